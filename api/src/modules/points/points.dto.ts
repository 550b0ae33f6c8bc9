import { ApiProperty } from '@nestjs/swagger';
import { IdField, ObjectListField, TextField, WholeField } from '../../platform/http/fields.js';
import { MOST_MEMBERS_GRANTED, MOST_POINTS_GRANTED, TRANSFER_KINDS, type TransferKind } from './points.policy.js';
import type { GrantRow, ProofRow, TransferRow } from './points.queries.js';

export class ListPoints {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

const AmountField = () => WholeField({ min: 1, max: MOST_POINTS_GRANTED, example: 3 });
const ReasonField = () =>
  TextField({
    max: 500,
    description: 'Shown to the member, and kept as long as the account is there.',
    example: 'Helped at the opening.',
  });

export class GrantPoints {
  @IdField() member_id: string;
  @AmountField() amount: number;
  @ReasonField() reason: string;
}

class GrantOfMany {
  @IdField() member_id: string;
  @AmountField() amount: number;
}

export class GrantPointsToMany {
  @ObjectListField(() => GrantOfMany, { max_items: MOST_MEMBERS_GRANTED }) grants: GrantOfMany[];
  @ReasonField() reason: string;
}

class TransferView implements TransferRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: TRANSFER_KINDS }) kind: TransferKind;
  @ApiProperty({ example: 3 }) amount: number;
  @ApiProperty({ example: 3, description: 'What it did to `available`.' }) available_change: number;
  @ApiProperty({ example: 0, description: 'What it did to `held`.' }) held_change: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null }) session_id: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Helped at the opening.' }) reason: string | null;
  @ApiProperty() created_at: Date;
}

/** What a member has, and how it came about, newest first. */
export class PointsView {
  @ApiProperty({ example: 3, description: 'Can be spent.' }) available: number;
  @ApiProperty({ example: 0, description: 'Put aside for booked sessions.' }) held: number;
  @ApiProperty({ example: 3, description: 'Rewards and grants of a lifetime.' }) received: number;
  @ApiProperty({ example: 3, description: 'Points received that unlock the role of interviewee.' })
  unlock_points: number;
  @ApiProperty({ example: true }) is_interviewee_unlocked: boolean;
  @ApiProperty({ type: [TransferView] }) items: TransferRow[];
  @ApiProperty({ example: 1 }) total: number;
  @ApiProperty({ example: false }) is_estimate: boolean;
  @ApiProperty({ type: String, nullable: true, example: null }) next_cursor: string | null;
}

export class GrantView implements GrantRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) member_id: string;
  @ApiProperty({ example: 3 }) amount: number;
  @ApiProperty({ type: String, nullable: true, example: 'Helped at the opening.' }) reason: string | null;
  @ApiProperty() created_at: Date;
}

export class GrantsView {
  @ApiProperty({ type: [GrantView] }) items: GrantRow[];
}

class ProofView implements ProofRow {
  @ApiProperty() proven_at: Date;
  @ApiProperty({ example: 12 }) transfers: number;
  @ApiProperty({ example: 24 }) entries: number;
  @ApiProperty({ example: 0, description: 'Of all accounts together: 0 when sound.' }) sum_of_entries: number;
  @ApiProperty({ example: 0, description: 'Transfers whose entries do not come to zero, or not to their amount.' })
  unbalanced_transfers: number;
  @ApiProperty({ example: 0, description: 'Balances that differ from the replay of their entries.' })
  wrong_balances: number;
  @ApiProperty({ example: true }) is_sound: boolean;
}

/** Null until the first night. */
export class LatestProofView {
  @ApiProperty({ type: ProofView, nullable: true }) proof: ProofRow | null;
}
