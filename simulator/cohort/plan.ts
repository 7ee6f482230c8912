/**
 * What a cohort assumes of its customers: so many trials, and how often, and when, something is done
 * in them. All of it is the reader's guess; what comes of it, the rules and the machines decide.
 *
 * Source: our choice (ui.md §4).
 */

/** Both bounds inclusive. Unit: days. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export interface Plan {
  readonly trials: number;
  readonly seed: number;
  readonly policy: string;
  readonly service: string;
  /** Unit: days. */
  readonly length: number;
  /** Trials whose customer has an organisation already, and has to be asked. Shares in percent. */
  readonly asked: number;
  /** Of those asked; who does not consent says nothing. */
  readonly consents: number;
  readonly answer: DayRange;
  /** From the start, or from the consent, until the partner has set the service up. */
  readonly setUp: DayRange;
  /** Chance of an extension in the last week, and again after each, so many times. */
  readonly extended: number;
  readonly extensions: number;
  readonly convertsBefore: number;
  readonly convertsInGrace: number;
  readonly cancelled: number;
  readonly lent: number;
  /** Of those who were lent devices: they hand them over after the due date. */
  readonly late: number;
  readonly lateBy: DayRange;
}

export type Name = keyof Plan;
export type RangeName = 'answer' | 'setUp' | 'lateBy';
export type NumberName = Exclude<Name, RangeName | 'policy' | 'service'>;

export const POLICIES = ['webex-current', 'cisco-spark-2017'] as const;
export const SERVICES = ['MESSAGING', 'MEETINGS', 'CALLING'] as const;

/** The least and the most of each number. */
export const BOUNDS: Readonly<Record<Exclude<Name, 'policy' | 'service'>, DayRange>> = {
  trials: { from: 1, to: 20_000 },
  seed: { from: 0, to: 2_147_483_647 },
  length: { from: 1, to: 36_500 },
  asked: { from: 0, to: 100 },
  consents: { from: 0, to: 100 },
  answer: { from: 0, to: 120 },
  setUp: { from: 0, to: 60 },
  extended: { from: 0, to: 100 },
  extensions: { from: 1, to: 12 },
  convertsBefore: { from: 0, to: 100 },
  convertsInGrace: { from: 0, to: 100 },
  cancelled: { from: 0, to: 100 },
  lent: { from: 0, to: 100 },
  late: { from: 0, to: 100 },
  lateBy: { from: 1, to: 90 },
};

export const TYPICAL: Plan = {
  trials: 5_000,
  seed: 1,
  policy: 'webex-current',
  service: 'MESSAGING',
  length: 30,
  asked: 40,
  consents: 80,
  answer: { from: 0, to: 12 },
  setUp: { from: 0, to: 3 },
  extended: 20,
  extensions: 1,
  convertsBefore: 25,
  convertsInGrace: 15,
  cancelled: 5,
  lent: 30,
  late: 20,
  lateBy: { from: 1, to: 21 },
};

export const PRESETS = {
  typical: {},
  hesitant: {
    asked: 70,
    consents: 55,
    answer: { from: 5, to: 40 },
    convertsBefore: 10,
    convertsInGrace: 25,
    cancelled: 10,
  },
  extending: { extended: 70, extensions: 4, convertsBefore: 30, convertsInGrace: 10 },
  devices: { lent: 90, late: 45, lateBy: { from: 1, to: 45 }, length: 60 },
} as const satisfies Readonly<Record<string, Partial<Plan>>>;
export type PresetId = keyof typeof PRESETS;

/** What a preset makes of a plan: how many, under which seed and policy, stays the reader's. */
export function withPreset({ trials, seed, policy, service }: Plan, id: PresetId): Plan {
  return { ...TYPICAL, trials, seed, policy, service, ...PRESETS[id] };
}

/** The preset that a plan is; undefined for one of the reader's own. */
export function presetOf(plan: Plan): PresetId | undefined {
  const ids = Object.keys(PRESETS) as PresetId[];
  return ids.find((id) => textOf(withPreset(plan, id)) === textOf(plan));
}

/** What is wrong with a plan; empty when it can be run. */
export interface Problem {
  readonly name: Name;
  readonly kind: 'range' | 'order' | 'sum' | 'unknown';
}

/** In the order of the fields. @param lengths The lengths that are offered. Unit: days. */
export function problemsOf(plan: Plan, lengths: readonly number[]): readonly Problem[] {
  const found: Problem[] = [];
  const add = (name: Name, kind: Problem['kind']) => found.push({ name, kind });
  for (const name of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
    const value = plan[name];
    const [low, high] = typeof value === 'number' ? [value, value] : [value.from, value.to];
    if (!isWithin(low, BOUNDS[name]) || !isWithin(high, BOUNDS[name])) add(name, 'range');
    else if (low > high) add(name, 'order');
  }
  if (!lengths.includes(plan.length)) add('length', 'unknown');
  if (!POLICIES.some((id) => id === plan.policy)) add('policy', 'unknown');
  if (!SERVICES.some((id) => id === plan.service)) add('service', 'unknown');
  if (plan.convertsBefore + plan.convertsInGrace + plan.cancelled > 100) {
    add('convertsInGrace', 'sum');
  }
  return found;
}

const isWithin = (value: number, { from, to }: DayRange): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** A plan as a word of the address, `trials-500.answer-2-9`: how many, and what is not typical. */
export function textOf(plan: Plan): string {
  return (Object.keys(TYPICAL) as Name[])
    .map((name) => [name, written(plan[name]), written(TYPICAL[name])] as const)
    .filter(([name, own, usual]) => name === 'trials' || own !== usual)
    .map(([name, own]) => `${name}-${own}`)
    .join('.');
}

/** The plan that such a word tells; what it does not say, or cannot mean, is typical. */
export function planOf(text: string): Plan {
  const told = text.split('.').map((part) => {
    const [, name = '', value = ''] = /^(\w+)-(.+)$/.exec(part) ?? [];
    return [name, value] as const;
  });
  const read = (Object.keys(TYPICAL) as Name[]).map((name) => {
    const value = told.find(([one]) => one === name)?.[1];
    return [name, value === undefined ? TYPICAL[name] : valueIn(name, value)] as const;
  });
  return Object.fromEntries(read) as unknown as Plan;
}

const written = (value: Plan[Name]): string =>
  typeof value === 'object' ? `${value.from}-${value.to}` : String(value);

function valueIn(name: Name, text: string): Plan[Name] {
  const usual = TYPICAL[name];
  if (typeof usual === 'string') return text;
  if (typeof usual === 'number') return /^\d{1,10}$/.test(text) ? Number(text) : usual;
  const [, from, to] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
  return from === undefined ? usual : { from: Number(from), to: Number(to) };
}
