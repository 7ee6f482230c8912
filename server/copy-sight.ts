/**
 * What whoever may turn a sandbox sees of it. Its operator sees everything. Whoever copied a trial
 * into it sees there what is theirs to see in the live world, and no more: not what becomes of other
 * partners' trials of the same customer, nor when.
 */
import type { Context } from 'hono';
import { type Entry, viewOfOrder } from '../runtime/index.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { entryWire, sandboxWire } from './present.ts';
import { knownTo, narrowed, orderOf, ordersFor, seen, trialOf } from './scope.ts';
import type { WorldRow } from './store/kept.ts';
import { trialIdOf } from './store/rows.ts';
import type { Worlds } from './worlds.ts';

/** Trials and orders of a copy that are looked at: it holds those of one customer. */
const LOOKED_MAX = 200;

type Asking = Context<AppEnv>;

/** What a turn of the clock brought about. */
export async function entriesInSight(c: Asking, entries: readonly Entry[]) {
  if (c.var.caller.actor.kind === 'operator') {
    return entries.map((entry) => entryWire(entry, 'everybody'));
  }
  const shown: Entry[] = [];
  for (const entry of entries) if (await isInSight(c, entry)) shown.push(entry);
  const known = await knownTo(
    c,
    shown.map(({ stream }) => stream),
  );
  return shown.map((entry) => entryWire(entry, known));
}

/** As in the list of entries (entriesFor in scope.ts). */
async function isInSight(c: Asking, { stream, input }: Entry): Promise<boolean> {
  const { actor } = c.var.caller;
  if (stream.startsWith('ord_')) return (await seen(orderOf(c, stream))) !== null;
  if (actor.kind === 'customer') return stream === actor.customerId;
  if (actor.kind !== 'partner') return false;
  const trialId = trialIdOf(input);
  if (trialId === null) return stream === actor.partnerId;
  return (await seen(trialOf(c, trialId))) !== null;
}

/** A sandbox as its caller may see it. */
export async function sandboxInSight(worlds: Worlds, caller: Caller, row: WorldRow) {
  const nextDueAtMs = await nextDueInSight(worlds, caller, row.nextDueAtMs);
  return sandboxWire({ ...row, nextDueAtMs });
}

/** When something happens next, as far as the caller may know. Epoch milliseconds; null: never. */
export async function nextDueInSight(
  worlds: Worlds,
  caller: Caller,
  nextDueAtMs: number | null,
): Promise<number | null> {
  if (caller.actor.kind === 'operator') return nextDueAtMs;
  const page = { after: null, limit: LOOKED_MAX };
  const trials = await worlds.trials(narrowed(caller, {}), page);
  const orders = await worlds.orders(ordersFor(caller), page);
  const timers = [...trials, ...orders.map(viewOfOrder)].flatMap((one) => one.timers);
  const first = Math.min(...timers.map(({ dueAtMs }) => dueAtMs));
  return Number.isFinite(first) ? first : null;
}
