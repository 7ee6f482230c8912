/**
 * The small world in which a forecast runs: a copy of only those streams that a request for a trial
 * can depend on, and the instants at which something happens there by itself.
 *
 * Invariants:
 *   F1. What `evaluate` reads of the whole world it finds here, now and at any later instant: an address
 *       has one holder (T-221), and time alone gives nobody an address, it only takes them away.
 *   F2. Two timers of one instant fire in the order in which the whole world fires them.
 *
 * Source: our choice.
 */
import type { Actor } from './actor.ts';
import { advance, nextDueOf } from './advance.ts';
import type { TrialRequestBody } from './command.ts';
import { Rejected } from './errors.ts';
import { instantOf } from './instant.ts';
import { orderContextOf } from './order-views.ts';
import type { At } from './start-request.ts';
import type { Stream } from './stream.ts';
import { packNamed } from './terms.ts';
import { claimsOf, type Reader, readerOf, type World } from './world.ts';

/** What the request wants that only one organisation may hold. */
export function claimsAskedBy({ customer, siteUrl }: TrialRequestBody): readonly string[] {
  const emails = customer === undefined ? [] : [customer.adminEmail, ...customer.userEmails];
  return [
    ...emails.map((email) => `email:${email}`),
    ...(siteUrl === null ? [] : [`site:${siteUrl}`]),
  ];
}

/** The streams that matter, with everything fired that is due by now. */
export async function smallWorldOf(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
): Promise<World> {
  const holders = claimsAskedBy(request).map(async (claim) => reader.holderOf(claim));
  const named = [actor.kind === 'partner' ? actor.partnerId : null, request.customerId];
  const streams = new Map<string, Stream>();
  await load(reader, [...named, ...(await Promise.all(holders))], streams);
  await load(reader, [...streams.values()].flatMap(toldBy), streams);
  const armed = [...streams.values()].flatMap(({ timers }) => timers);
  // What is armed from here on was armed later than everything that is armed now (F2).
  const sequence = armed.reduce((most, { armedBy }) => Math.max(most, armedBy[0]), 0);
  const { nowMs, packId } = at;
  return advance({ nowMs, packId, sequence, streams }, nowMs).world;
}

async function load(
  reader: Reader,
  ids: readonly (string | null | undefined)[],
  streams: Map<string, Stream>,
): Promise<void> {
  const wanted = new Set(ids.filter((id) => id !== null && id !== undefined));
  const missing = [...wanted].filter((id) => !streams.has(id));
  for (const stream of await Promise.all(missing.map(async (id) => reader.stream(id)))) {
    if (stream !== undefined) streams.set(stream.id, stream);
  }
}

/** Streams that something in this one may tell of what happened (route.ts); only an order does. */
function toldBy(stream: Stream): readonly (string | null | undefined)[] {
  if (stream.kind !== 'order') return [];
  const { mapping } = orderContextOf(stream);
  return [mapping?.partnerId, mapping?.customerId];
}

/** Answers from the small world. All claims are looked up at once: a request may name thousands. */
export function smallReaderOf(world: World): Reader {
  const holders = new Map<string, string>();
  for (const stream of world.streams.values()) {
    for (const claim of claimsOf(stream)) holders.set(claim, stream.id);
  }
  return { ...readerOf(world), holderOf: (claim) => holders.get(claim) };
}

/**
 * The instant from which the request's policy is in force, where that is a date. Beside the timers
 * nothing else changes with time alone. Epoch milliseconds.
 */
export function policyFromMs(at: At, { policy }: TrialRequestBody): number | null {
  try {
    const { effectiveFrom } = packNamed(policy ?? at.packId);
    return effectiveFrom === null ? null : (instantOf(effectiveFrom) ?? null);
  } catch (error) {
    if (error instanceof Rejected) return null;
    throw error;
  }
}

/** The next instant at which anything may change; null when nothing happens by itself any more. */
export function nextInstantOf(world: World, fromMs: number | null): number | null {
  const dueAtMs = nextDueOf(world);
  if (fromMs === null || fromMs <= world.nowMs) return dueAtMs;
  return dueAtMs === null ? fromMs : Math.min(dueAtMs, fromMs);
}
