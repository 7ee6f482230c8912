/** Runs a scenario in memory, step by step, and says where the story went another way. */
import { type Actor, OPERATOR } from './actor.ts';
import { advance } from './advance.ts';
import { entriesHash } from './canonical.ts';
import { type Command, parseCommand, type TrialRequestBody } from './command.ts';
import type { Entry } from './entry.ts';
import { Rejected } from './errors.ts';
import { type Eligibility, evaluate } from './evaluate.ts';
import { type Failure, failuresOf, type Outcome } from './expect.ts';
import { instantOf } from './instant.ts';
import { perform } from './perform.ts';
import type { NewId } from './prepared.ts';
import type { Start } from './replay.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';
import { whenOf } from './scenario.ts';
import { packNamed } from './terms.ts';
import { trialIdsOf } from './views.ts';
import { emptyWorld, readerOf, type World } from './world.ts';

export interface ScenarioRow {
  readonly index: number;
  readonly atMs: number;
  readonly step: ScenarioStep;
  /** Since the step before, this step's own among them. */
  readonly entries: readonly Entry[];
  readonly eligibility: Eligibility | null;
  readonly failures: readonly Failure[];
}

export interface ScenarioRun {
  readonly start: Start;
  readonly world: World;
  readonly entries: readonly Entry[];
  /** SHA-256 of the entries. */
  readonly hash: string;
  readonly rows: readonly ScenarioRow[];
  readonly failures: readonly Failure[];
  readonly trialIds: readonly string[];
}

/**
 * @param options.untilMs Where to stop the clock after the steps, instead of the scenario's `until`.
 * @throws {Rejected} UNKNOWN_POLICY, SCENARIO_INVALID (a step speaks of somebody nobody knows).
 */
export async function runScenario(
  scenario: Scenario,
  options: { readonly untilMs?: number } = {},
): Promise<ScenarioRun> {
  const startAtMs = instantOf(scenario.startAt) ?? 0;
  const start = { nowMs: startAtMs, packId: packNamed(scenario.policy).packId };
  const newId = counter();
  let { world, entries } = await given(scenario, emptyWorld(start.nowMs, start.packId), newId);
  const rows: ScenarioRow[] = [];
  let newestTrialId = '';
  for (const [index, step] of scenario.steps.entries()) {
    const atMs = whenOf(step.at, startAtMs);
    if (options.untilMs !== undefined && atMs > options.untilMs) break;
    const played = await play(advance(world, atMs), step, { index, newestTrialId }, newId);
    const eligibility = played.outcome.eligibility ?? null;
    const failures = failuresOf(step, index, played.outcome);
    rows.push({ index, atMs, step, entries: played.outcome.entries, eligibility, failures });
    newestTrialId = played.started ?? newestTrialId;
    world = played.outcome.world;
    entries = [...entries, ...played.outcome.entries];
  }
  const until = scenario.until === undefined ? world.nowMs : whenOf(scenario.until, startAtMs);
  const rest = advance(world, Math.max(world.nowMs, options.untilMs ?? until));
  const tail =
    scenario.until === undefined ? [] : tailFailures(rest.entries, scenario.steps.length);
  entries = [...entries, ...rest.entries];
  return {
    start,
    world: rest.world,
    entries,
    hash: entriesHash(entries),
    rows,
    failures: [...rows.flatMap((row) => row.failures), ...tail],
    trialIds: [...rest.world.streams.values()].flatMap(trialIdsOf),
  };
}

/** Ids in the order of asking: the same story gives the same ids everywhere. */
function counter(): NewId {
  const counts = { par: 0, cus: 0, trl: 0 };
  return (prefix) => `${prefix}_${++counts[prefix]}`;
}

async function given(
  scenario: Scenario,
  empty: World,
  newId: NewId,
): Promise<{ world: World; entries: readonly Entry[] }> {
  const commands: Command[] = [
    ...scenario.given.partners.map((one) => ({ type: 'partner.register' as const, ...one })),
    ...scenario.given.customers.map((one) => ({ type: 'customer.register' as const, ...one })),
  ];
  let world = empty;
  const entries: Entry[] = [];
  for (const command of commands) {
    const performed = await perform(world, command, OPERATOR, newId);
    world = performed.world;
    entries.push(...performed.entries);
  }
  return { world, entries };
}

async function play(
  { world, entries }: { readonly world: World; readonly entries: readonly Entry[] },
  step: ScenarioStep,
  { index, newestTrialId }: { readonly index: number; readonly newestTrialId: string },
  newId: NewId,
): Promise<{ readonly outcome: Outcome; readonly started?: string | null }> {
  const trialId = step.on ?? newestTrialId;
  const looked: Outcome = { world, entries, trialId, code: null };
  if (step.do === undefined) return { outcome: looked };
  const actor = actorNamed(world, step.as ?? 'operator', index);
  try {
    if (step.do === 'eligibility') {
      const request = commandOf('trial.start', step.with, index) as TrialRequestBody & Command;
      const eligibility = await evaluate(readerOf(world), world, request, actor);
      return { outcome: { ...looked, eligibility, code: eligibility.refusal?.code ?? null } };
    }
    const needsTrial = !/^(partner|customer)\./.test(step.do) && step.do !== 'trial.start';
    const fields = needsTrial ? { trialId, ...step.with } : step.with;
    const command = commandOf(step.do, fields, index);
    const performed = await perform(world, command, actor, newId);
    const own = performed.entries.find((entry) => entry.input.kind === 'command');
    const started = step.do === 'trial.start' ? startedTrialOf(own) : null;
    return {
      started,
      outcome: {
        world: performed.world,
        entries: [...entries, ...performed.entries],
        trialId: step.on ?? started ?? trialId,
        code: own?.refusal?.code ?? null,
      },
    };
  } catch (error) {
    if (error instanceof Rejected && error.code !== 'SCENARIO_INVALID') {
      return { outcome: { ...looked, code: error.code } };
    }
    throw error;
  }
}

function commandOf(name: string, fields: unknown, index: number): Command {
  const parsed = parseCommand(name, fields);
  if (parsed.ok) return parsed.command;
  const places = parsed.problems.map(
    ({ pointer, problem }) => `${pointer === '' ? '/' : pointer} ${problem}`,
  );
  throw new Rejected('SCENARIO_INVALID', `/steps/${index}/with: ${places.join('; ')}`);
}

function startedTrialOf(entry: Entry | undefined): string | null {
  if (entry?.input.kind !== 'command' || entry.outcome === 'refused') return null;
  return entry.input.resolved.kind === 'start' ? entry.input.resolved.trialId : null;
}

/** Somebody of this world, by the address. */
function actorNamed(world: World, name: string, index: number): Actor {
  if (name === 'operator') return OPERATOR;
  for (const stream of world.streams.values()) {
    if (stream.kind === 'partner' && stream.record.users.some((user) => user.email === name)) {
      return { kind: 'partner', partnerId: stream.id, email: name };
    }
    if (stream.kind === 'customer') {
      const { admins, userEmails } = stream.record;
      if (admins.some((admin) => admin.email === name) || userEmails.includes(name)) {
        return { kind: 'customer', customerId: stream.id, email: name };
      }
    }
  }
  throw new Rejected('SCENARIO_INVALID', `/steps/${index}/as: nobody here is "${name}".`);
}

function tailFailures(entries: readonly Entry[], index: number): readonly Failure[] {
  return entries
    .flatMap((entry) => entry.effects)
    .flatMap(({ message, task }) => message?.notificationId ?? task?.task ?? [])
    .map((got) => ({ place: '/until', step: index, expected: 'nothing', got }));
}
