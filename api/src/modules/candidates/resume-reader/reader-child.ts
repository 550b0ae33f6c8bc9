import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CHILD_HEAP_MIB, MAX_RESUME_CHARACTERS } from './resume-limits.js';
import { RESUME_KINDS, type ReadResume, type ResumeKind } from './read-resume.js';
import { isResumeRefusal, type ResumeRefusal, ResumeRefused } from './resume-reader.errors.js';

/** What a child says: once that it is ready, then for each file that it has it, and one answer. */
export type Answer = { ready: true } | { has_file: true } | { read: ReadResume } | { refused: ResumeRefusal };

const IS_BUILT = !import.meta.url.endsWith('.ts');
const PROGRAM = fileURLToPath(new URL(IS_BUILT ? './child/main.js' : './child/main.ts', import.meta.url));
const RUN_TYPESCRIPT = new URL('./child/run-typescript.mjs', import.meta.url).href;

/** Node's permission model: no writing, no processes of its own. Its flag lost a prefix after Node 20. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

const FLAGS = [
  `--max-old-space-size=${CHILD_HEAP_MIB}`,
  '--disallow-code-generation-from-strings',
  PERMISSION,
  '--allow-fs-read=*',
  '--allow-worker',
  '--disable-warning=ExperimentalWarning',
  ...(IS_BUILT ? [] : ['--allow-addons', '--import', RUN_TYPESCRIPT]),
];

const START_WITHIN_MS = 30_000;
const KEPT_OF_STDERR = 2_000;
/** How V8 ends a process whose heap is full, and how the child's guard ends one that takes too much memory. */
const OUT_OF_MEMORY = { signals: ['SIGABRT', 'SIGKILL', 'SIGTRAP'], codes: [134, 137] };

/** The child died before it had the file, which is not the file's fault. */
export class ReaderGone extends Error {}

/** One process that reads one file at a time. It is dead after any file that it did not survive. */
export class ReaderChild {
  readonly ended: Promise<void>;
  filesRead = 0;
  private readonly process: ChildProcess;
  private readonly ready: Promise<void>;
  private stderr = '';
  private hasEnded = false;
  private hasFile = false;

  constructor() {
    this.process = fork(PROGRAM, [], {
      env: {},
      execArgv: FLAGS,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.process.stderr?.on('data', (chunk) => {
      this.stderr = (this.stderr + chunk).slice(-KEPT_OF_STDERR);
    });
    this.process.on('error', () => undefined);
    this.process.once('exit', () => {
      this.hasEnded = true;
    });
    this.ended = new Promise((resolve) => this.process.once('close', () => resolve()));
    this.ready = this.nextAnswer(START_WITHIN_MS).then((said) => {
      if (said.kind !== 'answer') throw new Error(`A reader of CVs did not start (${said.kind}): ${this.stderr}`);
    });
    this.ready.catch(() => undefined);
    this.holdParent(false);
  }

  get isAlive(): boolean {
    return !this.hasEnded && this.process.connected && !this.process.killed;
  }

  /** Throws `ResumeRefused`, or `ReaderGone`; a plain error only when the child could not be started. */
  async read(bytes: Buffer, timeoutMs: number): Promise<ReadResume> {
    this.holdParent(true);
    try {
      await this.ready;
      this.filesRead++;
      this.hasFile = false;
      const said = this.nextAnswer(timeoutMs);
      this.process.send(bytes, () => undefined);
      const outcome = await said;
      if (outcome.kind === 'died' && !this.hasFile) throw new ReaderGone();
      if (outcome.kind === 'timed_out') throw new ResumeRefused('resume.timed_out');
      if (outcome.kind === 'died')
        throw new ResumeRefused(outcome.isOutOfMemory ? 'resume.too_large' : 'resume.damaged');
      return resumeOf(outcome.answer);
    } finally {
      this.holdParent(false);
    }
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private nextAnswer(withinMs: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        this.process.off('message', onMessage);
        this.process.off('close', onClose);
        if (outcome.kind === 'timed_out') this.kill();
        resolve(outcome);
      };
      const onMessage = (answer: unknown) => {
        if (saysItHasTheFile(answer)) this.hasFile = true;
        else settle({ kind: 'answer', answer });
      };
      const onClose = (code: number | null, signal: string | null) => {
        const isOutOfMemory = OUT_OF_MEMORY.signals.includes(signal ?? '') || OUT_OF_MEMORY.codes.includes(code ?? 0);
        settle({ kind: 'died', isOutOfMemory });
      };
      const timer = setTimeout(() => settle({ kind: 'timed_out' }), withinMs);
      this.process.on('message', onMessage);
      this.process.once('close', onClose);
    });
  }

  /** An idle child lets the process that started it end; a busy one does not. */
  private holdParent(isBusy: boolean): void {
    const verb = isBusy ? 'ref' : 'unref';
    this.process[verb]();
    this.process.channel?.[verb]();
    (this.process.stderr as import('node:net').Socket | null)?.[verb]();
  }
}

type Outcome = { kind: 'answer'; answer: unknown } | { kind: 'died'; isOutOfMemory: boolean } | { kind: 'timed_out' };

const saysItHasTheFile = (answer: unknown): boolean => (answer as { has_file?: unknown } | null)?.has_file === true;

/** The child has been in touch with a stranger's file, so its word is checked like a stranger's. */
function resumeOf(answer: unknown): ReadResume {
  const { read, refused } = (answer ?? {}) as { read?: Record<string, unknown>; refused?: unknown };
  if (isResumeRefusal(refused)) throw new ResumeRefused(refused);
  const { text, kind, pages } = read ?? {};
  const isSound =
    typeof text === 'string' &&
    text.length <= MAX_RESUME_CHARACTERS &&
    RESUME_KINDS.includes(kind as ResumeKind) &&
    (pages === undefined || Number.isInteger(pages));
  if (!isSound) throw new ResumeRefused('resume.damaged');
  return { text, kind: kind as ResumeKind, ...(pages === undefined ? {} : { pages: pages as number }) };
}
