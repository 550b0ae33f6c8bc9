import helmet from 'helmet';
import type { Config } from './config/config.js';

/** Helmet's headers. They are the same with every answer, so they are worked out once instead of for each request. */
export function securityHeaders(config: Config): Record<string, string> {
  const headers: Record<string, string> = {};
  const reply = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet({ contentSecurityPolicy: { directives: contentSecurity(config) } })({} as never, reply as never, (error) => {
    if (error) throw error;
  });
  return headers;
}

/** Scripts come from us alone; styles may be inline, which cannot run anything. */
const contentSecurity = (config: Config): Record<string, string[] | null> => ({
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", config.public_url.replace(/^http/, 'ws')],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'upgrade-insecure-requests': config.public_url.startsWith('https:') ? [] : null,
});
