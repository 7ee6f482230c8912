/** What the bench of the store tells: figures, ratios between them, and aims. */
import { quantile } from './measure.ts';

/** How much is measured. */
export interface StoreForm {
  readonly rounds: number;
  /** Of one server in one round of load. */
  readonly roundMs: number;
  /** Answers of each server before the first round, unmeasured: code is compiled as it is used. */
  readonly warmingCount: number;
  readonly connectionCount: number;
  /** Whether POST is measured in memory and with synchronous NORMAL too. */
  readonly hasOtherStores: boolean;
  /** Live trials of which one is shown. */
  readonly shownTrialCount: number;
  /** Live timers of the databases in which timers fire and servers start. */
  readonly timerCounts: readonly number[];
  /** Timers fired in each of those. */
  readonly firedCount: number;
}

export const DEFAULT_FORM: StoreForm = {
  rounds: 3,
  roundMs: 3_000,
  warmingCount: 6_000,
  connectionCount: 32,
  hasOtherStores: true,
  shownTrialCount: 10_000,
  timerCounts: [10_000, 100_000],
  firedCount: 2_000,
};

export const FULL_FORM: StoreForm = {
  ...DEFAULT_FORM,
  rounds: 5,
  timerCounts: [10_000, 100_000, 1_000_000],
};

export interface Aim {
  readonly name: string;
  readonly aim: string;
  readonly figure: number;
  readonly isMet: boolean;
}

export const atLeast = (name: string, least: number, figure: number): Aim => ({
  name,
  aim: `≥ ${least}`,
  figure,
  isMet: figure >= least,
});

export const atMost = (name: string, most: number, figure: number): Aim => ({
  name,
  aim: `≤ ${most}`,
  figure,
  isMet: figure <= most,
});

/** One part of the bench: named figures in a table, with whatever else there is to say. */
export interface Part {
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly aims: readonly Aim[];
  /** Sentences about what these figures do not show. */
  readonly notes: readonly string[];
}

export const median = (all: readonly number[]): number => quantile(all, 0.5);

export const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** Of each round one ratio; of these the median. So a slow round falls on both. */
export const medianRatio = (over: readonly number[], under: readonly number[]): number =>
  rounded(median(over.map((one, round) => one / (under[round] ?? Number.NaN))), 3);

/** Every contender once a round, each round beginning with another. */
export async function inRounds<One>(
  contenders: readonly One[],
  rounds: number,
  work: (contender: One, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    const turned = [...contenders.slice(first), ...contenders.slice(0, first)];
    for (const contender of turned) await work(contender, round);
  }
}
