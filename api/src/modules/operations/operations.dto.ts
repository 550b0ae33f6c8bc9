import { ApiProperty } from '@nestjs/swagger';
import { IdField, TextField, WholeField } from '../../platform/http/fields.js';

export class ListDeadDeliveries {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ReplayDelivery {
  @IdField() event_id: string;
  @TextField({ max: 100, example: 'accounts.mail-verification' }) handler: string;
}

/** A delivery that was given up after its last attempt. What the event says is not shown: it may concern a person. */
export class DeadDeliveryView {
  @ApiProperty({ format: 'uuid' }) event_id: string;
  @ApiProperty({ example: 'accounts.mail-verification' }) handler: string;
  @ApiProperty({ example: 'account.registered' }) name: string;
  @ApiProperty({
    example: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
    description: 'Deliveries with the same key and handler come in order.',
  })
  order_key: string;
  @ApiProperty({ example: 8 }) attempts: number;
  @ApiProperty({ example: 'Error ECONNREFUSED at mailer.ts:42' }) last_error: string;
  @ApiProperty({ description: 'When it happened.' }) created_at: Date;
  @ApiProperty({ description: 'When it was given up.' }) dead_at: Date;
}
