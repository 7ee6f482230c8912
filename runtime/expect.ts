/** What a scenario's step expected against what came. */
import type { Code } from './codes.ts';
import type { Entry, Message, Task } from './entry.ts';
import type { Eligibility } from './evaluate.ts';
import { customerOfOrder, orderChecks, orderIn, partnerIdOfOrder } from './expect-order.ts';
import { instantOf, isoOf } from './instant.ts';
import { viewOfOrder } from './order-views.ts';
import type { Expectation, ScenarioStep } from './scenario.ts';
import type { CustomerStream, StateValue } from './stream.ts';
import { accessOf, type TrialView, viewOfTrial } from './views.ts';
import type { World } from './world.ts';

export interface Failure {
  /** JSON pointer into the scenario. */
  readonly place: string;
  /** The step's index. */
  readonly step: number;
  readonly expected: string;
  readonly got: string;
}

export interface Outcome {
  readonly world: World;
  readonly entries: readonly Entry[];
  readonly trialId: string;
  /** The order that the step is about, if it is about one; then it is about no trial. */
  readonly orderId: string | null;
  /** The code of the refusal, if the step was refused. */
  readonly code: Code | null;
  readonly eligibility?: Eligibility;
  /** On-screen messages of the step. */
  readonly screens?: readonly string[];
  /** Where the wizard stands, for a step of one. */
  readonly wizard?: string;
}

type Check = readonly [field: string, expected: unknown, got: unknown];

/** Every difference, in the order of the fields. A step without `expect` expects nothing to come. */
export function failuresOf(
  step: ScenarioStep,
  index: number,
  outcome: Outcome,
): readonly Failure[] {
  const expected: Expectation = step.expect ?? {
    messages: [],
    tasks: [],
    remarks: [],
    screens: [],
  };
  const checks = [
    ['refused', expected.refused ?? null, outcome.code] as const,
    ...trialChecks(expected, outcome),
    ...orderChecks(expected.order, orderIn(outcome.world, outcome.orderId)),
    ...customerChecks(expected, outcome),
    ...eligibilityChecks(expected, outcome.eligibility),
    ...messageChecks(expected, messagesOf(outcome.entries)),
    ...siblingChecks(expected, outcome),
    ['screens', expected.screens, outcome.screens ?? []] as const,
    ...(expected.wizard === undefined
      ? []
      : [['wizard', expected.wizard, outcome.wizard ?? 'idle'] as const]),
    ['remarks', expected.remarks, remarksOf(outcome.entries)] as const,
    ...effectChecks(expected, outcome.entries),
    ['tasks', expected.tasks, tasksOf(outcome.entries).map((task) => task.task)] as const,
  ];
  return checks
    .filter(([, want, got]) => shown(want) !== shown(got))
    .map(([field, want, got]) => ({
      place: `/steps/${index}/expect/${field}`,
      step: index,
      expected: shown(want),
      got: shown(got),
    }));
}

export const messagesOf = (entries: readonly Entry[]): readonly Message[] =>
  entries.flatMap((entry) => entry.effects.flatMap((effect) => effect.message ?? []));

export const tasksOf = (entries: readonly Entry[]): readonly Task[] =>
  entries.flatMap((entry) => entry.effects.flatMap((effect) => effect.task ?? []));

/** The codes of accepted events about which something has to be known. */
const remarksOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry.effects.flatMap(({ effect }) => (effect.type === 'remark' ? effect.params.code : [])),
  );

/** What lives with the trial or the order: states and fields of the instances beside it. */
function siblingChecks(expected: Expectation, outcome: Outcome): readonly Check[] {
  const instances = customerOf(outcome)?.instances ?? {};
  const order = orderIn(outcome.world, outcome.orderId);
  const instanceOf = (name: string) =>
    order !== undefined && name === 'order'
      ? order.instances[order.id]
      : instances[`${outcome.orderId ?? outcome.trialId}/${name}`];
  const states = Object.entries(expected.machines ?? {}).map(([name, want]) => {
    const instance = instanceOf(name);
    const got = instance ? dotted(instance.value) : 'none';
    return [`machines/${name}`, want, want.includes('.') ? got : outermost(got)] as const;
  });
  const fields = Object.entries(expected.fields ?? {}).flatMap(([name, wanted]) =>
    Object.entries(wanted).map(
      ([field, want]) =>
        [`fields/${name}/${field}`, want, instanceOf(name)?.context[field]] as const,
    ),
  );
  return [...states, ...fields];
}

function effectChecks(expected: Expectation, entries: readonly Entry[]): readonly Check[] {
  const came = entries.flatMap((entry) => entry.effects.map((done) => done.effect.type as string));
  const missing = (expected.effects ?? []).filter((name) => !came.includes(name));
  return expected.effects === undefined ? [] : [['effects', [], missing]];
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** `{ active: 'running' }` → `active.running`. */
export function dotted(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([state, inner]) => `${state}.${dotted(inner)}`)
    .join(' ');
}

/** An expectation without a dot is about the outermost state. */
const outermost = (state: string | null): string | null => state?.split('.')[0] ?? null;

const sameInstant = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : (instantOf(text) ?? null);
const iso = (atMs: number | null | undefined): string | null =>
  atMs === null || atMs === undefined ? null : isoOf(atMs);

function customerOf({ world, trialId, orderId }: Outcome): CustomerStream | undefined {
  const order = orderIn(world, orderId);
  if (order !== undefined) return customerOfOrder(world, order);
  for (const stream of world.streams.values()) {
    if (stream.kind === 'customer' && trialId in stream.instances) return stream;
  }
  return undefined;
}

/** The partner that the trial or the order is of. */
function partnerIdOf(outcome: Outcome): string | undefined {
  const order = orderIn(outcome.world, outcome.orderId);
  if (order !== undefined) return partnerIdOfOrder(order);
  const stream = customerOf(outcome);
  return stream && viewOfTrial(stream, outcome.trialId, outcome.world.nowMs)?.partnerId;
}

function trialChecks(expected: Expectation, outcome: Outcome): readonly Check[] {
  const stream = customerOf(outcome);
  const order = orderIn(outcome.world, outcome.orderId);
  const view =
    order === undefined
      ? stream && viewOfTrial(stream, outcome.trialId, outcome.world.nowMs)
      : undefined;
  const { state, trial = {}, consent = {}, access } = expected;
  const checks: Check[] = [];
  if (state !== undefined) {
    const value = order === undefined ? view?.state : viewOfOrder(order).state;
    const got = value === undefined ? null : dotted(value);
    checks.push(['state', state, state.includes('.') ? got : outermost(got)]);
  }
  for (const [field, want] of Object.entries(trial)) {
    checks.push([`trial/${field}`, normal(field, want), trialField(view, field)]);
  }
  if (consent.state !== undefined) {
    checks.push(['consent/state', consent.state, view?.consent?.state ?? null]);
  }
  if (consent.lapsesAt !== undefined) {
    const got = iso(view?.consent?.lapsesAtMs);
    checks.push(['consent/lapsesAt', iso(sameInstant(consent.lapsesAt)), got]);
  }
  if (access !== undefined) {
    const partnerId = partnerIdOf(outcome);
    const got = stream && partnerId !== undefined ? accessOf(stream, partnerId) : null;
    checks.push(['access', access, got]);
  }
  return checks;
}

const normal = (field: string, want: unknown): unknown =>
  field.endsWith('At') ? iso(sameInstant(want as string | null)) : want;

function trialField(view: TrialView | undefined, field: string): unknown {
  if (view === undefined) return null;
  if (field.endsWith('At')) return iso(view[`${field}Ms` as 'expiryAtMs' | 'startedAtMs']);
  return view[field as keyof TrialView];
}

function customerChecks(expected: Expectation, outcome: Outcome): readonly Check[] {
  const stream = customerOf(outcome);
  const record = stream?.record;
  const partnerId = partnerIdOf(outcome);
  const relationship = record?.relationships.find((one) => one.partnerId === partnerId);
  const got: Readonly<Record<string, unknown>> = {
    region: record?.region,
    usersIn: record?.usersIn,
    isHidden: record?.isHidden,
    relationship: relationship?.status ?? 'none',
    adminRoles: record?.admins.flatMap((admin) => admin.roles),
    purchases: record?.purchases.map((purchase) => purchase.service),
  };
  return Object.entries(expected.customer ?? {}).map(
    ([field, want]) => [`customer/${field}`, want, got[field]] as const,
  );
}

function eligibilityChecks(
  expected: Expectation,
  eligibility: Eligibility | undefined,
): readonly Check[] {
  const checks: Check[] = [];
  for (const [service, want] of Object.entries(expected.decision ?? {})) {
    const one = eligibility?.decision.services.find((decided) => decided.service === service);
    const got = one?.isAllowed === true ? 'allowed' : (one?.violations[0]?.code ?? null);
    checks.push([`decision/${service}`, want, got]);
  }
  if (expected.path !== undefined) checks.push(['path', expected.path, eligibility?.path]);
  if (expected.residencySuggestion !== undefined) {
    const got = eligibility?.residencySuggestion?.country;
    checks.push(['residencySuggestion', expected.residencySuggestion, got]);
  }
  if (expected.currentServices !== undefined) {
    const got = eligibility?.currentServices.map((purchase) => purchase.service);
    checks.push(['currentServices', expected.currentServices, got]);
  }
  return checks;
}

function messageChecks(expected: Expectation, messages: readonly Message[]): readonly Check[] {
  const wanted = expected.messages.map((one) => (typeof one === 'string' ? { id: one } : one));
  const ids = messages.map((message) => message.notificationId);
  const checks: Check[] = [['messages', wanted.map((one) => one.id), ids]];
  for (const [index, want] of wanted.entries()) {
    const got = messages[index];
    const place = `messages/${index}`;
    if (want.at !== undefined) {
      checks.push([`${place}/at`, iso(sameInstant(want.at)), iso(got?.atMs)]);
    }
    if (want.to !== undefined) {
      checks.push([`${place}/to`, [...want.to].sort(), [...(got?.to ?? [])].sort()]);
    }
    if (want.toCount !== undefined) checks.push([`${place}/toCount`, want.toCount, got?.to.length]);
    if (want.text !== undefined) {
      const contains = got?.text.includes(want.text) === true;
      checks.push([`${place}/text`, want.text, contains ? want.text : (got?.text ?? null)]);
    }
  }
  return checks;
}
