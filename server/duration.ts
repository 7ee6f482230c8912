/**
 * Durations as clients write them: ISO-8601 with weeks, days, hours, minutes and seconds. A day is
 * exactly 24 hours; months and years have no fixed length and are refused.
 *
 * Source: domain §0.1; ISO 8601-1 §5.5.2 (the form).
 */
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A hundred years of 365 days: no lifecycle is longer, and every instant stays writable. */
const LONGEST_MS = 36_500 * DAY_MS;

const DURATION =
  /^P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/;
const UNITS_MS = [7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS];

/** Reads `P30D`, `PT1H`, `P1DT2H`, `P2W`; or says in a sentence why it will not. */
export function parseDuration(
  text: string,
): { readonly ms: number } | { readonly problem: string } {
  if (/^[+-]?P.*-|^-/.test(text))
    return { problem: 'must be longer than zero; time only moves forward' };
  if (/^P[^T]*[YM]/.test(text)) {
    return { problem: 'months and years have no fixed length; use days, for example P30D' };
  }
  const parts = DURATION.exec(text);
  if (parts === null || parts.slice(1).every((part) => part === undefined) || text.endsWith('T')) {
    return { problem: 'must be an ISO-8601 duration such as P30D, PT1H or P1DT2H' };
  }
  const ms = UNITS_MS.reduce(
    (sum, unitMs, index) => sum + Math.round(Number(parts[index + 1] ?? 0) * unitMs),
    0,
  );
  if (ms === 0) return { problem: 'must be longer than zero' };
  if (ms > LONGEST_MS) return { problem: 'must not be longer than P36500D' };
  return { ms };
}
