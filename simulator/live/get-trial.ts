/** All that a key may see of one trial: itself, its entries, what will follow, what can be done. */
import { type Api, unlessDenied } from './api.ts';
import type {
  PageOf,
  WireAction,
  WireDecision,
  WireEntry,
  WireTimeline,
  WireTrial,
} from './wire.ts';

export interface Got {
  readonly trial: WireTrial;
  readonly now: string;
  readonly past: readonly WireEntry[];
  readonly future: readonly WireEntry[];
  /** Whether the past is that of the whole customer, from its beginning. */
  readonly isWhole: boolean;
  readonly actions: readonly WireAction[];
  /** By the sequence of the entry that took the decision. */
  readonly facts: ReadonlyMap<number, Facts>;
}

/** What the rules were told, by service: with it a decision can be taken again. */
export interface Facts {
  readonly packHash: string | undefined;
  readonly ofService: ReadonlyMap<string, Readonly<Record<string, string | number | boolean>>>;
}

/** A customer with a longer life is shown by what concerns the trial alone. */
const PAGES_MAX = 10;

/** What is known of decisions; they never change, so none is read twice. Null: nothing is to be read. */
export type KnownFacts = Map<string, Facts | null> | null;

/**
 * @param known Null for a key that may not see all that the rules were told: a decision cannot be
 *   taken again on a part of it.
 */
export async function getTrial(
  api: Api,
  id: string,
  known: KnownFacts,
  signal: AbortSignal,
): Promise<Got> {
  const path = `/v1/trials/${encodeURIComponent(id)}`;
  const [trial, timeline, actions] = await Promise.all([
    api.get<WireTrial>(`${path}?expand=customer,partner`, signal),
    api.get<WireTimeline>(`${path}/timeline`, signal),
    api.get<{ readonly items: readonly WireAction[] }>(`${path}/actions`, signal),
  ]);
  const { now, future } = timeline;
  const whole = await wholePast(api, trial.customerId, timeline.past, signal);
  const past = whole ?? timeline.past;
  const facts = await factsOf(api, past, known, signal);
  return { trial, now, past, future, isWhole: whole !== null, actions: actions.items, facts };
}

/**
 * Everything that happened to the customer: other trials and purchases bear upon this one. Null where
 * it is not this key's to see; a partner reads its own trials only.
 */
async function wholePast(
  api: Api,
  customerId: string,
  own: readonly WireEntry[],
  signal: AbortSignal,
): Promise<readonly WireEntry[] | null> {
  const found: WireEntry[] = [];
  const base = `/v1/entries?limit=200&stream=${encodeURIComponent(customerId)}`;
  let path = base;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const page = await unlessDenied(api.get<PageOf<WireEntry>>(path, signal));
    if (page === null) return null;
    found.push(...page.items);
    if (page.nextCursor === null) {
      const known = new Set(found.map(({ sequence }) => sequence));
      return own.length > 0 && own.every(({ sequence }) => known.has(sequence)) ? found : null;
    }
    path = `${base}&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
  return null;
}

async function factsOf(
  api: Api,
  past: readonly WireEntry[],
  known: KnownFacts,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Facts>> {
  const found = new Map<number, Facts>();
  if (known === null) return found;
  await Promise.all(
    past.map(async ({ decisionId, sequence }) => {
      if (decisionId === null) return;
      const before = known.get(decisionId);
      const facts = before === undefined ? await readFacts(api, decisionId, signal) : before;
      known.set(decisionId, facts);
      if (facts !== null) found.set(sequence, facts);
    }),
  );
  return found;
}

async function readFacts(api: Api, id: string, signal: AbortSignal): Promise<Facts | null> {
  const path = `/v1/decisions/${encodeURIComponent(id)}`;
  const taken = await unlessDenied(api.get<WireDecision>(path, signal));
  if (taken === null || taken.facts.length === 0) return null;
  const ofService = new Map(taken.facts.map(({ service, facts }) => [service, facts]));
  return { packHash: taken.decision.packHash, ofService };
}
