import { Resolver } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { bareHost, isAllowedAddress } from './allowed-addresses.js';
import type { AttemptFailure } from './webhook.policy.js';

const TIMEOUT_MS = 10_000;
const LOOKUP_TIMEOUT_MS = 2_500;
/** Of the answer only the status counts; headers beyond this are no answer. */
const MAX_HEADER_BYTES = 16 * 1024;
/** Another address of the same name is tried where one cannot be reached. */
const UNREACHABLE = ['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'];

export interface Attempt {
  status: number | null;
  /** Null: it was taken. */
  failure: AttemptFailure | null;
}

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Asks the name servers themselves: the system's own way would keep one of a few threads for as long as a slow one likes. */
export class NameLookup {
  async addressesOf(name: string): Promise<string[]> {
    const resolver = new Resolver({ timeout: LOOKUP_TIMEOUT_MS, tries: 2 });
    // Servers without IPv6 are many; those without IPv4 are few.
    const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const addresses = found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const [refusal] = found.filter((answer) => answer.status === 'rejected');
    if (addresses.length === 0 && refusal) throw refusal.reason;
    return addresses;
  }
}

/** Sends to addresses that strangers name: never into a private network, never where an answer leads on to, never for long. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly config: Config,
    private readonly names: NameLookup,
  ) {}

  async post(sent: Sent, timeout_ms = TIMEOUT_MS): Promise<Attempt> {
    const deadline = AbortSignal.timeout(timeout_ms);
    try {
      const url = new URL(sent.url);
      const addresses = await within(deadline, this.addressesOf(bareHost(url.hostname)));
      // One private address among public ones is no slip: the name belongs to somebody who tries.
      if (addresses.some((address) => !this.isAllowed(address)))
        return { status: null, failure: 'address_not_allowed' };
      const status = await this.postTo(addresses, url, sent, deadline);
      return { status, failure: failureOf(status) };
    } catch (error) {
      return { status: null, failure: deadline.aborted ? 'timed_out' : failureBehind(error) };
    }
  }

  private isAllowed(address: string): boolean {
    return isAllowedAddress(address, { toLoopback: this.config.webhooks_to_loopback });
  }

  private async addressesOf(host: string): Promise<string[]> {
    if (isIP(host) !== 0) return [host];
    // No name server knows it.
    if (host === 'localhost') return ['127.0.0.1', '::1'];
    const found = await this.names.addressesOf(host);
    if (found.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    return found;
  }

  private async postTo(addresses: string[], url: URL, sent: Sent, deadline: AbortSignal): Promise<number> {
    for (const [index, address] of addresses.entries()) {
      try {
        return await postOnce(address, url, sent, deadline);
      } catch (error) {
        const isLast = index === addresses.length - 1;
        if (isLast || !UNREACHABLE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      }
    }
    throw new Error('No address to send to');
  }
}

/** To the very address that was checked: the name is not looked up again, so it cannot mean another one by now. */
function postOnce(address: string, url: URL, { headers, body }: Sent, deadline: AbortSignal): Promise<number> {
  const isEncrypted = url.protocol === 'https:';
  const host = bareHost(url.hostname);
  const options: RequestOptions = {
    method: 'POST',
    host: address,
    port: url.port || (isEncrypted ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
    agent: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    signal: deadline,
    ...(isEncrypted && isIP(host) === 0 ? { servername: host } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = (isEncrypted ? httpsRequest : httpRequest)(options, (response) => {
      resolve(response.statusCode ?? 0);
      // The rest of the answer is nobody's concern, however long it is.
      response.on('error', () => undefined);
      response.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

function failureOf(status: number): AttemptFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

function failureBehind(error: unknown): AttemptFailure {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (code.startsWith('HPE_')) return 'not_understood';
  if (/CERT|SSL|TLS|SIGNATURE|ISSUER|^EPROTO$/.test(code)) return 'tls';
  return 'unreachable';
}

/** A look-up cannot be called off, but nobody has to wait for it. */
function within<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      deadline.addEventListener('abort', () => reject(deadline.reason as Error), { once: true }),
    ),
  ]);
}
