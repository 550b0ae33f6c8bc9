import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { DATA } from './project.mjs';

// Who runs this checkout is asked over a loopback connection instead of read from a process number: a number may belong
// to another program by now, and Windows cannot ask a process to end.
const FILE = path.join(DATA, 'up.json');

/** @typedef {{ port: number, token: string, pid: number, url: string }} Holder */

/**
 * Marks this checkout as running until `release`. Gives back null, or who runs it already.
 * @param {string} url where the product will answer
 * @param {() => void} onStop what to do when `make down` asks to stop
 * @returns {Promise<{ holder: Holder } | { release: () => void }>}
 */
export async function claim(url, onStop) {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const [given, verb] = data.toString().trim().split(' ');
      if (given !== token) return socket.destroy();
      socket.write('ok\n');
      if (verb === 'stop') onStop();
      else socket.end();
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;

  fs.mkdirSync(DATA, { recursive: true });
  while (true) {
    try {
      fs.writeFileSync(FILE, JSON.stringify({ port, token, pid: process.pid, url }), { mode: 0o600, flag: 'wx' });
      return { release: () => fs.rmSync(FILE, { force: true }) };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = await currentHolder();
    if (holder) {
      server.close();
      return { holder };
    }
    fs.rmSync(FILE, { force: true });
  }
}

/** Who runs this checkout now. @returns {Promise<Holder | null>} */
export async function currentHolder() {
  try {
    const holder = JSON.parse(fs.readFileSync(FILE, 'utf8'));
    return (await ask(holder, 'ping')) ? holder : null;
  } catch {
    return null;
  }
}

/** Asks the holder to stop and waits until it is gone. @param {Holder} holder */
export const askToStop = (holder) => ask(holder, 'stop');

/** @param {Holder} holder @param {'ping' | 'stop'} verb @returns {Promise<boolean>} whether it answered; settles when it hangs up */
function ask({ port, token }, verb) {
  return new Promise((resolve) => {
    let answered = false;
    const socket = connect(port, '127.0.0.1', () => socket.write(`${token} ${verb}\n`));
    socket.on('data', (data) => {
      answered = data.toString().trim() === 'ok';
    });
    socket.on('error', () => resolve(answered));
    socket.on('close', () => resolve(answered));
  });
}
