/**
 * Everything that one clock rules, or the loaded part of it: streams, an instant, and the count of
 * entries so far. Plain data; a change gives a new world and leaves the old one as it was.
 */
import type { OrderContext, TrialContext } from '../machines/index.ts';
import { externalClaim, ownersOf } from './external-id.ts';
import type { CustomerRecord, Instance, OrderStream, Stream } from './stream.ts';

export interface World {
  /** The world's instant. Epoch milliseconds, UTC. It only moves forward. */
  readonly nowMs: number;
  /** Entries so far. */
  readonly sequence: number;
  /** The pack of a trial that names none, for example `webex-current@1`. */
  readonly packId: string;
  readonly streams: ReadonlyMap<string, Stream>;
}

export function emptyWorld(nowMs: number, packId: string): World {
  return { nowMs, sequence: 0, packId, streams: new Map() };
}

/**
 * What a command has to look up beyond the stream it changes. A host may answer from memory or from
 * its store; answers are facts of this instant.
 */
export interface Reader {
  stream(id: string): Stream | undefined | Promise<Stream | undefined>;
  /** The stream in which a trial lives. */
  streamOfTrial(trialId: string): Stream | undefined | Promise<Stream | undefined>;
  /** The stream that holds a claim such as `email:a@b.example` or `site:acme.webex.com`. */
  holderOf(claim: string): string | undefined | Promise<string | undefined>;
}

/** Answers from the world itself. */
export function readerOf(world: World): Reader {
  const streams = [...world.streams.values()];
  return {
    stream: (id) => world.streams.get(id),
    streamOfTrial: (trialId) => streams.find((stream) => trialId in stream.instances),
    holderOf: (claim) => streams.find((stream) => claimSetOf(stream).has(claim))?.id,
  };
}

const CLAIMS = new WeakMap<Stream, ReadonlySet<string>>();

/** A stream never changes in place, so what it claims is worked out once. */
function claimSetOf(stream: Stream): ReadonlySet<string> {
  const known = CLAIMS.get(stream);
  if (known !== undefined) return known;
  const claims = new Set(claimsOf(stream));
  CLAIMS.set(stream, claims);
  return claims;
}

/** What a stream holds that no other may hold. Source: T-221, domain §4.7. */
export function claimsOf(stream: Stream): readonly string[] {
  if (stream.kind === 'partner') return [];
  if (stream.kind === 'order') return orderClaims(stream);
  const { record } = stream;
  const instances = Object.values(stream.instances);
  const people =
    record.usersIn === 'own'
      ? [...record.admins.map((admin) => admin.email), ...record.userEmails]
      : [];
  const held = instances
    .filter((instance) => instance.machine.startsWith('site-url@') && instance.status === 'active')
    .map((instance) => instance.context['siteUrl'] as string);
  return [
    ...new Set([
      ...people.map((email) => `email:${email}`),
      ...[...record.siteUrls, ...held].map((url) => `site:${url}`),
      ...customerExternals(record),
      ...instances.flatMap(trialExternals),
    ]),
  ];
}

function customerExternals({ external }: CustomerRecord): readonly string[] {
  if (external === undefined) return [];
  return ownersOf(external.partnerIds).map((one) => externalClaim('customer', external.id, one));
}

/** However it ended: what a partner called it stays its name. */
function trialExternals({ machine, context }: Instance): readonly string[] {
  if (!machine.startsWith('trial@')) return [];
  const { externalId, partnerId } = context as unknown as TrialContext;
  return externalId === undefined ? [] : [externalClaim('trial', externalId, partnerId)];
}

/** A saved subdomain is the order's until the customer gets it with the rest. Source: T-233. */
function orderClaims({ id, record, instances }: OrderStream): readonly string[] {
  const { externalId, partnerId } = record;
  const named = externalId === undefined ? [] : [externalClaim('order', externalId, partnerId)];
  const order = instances[id];
  if (order === undefined || order.status !== 'active') return named;
  const { siteUrl } = (order.context as unknown as OrderContext).setup;
  return siteUrl === null ? named : [`site:${siteUrl}`, ...named];
}
