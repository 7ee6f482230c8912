import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  advance,
  type Entry,
  evaluate,
  type Forecast,
  type ForecastCause,
  forecast,
  isoOf,
  nextDueOf,
  type Reader,
  type Reason,
  Rejected,
  readerOf,
  type World,
} from '../../runtime/index.ts';
import { type Asking, POLICY_DATES, someAsking } from '../support/chance-asking.ts';
import { type Random, seeded } from '../support/random.ts';
import { DAY_MS } from '../support/story.ts';

const { env } = process;
/** How many worlds; CI does the whole number. More: WORLDS=100000. One again: SEED=n WORLDS=1. */
const WORLDS = Number(env['WORLDS'] ?? 100);
const SEED = Number(env['SEED'] ?? 1);

const fuzz = suite('fuzz: the date of every forecast, by going there');

/** How a request stands at one instant of the whole world, with every stream in it. */
interface There {
  readonly world: World;
  /** What happened at this instant. */
  readonly entries: readonly Entry[];
  readonly codes: ReadonlySet<string>;
  /** The whole under `''`, and each service. */
  readonly allowed: ReadonlySet<string>;
}

async function stood(asking: Asking, world: World, entries: readonly Entry[]): Promise<There> {
  const { request, actor } = asking;
  const { nowMs, packId } = world;
  try {
    const found = await evaluate(readerOf(world), { nowMs, packId }, request, actor);
    const { decision, denials, isAllowed, refusal } = found;
    const services = denials.length > 0 ? [] : decision.services.filter((one) => one.isAllowed);
    const allowed = new Set(services.map((one) => one.service));
    if (isAllowed) allowed.add('');
    return { world, entries, allowed, codes: new Set(refusal?.reasons.map(({ code }) => code)) };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { world, entries, allowed: new Set(), codes: new Set([error.code]) };
  }
}

const jumped = (asking: Asking, toMs: number): Promise<There> =>
  stood(asking, advance(asking.world, toMs).world, []);

/** Every instant at which anything happens in any stream, and some long after the last. */
async function lived(asking: Asking): Promise<readonly There[]> {
  let { world } = asking;
  const found = [await stood(asking, world, [])];
  const turnTo = async (toMs: number) => {
    const advanced = advance(world, toMs);
    world = advanced.world;
    found.push(await stood(asking, world, advanced.entries));
  };
  for (;;) {
    const ahead = [...POLICY_DATES, nextDueOf(world) ?? 0].filter((atMs) => atMs > world.nowMs);
    if (ahead.length === 0) break;
    await turnTo(Math.min(...ahead));
  }
  for (const days of [1, 100, 4_000]) await turnTo(world.nowMs + days * DAY_MS);
  return found;
}

/** What is wrong with a forecast, in the words of what it promises; null if all is right. */
async function problemOf(asking: Asking, of: Forecast, dice: Random): Promise<string | null> {
  const there = await lived(asking);
  const dated = [{ service: '', ...of }, ...of.services];
  for (const one of dated) {
    const { service, allowedFromMs } = one;
    const name = service === '' ? 'the whole' : service;
    const first = there.find(({ allowed }) => allowed.has(service))?.world.nowMs ?? null;
    if (first !== allowedFromMs) return `${name} is ${day(first)}, not ${day(allowedFromMs)}`;
    if (one.isAllowedNow !== (first === asking.world.nowMs)) return `${name} is not so now`;
    const strays = await strayOf(asking, service, allowedFromMs, dice);
    if (strays !== null) return `${name} ${strays}`;
    const cause = causeProblemOf(asking, there, one.because, allowedFromMs);
    if (cause !== null) return `${name}: ${cause}`;
  }
  return reasonProblemOf(there, of);
}

const day = (atMs: number | null) => (atMs === null ? 'never' : isoOf(atMs));

/** One jump to the instant and to a millisecond before it; where there is none, anywhere. */
async function strayOf(
  asking: Asking,
  service: string,
  fromMs: number | null,
  dice: Random,
): Promise<string | null> {
  const { nowMs } = asking.world;
  if (fromMs === null) {
    const someMs = nowMs + dice.int(1, 500 * DAY_MS);
    const { allowed } = await jumped(asking, someMs);
    return allowed.has(service) ? `is allowed at ${isoOf(someMs)}` : null;
  }
  if (!(await jumped(asking, fromMs)).allowed.has(service)) return 'is denied at its date';
  if (fromMs === nowMs) return null;
  const before = await jumped(asking, fromMs - 1);
  return before.allowed.has(service) ? 'is allowed a millisecond before its date' : null;
}

/** Each cause is what really happens then, and the last one is what it waited for. */
function causeProblemOf(
  { world, actor }: Asking,
  there: readonly There[],
  because: readonly ForecastCause[],
  fromMs: number | null,
): string | null {
  const last = because.at(-1)?.atMs ?? world.nowMs;
  if (fromMs !== null && last !== fromMs) return `the last cause is of ${isoOf(last)}`;
  for (const { atMs, entries, isOwn } of because) {
    const now = there.find((one) => one.world.nowMs === atMs);
    if (now === undefined) return `nothing happens at ${isoOf(atMs)}`;
    if (entries.length === 0 && !POLICY_DATES.includes(atMs)) return 'a cause without entries';
    const real = new Set(now.entries.map(withoutSequence));
    if (entries.some((one) => !real.has(withoutSequence(one)))) return 'an entry never happens';
    const owners = entries.flatMap((entry) => ownersOf(now.world, entry));
    const isTheirs = owners.every((id) => actor.kind === 'partner' && id === actor.partnerId);
    if (isOwn !== isTheirs) return `at ${isoOf(atMs)} what is one’s own and what is not`;
  }
  return null;
}

/** A forecast knows a part of the world, so it does not know how many entries there were. */
const withoutSequence = ({ sequence: _, ...entry }: Entry): string => JSON.stringify(entry);

/** Whose machines an entry moved: the partners of their trials, or of an access beside any. */
function ownersOf(world: World, { stream, changes }: Entry): readonly unknown[] {
  const instances = world.streams.get(stream)?.instances ?? {};
  const moved = changes.filter(({ taken }) => taken.length > 0);
  return moved.map(({ instanceId }) => {
    const one = instances[instanceId];
    return (instances[one?.trialId ?? ''] ?? one)?.context['partnerId'];
  });
}

/** From what stays at the end, back through every cause, to what stands against it now. */
function reasonProblemOf(there: readonly There[], of: Forecast): string | null {
  const standing = new Set(of.stays.map(keyOf));
  for (const { lifted, raised } of [...of.because].reverse()) {
    for (const one of raised)
      if (!standing.delete(keyOf(one))) return `${keyOf(one)} came from nowhere`;
    for (const one of lifted) {
      if (standing.has(keyOf(one))) return `${keyOf(one)} is lifted and stays`;
      standing.add(keyOf(one));
    }
  }
  const codes = new Set([...standing].map((key) => key.split(' ')[0]));
  const now = there[0]?.codes ?? new Set();
  const isSame = codes.size === now.size && [...codes].every((code) => now.has(code ?? ''));
  return isSame ? null : `now ${[...now].join(', ')}, by the causes ${[...codes].join(', ')}`;
}

const keyOf = ({ code, ruleId, service }: Reason): string =>
  [code, ruleId ?? '', service ?? ''].join(' ');

const foretold = ({ world, request, actor }: Asking, reader: Reader = readerOf(world)) =>
  forecast(reader, { nowMs: world.nowMs, packId: world.packId }, request, actor);

fuzz(`${WORLDS} worlds, from seed ${SEED}`, async () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let seed = SEED; seed < SEED + WORLDS; seed += 1) {
    const dice = seeded(seed);
    const asking = await someAsking(dice);
    const found = await foretold(asking);
    const problem = await problemOf(asking, found, dice);
    if (problem !== null) assert.unreachable(`seed=${seed}: ${problem}`);
    for (const what of kindsOf(found)) count(what);
  }
  for (const [what, percent] of LEAST) {
    const share = (100 * (seen.get(what) ?? 0)) / WORLDS;
    // What is rare may be missing among a few.
    if (WORLDS * percent >= 1_000) assert.ok(share >= percent, `${what}: only ${share} %`);
  }
});

/** What makes a world worth its time, and in how many of a hundred it is found at least. */
const LEAST: readonly (readonly [string, number])[] = [
  ['a date', 15],
  ['now', 5],
  ['never', 15],
  ['services of different dates', 5],
  ['graceEnd', 10],
  ['consentLapse', 1],
  ['siteRelease', 1],
  ['policy', 1],
];

function kindsOf({
  isAllowedNow,
  allowedFromMs,
  services,
  because,
}: Forecast): ReadonlySet<string> {
  const dates = new Set(services.map((one) => one.allowedFromMs));
  const timers = because.flatMap(({ entries }) =>
    entries.length === 0
      ? ['policy']
      : entries.map(({ input }) => (input.kind === 'timer' ? input.name : input.kind)),
  );
  return new Set([
    isAllowedNow ? 'now' : allowedFromMs === null ? 'never' : 'a date',
    ...(dates.size > 1 ? ['services of different dates'] : []),
    ...timers,
    ...because.map(({ isOwn }) => (isOwn ? 'own' : 'of others')),
    ...(because.length > 1 ? ['several causes'] : []),
  ]);
}

/** What a forecast may get wrong, and the words with which it is found. */
type Spoil = (asking: Asking) => Promise<Forecast>;
const later =
  (byMs: number): Spoil =>
  async (asking) => {
    const found = await foretold(asking);
    const { allowedFromMs: fromMs, isAllowedNow } = found;
    return fromMs === null || isAllowedNow ? found : { ...found, allowedFromMs: fromMs + byMs };
  };
const otherwise =
  (change: (found: Forecast) => Partial<Forecast>): Spoil =>
  async (asking) => {
    const found = await foretold(asking);
    return { ...found, ...change(found) };
  };
const eachCause = (change: (cause: ForecastCause) => Partial<ForecastCause>): Spoil =>
  otherwise(({ because }) => ({ because: because.map((one) => ({ ...one, ...change(one) })) }));
const SPOILED: readonly (readonly [string, Spoil])[] = [
  ['the whole is', later(1)],
  ['the whole is', later(-1)],
  ['not never', otherwise(() => ({ allowedFromMs: null }))],
  ['the whole is not so now', otherwise((found) => ({ isAllowedNow: !found.isAllowedNow }))],
  ['the last cause is of', otherwise(({ because }) => ({ because: because.slice(0, -1) }))],
  ['nothing happens at', eachCause(({ atMs }) => ({ atMs: atMs - 1 }))],
  ['a cause without entries', eachCause(() => ({ entries: [] }))],
  ['never happens', eachCause(({ entries }) => ({ entries: entries.map(laterEntry) }))],
  ['one’s own and what is not', eachCause(() => ({ isOwn: true }))],
  ['came from nowhere', eachCause(({ lifted }) => ({ raised: lifted, lifted: [] }))],
  ['by the causes', eachCause(() => ({ lifted: [] }))],
  // Forecasts that overlook who holds an address.
  ['the whole is', (asking) => foretold(asking, hiding(asking.world, 'site:'))],
  ['the whole is', (asking) => foretold(asking, hiding(asking.world, 'email:'))],
];

const laterEntry = (entry: Entry): Entry => ({ ...entry, atMs: entry.atMs + 1 });

function hiding(world: World, prefix: string): Reader {
  const reader = readerOf(world);
  return {
    ...reader,
    holderOf: (claim) => (claim.startsWith(prefix) ? undefined : reader.holderOf(claim)),
  };
}

fuzz('a forecast that is wrong in one way is found out', async () => {
  for (const [index, [words, spoil]] of SPOILED.entries()) {
    let isFound = false;
    for (let seed = 1; seed <= 300 && !isFound; seed += 1) {
      const dice = seeded(seed);
      const asking = await someAsking(dice);
      const problem = await problemOf(asking, await spoil(asking), dice);
      isFound = problem?.includes(words) === true;
    }
    assert.ok(isFound, `${index}: ${words}`);
  }
});

fuzz.run();
