/** What a part of the torture is given and what it reports. */
export interface Torture {
  readonly seed: number;
  readonly form: 'short' | 'full';
}

/** Counts have no unit; a name that ends in Ms is in milliseconds. */
export type Figures = Readonly<Record<string, number | string>>;

export interface Report {
  readonly figures: Figures;
  /** Each a broken promise, in a sentence. */
  readonly violations: readonly string[];
  /** What could not be tried on this machine, and why. */
  readonly notRun: readonly string[];
}

export type Part = (torture: Torture) => Promise<Report>;

/** Several as one; figures of the same name are told once, the last one's. */
export function together(reports: readonly Report[]): Report {
  return {
    figures: Object.assign({}, ...reports.map(({ figures }) => figures)) as Figures,
    violations: reports.flatMap(({ violations }) => violations),
    notRun: reports.flatMap(({ notRun }) => notRun),
  };
}

/** The value below which so large a share of them lies; 0 of none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** To a tenth. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
