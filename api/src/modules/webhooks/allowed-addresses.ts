import { BlockList, isIP } from 'node:net';

/** IPv4 that is no address of the public internet (IANA special-purpose registry), metadata services among them. */
const PRIVATE_V4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** IPv6 outside of this is never public: loopback, link-local, unique local, mapped and translated IPv4, multicast. */
const GLOBAL_V6: [string, number] = ['2000::', 3];
/** Within it: protocol assignments and Teredo, documentation, 6to4, which carry IPv4 or lead nowhere. */
const PRIVATE_V6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const privateAddresses = new BlockList();
for (const [net, prefix] of PRIVATE_V4) privateAddresses.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of PRIVATE_V6) privateAddresses.addSubnet(net, prefix, 'ipv6');
const globalV6 = new BlockList();
globalV6.addSubnet(...GLOBAL_V6, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** An address of the public internet; with `toLoopback`, this machine's own too. */
export function isAllowedAddress(address: string, { toLoopback = false } = {}): boolean {
  const version = isIP(address);
  // A zone belongs to a link, and a mapped address would be judged as the IPv4 that it is.
  if (version === 0 || address.includes('%')) return false;
  if (version === 4) return !privateAddresses.check(address, 'ipv4') || (toLoopback && loopback.check(address, 'ipv4'));
  if (toLoopback && loopback.check(address, 'ipv6')) return true;
  return isPlainV6(address) && globalV6.check(address, 'ipv6') && !privateAddresses.check(address, 'ipv6');
}

/** Not one of those that end in an IPv4, in either spelling. */
const isPlainV6 = (address: string): boolean => !address.includes('.') && !/^(0{0,4}:){1,6}ffff:/i.test(address);

/** What is wrong with an address as a place to send to, as far as it shows without asking who it is; null: nothing. */
export function faultOfUrl(url: string, { toLoopback = false } = {}): 'https_url' | 'public_address' | null {
  if (!URL.canParse(url)) return 'https_url';
  const { protocol, username, password, hostname, hash } = new URL(url);
  if (username || password || hash) return 'https_url';
  const host = bareHost(hostname);
  const isOwn = toLoopback && (host === 'localhost' || isAllowedAddress(host, { toLoopback }));
  if (protocol !== 'https:' && !(protocol === 'http:' && isOwn)) return 'https_url';
  if (isIP(host) !== 0 && !isAllowedAddress(host, { toLoopback })) return 'public_address';
  if (/(^|\.)(localhost|local|internal)\.?$/.test(host) && !isOwn) return 'public_address';
  return null;
}

/** Without the brackets of an IPv6 address. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
