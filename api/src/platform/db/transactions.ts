import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** An open transaction: the first argument of every write. */
export type Tx = EntityManager;

type AfterCommit = () => void | Promise<void>;

/** Serialization failure and deadlock: the same work may succeed on another try. */
const RETRYABLE = new Set(['40001', '40P01']);
const MAX_TRIES = 5;

const afterCommit = new WeakMap<Tx, AfterCommit[]>();

/** The one place where transactions begin. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction; tries anew after a serialization failure or deadlock, so `work` must be safe to repeat. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const hooks: AfterCommit[] = [];
      try {
        const result = await this.dataSource.transaction((tx) => {
          afterCommit.set(tx, hooks);
          return work(tx);
        });
        for (const hook of hooks) await hook();
        return result;
      } catch (error) {
        if (attempt === MAX_TRIES || !isRetryable(error)) throw error;
      }
    }
  }

  /** Runs `hook` once the transaction is committed; never when it is rolled back. Hints only: a crash loses it. */
  afterCommit(tx: Tx, hook: AfterCommit): void {
    const hooks = afterCommit.get(tx);
    if (!hooks) throw new Error('afterCommit outside a transaction begun by Transactions.run');
    hooks.push(hook);
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof QueryFailedError && RETRYABLE.has((error.driverError as { code?: string }).code ?? '');
}
