import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replayExamples } from './live/replay.js';

/** Replays every block of API_EXAMPLES.md against the running server at PUBLIC_URL. */

interface KeptMail {
  to: string;
  subject: string;
  body: string;
}

/** The mails that a server without a mail server keeps. */
async function keptMailsTo(address: string): Promise<string[]> {
  const folder = path.join(process.env.DATA_DIR ?? '.data', 'mail');
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      // Named by the id of a delivery, so that the order of names is the order of time.
      .sort()
      .map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as KeptMail),
  );
  return mails.filter(({ to }) => to === address).map(({ subject, body }) => `${subject}\n\n${body}`);
}

async function main(): Promise<void> {
  const url = (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
  const begun_at = performance.now();
  const document = await readFile('API_EXAMPLES.md', 'utf8');
  const { replayed } = await replayExamples(
    document,
    { url, now: new Date(), mailsTo: keptMailsTo, directory: process.cwd() },
    ({ line, what, ms }) =>
      process.stdout.write(`line ${String(line).padStart(4)}  ${String(ms).padStart(5)} ms  ${what}\n`),
  );
  const seconds = ((performance.now() - begun_at) / 1000).toFixed(1);
  process.stdout.write(`\n${replayed.length} blocks of API_EXAMPLES.md replayed in ${seconds} s, all as shown.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`API_EXAMPLES.md, ${(error as Error).message}\n`);
  process.exit(1);
});
