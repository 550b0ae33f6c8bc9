import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { OnJob } from '../../jobs/on-job.js';
import { Clock } from '../clock.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/transactions.js';
import { DomainError } from '../errors/domain-error.js';
import { newId } from '../ids.js';

/** How long a repeat gets the first answer. */
export const KEPT_MS = 24 * 3_600_000;
/** Longer than any creating request takes; after a crash a repeat has to wait for this long at most. */
export const CLAIM_MS = 60_000;
/** How long a request waits for another one with its key before it is refused. */
const WAIT_MS = 10_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;

/** The same key with another content: nothing is done, since one of the two must be a mistake. */
class KeyReused extends DomainError {
  constructor() {
    super('unprocessable', 'http.idempotency_key_reused');
  }
}

/** The first request with this key has not ended, or ended with its process. */
class KeyInUse extends DomainError {
  constructor() {
    super('conflict', 'http.idempotency_key_in_use', { seconds: Math.ceil(CLAIM_MS / 1000) });
  }
}

/** Whose key it is, and for what. */
export interface KeyScope {
  caller: string;
  route: string;
  key: string;
}

/** One request with a key, from its arrival to its answer. */
interface Attempt {
  scope: string;
  /** Set while this request is the one that does the work. */
  claim: string | null;
  /** What the same request made when it was sent first. */
  made_before: string | null;
}

/**
 * Makes a repeated creating request one effect. A request first claims its key, in a transaction of its own, so that of
 * parallel ones a single one works; `keep` then notes what was made in the very transaction that makes it. A crash
 * before that commit leaves a claim that lapses, a crash after it leaves the note: neither loses nor doubles the effect.
 * Kept are ids and keyed digests only; answers are built anew from the id.
 */
@Injectable()
export class Idempotency {
  private readonly attempts = new AsyncLocalStorage<Attempt>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Runs a request; within it `begin` and `keep` know its key. What it did not finish it gives up, for the next try. */
  within<T>(scope: KeyScope, work: (attempt: Readonly<Attempt>) => Promise<T>): Promise<T> {
    const attempt: Attempt = { scope: this.digest(scope), claim: null, made_before: null };
    return this.attempts.run(attempt, async () => {
      try {
        return await work(attempt);
      } finally {
        if (attempt.claim) await this.release(attempt.scope, attempt.claim);
      }
    });
  }

  /**
   * Claims the key of the current request, or answers with the id that was made before; null: it is this request's to
   * do, or it has no key. Waits for a parallel request. Throws `KeyReused` for another content, `KeyInUse`.
   */
  async begin(content: unknown): Promise<string | null> {
    const attempt = this.attempts.getStore();
    if (!attempt) return null;
    const fingerprint = this.digest({ scope: attempt.scope, content });
    // Real time: how long somebody waits for an answer has nothing to do with the clock of the rules.
    const giveUpAt = performance.now() + WAIT_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const found = await this.claimOrFind(attempt, fingerprint);
      if (found === null) return null;
      if (found.fingerprint !== fingerprint) throw new KeyReused();
      if (found.made_id) {
        attempt.made_before = found.made_id;
        return found.made_id;
      }
      if (performance.now() > giveUpAt) throw new KeyInUse();
      await delay(pause);
    }
  }

  /** Notes what the current request makes, in the transaction that makes it. Of no effect for a request without a key. */
  async keep(tx: Tx, made_id: string): Promise<void> {
    const attempt = this.attempts.getStore();
    if (!attempt?.claim) return;
    const [rows] = (await tx.query(
      `update idempotency_keys set made_id = $3 where scope = $1 and claim = $2 and made_id is null returning 1`,
      [attempt.scope, attempt.claim, made_id],
    )) as [unknown[], number];
    // The claim lapsed and another request took it over: that one's effect stands, so this one's must not.
    if (rows.length === 0) throw new KeyInUse();
  }

  @OnJob('idempotency.prune')
  async prune(now: Date): Promise<void> {
    await this.database.rows(`delete from idempotency_keys where expires_at <= $1`, [now]);
  }

  /** Null: claimed. Otherwise what stands there. */
  private async claimOrFind(
    attempt: Attempt,
    fingerprint: string,
  ): Promise<{ fingerprint: string; made_id: string | null } | null> {
    const now = this.clock.now();
    const claim = newId();
    const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
    const claimed = await this.database.first(
      `insert into idempotency_keys as k (scope, fingerprint, claim, claimed_until, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (scope) do update set fingerprint = excluded.fingerprint, claim = excluded.claim,
         claimed_until = excluded.claimed_until, expires_at = excluded.expires_at, made_id = null
       where k.expires_at <= $6 or (k.made_id is null and k.claimed_until <= $6)
       returning 1`,
      [attempt.scope, fingerprint, claim, after(CLAIM_MS), after(KEPT_MS), now],
    );
    if (claimed) {
      attempt.claim = claim;
      return null;
    }
    const found = await this.database.first<{ fingerprint: string; made_id: string | null }>(
      `select fingerprint, made_id from idempotency_keys where scope = $1`,
      [attempt.scope],
    );
    // Given up between the two statements: the next look claims it.
    return found ?? { fingerprint, made_id: null };
  }

  private async release(scope: string, claim: string): Promise<void> {
    await this.database.rows(`delete from idempotency_keys where scope = $1 and claim = $2 and made_id is null`, [
      scope,
      claim,
    ]);
  }

  /** Keyed, since it covers passwords and addresses, which a plain digest would let anyone try out. */
  private digest(value: unknown): string {
    return createHmac('sha256', this.config.password_pepper)
      .update(`idempotency\0${canonical(value)}`)
      .digest('hex');
  }
}

/** JSON with sorted keys: the order of fields says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
