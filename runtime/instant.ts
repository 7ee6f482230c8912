/**
 * Epoch milliseconds as people write them: ISO-8601, UTC. The only pure file that may name `Date`,
 * and only with an instant in its hand: nothing here reads a clock or a time zone.
 */
/** In English, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** ISO-8601 with milliseconds and `Z`, for example `2027-02-10T09:00:00.000Z`. */
export function isoOf(atMs: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: formats the instant it is given; reads no clock
  return new Date(atMs).toISOString();
}

/** For example `10 February 2027, 09:00 UTC`. */
export function longDateOf(atMs: number): string {
  const [year, month, day] = isoOf(atMs).slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${isoOf(atMs).slice(11, 16)} UTC`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/;

/**
 * The instant that an ISO-8601 UTC text names: a date (its first instant), or a date and time with
 * `Z`. Undefined for anything else, a day that no calendar has included.
 */
export function instantOf(text: string): number | undefined {
  if (!INSTANT.test(text)) return undefined;
  // biome-ignore lint/style/noRestrictedGlobals: parses the text it is given; reads no clock
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) return undefined;
  return isoOf(atMs).startsWith(text.slice(0, 16).replace('Z', '')) ? atMs : undefined;
}
