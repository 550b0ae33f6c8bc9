import { PRIVATE_ADDRESSES } from '../../../test/private-addresses.js';
import { faultOfUrl, isAllowedAddress } from './allowed-addresses.js';

test.each(PRIVATE_ADDRESSES)('%s is no place to send to: %s', (_, address) => {
  expect(isAllowedAddress(address)).toBe(false);
});

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4010:c05::71',
];
test.each(PUBLIC)('%s is public', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
});

test('what is no address is none', () => {
  for (const text of ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.2.3.4.5', '::g'])
    expect(isAllowedAddress(text)).toBe(false);
});

test('loopback is allowed where it is said so, and nothing else with it', () => {
  const toLoopback = true;
  expect(['127.0.0.1', '::1', '8.8.8.8'].map((address) => isAllowedAddress(address, { toLoopback }))).toEqual([
    true,
    true,
    true,
  ]);
  const others = PRIVATE_ADDRESSES.map(([, address]) => address).filter(
    (address) => !/^127\.|^::1$|7f00:1$|127\.0\.0\.1$/.test(address),
  );
  expect(others.filter((address) => isAllowedAddress(address, { toLoopback }))).toEqual([]);
});

test.each([
  ['not an address', 'hooks', 'https_url'],
  ['http', 'http://hooks.example/', 'https_url'],
  ['another scheme', 'ftp://hooks.example/', 'https_url'],
  ['a file', 'file:///etc/passwd', 'https_url'],
  ['a password in it', 'https://anna:secret@hooks.example/', 'https_url'],
  ['a fragment', 'https://hooks.example/#here', 'https_url'],
  ['loopback', 'https://127.0.0.1/', 'public_address'],
  ['loopback as one number', 'https://2130706433/', 'public_address'],
  ['loopback in hexadecimals', 'https://0x7f.1/', 'public_address'],
  ['loopback in octals', 'https://0177.0.0.1/', 'public_address'],
  ['v6 loopback', 'https://[::1]/', 'public_address'],
  ['mapped loopback', 'https://[::ffff:127.0.0.1]/', 'public_address'],
  ['metadata', 'https://169.254.169.254/latest/meta-data/', 'public_address'],
  ['metadata by name', 'https://metadata.google.internal/', 'public_address'],
  ['this machine by name', 'https://localhost:8443/', 'public_address'],
  ['this machine by name with a full stop', 'https://localhost./', 'public_address'],
  ['a name below it', 'https://hooks.localhost/', 'public_address'],
  ['a name of a local network', 'https://printer.local/', 'public_address'],
  ['a public name', 'https://hooks.company.example:8443/smartbot?key=1', null],
  ['a public address', 'https://8.8.8.8/', null],
  ['a public v6 address', 'https://[2606:4700:4700::1111]/', null],
])('%s: %s', (_, url, fault) => {
  expect(faultOfUrl(url)).toBe(fault);
});

test('receivers on this machine may be told, over http too, where it is said so', () => {
  const toLoopback = true;
  for (const url of ['http://127.0.0.1:9000/hooks', 'http://localhost:9000/', 'https://[::1]/'])
    expect(faultOfUrl(url, { toLoopback })).toBeNull();
  expect(faultOfUrl('http://hooks.example/', { toLoopback })).toBe('https_url');
  expect(faultOfUrl('http://10.0.0.1/', { toLoopback })).toBe('https_url');
  expect(faultOfUrl('https://10.0.0.1/', { toLoopback })).toBe('public_address');
});
