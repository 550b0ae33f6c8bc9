import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createMailer, KeptMailer, type Mail, SmtpMailer } from './mailer.js';

const FROM = 'SmartBot <no-reply@smartbot.example>';
const MAIL: Mail = {
  to: 'anna@mail.example',
  subject: 'Подтвердите почту для SmartBot — «Ёлка»',
  body: 'Здравствуйте!\n\nСсылка:\n\nhttps://smartbot.example/verify-email#token=abc_DEF-123\n\n.\nКонец, строка с точкой выше.',
  key: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60-accounts.mail-verification',
};

interface Received {
  from: string;
  to: string[];
  raw: string;
}

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A mail server of the test's own; `received` holds what was handed over in full. */
async function aServer(options: SMTPServerOptions = {}): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, received };
}

/** Something that listens and behaves as told. */
async function aSocket(behave: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const header = ({ raw }: Received, name: string): string => {
  const [head = ''] = raw.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
};
/** RFC 2047 words, as a mail program reads them. */
const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, kind: string, data: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(data, 'base64').toString('latin1')
        : data
            .replaceAll('_', ' ')
            .replace(/=([0-9a-f]{2})/gi, (_hex, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
function bodyOf(mail: Received): string {
  const content = mail.raw.slice(mail.raw.indexOf('\r\n\r\n') + 4);
  const encoding = header(mail, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString('utf8');
  const bytes = content
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_hex, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('Mails over SMTP', () => {
  test('Russian subject and body arrive letter by letter, links whole', async () => {
    const { url, received } = await aServer();
    await new SmtpMailer(url, FROM).send(MAIL);
    const [mail] = received as [Received];
    expect([mail.from, mail.to]).toEqual(['no-reply@smartbot.example', ['anna@mail.example']]);
    expect(Buffer.from(decodeWords(header(mail, 'Subject')), 'latin1').toString('utf8')).toBe(MAIL.subject);
    expect(bodyOf(mail).replaceAll('\r\n', '\n').trimEnd()).toBe(MAIL.body);
    expect(header(mail, 'Content-Type')).toBe('text/plain; charset=utf-8');
    // Nothing of it needs a server that takes more than seven bits.
    expect(mail.raw).toMatch(/^[\x00-\x7f]*$/);
  });

  test('every attempt of one delivery has the same Message-ID, another delivery has another', async () => {
    const { url, received } = await aServer();
    for (const key of [MAIL.key, MAIL.key, 'another']) await new SmtpMailer(url, FROM).send({ ...MAIL, key });
    const [first, second, third] = received.map((mail) => header(mail, 'Message-ID'));
    expect(first).toBe(`<${MAIL.key}@smartbot.example>`);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('mail programs learn where mails of a kind end, and that one click is enough', async () => {
    const { url, received } = await aServer();
    const unsubscribe_url = `https://smartbot.example/api/notifications/unsubscribe/${'a'.repeat(120)}`;
    for (const mail of [MAIL, { ...MAIL, unsubscribe_url }]) await new SmtpMailer(url, FROM).send(mail);
    const [without, with_it] = received as [Received, Received];
    expect(without.raw).not.toMatch(/^List-/im);
    expect(header(with_it, 'List-Unsubscribe')).toBe(`<${unsubscribe_url}>`);
    expect(header(with_it, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('nobody can slip a header or a recipient in', async () => {
    const { url, received } = await aServer();
    await new SmtpMailer(url, FROM).send({ ...MAIL, subject: 'Hello\r\nBcc: everybody@mail.example\r\n\r\nBody' });
    const [mail] = received as [Received];
    expect(mail.to).toEqual(['anna@mail.example']);
    expect(header(mail, 'Bcc')).toBe('');
  });

  test.each([
    ['refuses the recipient for now', { onRcptTo: (_to, _session, done) => done(smtpError(451, 'Greylisted')) }],
    ['refuses the recipient for good', { onRcptTo: (_to, _session, done) => done(smtpError(550, 'No such user')) }],
    ['refuses the sender', { onMailFrom: (_from, _session, done) => done(smtpError(553, 'Not allowed')) }],
    [
      'refuses the content',
      { onData: (stream, _session, done) => void stream.resume().on('end', () => done(smtpError(554, 'Spam'))) },
    ],
  ] satisfies [string, SMTPServerOptions][])(
    'a server that %s is a failure, which the delivery tries again',
    async (_name, options) => {
      const { url, received } = await aServer(options);
      await expect(new SmtpMailer(url, FROM).send(MAIL)).rejects.toThrow();
      expect(received).toEqual([]);
    },
  );

  test('a mail that was refused once goes through later', async () => {
    let isFirst = true;
    const { url, received } = await aServer({
      onRcptTo: (_to, _session, done) => {
        done(isFirst ? smtpError(451, 'Greylisted') : null);
        isFirst = false;
      },
    });
    const mailer = new SmtpMailer(url, FROM);
    await expect(mailer.send(MAIL)).rejects.toThrow();
    await mailer.send(MAIL);
    expect(received).toHaveLength(1);
  });

  test('name and password of the address are used, and a wrong one is a failure', async () => {
    const { url, received } = await aServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'bot' && password === 'pass/word' ? done(null, { user: 'bot' }) : done(new Error('no')),
    });
    await new SmtpMailer(url.replace('//', '//bot:pass%2Fword@'), FROM).send(MAIL);
    expect(received).toHaveLength(1);
    await expect(new SmtpMailer(url.replace('//', '//bot:wrong@'), FROM).send(MAIL)).rejects.toThrow();
  });

  const SHORT = { connect_ms: 150, greeting_ms: 150, silence_ms: 150 };

  test('a server that never greets is given up', async () => {
    const url = await aSocket(() => undefined);
    await expect(new SmtpMailer(url, FROM, SHORT).send(MAIL)).rejects.toThrow();
  });

  test('a server that falls silent in mid-mail is given up', async () => {
    const url = await aSocket((socket) => {
      socket.write('220 hello\r\n');
      socket.once('data', () => socket.write('250 ok\r\n'));
    });
    await expect(new SmtpMailer(url, FROM, SHORT).send(MAIL)).rejects.toThrow();
  });

  test('a server that hangs up, or is not there, is a failure', async () => {
    const url = await aSocket((socket) => socket.destroy());
    await expect(new SmtpMailer(url, FROM, SHORT).send(MAIL)).rejects.toThrow();
    await expect(new SmtpMailer('smtp://127.0.0.1:1', FROM, SHORT).send(MAIL)).rejects.toThrow();
  });
});

describe('Mails that are kept', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'smartbot-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('a mail is one file for its owner alone, however often it is sent', async () => {
    const mailer = new KeptMailer(path.join(folder, 'mail'));
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    const files = await readdir(path.join(folder, 'mail'));
    expect(files).toHaveLength(1);
    const file = path.join(folder, 'mail', files[0] ?? '');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(MAIL);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test('a key is never a path', async () => {
    await new KeptMailer(path.join(folder, 'mail')).send({ ...MAIL, key: '../../escaped' });
    expect(await readdir(folder)).toEqual(['mail']);
  });

  test('with a mail server configured mails are sent, without one they are kept', () => {
    const common = { mail_from: FROM, data_dir: folder };
    expect(createMailer({ ...common, smtp_url: 'smtp://127.0.0.1:1' } as never)).toBeInstanceOf(SmtpMailer);
    expect(createMailer({ ...common, smtp_url: null } as never)).toBeInstanceOf(KeptMailer);
  });
});

const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
