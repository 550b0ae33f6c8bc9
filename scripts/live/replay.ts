import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readCurl } from './curl.js';
import { type Example, readExamples, type Shown, type SocketStep } from './examples.js';
import { type Frame, Frames } from './frames.js';
import { filledIn, type Names, requireLines, requireShown, requireUtc } from './shown.js';

export interface ReplayTarget {
  /** `http://localhost:3000` */
  url: string;
  /** What its clock shows. */
  now: Date;
  /** The texts of the mails that were sent to an address so far. */
  mailsTo(address: string): Promise<string[]>;
  /** Where the files of the examples lie. */
  directory: string;
}

/** One example that was replayed. */
export interface Replayed {
  line: number;
  what: string;
  ms: number;
}

export interface HttpCall {
  method: string;
  /** `/api/v1/vacancies/…` */
  path: string;
}

/** `$SOON` in the examples. */
const SOON_MS = 2 * 24 * 3_600_000;
const MAIL_WITHIN_MS = 15_000;
const POLL_MS = 50;

/**
 * Replays every example of a document against a running server, in order. Every address of an example's companies and
 * people gets a domain of this run, so that it can be replayed again. Throws at the first answer that is not as shown.
 */
export async function replayExamples(
  document: string,
  target: ReplayTarget,
  onReplayed: (replayed: Replayed) => void = () => undefined,
): Promise<{ replayed: Replayed[]; calls: HttpCall[] }> {
  const run = Date.now().toString(36);
  const replay = new Replay(target);
  const replayed: Replayed[] = [];
  for (const example of readExamples(document.replaceAll(/@(?!demo\.)([\w-]+)\.example\b/g, `@$1-${run}.example`))) {
    const begun_at = performance.now();
    try {
      const what = await replay.run(example);
      const done = { line: example.line, what, ms: Math.round(performance.now() - begun_at) };
      replayed.push(done);
      onReplayed(done);
    } catch (error) {
      throw new Error(`Line ${example.line}: ${(error as Error).message}`, { cause: error });
    }
  }
  return { replayed, calls: replay.calls };
}

class Replay {
  readonly calls: HttpCall[] = [];
  private readonly names: Names = new Map();
  private readonly valueOf = (name: string): string => {
    const value = this.names.get(name);
    if (value === undefined) throw new Error(`No answer above has given $${name}`);
    return value;
  };

  constructor(private readonly target: ReplayTarget) {
    this.names.set('API', `${target.url}/api/v1`);
    this.names.set('WS', `${target.url.replace(/^http/, 'ws')}/ws`);
    this.names.set('SOON', new Date(target.now.getTime() + SOON_MS).toISOString());
  }

  run(example: Example): Promise<string> {
    if (example.kind === 'curl') return this.curl(example);
    return example.kind === 'mail' ? this.mail(example) : this.socket(example);
  }

  private async curl({ command, status, answer }: Example & { kind: 'curl' }): Promise<string> {
    const { method, url, headers, body, form } = readCurl(command, this.valueOf);
    const { pathname } = new URL(url);
    this.calls.push({ method, path: pathname });
    const came = await fetch(url, {
      method,
      headers,
      ...(form.length > 0 ? { body: await this.form(form) } : body === null ? {} : { body }),
    });
    const said = await came.text();
    if (came.status !== status) throw new Error(`answered ${came.status} instead of ${status}: ${said.slice(0, 1000)}`);
    requireUtc(said);
    if (answer) this.requireAnswer(answer, said);
    return `${method} ${pathname} ${status}`;
  }

  private async form(fields: string[]): Promise<FormData> {
    const form = new FormData();
    for (const field of fields) {
      const [, name = '', at, value = ''] = /^([^=]+)=(@?)(.*)$/.exec(field) ?? [];
      if (at) {
        const bytes = await readFile(path.join(this.target.directory, value));
        form.append(name, new Blob([bytes]), path.basename(value));
      } else form.append(name, value);
    }
    return form;
  }

  private requireAnswer({ language, content }: Shown, said: string): void {
    if (language === 'text') requireLines(content, said, this.names);
    else requireShown(JSON.parse(content), said === '' ? undefined : JSON.parse(said), this.names);
  }

  /** The worker sends it within moments. */
  private async mail({ to, answer }: Example & { kind: 'mail' }): Promise<string> {
    for (const give_up_at = performance.now() + MAIL_WITHIN_MS; ; ) {
      const newest = (await this.target.mailsTo(to)).at(-1);
      try {
        if (newest === undefined) throw new Error(`no mail to ${to}`);
        requireLines(answer.content, newest, this.names);
        return `mail to ${to}`;
      } catch (error) {
        if (performance.now() > give_up_at) throw error;
        await delay(POLL_MS);
      }
    }
  }

  private async socket({ url, steps }: Example & { kind: 'socket' }): Promise<string> {
    const frames = await Frames.open(filledIn(url, this.valueOf), { 'accept-language': 'en' });
    try {
      for (const step of steps) {
        await this.step(frames, step).catch((error: unknown) => {
          throw new Error(`(frame in line ${step.line}) ${(error as Error).message}`);
        });
      }
    } finally {
      await frames.close();
    }
    return `socket ${new URL(filledIn(url, this.valueOf)).pathname}, ${steps.length} frames`;
  }

  /** Frames come in the order shown; others, such as `typing`, may come between them. */
  private async step(frames: Frames, step: SocketStep): Promise<void> {
    if (step.does === 'send') frames.send(filledIn(step.frame, this.valueOf));
    else if (step.does === 'closed') {
      const came = await frames.closed();
      if (!came.startsWith(step.code)) throw new Error(`closed with ${came} instead of ${step.code}`);
    } else {
      const shown = JSON.parse(step.frame) as Frame;
      let last: Error | null = null;
      const fits = (frame: Frame): boolean => {
        if (frame.type !== shown.type) return false;
        try {
          requireUtc(JSON.stringify(frame));
          requireShown(shown, frame, this.names, 'the frame');
          return true;
        } catch (error) {
          last = error as Error;
          return false;
        }
      };
      await frames.next(fits).catch((error: unknown) => {
        throw last ?? error;
      });
    }
  }
}
