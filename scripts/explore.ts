/**
 * Everything that a machine can do, found by doing it: breadth first from each birth, through every
 * request, every report and the passing of time.
 *
 * Situations that differ only in amounts (dates, counts, names) are one: a situation is the
 * configuration, what is remembered as yes, no, none, one or many, and the timers in the order of
 * their deadlines. Time passes by the next timer alone; at one instant the ranks of timers.ts decide.
 *
 * Invariants:
 *   X1. The first situation found stands for all that are alike, so the result is the same each time.
 *   X2. The search is bounded: the bound is a bug and throws.
 *
 * Source: domain §0.4 (the order of timers); the bounds are our choice.
 */
import {
  atInstant,
  type MachineRequest,
  refusalsOf,
  TIMERS,
  type TimerName,
} from '../machines/index.ts';
import { type Code, dotted, type Instance, precedenceOf, statusOf } from '../runtime/index.ts';
import { birth, knows, next, type Stepped } from '../runtime/stepper.ts';
import { BIRTH_MS, type Birth } from './explore-births.ts';
import type { Word } from './explore-words.ts';

const SITUATIONS_MAX = 20_000;

export interface Situation {
  readonly instance: Instance;
  readonly atMs: number;
  /** XState's event and its deadline, the next one first. */
  readonly timers: readonly Armed[];
}

interface Armed {
  readonly event: string;
  readonly name: TimerName;
  readonly dueAtMs: number;
}

/** What an instance answers. Silence is a request that is neither refused nor heard: a bug. */
export type Answer =
  | {
      readonly kind: 'accepted' | 'heard' | 'fired';
      readonly to: Situation;
      readonly isStay: boolean;
    }
  | { readonly kind: 'refused'; readonly code: Code }
  | { readonly kind: 'unheard' | 'silence' };

export interface Exploration {
  readonly birth: Birth;
  readonly first: Situation;
  readonly situations: readonly Situation[];
  /** Ids of every state that was entered or passed through, parents included. */
  readonly states: ReadonlySet<string>;
}

const RANKS = ['announce', 'change', 'report'] as const;

export const configurationOf = ({ instance }: Situation): string => dotted(instance.value);
export const isFinal = ({ instance }: Situation): boolean => instance.status === 'done';

export function explore(born: Birth, words: readonly Word[]): Exploration {
  const { machine, input } = born;
  const states = new Set<string>();
  const stepped = birth(machine, input, BIRTH_MS);
  const instance = { id: 'one', machine, packId: 'none', trialId: null };
  const first = after({ instance, atMs: BIRTH_MS, timers: [] }, stepped, states);
  const found = new Map([[keyOf(first), first]]);
  const queue = [first];
  for (const situation of queue) {
    const moves = [
      ...words.map((word) => answerTo(situation, word, states)),
      timePasses(situation, states),
    ];
    for (const move of moves) {
      if (move === null || !('to' in move)) continue;
      const key = keyOf(move.to);
      if (found.has(key)) continue;
      if (found.size === SITUATIONS_MAX) throw new Error(`${machine}: too many situations`);
      found.set(key, move.to);
      queue.push(move.to);
    }
  }
  return { birth: born, first, situations: queue, states };
}

/** What this situation says to the word, by the same questions that the runtime asks. */
export function answerTo(
  situation: Situation,
  { event, kind }: Word,
  states: Set<string> = new Set(),
): Answer {
  const { instance, atMs } = situation;
  const isKnown = instance.status === 'active' && knows(instance, event.type);
  if (kind === 'report') {
    if (!isKnown) return { kind: 'unheard' };
    const stepped = next(instance, event, atMs);
    if (stepped.taken.length === 0) return { kind: 'unheard' };
    return moved('heard', situation, stepped, states);
  }
  const code = refusalOf(situation, isKnown, event);
  if (code !== null) return { kind: 'refused', code };
  const stepped = next(instance, event, atMs);
  if (stepped.taken.length === 0) return silenceOf(instance);
  const problem = stepped.context['problem'] as Code | null | undefined;
  if (problem !== null && problem !== undefined) return { kind: 'refused', code: problem };
  return moved('accepted', situation, stepped, states);
}

/** The leading reason against a request. A wizard asks the rules, and otherwise only its steps. */
function refusalOf(
  { instance, atMs }: Situation,
  isKnown: boolean,
  event: Word['event'],
): Code | null {
  const name = nameOf(instance);
  if (name === 'start-wizard') return isKnown ? null : 'WIZARD_STATE';
  const codes = atInstant(atMs, () =>
    refusalsOf(name, statusOf(instance.value), isKnown, instance.context, event as MachineRequest),
  );
  return [...codes].sort((a, b) => precedenceOf(a) - precedenceOf(b))[0] ?? null;
}

/** The wizard's two last steps are told apart by whose customer it is (runtime/wizard.ts). */
const silenceOf = (instance: Instance): Answer =>
  nameOf(instance) === 'start-wizard'
    ? { kind: 'refused', code: 'WIZARD_STATE' }
    : { kind: 'silence' };

const nameOf = ({ machine }: Instance): string => machine.split('@')[0] ?? machine;

/** The next timer fires; null where nothing is armed. */
export function timePasses(
  situation: Situation,
  states: Set<string> = new Set(),
): (Answer & { readonly timer: TimerName }) | null {
  const [due, ...timers] = situation.timers;
  if (due === undefined) return null;
  const then = { ...situation, timers, atMs: due.dueAtMs };
  const stepped = next(situation.instance, { type: due.event }, due.dueAtMs);
  if (stepped.taken.length === 0) {
    return { kind: 'fired', isStay: true, to: then, timer: due.name };
  }
  return { ...moved('fired', then, stepped, states), timer: due.name };
}

function moved(
  kind: 'accepted' | 'heard' | 'fired',
  from: Situation,
  stepped: Stepped,
  states: Set<string>,
): Answer {
  const to = after(from, stepped, states);
  return { kind, to, isStay: configurationOf(to) === configurationOf(from) };
}

type Before = Omit<Situation, 'instance'> & {
  readonly instance: Omit<Instance, 'value' | 'context' | 'status'>;
};

/** The situation after a step, as runtime/turn.ts keeps it: timers are armed and disarmed in turn. */
function after(
  { instance, atMs, timers }: Before,
  stepped: Stepped,
  states: Set<string>,
): Situation {
  const { status, value, context } = stepped;
  const armed = new Map(timers.map((timer) => [timer.event, timer]));
  for (const act of stepped.acts) {
    if (act.kind === 'disarm') armed.delete(act.event);
    if (act.kind === 'arm') {
      const name = act.event.split('.')[2] as TimerName;
      armed.set(act.event, { event: act.event, name, dueAtMs: atMs + act.delayMs });
    }
  }
  const root = instance.machine.split('@')[0] ?? '';
  const places = stepped.taken.flatMap(({ source, target }) => [source, target ?? source]);
  for (const place of [`${root}.${dotted(value)}`, ...places]) {
    const parts = place.split('.');
    for (let depth = 2; depth <= parts.length; depth += 1) {
      states.add(parts.slice(0, depth).join('.'));
    }
  }
  return {
    instance: { ...instance, status, value, context },
    atMs,
    timers: status === 'done' ? [] : [...armed.values()].sort(byTurn),
  };
}

/** By deadline, then by rank, then by name. */
function byTurn(a: Armed, b: Armed): number {
  if (a.dueAtMs !== b.dueAtMs) return a.dueAtMs - b.dueAtMs;
  const [rank, other] = [RANKS.indexOf(TIMERS[a.name].rank), RANKS.indexOf(TIMERS[b.name].rank)];
  if (rank !== other) return rank - other;
  return a.event < b.event ? -1 : 1;
}

function keyOf(situation: Situation): string {
  const { terms: _, ...memory } = situation.instance.context;
  const timers = situation.timers.map((timer) => timer.name);
  return JSON.stringify([configurationOf(situation), alike(memory), timers]);
}

/** What is left of a memory without its amounts. */
function alike(value: unknown): unknown {
  if (Array.isArray(value)) return Math.min(value.length, 2);
  if (typeof value === 'number' || typeof value === 'string') return 'some';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, alike(one)]));
}
