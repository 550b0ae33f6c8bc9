import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    data_dir: string;
  }
}

export const url = inject('url');

/** One call of the API, as an employer's program would make it. */
export async function call<T>(method: string, route: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${route}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  expect([route, response.status]).toEqual([route, 201]);
  return (await response.json()) as T;
}

/** The link of the newest mail to this address, once it has arrived. */
export function mailedLink(to: string): Promise<string> {
  const folder = path.join(inject('data_dir'), 'mail');
  return vi.waitFor(
    () => {
      const mails = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { to: string; body: string });
      const link = mails.findLast((mail) => mail.to === to)?.body.match(/https?:\/\/\S+/)?.[0];
      if (!link) throw new Error(`There is no mail to ${to} yet`);
      return link;
    },
    { timeout: 15_000, interval: 100 },
  );
}
