/** What a result comes to, day by day and step by step, and whose lives each number counts. */
import { eachMail, membersOf, type Result } from './result.ts';
import { type Field, NEVER, placeOf, STAGES, type Stage, WIDTH } from './row.ts';

/** Numbers by day, from day 0; or by some days together. */
export interface DayFigure {
  readonly form: 'areas' | 'lines' | 'bars';
  /** Days that one number counts together. */
  readonly step: number;
  /** The first lies at the bottom. */
  readonly series: readonly Series[];
}

export interface Series {
  readonly id: string;
  readonly values: readonly number[];
}

export interface Bar {
  readonly id: BarId;
  readonly count: number;
}

const STEPS = [1, 2, 5, 7, 14, 30, 60, 120, 365];
const BARS_MAX = 48;
/** Kinds of mail, by the number of the notification; any other is of the last kind. */
const KINDS = {
  consent: [2],
  welcome: [1, 3],
  soon: [4, 6],
  today: [5, 7],
  gone: [8],
  devices: [12, 13],
  other: [],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<number, Kind> = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    KINDS[kind].map((notification) => [notification, kind] as const),
  ),
);
const kindOf = (notification: number): Kind => KIND_OF.get(notification) ?? 'other';

/** The stages in which a trial is still one. */
const ALIVE: readonly Stage[] = ['asked', 'waiting', 'active', 'grace'];
const SERVED: readonly Stage[] = ['active', 'grace', 'converted'];
/** From the bottom up: what has a service, what waits, what is over. */
const STACK: readonly Stage[] = [
  ...(['converted', 'active', 'grace', 'waiting', 'asked'] as const),
  ...(['ended', 'cancelled', 'lapsed', 'refused'] as const),
];

export const numberOf = ({ rows }: Result, index: number, field: Field): number =>
  rows[index * WIDTH + placeOf(field)] ?? NEVER;

const happened = (result: Result, index: number, field: Field): boolean =>
  numberOf(result, index, field) !== NEVER;

/** The last day on which a trial enters a stage. */
function lastDayOf(result: Result): number {
  let last = 0;
  for (const index of membersOf(result)) {
    for (const stage of STAGES) last = Math.max(last, numberOf(result, index, stage));
  }
  return last;
}

/** How many live in each stage at the end of each day; each day has every member. */
export function statesByDay(result: Result): DayFigure {
  const length = lastDayOf(result) + 2;
  const changes = STAGES.map(() => new Int32Array(length));
  for (const index of membersOf(result)) {
    let before = -1;
    for (const [at, stage] of STAGES.entries()) {
      const day = numberOf(result, index, stage);
      if (day === NEVER) continue;
      add(changes[at], day, 1);
      if (before >= 0) add(changes[before], day, -1);
      before = at;
    }
  }
  const counts = new Map(STAGES.map((stage, at) => [stage, sums(changes[at] ?? new Int32Array())]));
  const series = STACK.map((stage) => ({ id: stage, values: counts.get(stage) ?? [] }));
  return { form: 'areas', step: 1, series: series.filter(({ values }) => values.some(Boolean)) };
}

function add(counts: Int32Array | undefined, at: number, many: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + many;
}

function sums(changes: Int32Array): readonly number[] {
  let sum = 0;
  return Array.from(changes, (change) => {
    sum += change;
    return sum;
  });
}

/** Of those whose request was accepted: how many are still a trial, and how many have a service. */
export function survival(result: Result): DayFigure {
  const { series } = statesByDay(result);
  const of = (stages: readonly Stage[]) => {
    const own = series.filter(({ id }) => stages.some((stage) => stage === id));
    const days = series[0]?.values ?? [];
    return days.map((_, day) => own.reduce((sum, { values }) => sum + (values[day] ?? 0), 0));
  };
  return {
    form: 'lines',
    step: 1,
    series: [
      { id: 'trial', values: of(ALIVE) },
      { id: 'service', values: of(SERVED) },
    ],
  };
}

/** How many convert on each day, or in some days together. */
export function conversions(result: Result): DayFigure {
  const byDay: number[] = [];
  for (const index of membersOf(result)) {
    const day = numberOf(result, index, 'converted');
    if (day !== NEVER) byDay[day] = (byDay[day] ?? 0) + 1;
  }
  const days = Math.max(1, byDay.length);
  const step = stepFor(days);
  const values = together(byDay, step, Math.ceil(days / step));
  return { form: 'bars', step, series: [{ id: 'converted', values }] };
}

/** How many mails of each kind go out on each day, or in some days together. */
export function mailsByDay(result: Result): DayFigure {
  const kinds = Object.keys(KINDS) as Kind[];
  const counts = kinds.map(() => [] as number[]);
  let last = 0;
  eachMail(result, (_, day, notification) => {
    const own = counts[kinds.indexOf(kindOf(notification))];
    if (own !== undefined) own[day] = (own[day] ?? 0) + 1;
    if (day > last) last = day;
  });
  const step = stepFor(last + 1);
  const length = Math.floor(last / step) + 1;
  const series = kinds.map((id, at) => ({ id, values: together(counts[at] ?? [], step, length) }));
  return { form: 'bars', step, series: series.filter(({ values }) => values.some(Boolean)) };
}

const stepFor = (days: number): number =>
  STEPS.find((step) => days / step <= BARS_MAX) ?? Math.ceil(days / BARS_MAX);

/** Numbers of days, some days together. */
function together(byDay: readonly number[], step: number, length: number): readonly number[] {
  const counts = new Array<number>(length).fill(0);
  for (const [day, count] of byDay.entries()) {
    const at = Math.floor(day / step);
    counts[at] = (counts[at] ?? 0) + (count ?? 0);
  }
  return counts;
}

/** What each step of the funnel, and each end, counts; then the same for lent devices. */
const IS_IN = {
  begun: (result, index) => !happened(result, index, 'refused'),
  asked: (result, index) => happened(result, index, 'asked'),
  consented: (result, index) =>
    happened(result, index, 'asked') && happened(result, index, 'waiting'),
  provisioned: (result, index) => happened(result, index, 'provisioned'),
  extended: (result, index) => happened(result, index, 'extended'),
  converted: (result, index) => happened(result, index, 'converted'),
  ended: (result, index) => happened(result, index, 'ended'),
  cancelled: (result, index) => happened(result, index, 'cancelled'),
  lapsed: (result, index) => happened(result, index, 'lapsed'),
  refused: (result, index) => happened(result, index, 'refused'),
  lent: (result, index) => happened(result, index, 'lent'),
  inTime: (result, index) =>
    happened(result, index, 'handedOver') && !happened(result, index, 'overdue'),
  late: (result, index) => happened(result, index, 'overdue'),
  returned: (result, index) => happened(result, index, 'returned'),
} as const satisfies Readonly<Record<string, (result: Result, index: number) => boolean>>;
export type BarId = keyof typeof IS_IN;

const FUNNEL: readonly BarId[] = [
  ...(['begun', 'asked', 'consented', 'provisioned', 'extended', 'converted'] as const),
  ...(['ended', 'cancelled', 'lapsed', 'refused'] as const),
];
const DEVICES: readonly BarId[] = ['lent', 'inTime', 'late', 'returned'];

export const funnel = (result: Result): readonly Bar[] => barsOf(result, FUNNEL);
export const devices = (result: Result): readonly Bar[] => barsOf(result, DEVICES);

function barsOf(result: Result, ids: readonly BarId[]): readonly Bar[] {
  return ids.map((id) => {
    let count = 0;
    for (const index of membersOf(result)) if (IS_IN[id](result, index)) count += 1;
    return { id, count };
  });
}

/** Codes of refusals with how often each came, the most frequent first. */
export function refusalsOf({ parts }: Result): readonly { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of parts.flatMap(({ refusals }) => refusals)) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((left, right) =>
      left.count === right.count ? left.code.localeCompare(right.code) : right.count - left.count,
    );
}

/** The lives that could not be told, in order. */
export const failuresOf = ({ parts }: Result) =>
  parts.flatMap(({ failures }) => failures).sort((left, right) => left.index - right.index);

/** What a number in a chart counts. */
export type Counts =
  | { readonly of: 'stage'; readonly id: string; readonly day: number }
  | { readonly of: 'survival'; readonly id: string; readonly day: number }
  | { readonly of: 'converted'; readonly day: number; readonly days: number }
  | { readonly of: 'mail'; readonly id: string; readonly day: number; readonly days: number }
  | { readonly of: 'bar'; readonly id: BarId }
  | { readonly of: 'refusal'; readonly id: string };

/** The members that a number counts, in order. */
export function pickedBy(result: Result, pick: Counts): readonly number[] {
  if (pick.of === 'refusal') {
    const own = result.parts.flatMap(({ refusals }) => refusals);
    return distinct(own.flatMap(({ code, index }) => (code === pick.id ? index : [])));
  }
  if (pick.of === 'mail') return mailed(result, pick);
  return [...membersOf(result)].filter((index) => isCounted(result, index, pick));
}

type OfMember = Exclude<Counts, { readonly of: 'refusal' | 'mail' }>;

function isCounted(result: Result, index: number, pick: OfMember): boolean {
  switch (pick.of) {
    case 'bar':
      return IS_IN[pick.id](result, index);
    case 'converted': {
      const day = numberOf(result, index, 'converted');
      return day !== NEVER && day >= pick.day && day < pick.day + pick.days;
    }
    case 'stage':
      return stageAt(result, index, pick.day) === pick.id;
    case 'survival': {
      const stage = stageAt(result, index, pick.day);
      return stage !== null && (pick.id === 'trial' ? ALIVE : SERVED).includes(stage);
    }
  }
}

function mailed(result: Result, pick: Extract<Counts, { readonly of: 'mail' }>): readonly number[] {
  const found: number[] = [];
  eachMail(result, (index, day, notification) => {
    const isThen = day >= pick.day && day < pick.day + pick.days;
    if (isThen && kindOf(notification) === pick.id) found.push(index);
  });
  return distinct(found);
}

const distinct = (found: readonly number[]): readonly number[] =>
  [...new Set(found)].sort((left, right) => left - right);

/** The stage at the end of a day; null before the first. */
function stageAt(result: Result, index: number, day: number): Stage | null {
  let found: Stage | null = null;
  for (const stage of STAGES) {
    const own = numberOf(result, index, stage);
    if (own !== NEVER && own <= day) found = stage;
  }
  return found;
}

/** The day by which half of something has come; null where nothing has. */
export function halfwayOf({ step, series }: DayFigure): number | null {
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  for (const [at, value] of values.entries()) {
    sum += value;
    if (total > 0 && sum * 2 >= total) return (at + 1) * step - 1;
  }
  return null;
}
