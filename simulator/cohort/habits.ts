/**
 * What is drawn for one member of a cohort, and what its people do next. An instant that hangs on the
 * trial is worked out from the trial as it then is, so an extension moves what follows it.
 *
 * Invariants:
 *   H1. A plan, its seed and a member's index decide everything; no other member has a part in it.
 *   H2. Everything is drawn at once, so a policy that refuses something changes no other draw.
 */
import type { Instance } from '../../runtime/index.ts';
import { DAY_MS, HOUR_MS } from '../format.ts';
import { type Random, seeded } from '../random.ts';
import type { Deed } from './deeds.ts';
import * as deeds from './deeds.ts';
import type { DayRange, Plan } from './plan.ts';

type Instances = Readonly<Record<string, Instance>>;

/** What is so after a deed. */
export interface After {
  readonly deed: Deed;
  readonly isAccepted: boolean;
  readonly trialId: string;
  /** Of the customer. */
  readonly instances: Instances;
}

export interface Habits {
  readonly first: Deed;
  readonly next: (after: After) => readonly Deed[];
}

type Outcome = 'cancels' | 'before' | 'grace' | 'never';

/** Lengths of time in milliseconds; what is called a part lies between 0 and 1. */
interface Drawn {
  readonly isKnown: boolean;
  readonly doesConsent: boolean;
  readonly answerMs: number;
  readonly setUpMs: number;
  readonly extensionCount: number;
  readonly leadPart: number;
  readonly outcome: Outcome;
  readonly outcomePart: number;
  readonly isLent: boolean;
  readonly shipMs: number;
  readonly transitMs: number;
  readonly isLate: boolean;
  readonly lateMs: number;
  readonly returnPart: number;
  readonly backMs: number;
}

const MINUTE_MS = 60_000;
/** People extend in the last week. */
const LEAD_MS = 7 * DAY_MS;
/** From the order to its confirmation, with some time to spare. */
const ORDER_MS = 4 * HOUR_MS;

/** @param index From 0. */
export function habitsOf(plan: Plan, index: number): Habits {
  const drawn = draw(plan, seeded(seedOf(plan.seed, index)));
  const { service, length, policy } = plan;
  const services = drawn.isLent ? [service, 'WEBEX_DEVICES'] : [service];
  const person = { index, isKnown: drawn.isKnown };
  const offer = policy === 'cisco-spark-2017' ? 'A_SPK' : 'A_FLEX';
  const chain: Readonly<Record<string, (after: After) => readonly Deed[]>> = {
    'trial.start': (after) => begun(after, drawn),
    'consent.approve': ({ deed: { atMs } }) => [deeds.setUp(atMs + drawn.setUpMs)],
    'trial.completeProvisioning': (after) => [...lent(after, drawn), ...onward(after)],
    'trial.extend': (after) => onward(after),
    'conversion.order': ({ deed: { atMs } }) => [deeds.openOrder(atMs + HOUR_MS)],
    'conversion.openSetup': ({ deed: { atMs } }) => [deeds.nameAdmin(atMs + HOUR_MS, person)],
    'conversion.submitAdmin': ({ deed: { atMs } }) => [deeds.confirmOrder(atMs + HOUR_MS)],
    'loan.ship': ({ deed: { atMs } }) => [deeds.deliver(atMs + drawn.transitMs)],
    'loan.deliver': (after) => [deeds.pack(returnAtMs(after, drawn))],
    'loan.prepareReturn': ({ deed: { atMs } }) => [deeds.handOver(atMs + 2 * HOUR_MS)],
    'loan.pickUp': ({ deed: { atMs } }) => [deeds.receive(atMs + drawn.backMs)],
  };
  const onward = (after: After) =>
    trialNext(after, drawn, (atMs) => deeds.order(atMs, offer, services));
  return {
    first: deeds.start({ ...person, services, length }),
    next: (after) => {
      if (after.isAccepted) return chain[after.deed.do]?.(after) ?? [];
      return after.deed.do === 'trial.extend' ? onward(after) : [];
    },
  };
}

function draw(plan: Plan, dice: Random): Drawn {
  const days = ({ from, to }: DayRange) => dice.int(from, to) * DAY_MS + minutes(dice);
  const isKnown = dice.chance(plan.asked);
  const doesConsent = dice.chance(plan.consents);
  const answerMs = days(plan.answer);
  const setUpMs = days(plan.setUp);
  const wished = Array.from({ length: plan.extensions }, () => dice.chance(plan.extended));
  const refusedAt = wished.indexOf(false);
  return {
    ...{ isKnown, doesConsent, answerMs, setUpMs },
    extensionCount: refusedAt < 0 ? plan.extensions : refusedAt,
    leadPart: dice.next(),
    outcome: outcomeOf(plan, dice.next() * 100),
    outcomePart: dice.next(),
    isLent: dice.chance(plan.lent),
    shipMs: days({ from: 1, to: 3 }),
    transitMs: days({ from: 2, to: 6 }),
    isLate: dice.chance(plan.late),
    lateMs: days(plan.lateBy),
    returnPart: dice.next(),
    backMs: days({ from: 3, to: 8 }),
  };
}

function outcomeOf(plan: Plan, at: number): Outcome {
  const { cancelled, convertsBefore, convertsInGrace } = plan;
  if (at < cancelled) return 'cancels';
  if (at < cancelled + convertsBefore) return 'before';
  return at < cancelled + convertsBefore + convertsInGrace ? 'grace' : 'never';
}

/** Some time of a working day. */
const minutes = (dice: Random): number => dice.int(1, 8 * 60) * MINUTE_MS;

/** Neighbours begin far apart: a generator whose seeds follow each other would repeat itself. */
function seedOf(seed: number, index: number): number {
  const mixed = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
}

/** Whoever is asked answers, or does not; anybody else's trial has begun. */
function begun({ deed, trialId, instances }: After, drawn: Drawn): readonly Deed[] {
  if (instances[trialId]?.value !== 'pendingConsent')
    return [deeds.setUp(deed.atMs + drawn.setUpMs)];
  return drawn.doesConsent ? [deeds.consent(deed.atMs + drawn.answerMs)] : [];
}

function lent({ deed }: After, { isLent, shipMs }: Drawn): readonly Deed[] {
  return isLent ? [deeds.ship(deed.atMs + shipMs)] : [];
}

/** What is done next in a trial that runs: extending it, then what becomes of it. */
function trialNext(
  { deed, isAccepted, trialId, instances }: After,
  drawn: Drawn,
  order: (atMs: number) => Deed,
): readonly Deed[] {
  const trial = instances[trialId]?.context;
  if (trial === undefined) return [];
  const expiryAtMs = Number(trial['expiryAtMs']);
  const { graceLengthMs } = trial['terms'] as { readonly graceLengthMs: number };
  const { outcome, outcomePart: part } = drawn;
  const between = (fromMs: number, toMs: number) => [fromMs + part * Math.max(0, toMs - fromMs)];
  const isWished = isAccepted && Number(trial['extensionCount']) < drawn.extensionCount;
  const nowMs = deed.atMs + MINUTE_MS;
  if (outcome === 'cancels') return between(nowMs, expiryAtMs).map(onTheMinute).map(deeds.cancel);
  if (isWished) {
    const lastMs = Math.max(nowMs, expiryAtMs - LEAD_MS);
    return [deeds.extend(onTheMinute(lastMs + drawn.leadPart * (expiryAtMs - HOUR_MS - lastMs)))];
  }
  if (outcome === 'never') return [];
  const [fromMs, toMs] =
    outcome === 'before' ? [nowMs, expiryAtMs] : [expiryAtMs, expiryAtMs + graceLengthMs];
  return between(fromMs, toMs - ORDER_MS)
    .map(onTheMinute)
    .map(order);
}

/** Before the due date, or so many days after it; without one, soon after the trial. */
function returnAtMs({ deed, trialId, instances }: After, drawn: Drawn): number {
  const loan = instances[`${trialId}/loan-PHONE`]?.context;
  const due = loan?.['returnDueDate'];
  const expiryAtMs = Number(instances[trialId]?.context['expiryAtMs']);
  const dueMs = typeof due === 'string' ? Date.parse(`${due}T12:00:00Z`) : expiryAtMs + 7 * DAY_MS;
  const wishedMs = drawn.isLate ? dueMs + drawn.lateMs : dueMs - drawn.returnPart * 10 * DAY_MS;
  return onTheMinute(Math.max(deed.atMs + HOUR_MS, wishedMs));
}

const onTheMinute = (atMs: number): number => Math.ceil(atMs / MINUTE_MS) * MINUTE_MS;
