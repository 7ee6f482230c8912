/**
 * A connection to a receiver, opened so that it leads only where it may: the name is looked up once,
 * every address is judged, the one that is connected to is the one that was judged, and the socket
 * is asked once more where it leads before a byte is written.
 */

import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import {
  type AddressPolicy,
  hostOf,
  isAllowedAddress,
  isLoopback,
  portOf,
  urlProblem,
} from './address-guard.ts';

/** All the addresses of a name. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

const lookupBySystem: Lookup = (host) => systemLookup(host, { all: true });

/** It leads where nothing may be sent to. Its message is shown to the endpoint's owner. */
export class AddressNotAllowed extends Error {
  override readonly name = 'AddressNotAllowed';
}

export interface ConnectionOf {
  readonly policy: AddressPolicy;
  /** Default: the system's. */
  readonly lookup?: Lookup;
  /** Whom to trust beside the public authorities, in PEM. */
  readonly ca?: string;
}

/**
 * @throws {AddressNotAllowed}
 * @throws {Error} The name is unknown, nobody answers, or TLS does not come about.
 */
export async function connectionTo(
  url: URL,
  { policy, lookup = lookupBySystem, ca }: ConnectionOf,
  signal: AbortSignal,
): Promise<Socket> {
  const problem = urlProblem(url.href, policy);
  if (problem !== null) throw new AddressNotAllowed(`The URL ${problem}.`);
  const host = hostOf(url);
  const address = await unlessAborted(judged(url, policy, lookup), signal);
  const socket = connect({ host: address, port: portOf(url), noDelay: true });
  // Whoever waits for it hears of a failure; one that comes later is nobody’s.
  socket.on('error', () => undefined);
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  try {
    await once(socket, 'connect', { signal });
    const reached = socket.remoteAddress ?? '';
    if (!isAllowedAddress(reached, policy)) throw notAllowed(host);
    if (url.protocol === 'http:') return socket;
    const servername = isIP(host) === 0 ? { servername: host } : {};
    const trusted = ca === undefined ? {} : { ca };
    const secure = connectTls({
      socket,
      host,
      ...servername,
      ...trusted,
      ALPNProtocols: ['http/1.1'],
    });
    secure.on('error', () => undefined);
    await once(secure, 'secureConnect', { signal });
    return secure;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** A name server may take longer than anybody waits. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

/** The address to connect to: a name of which one address is forbidden leads nowhere. */
async function judged(url: URL, policy: AddressPolicy, lookup: Lookup): Promise<string> {
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await lookup(host) : [{ address: host }];
  const addresses = found.map(({ address }) => address);
  const isAllowed = (address: string): boolean =>
    isAllowedAddress(address, policy) && (url.protocol === 'https:' || isLoopback(address));
  if (!addresses.every(isAllowed)) throw notAllowed(host);
  const [first] = addresses;
  if (first === undefined) throw new Error(`${host} has no address`);
  return first;
}

const notAllowed = (host: string): AddressNotAllowed =>
  new AddressNotAllowed(`${host} leads to an address that is not public.`);
