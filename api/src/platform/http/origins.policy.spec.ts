import { pageOrigin } from './origins.policy.js';

describe('An origin', () => {
  test.each([
    ['https://careers.example', 'https://careers.example'],
    ['https://careers.example/', 'https://careers.example'],
    ['HTTPS://Careers.Example', 'https://careers.example'],
    ['https://careers.example:8443', 'https://careers.example:8443'],
    ['https://careers.example:443', 'https://careers.example'],
    ['https://карьера.рф', 'https://xn--80aaos5ab6f.xn--p1ai'],
    ['https://192.0.2.7', 'https://192.0.2.7'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
  ])('%s is %s', (text, origin) => {
    expect(pageOrigin(text)).toBe(origin);
  });

  test.each([
    'http://careers.example',
    'http://localhost.careers.example',
    'http://192.168.0.7',
    'careers.example',
    'https://',
    'https://*.careers.example',
    'https://careers.example/jobs',
    'https://careers.example?x=1',
    'https://careers.example#x',
    'https://anna@careers.example',
    'https://careers.example;script-src',
    "https://careers.example'",
    'https://careers.example,other.example',
    'https://careers.example https://other.example',
    ' https://careers.example',
    'https:///careers.example\n',
    'javascript:alert(1)',
    'data:text/html,x',
    'null',
    '*',
    '',
  ])('is not "%s"', (text) => {
    expect(pageOrigin(text)).toBeNull();
  });
});
