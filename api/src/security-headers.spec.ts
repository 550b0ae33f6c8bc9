import { readConfig } from './config/config.js';
import { securityHeaders } from './security-headers.js';

const config = (public_url: string) =>
  readConfig({
    DATABASE_URL: 'postgresql://anywhere',
    JWT_SECRET: 'a secret of the tests, long enough for all',
    PASSWORD_PEPPER: 'a pepper of the tests, long enough for all',
    PUBLIC_URL: public_url,
  });

describe('Security headers', () => {
  test('scripts come from the product alone, and nobody may frame it', () => {
    const headers = securityHeaders(config('http://localhost:3000'));
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self' ws://localhost:3000");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
  });

  test('only a product that is reached by https asks browsers to upgrade', () => {
    expect(securityHeaders(config('http://localhost:3000'))['content-security-policy']).not.toContain('upgrade');
    expect(securityHeaders(config('https://jobs.example'))['content-security-policy']).toContain(
      'upgrade-insecure-requests',
    );
  });
});
