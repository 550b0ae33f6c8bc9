import { Injectable } from '@nestjs/common';
import { Deliveries } from '../../events/deliveries.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AuditService } from '../audit/audit.service.js';

@Injectable()
export class OperationsService {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly audit: AuditService,
  ) {}

  /** Gives a dead delivery all its attempts again. Throws `DeadDeliveryNotFound`. */
  async replay(admin: Actor, event_id: string, handler: string): Promise<void> {
    await this.deliveries.replay(event_id, handler, (tx) =>
      this.audit.record(tx, admin.account_id, 'delivery.replayed', 'event', event_id, { handler }),
    );
  }
}
