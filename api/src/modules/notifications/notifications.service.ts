import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Config } from '../../config/config.js';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { Bus } from '../../realtime/bus/bus.js';
import { MembersQueries } from '../members/members.queries.js';
import { ProfessionsQueries } from '../professions/professions.queries.js';
import {
  inForce,
  isOptional,
  isOwnAct,
  KIND_NAMES,
  type NotificationKind,
  type NotificationParams,
} from './notification-kinds.policy.js';
import { namedIn, type Reader, type Wording, wordingOf } from './notification-wording.policy.js';
import { AlwaysShown, NotificationNotFound } from './notifications.errors.js';
import { type MailRow, type NotificationRow, NotificationsQueries } from './notifications.queries.js';
import { NotificationsRepository } from './notifications.repository.js';
import { readUnsubscribeToken, type Unsubscription, unsubscribeToken } from './unsubscribe-token.policy.js';

/** A family of streams, one for each account: its notifications are not what they were. */
export const CHANGES = 'notifications';

const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 180 * DAY_MS;
const PRUNED_AT_ONCE = 5_000;

/** One notification for one account. The same `dedupe_key` to the same account is said once, ever. */
export type NewNotification = Said & { account_id: string };

/** The same, to whomever. */
export type Said = {
  [K in NotificationKind]: { kind: K; params: NotificationParams[K]; dedupe_key: string };
}[NotificationKind];

/** A notification in its reader's words. */
export type WordedNotification = NotificationRow & Wording;

export interface Preference {
  kind: NotificationKind;
  is_optional: boolean;
  is_shown: boolean;
  is_mailed: boolean;
}

/** What is not said stays. */
export interface PreferenceChange {
  kind: NotificationKind;
  is_shown?: boolean;
  is_mailed?: boolean;
}

@Injectable()
export class NotificationsService {
  private changes = 0;

  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly queries: NotificationsQueries,
    private readonly members: MembersQueries,
    private readonly professions: ProfessionsQueries,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly bus: Bus,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells an account something, exactly once for each `dedupe_key`, if and only if `tx` commits; shown live and mailed as
   * its reader prefers. Of no effect where the account is gone. Tell several in the order of their accounts.
   */
  async notify(tx: Tx, { account_id, kind, params, dedupe_key }: NewNotification): Promise<void> {
    const id = newId();
    const created_at = this.clock.now();
    const read_at = isOwnAct(kind) ? created_at : null;
    const said = { id, account_id, kind, params, dedupe_key, created_at, read_at };
    if (!(await this.notifications.insert(tx, said))) return;
    // In the mailbox no withdrawal comes before what it withdraws.
    const order_key = 'mock_interview_id' in params ? `${account_id} ${params.mock_interview_id}` : id;
    await this.outbox.append(tx, 'notification.created', order_key, { notification_id: id });
    this.announce(tx, account_id);
  }

  /** As `notify` for several, in the one order in which nobody waits for anybody. */
  async notifyAll(tx: Tx, all: NewNotification[]): Promise<void> {
    const sorted = [...all].sort((a, b) => (a.account_id < b.account_id ? -1 : a.account_id > b.account_id ? 1 : 0));
    for (const one of sorted) await this.notify(tx, one);
  }

  /** To every administrator but these. */
  async notifyAdmins(tx: Tx, said: Said, except: (string | null)[] = []): Promise<void> {
    const admins = await this.notifications.admins(tx);
    const told = admins.filter((account_id) => !except.includes(account_id));
    await this.notifyAll(
      tx,
      told.map((account_id) => ({ account_id, ...said })),
    );
  }

  /** A repeat is no fault. Throws `NotificationNotFound`. Answers how many are unread. */
  async read({ account_id }: Actor, id: string): Promise<number> {
    const now = this.clock.now();
    const wasUnread = await this.transactions.run(async (tx) => {
      const changed = await this.notifications.markRead(tx, account_id, id, now);
      if (changed) this.announce(tx, account_id);
      return changed;
    });
    if (!wasUnread && !(await this.queries.exists(account_id, id))) throw new NotificationNotFound();
    return (await this.queries.state(account_id)).unread_count;
  }

  /** Answers how many are unread: those that came meanwhile. */
  async readAll({ account_id }: Actor): Promise<number> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      if ((await this.notifications.markAllRead(tx, account_id, now)) > 0) this.announce(tx, account_id);
    });
    return (await this.queries.state(account_id)).unread_count;
  }

  /** What a session's notifications of these kinds asked for is done. */
  async readAbout(tx: Tx, account_id: string, kinds: NotificationKind[], session_id: string): Promise<void> {
    const changed = await this.notifications.markReadAbout(tx, account_id, kinds, { session_id }, this.clock.now());
    if (changed > 0) this.announce(tx, account_id);
  }

  /** Of every kind, in the order of the registry. */
  async preferences(account_id: string): Promise<Preference[]> {
    const chosen = await this.queries.preferences(account_id);
    return KIND_NAMES.map((kind) => ({ kind, is_optional: isOptional(kind), ...inForce(kind, chosen.get(kind)) }));
  }

  /** Throws `AlwaysShown`. */
  async prefer({ account_id }: Actor, changes: PreferenceChange[]): Promise<Preference[]> {
    const indispensable = changes.findIndex(({ kind, is_shown }) => is_shown === false && !isOptional(kind));
    if (indispensable >= 0) throw new AlwaysShown(indispensable);
    await this.transactions.run(async (tx) => {
      for (const { kind, is_shown = null, is_mailed = null } of changes)
        await this.notifications.prefer(tx, { account_id, kind, is_shown, is_mailed });
    });
    return this.preferences(account_id);
  }

  /** What the address of a mail is about; null where there is no such address, or the account is gone. */
  async unsubscription(token: string): Promise<Unsubscription | null> {
    const found = readUnsubscribeToken(token, this.config.jwt_secret);
    return found && (await this.queries.reader(found.account_id)) ? found : null;
  }

  /** Ends the mails of a kind; what is shown stays. Answers what it ended, null as `unsubscription`. */
  async unsubscribe(token: string): Promise<Unsubscription | null> {
    const found = await this.unsubscription(token);
    if (found)
      await this.transactions.run((tx) =>
        this.notifications.prefer(tx, { ...found, is_shown: null, is_mailed: false }),
      );
    return found;
  }

  /** What is to be mailed, to whom, and where mails of its kind end; null where it is not to be. */
  async mail(id: string): Promise<(MailRow & Wording & { unsubscribe_url: string }) | null> {
    const mail = await this.queries.toMail(id);
    if (!mail) return null;
    const chosen = await this.queries.preferences(mail.account_id);
    if (!inForce(mail.kind, chosen.get(mail.kind)).is_mailed) return null;
    const [worded] = await this.worded([mail], mail);
    if (!worded) return null;
    const token = unsubscribeToken(mail, this.config.jwt_secret);
    return { ...mail, ...worded, unsubscribe_url: `${this.config.public_url}/api/notifications/unsubscribe/${token}` };
  }

  /** In a reader's words. Names come in two queries, however many notifications there are. */
  async worded(rows: NotificationRow[], reader: Reader): Promise<WordedNotification[]> {
    const named = rows.map(({ params }) => namedIn(params));
    const [members, professions] = await Promise.all([
      this.members.firstNames(present(named.map(({ member_id }) => member_id))),
      this.professions.byIds(present(named.map(({ profession_id }) => profession_id))),
    ]);
    const names = { members, professions: new Map(professions.map((profession) => [profession.id, profession])) };
    return rows.map((row) => ({ ...row, ...wordingOf(row.kind, row.params, reader, names) }));
  }

  /** In the language the caller asks for and the zone of the caller's account. */
  async readerOf(account_id: string, locale: Locale): Promise<Reader> {
    const account = await this.queries.reader(account_id);
    return { locale, time_zone: account?.time_zone ?? 'UTC' };
  }

  /** The account is gone. */
  async erase(tx: Tx, account_id: string): Promise<void> {
    await this.notifications.erase(tx, account_id);
    this.announce(tx, account_id);
  }

  /** Drops what is older than half a year, in portions. */
  async prune(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_MS);
    while (await this.transactions.run((tx) => this.notifications.prune(tx, before, PRUNED_AT_ONCE)));
  }

  private announce(tx: Tx, account_id: string): void {
    this.transactions.afterCommit(tx, () => this.bus.publish(`${CHANGES}:${account_id}`, ++this.changes));
  }
}

const present = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
