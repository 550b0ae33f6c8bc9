import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Deliveries } from '../../events/deliveries.service.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { cursorTime, decodeCursor, encodeCursor, type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { DeadDeliveryView, ListDeadDeliveries, ReplayDelivery } from './operations.dto.js';
import { OperationsService } from './operations.service.js';

const LIST = 'dead deliveries';

@ApiTags('admin')
@Controller('admin/events/dead')
@Access('admin')
export class OperationsController {
  constructor(
    private readonly operations: OperationsService,
    private readonly deliveries: Deliveries,
  ) {}

  @Describe('Deliveries of events that were given up after their last attempt, the latest first.')
  @Get()
  @ApiPage(DeadDeliveryView)
  async list(@Query() { limit = STANDARD_PAGE, cursor }: ListDeadDeliveries): Promise<Page<DeadDeliveryView>> {
    const [dead, { dead: total }] = await Promise.all([
      this.deliveries.listDead({ limit: limit + 1, after: cursor ? placeOf(cursor) : null }),
      this.deliveries.counts(),
    ]);
    const items = dead.slice(0, limit);
    const last = dead.length > limit ? items.at(-1) : undefined;
    const next_cursor = last
      ? encodeCursor(LIST, { value: `${last.dead_at.toISOString()} ${last.handler}`, id: last.event_id })
      : null;
    return { items, total, is_estimate: false, next_cursor };
  }

  /** At once, and with all its attempts before it. */
  @Describe('Tries a given-up delivery again.')
  @Post('replay')
  @HttpCode(204)
  replay(@CurrentActor() admin: Actor, @Body() { event_id, handler }: ReplayDelivery): Promise<void> {
    return this.operations.replay(admin, event_id, handler);
  }
}

function placeOf(cursor: string): { dead_at: Date; event_id: string; handler: string } {
  const { value, id } = decodeCursor(LIST, cursor, 'string');
  const [dead_at = '', handler = ''] = String(value).split(' ');
  return { dead_at: cursorTime(dead_at), event_id: id, handler };
}
