/**
 * Where a delivery may go: to the world outside, never to this machine or its network. A customer's
 * address is a wish; what it resolves to is looked at anew for each connection.
 *
 * Invariants:
 *   U1. An address is judged as the system will use it, however it was written.
 *   U2. What is not known to be public is forbidden; so is a name of which one address is.
 *
 * Source: our choice; IANA special-purpose address registries (RFC 6890), OWASP API7:2023.
 */
import { BlockList, isIP } from 'node:net';

const URL_LENGTH_MAX = 2_000;
const PORTS: readonly number[] = [443, 8443];
/** Below it only the system listens. */
const OWN_PORT_MIN = 1_024;

// biome-ignore format: a network is a row of a table
const FORBIDDEN_4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16],
  ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24],
  ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within what is routed at all. Whatever carries an IPv4 address inside may lead anywhere. */
// biome-ignore format: a network is a row of a table
const FORBIDDEN_6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['2620:4f:8000::', 48], ['3fff::', 20],
];

const forbidden = new BlockList();
for (const [network, prefix] of FORBIDDEN_4) forbidden.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of FORBIDDEN_6) forbidden.addSubnet(network, prefix, 'ipv6');

const routed = new BlockList();
routed.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export interface AddressPolicy {
  /** `allow`: to try things out on one machine, whatever listens there may be reached. */
  readonly loopback: 'allow' | 'deny';
}

/** @param address An IP address as the system writes it. */
export function isAllowedAddress(address: string, policy: AddressPolicy): boolean {
  const [plain = ''] = address.split('%', 1);
  const version = isIP(plain);
  if (version === 0) return false;
  if (policy.loopback === 'allow' && isLoopback(plain)) return true;
  if (version === 4) return !forbidden.check(plain, 'ipv4');
  return routed.check(plain, 'ipv6') && !forbidden.check(plain, 'ipv6');
}

export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** What cannot be used of the text as the URL of an endpoint; null where nothing can be said yet. */
export function urlProblem(text: string, policy: AddressPolicy): string | null {
  if (text.length > URL_LENGTH_MAX) return `is longer than ${URL_LENGTH_MAX} characters`;
  if (/[\s\p{Cc}\p{Cs}]/u.test(text) || !URL.canParse(text)) return 'is no URL';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https://';
  if (url.username !== '' || url.password !== '') return 'must not hold a user or a password';
  if (url.hash !== '') return 'must not have a fragment';
  const host = hostOf(url);
  const isHere = isLoopback(host) || isLocalName(host);
  if (isHere && policy.loopback === 'deny') return 'leads to this machine';
  if (!isHere && isIP(host) !== 0 && !isAllowedAddress(host, policy)) {
    return 'leads to an address that is not public';
  }
  if (url.protocol === 'http:' && !isHere) return 'must begin with https://';
  const port = portOf(url);
  if (isHere ? port < OWN_PORT_MIN && !PORTS.includes(port) : !PORTS.includes(port)) {
    return `must have one of the ports ${PORTS.join(' and ')}`;
  }
  return null;
}

/** Its host without brackets, and without the dot at the end of a name. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

export const portOf = ({ port, protocol }: URL): number => {
  if (port !== '') return Number(port);
  return protocol === 'http:' ? 80 : 443;
};

const isLocalName = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost');
