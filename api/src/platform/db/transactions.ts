import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { describeFailure } from '../errors/describe-failure.js';

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
  private readonly logger = new Logger(Transactions.name);

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction; tries anew after a serialization failure or deadlock, so `work` must be safe to repeat. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const hooks: AfterCommit[] = [];
      let result: T;
      try {
        result = await this.dataSource.transaction((tx) => {
          afterCommit.set(tx, hooks);
          return work(tx);
        });
      } catch (error) {
        if (attempt === MAX_TRIES || !isRetryable(error)) throw error;
        continue;
      }
      // What is committed is done, whatever becomes of the hints about it.
      for (const hook of hooks) {
        try {
          await hook();
        } catch (error) {
          this.logger.error(`A hook after the commit failed: ${describeFailure(error)}`);
        }
      }
      return result;
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
  const { code } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: string };
  return error instanceof Error && RETRYABLE.has(code ?? '');
}
