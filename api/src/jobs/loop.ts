import { Logger } from '@nestjs/common';
import { describeFailure } from '../platform/errors/describe-failure.js';

/** Does `work` again and again with a pause between; one at a time. */
export class Loop {
  private readonly logger = new Logger(Loop.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly pause_ms: number,
    private readonly work: () => Promise<unknown>,
  ) {}

  start(): void {
    this.stopped = false;
    this.turn();
  }

  /** Resolves when what is running has ended; nothing starts afterwards. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private turn(): void {
    this.running = this.work()
      .then(
        () => undefined,
        (error: unknown) => this.logger.error(`${this.name}: ${describeFailure(error)}`),
      )
      .then(() => {
        if (this.stopped) return;
        // Up to a fifth more, so that several processes do not keep step.
        this.timer = setTimeout(() => this.turn(), this.pause_ms * (1 + Math.random() / 5));
      });
  }
}
