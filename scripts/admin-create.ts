import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createAppContext } from '../api/src/app-context.js';
import { readConfig } from '../api/src/config/config.js';
import { EmailTaken } from '../api/src/modules/accounts/accounts.errors.js';
import { AccountsQueries } from '../api/src/modules/accounts/accounts.queries.js';
import { AccountsService } from '../api/src/modules/accounts/accounts.service.js';
import { adminPasswordFault, MIN_ADMIN_PASSWORD_LENGTH } from '../api/src/modules/accounts/password.policy.js';
import { Transactions } from '../api/src/platform/db/transactions.js';
import { databaseRefusal } from '../api/src/platform/errors/database-error.js';

/**
 * Makes the first administrator of an installation. The e-mail comes from `--email` or ADMIN_EMAIL, the password from
 * ADMIN_PASSWORD; what is missing is asked for. Never from an argument: those are for every user of the machine to read.
 */

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const USAGE = 'npm run admin:create -- [--email vera@company.example] [--name "Vera Lisina"] [--another]';
const FAULTS = {
  short: `The password needs at least ${MIN_ADMIN_PASSWORD_LENGTH} characters.`,
  monotonous: 'The password repeats too few different characters.',
  guessable: 'The password is among the first that would be tried.',
};

/** Told without a stack: it is about what was typed. */
class Refusal extends Error {}

async function main(): Promise<void> {
  const { email: given, name, another } = readArguments();
  const email = (given ?? process.env.ADMIN_EMAIL ?? (await ask('E-mail: '))).trim().toLowerCase();
  if (!EMAIL.test(email)) throw new Refusal('This is not an e-mail address.');
  const password = process.env.ADMIN_PASSWORD ?? (await askTwice());
  const fault = adminPasswordFault(password, email);
  if (fault) throw new Refusal(FAULTS[fault]);

  const app = await createAppContext(readConfig({ ...process.env, WORKER: '0', LOG_LEVEL: 'error' }));
  try {
    const accounts = app.get(AccountsService);
    if (!another && (await app.get(AccountsQueries).hasAdmin()))
      throw new Refusal(
        'There is an administrator already, who can appoint others. Say --another to make one more here.',
      );
    const password_hash = await accounts.hashPassword(password);
    await app.get(Transactions).run((tx) =>
      accounts.create(tx, {
        email,
        password_hash,
        full_name: name ?? null,
        kind: 'member',
        staff_role: 'admin',
        locale: 'ru',
        is_verified: true,
      }),
    );
  } catch (error) {
    if (databaseRefusal(error) instanceof EmailTaken)
      throw new Refusal('There is an account with this e-mail already: take another one.');
    throw error;
  } finally {
    await app.close();
  }
  process.stdout.write(`${email} is an administrator now and can sign in.\n`);
}

function readArguments(): { email?: string; name?: string; another?: boolean } {
  try {
    const options = { email: { type: 'string' }, name: { type: 'string' }, another: { type: 'boolean' } } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Refusal(`Use: ${USAGE}\nThe password is asked for, or taken from ADMIN_PASSWORD.`);
  }
}

async function askTwice(): Promise<string> {
  const password = await ask('Password: ', { isSecret: true });
  if ((await ask('Once more: ', { isSecret: true })) !== password) throw new Refusal('The two do not match.');
  return password;
}

/** A secret is not shown while it is typed. */
function ask(question: string, { isSecret = false } = {}): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Refusal(`Nobody is here to be asked: set ADMIN_EMAIL and ADMIN_PASSWORD.\nUse: ${USAGE}`);
  process.stdout.write(question);
  const output = isSecret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stdout;
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.once('close', () => reject(new Refusal('Nothing was made.')));
    terminal.question('', (answer) => {
      resolve(answer);
      terminal.close();
      if (isSecret) process.stdout.write('\n');
    });
  });
}

main().catch((error: unknown) => {
  const text = error instanceof Refusal ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
