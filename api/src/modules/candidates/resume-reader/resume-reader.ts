import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { kindNamed, type ReadResume } from './read-resume.js';
import { ReaderChild, ReaderGone } from './reader-child.js';
import { MAX_RESUME_BYTES } from './resume-limits.js';
import { ResumeMisnamed, ResumeRefused } from './resume-reader.errors.js';

interface ResumeReaderOptions {
  /** Children at one time; the first starts with the first file, the second when two come at once. */
  most: number;
  /** Children that stay between files. */
  warm: number;
  /** Files that may wait; each holds its bytes in memory. */
  queue: number;
  timeout_ms: number;
  /** Files after which a child gives way to a fresh one. */
  recycle_after: number;
}

const STANDARD: ResumeReaderOptions = { most: 2, warm: 1, queue: 16, timeout_ms: 10_000, recycle_after: 50 };

/** A file is handed to another child when one dies before it has the file. */
const MAX_TRIES = 3;

interface Waiting {
  bytes: Buffer;
  tries: number;
  resolve(read: ReadResume): void;
  reject(error: unknown): void;
}

/**
 * Reads CVs in processes of their own, so that a hostile file can at worst end one of them.
 * Which type a file has is told by its bytes; a name that says another is refused, its declared type is ignored.
 */
@Injectable()
export class ResumeReader implements OnModuleDestroy {
  private readonly options = { ...STANDARD };
  private readonly idle: ReaderChild[] = [];
  private readonly all = new Set<ReaderChild>();
  private readonly waiting: Waiting[] = [];
  private isClosed = false;

  static with(options: Partial<ResumeReaderOptions>): ResumeReader {
    const reader = new ResumeReader();
    Object.assign(reader.options, options);
    return reader;
  }

  /** Throws `ResumeRefused` for whatever is wrong with the file, and when too many files wait already. */
  async read({ bytes, file_name = '' }: { bytes: Buffer; file_name?: string }): Promise<ReadResume> {
    if (bytes.length > MAX_RESUME_BYTES) throw new ResumeRefused('resume.too_large');
    if (this.isClosed || this.waiting.length >= this.options.queue) throw new ResumeRefused('resume.busy');
    const read = await new Promise<ReadResume>((resolve, reject) => {
      this.waiting.push({ bytes, tries: 0, resolve, reject });
      this.next();
    });
    const named = kindNamed(file_name) ?? read.kind;
    if (named !== read.kind) throw new ResumeMisnamed(named, read.kind);
    return read;
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new ResumeRefused('resume.busy'));
    const children = [...this.all];
    for (const child of children) child.kill();
    await Promise.all(children.map((child) => child.ended));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const child = this.freeChild();
    if (!child) return;
    void this.hand(this.waiting.shift() as Waiting, child);
  }

  private async hand(file: Waiting, child: ReaderChild): Promise<void> {
    file.tries++;
    try {
      file.resolve(await child.read(file.bytes, this.options.timeout_ms));
    } catch (error) {
      if (this.isClosed) file.reject(new ResumeRefused('resume.busy'));
      else if (error instanceof ReaderGone && file.tries < MAX_TRIES) this.waiting.unshift(file);
      else file.reject(error);
    }
    this.putBack(child);
    this.next();
  }

  private freeChild(): ReaderChild | undefined {
    let child = this.idle.pop();
    while (child && !child.isAlive) child = this.idle.pop();
    return child ?? (this.all.size < this.options.most ? this.start() : undefined);
  }

  private start(): ReaderChild {
    const child = new ReaderChild();
    this.all.add(child);
    void child.ended.then(() => {
      this.all.delete(child);
      this.next();
    });
    return child;
  }

  private putBack(child: ReaderChild): void {
    const isSpare = this.waiting.length === 0 && this.idle.length >= this.options.warm;
    if (!child.isAlive || isSpare || this.isClosed || child.filesRead >= this.options.recycle_after) child.kill();
    else this.idle.push(child);
  }
}
