/**
 * The life of one member of a cohort, told on the real runtime: what its people would do is drawn,
 * what comes of it the rules and the machines decide. What the runtime refuses stays in the life, as
 * a refused entry or by its code.
 */
import {
  advance,
  type Command,
  type Entry,
  emptyWorld,
  type NewId,
  OPERATOR,
  packNamed,
  parseCommand,
  perform,
  project,
  Rejected,
  type Start,
  type World,
} from '../../runtime/index.ts';
import { type Deed, GIVEN, START_MS, trialIdOf } from './deeds.ts';
import { habitsOf } from './habits.ts';
import type { Plan } from './plan.ts';

/** The world in which every life of a plan begins. */
export interface Ground {
  readonly start: Start;
  readonly world: World;
  readonly entries: readonly Entry[];
}

export interface Told {
  readonly deed: Deed;
  /** Since the deed before, this one's own among them. */
  readonly entries: readonly Entry[];
  /** The code, where it was not even heard. */
  readonly rejected: string | null;
}

export interface Life {
  readonly index: number;
  readonly told: readonly Told[];
  /** What happens after the last deed, of itself. */
  readonly rest: readonly Entry[];
}

/** @throws {Rejected} `UNKNOWN_POLICY` */
export async function groundOf(policy: string): Promise<Ground> {
  const start = { nowMs: START_MS, packId: packNamed(policy, START_MS).packId };
  let world = emptyWorld(start.nowMs, start.packId);
  const entries: Entry[] = [];
  const given = [
    ...GIVEN.partners.map((fields) => ['partner.register', fields] as const),
    ...GIVEN.customers.map((fields) => ['customer.register', fields] as const),
  ];
  for (const [name, fields] of given) {
    const done = await perform(world, commandOf(name, fields), OPERATOR, idsInOrder());
    world = done.world;
    entries.push(...done.entries);
  }
  return { start, world, entries };
}

/** @param index From 0. */
export async function lifeOf(plan: Plan, index: number, ground: Ground): Promise<Life> {
  const habits = habitsOf(plan, index);
  const trialId = trialIdOf(index);
  const newId = idsInOrder();
  const told: Told[] = [];
  let { world } = ground;
  let due: readonly Deed[] = [habits.first];
  for (let deed = due[0]; deed !== undefined; deed = due[0]) {
    const ahead = advance(world, deed.atMs);
    const done = await tell(ahead.world, deed, trialId, newId);
    world = done.world;
    told.push({ deed, entries: [...ahead.entries, ...done.entries], rejected: done.rejected });
    const { isAccepted } = done;
    const more = habits.next({ deed, isAccepted, trialId, instances: instancesIn(world, trialId) });
    due = [...due.slice(1), ...more].sort((left, right) => left.atMs - right.atMs);
  }
  return { index, told, rest: project(world) };
}

async function tell(world: World, deed: Deed, trialId: string, newId: NewId) {
  const command = commandOf(deed.do, { trialId, ...deed.with });
  try {
    const done = await perform(world, command, deed.actor, newId);
    const own = done.entries.find(({ input }) => input.kind === 'command');
    return { ...done, rejected: null, isAccepted: own?.outcome === 'accepted' };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { world, entries: [], rejected: error.code, isAccepted: false };
  }
}

/** What lives at the trial's customer. */
function instancesIn(world: World, trialId: string) {
  for (const { instances } of world.streams.values()) if (trialId in instances) return instances;
  return {};
}

function commandOf(name: string, fields: object): Command {
  const parsed = parseCommand(name, fields);
  if (parsed.ok) return parsed.command;
  throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
}

/** The same life has the same ids everywhere, as a scenario's has. */
function idsInOrder(): NewId {
  const counts = { par: 0, cus: 0, trl: 0, ord: 0 };
  return (prefix) => `${prefix}_${++counts[prefix]}`;
}
