import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { AuditService } from '../audit/audit.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { IntervieweeLocked, MemberTwice, NoSuchMember } from './points.errors.js';
import { isIntervieweeUnlocked, type ReceivedKind, transferKey } from './points.policy.js';
import { type BalanceRow, PointsQueries } from './points.queries.js';
import { type NewTransfer, PointsRepository, type Posted } from './points.repository.js';

interface Reward {
  /** What it is for: the same key is rewarded once, by the amount it was rewarded with first. */
  key: string;
  account_id: string;
  amount: number;
  session_id?: string;
}

interface Standing extends BalanceRow {
  unlock_points: number;
  is_interviewee_unlocked: boolean;
}

interface Grants {
  members: { member_id: string; amount: number }[];
  reason: string;
  /** Where the request names them. */
  fieldOf?: (place: number) => string;
}

/** Moves points. Everything happens once by its key, whoever repeats it. */
@Injectable()
export class PointsService {
  constructor(
    private readonly points: PointsRepository,
    private readonly queries: PointsQueries,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What a member has, and whether it is enough to be interviewed. */
  async standing(account_id: string): Promise<Standing> {
    const { unlock_points } = await this.settings.current();
    const balance = await this.queries.balance(account_id);
    return {
      ...balance,
      unlock_points,
      is_interviewee_unlocked: isIntervieweeUnlocked(balance.received, unlock_points),
    };
  }

  /** Puts the price of a session aside. Throws `IntervieweeLocked`, `NotEnoughPoints`. */
  async hold(tx: Tx, account_id: string, session_id: string): Promise<void> {
    const { unlock_points, booking_price_points: amount } = await this.settings.current();
    const received = await this.points.received(tx, account_id);
    if (!isIntervieweeUnlocked(received, unlock_points)) throw new IntervieweeLocked(unlock_points, received);
    const key = transferKey.hold(session_id);
    const created_at = this.clock.now();
    await this.points.post(tx, { key, kind: 'hold', account_id, amount, session_id, created_at });
  }

  /** The session took place. False where its hold had ended before. */
  async spendHold(tx: Tx, session_id: string): Promise<boolean> {
    return (await this.points.settle(tx, session_id, 'spend', this.clock.now())) !== null;
  }

  /** The session did not take place. False where its hold had ended before. */
  async returnHold(tx: Tx, session_id: string): Promise<boolean> {
    return this.announceReturn(tx, session_id, await this.points.settle(tx, session_id, 'return', this.clock.now()));
  }

  /** Gives back what a session cost; a hold that was not yet spent is returned. False where both happened before. */
  async giveBack(tx: Tx, session_id: string): Promise<boolean> {
    if (await this.returnHold(tx, session_id)) return true;
    return this.announceReturn(tx, session_id, await this.points.refund(tx, session_id, this.clock.now()));
  }

  /** False where this key was rewarded before. A reward of 0 is kept too: it says why there was nothing. */
  async rewardOnce(tx: Tx, { key, ...reward }: Reward): Promise<boolean> {
    return (
      (await this.give(tx, { ...reward, key: `reward:${key}`, kind: 'reward', created_at: this.clock.now() })) !== null
    );
  }

  /** For whoever has just shown that the e-mail is theirs, once. */
  async grantStarter(tx: Tx, account_id: string): Promise<void> {
    const amount = await this.settings.get('starter_grant_points');
    if (amount === 0 || !(await this.points.membersAmong(tx, [account_id])).has(account_id)) return;
    const key = transferKey.starterGrant(account_id);
    await this.give(tx, { key, kind: 'starter_grant', account_id, amount, created_at: this.clock.now() });
  }

  /** All of them or none. Answers with the id by which they are found again. Throws `NoSuchMember`, `MemberTwice`. */
  async grant(
    admin: Actor,
    { members, reason, fieldOf = (place) => `grants.${place}.member_id` }: Grants,
  ): Promise<string> {
    const batch_id = newId();
    const { account_id: actor_id } = admin;
    const ids = members.map(({ member_id }) => member_id);
    const fieldsWhere = (isWrong: (id: string, place: number) => boolean): string[] =>
      ids.flatMap((id, place) => (isWrong(id, place) ? [fieldOf(place)] : []));
    const twice = fieldsWhere((id, place) => ids.indexOf(id) < place);
    if (twice.length > 0) throw new MemberTwice(twice);
    // In one order, so that two such grants never wait for each other.
    const sorted = [...members].sort((a, b) => (a.member_id < b.member_id ? -1 : 1));
    return this.transactions.run(async (tx) => {
      const known = await this.points.membersAmong(tx, ids);
      const unknown = fieldsWhere((id) => !known.has(id));
      if (unknown.length > 0) throw new NoSuchMember(unknown);
      for (const { member_id, amount } of sorted) {
        const key = transferKey.grant(batch_id, member_id);
        const created_at = this.clock.now();
        const given = await this.give(tx, {
          key,
          kind: 'grant',
          account_id: member_id,
          amount,
          batch_id,
          actor_id,
          created_at,
        });
        const about = { account_ids: [member_id] };
        if (given) await this.audit.keepReason(tx, given.id, reason, about);
        const details = { amount, batch_id };
        await this.audit.record(tx, actor_id, 'points.granted', 'account', member_id, details, { text: reason, about });
      }
      await this.idempotency.keep(tx, batch_id);
      return batch_id;
    });
  }

  /** Recounts the whole ledger and keeps what it found. */
  async prove(now: Date): Promise<void> {
    await this.transactions.run((tx) => this.points.prove(tx, now));
  }

  proveNow(): Promise<void> {
    return this.prove(this.clock.now());
  }

  private async announceReturn(tx: Tx, session_id: string, posted: Posted | null): Promise<boolean> {
    if (!posted) return false;
    const { id: transfer_id, account_id, amount } = posted;
    if (amount > 0)
      await this.outbox.append(tx, 'points.returned', account_id, { account_id, transfer_id, session_id, amount });
    return true;
  }

  private async give(tx: Tx, transfer: GivenTransfer): Promise<Posted | null> {
    const posted = await this.points.post(tx, transfer);
    if (posted && posted.amount > 0) await this.announce(tx, transfer.kind, posted);
    return posted;
  }

  private async announce(tx: Tx, kind: ReceivedKind, { id, account_id, amount }: Posted): Promise<void> {
    await this.outbox.append(tx, 'points.received', account_id, { account_id, transfer_id: id, kind, amount });
    const unlock_points = await this.settings.get('unlock_points');
    const received = await this.points.received(tx, account_id);
    const wasUnlocked = isIntervieweeUnlocked(received - amount, unlock_points);
    if (!wasUnlocked && isIntervieweeUnlocked(received, unlock_points))
      await this.outbox.append(tx, 'points.interviewee_unlocked', account_id, { account_id });
  }
}

type GivenTransfer = NewTransfer & { kind: ReceivedKind };
