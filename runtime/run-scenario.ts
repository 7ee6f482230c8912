/** Runs a scenario in memory, step by step, and says where the story went another way. */
import { type Actor, OPERATOR, ORDER_DESK, TRIALS_TEAM } from './actor.ts';
import { advance } from './advance.ts';
import { entriesHash } from './canonical.ts';
import { type Command, type CommandOf, parseCommand, type TrialRequestBody } from './command.ts';
import type { Entry } from './entry.ts';
import { Rejected } from './errors.ts';
import { type Eligibility, evaluate } from './evaluate.ts';
import { type Failure, failuresOf, type Outcome } from './expect.ts';
import { instantOf } from './instant.ts';
import { contactsOf } from './order-access.ts';
import { orderContextOf } from './order-views.ts';
import { perform } from './perform.ts';
import type { NewId } from './prepared.ts';
import type { Start } from './replay.ts';
import { playWizard, screensAtSignIn, wizardStepOf } from './run-wizard.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';
import { whenOf } from './scenario.ts';
import { packNamed } from './terms.ts';
import { trialIdsOf } from './views.ts';
import { type WizardSession, wizardState } from './wizard.ts';
import { emptyWorld, readerOf, type World } from './world.ts';

export interface ScenarioRow {
  readonly index: number;
  readonly atMs: number;
  readonly step: ScenarioStep;
  /** Since the step before, this step's own among them. */
  readonly entries: readonly Entry[];
  readonly eligibility: Eligibility | null;
  readonly failures: readonly Failure[];
  /** At the step's instant, before it did anything. */
  readonly before: World;
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
  const start = { nowMs: startAtMs, packId: packNamed(scenario.policy, startAtMs).packId };
  const newId = counter();
  let { world, entries } = await given(scenario, emptyWorld(start.nowMs, start.packId), newId);
  const rows: ScenarioRow[] = [];
  const newest = { trialId: '', orderId: '' };
  const sessions: Sessions = new Map();
  for (const [index, step] of scenario.steps.entries()) {
    const atMs = whenOf(step.at, startAtMs);
    if (options.untilMs !== undefined && atMs > options.untilMs) break;
    const ahead = advance(world, atMs);
    const played = await play(ahead, step, index, newest, sessions, newId);
    const before = ahead.world;
    const eligibility = played.outcome.eligibility ?? null;
    const failures = failuresOf(step, index, played.outcome);
    const { entries: own } = played.outcome;
    rows.push({ index, atMs, step, entries: own, eligibility, failures, before });
    Object.assign(newest, played.begun);
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
  const counts = { par: 0, cus: 0, trl: 0, ord: 0 };
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

interface Newest {
  readonly trialId: string;
  readonly orderId: string;
}

async function play(
  { world, entries }: { readonly world: World; readonly entries: readonly Entry[] },
  step: ScenarioStep,
  index: number,
  newest: Newest,
  sessions: Sessions,
  newId: NewId,
): Promise<{ readonly outcome: Outcome; readonly begun?: Partial<Newest> }> {
  const subject = subjectOf(step, newest);
  const looked: Outcome = { world, entries, ...subject, code: null };
  if (step.do === undefined) return { outcome: looked };
  const actor = actorNamed(world, step.as ?? 'operator', index);
  try {
    if (step.do === 'eligibility') {
      const { request } = startAskedBy(world, step, index);
      const eligibility = await evaluate(readerOf(world), world, request, actor);
      return { outcome: { ...looked, eligibility, code: eligibility.refusal?.code ?? null } };
    }
    if (step.do === 'signIn') {
      return { outcome: { ...looked, screens: screensAtSignIn(world, actor) } };
    }
    if (step.do.startsWith('wizard.')) return await playStep(looked, step, index, sessions, newId);
    const command = commandOf(step.do, fieldsOf(step, subject), index);
    const performed = await perform(world, command, actor, newId);
    const own = performed.entries.find((entry) => entry.input.kind === 'command');
    const begun = begunBy(own);
    return {
      begun,
      outcome: {
        world: performed.world,
        entries: [...entries, ...performed.entries],
        ...(step.on === undefined ? { ...subject, ...begun } : subject),
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

/**
 * What a step that asks for a trial asks for, and who asks.
 *
 * @throws {Rejected} SCENARIO_INVALID: its words cannot be read, or nobody here is of that name.
 */
export function startAskedBy(
  world: World,
  step: ScenarioStep,
  index: number,
): { readonly request: TrialRequestBody; readonly actor: Actor } {
  const command = commandOf('trial.start', step.with, index) as CommandOf<'trial.start'>;
  const { type: _, trialId: __, ...request } = command;
  return { request, actor: actorNamed(world, step.as ?? 'operator', index) };
}

/** The wizards of a story, each with the person who has it open. */
type Sessions = Map<string, WizardSession | null>;

async function playStep(
  looked: Outcome,
  step: ScenarioStep,
  index: number,
  sessions: Sessions,
  newId: NewId,
): Promise<{ readonly outcome: Outcome; readonly begun?: Partial<Newest> }> {
  const name = step.as ?? 'operator';
  const actor = actorNamed(looked.world, name, index);
  const asked = wizardStepOf(step.do ?? '', step.with, `/steps/${index}/with`);
  const before = sessions.get(name) ?? null;
  const { answer, world, entries } = await playWizard(looked.world, before, asked, actor, newId);
  sessions.set(name, answer.session);
  const begun = begunBy(entries.find((entry) => entry.input.kind === 'command'));
  return {
    begun,
    outcome: {
      ...looked,
      ...(step.on === undefined ? begun : {}),
      world,
      entries: [...looked.entries, ...entries],
      code: answer.refusal?.code ?? null,
      screens: answer.screens,
      wizard: wizardState(answer.session),
    },
  };
}

type About = Pick<Outcome, 'trialId' | 'orderId'>;

/** What a step is about: what it names, else the newest of its kind. */
function subjectOf({ on, do: asked }: ScenarioStep, { trialId, orderId }: Newest): About {
  const isOrder =
    on === undefined
      ? asked?.startsWith('order.') === true || (trialId === '' && !/^trial/.test(asked ?? ''))
      : on.startsWith('ord_');
  const newestOrderId = orderId === '' ? null : orderId;
  return isOrder
    ? { trialId, orderId: on ?? newestOrderId }
    : { trialId: on ?? trialId, orderId: null };
}

/** A command about a trial or an order that names none is about the step's. */
function fieldsOf(
  step: ScenarioStep,
  { trialId, orderId }: About,
): Readonly<Record<string, unknown>> {
  const name = step.do ?? '';
  if (/^(partner|customer)\./.test(name) || ['trial.start', 'order.place'].includes(name)) {
    return step.with;
  }
  return name.startsWith('order.') ? { orderId, ...step.with } : { trialId, ...step.with };
}

function commandOf(name: string, fields: unknown, index: number): Command {
  const parsed = parseCommand(name, fields);
  if (parsed.ok) return parsed.command;
  const places = parsed.problems.map(
    ({ pointer, problem }) => `${pointer === '' ? '/' : pointer} ${problem}`,
  );
  throw new Rejected('SCENARIO_INVALID', `/steps/${index}/with: ${places.join('; ')}`);
}

/** The trial or the order that an accepted command began. */
function begunBy(entry: Entry | undefined): Partial<Newest> {
  if (entry?.input.kind !== 'command' || entry.outcome === 'refused') return {};
  const { resolved } = entry.input;
  if (resolved.kind === 'start') return { trialId: resolved.trialId };
  return resolved.kind === 'place' ? { orderId: resolved.orderId } : {};
}

const TEAMS: Readonly<Record<string, Actor>> = {
  operator: OPERATOR,
  trialsTeam: TRIALS_TEAM,
  orderDesk: ORDER_DESK,
};

/** Somebody of this world, by the address or the team's name. */
function actorNamed(world: World, name: string, index: number): Actor {
  const team = TEAMS[name];
  if (team !== undefined) return team;
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
  if (isContact(world, name)) return { kind: 'contact', email: name };
  throw new Rejected('SCENARIO_INVALID', `/steps/${index}/as: nobody here is "${name}".`);
}

/** Somebody without an organisation here whom a provisioning email reached. */
const isContact = (world: World, email: string): boolean =>
  [...world.streams.values()].some(
    (stream) => stream.kind === 'order' && contactsOf(orderContextOf(stream)).includes(email),
  );

function tailFailures(entries: readonly Entry[], index: number): readonly Failure[] {
  return entries
    .flatMap((entry) => entry.effects)
    .flatMap(({ message, task }) => message?.notificationId ?? task?.task ?? [])
    .map((got) => ({ place: '/until', step: index, expected: 'nothing', got }));
}
