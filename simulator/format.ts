/**
 * How instants and lengths of time are written for people. Every instant is shown in UTC unless a
 * zone is named: a zone changes how an instant looks, never which instant it is.
 *
 * Source: domain §0.1.
 */
const LOCALE = 'en-GB';
const UTC = { timeZone: 'UTC' } as const;

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

const dates = {
  short: new Intl.DateTimeFormat(LOCALE, { ...UTC, day: 'numeric', month: 'short' }),
  medium: new Intl.DateTimeFormat(LOCALE, {
    ...UTC,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }),
  long: new Intl.DateTimeFormat(LOCALE, {
    ...UTC,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }),
  spoken: new Intl.DateTimeFormat(LOCALE, {
    ...UTC,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }),
} as const;

/** For example `Wed 3 Feb 2027`. */
export function dateOf(atMs: number, length: keyof typeof dates = 'long'): string {
  return dates[length].format(atMs).replace(',', '');
}

/** For example `09:00`; seconds only where there are any. */
export function timeOf(atMs: number): string {
  const clock = new Date(atMs).toISOString().slice(11, 19);
  return clock.endsWith(':00') ? clock.slice(0, 5) : clock;
}

/** For example `3 Feb 2027, 09:00`. */
export function instantOf(atMs: number): string {
  return `${dateOf(atMs, 'medium')}, ${timeOf(atMs)}`;
}

/** In a reader's language, digits as in code: `3 February 2027, 09:00 UTC`. */
export function longInstantOf(atMs: number, language: string): string {
  const locale = language === 'en' ? LOCALE : `${language}-u-nu-latn`;
  const date = new Intl.DateTimeFormat(locale, { ...UTC, dateStyle: 'long' }).format(atMs);
  return `${date}, ${timeOf(atMs)} UTC`;
}

/** ISO 8601 in UTC, without a fraction that is zero: `2027-02-03T09:00:00Z`. */
export function isoOf(atMs: number): string {
  return new Date(atMs).toISOString().replace('.000Z', 'Z');
}

/** The value of a date-and-time field, read as UTC: `2027-02-03T09:00`. */
export function fieldOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 16);
}

/** The instant that a date-and-time field names in UTC, or undefined while it is incomplete. */
export function instantOfField(value: string): number | undefined {
  const atMs = Date.parse(`${value}Z`);
  return Number.isNaN(atMs) ? undefined : atMs;
}

/** What the clock on the wall shows in another zone: `Wed 3 Feb, 10:00`. Undefined for no zone. */
export function zonedOf(atMs: number, timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat(LOCALE, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(atMs);
  } catch {
    return undefined;
  }
}

/** The two largest units: `6 d 23 h`, `4 h 5 min`, `30 s`. Never negative. */
export function lengthOf(lengthMs: number): string {
  const units = [
    ['d', DAY_MS],
    ['h', HOUR_MS],
    ['min', MINUTE_MS],
    ['s', SECOND_MS],
  ] as const;
  let restMs = Math.abs(lengthMs);
  const parts: string[] = [];
  for (const [unit, unitMs] of units) {
    const count = Math.floor(restMs / unitMs);
    restMs -= count * unitMs;
    if (count > 0) parts.push(`${count} ${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.length === 0 ? 'less than a second' : parts.join(' ');
}

/** From one instant to another: `in 6 d`, `3 d ago`, `now`. */
export function distanceOf(fromMs: number, toMs: number): string {
  if (fromMs === toMs) return 'now';
  return toMs > fromMs ? `in ${lengthOf(toMs - fromMs)}` : `${lengthOf(fromMs - toMs)} ago`;
}

/** Whole days since an origin; negative before it. */
export function dayOf(originMs: number, atMs: number): number {
  return Math.floor((atMs - originMs) / DAY_MS);
}

/** `one mail`, `2 mails`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A name from code for people: `confirmShorter` gives `Confirm shorter`. */
export function humanOf(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
