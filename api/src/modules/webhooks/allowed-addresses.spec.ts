import { faultOfUrl, isAllowedAddress } from './allowed-addresses.js';

/** One of each range, and its edges where they are close to something public. */
const PRIVATE = [
  ['this network', '0.0.0.0'],
  ['this network, its end', '0.255.255.255'],
  ['private A', '10.0.0.1'],
  ['private A, its end', '10.255.255.255'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['carrier-grade NAT, its end', '100.127.255.255'],
  ['loopback', '127.0.0.1'],
  ['loopback elsewhere', '127.255.255.254'],
  ['link-local', '169.254.1.1'],
  ['the metadata service of clouds', '169.254.169.254'],
  ['private B', '172.16.0.1'],
  ['private B, its end', '172.31.255.255'],
  ['protocol assignments', '192.0.0.8'],
  ['the metadata service of another cloud', '192.0.0.192'],
  ['documentation', '192.0.2.1'],
  ['6to4 relays', '192.88.99.1'],
  ['private C', '192.168.0.1'],
  ['benchmarks', '198.18.0.1'],
  ['benchmarks, their end', '198.19.255.255'],
  ['documentation 2', '198.51.100.1'],
  ['documentation 3', '203.0.113.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['the metadata service of a third cloud', '100.100.100.200'],
  ['v6 unspecified', '::'],
  ['v6 loopback', '::1'],
  ['v6 mapped loopback', '::ffff:127.0.0.1'],
  ['v6 mapped loopback in hexadecimals', '::ffff:7f00:1'],
  ['v6 mapped metadata', '::ffff:169.254.169.254'],
  ['v6 mapped, spelt out', '0:0:0:0:0:ffff:10.0.0.1'],
  ['v6 mapped, though of a public address', '::ffff:8.8.8.8'],
  ['v6 compatible', '::127.0.0.1'],
  ['NAT64 of loopback', '64:ff9b::7f00:1'],
  ['NAT64 of a private network', '64:ff9b:1::a00:1'],
  ['discard', '100::1'],
  ['Teredo', '2001::7f00:1'],
  ['benchmarks of v6', '2001:2::1'],
  ['v6 documentation', '2001:db8::1'],
  ['6to4 of a private network', '2002:a00:1::1'],
  ['documentation of v6, the newer', '3fff::1'],
  ['unique local', 'fc00::1'],
  ['the v6 metadata service of clouds', 'fd00:ec2::254'],
  ['v6 link-local', 'fe80::1'],
  ['v6 link-local with its zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['v6 multicast', 'ff02::1'],
] as const;

test.each(PRIVATE)('%s is no place to send to: %s', (_, address) => {
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
  const others = PRIVATE.map(([, address]) => address).filter(
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
