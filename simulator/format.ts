/**
 * How instants and lengths of time are written for people: in the reader's language and zone. A zone
 * changes how an instant looks, never which instant it is.
 *
 * Source: domain §0.1.
 */
import { manner } from './manner.ts';
import { count, say } from './say.ts';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

const SHAPES = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  spoken: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  zoned: {
    ...{ weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  wall: {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const made = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all that it is used for. */
function formatOf(locale: string, timeZone: string, shape: keyof typeof SHAPES) {
  const key = `${locale} ${timeZone} ${shape}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone });
  made.set(key, known);
  return known;
}

/** For example `Wed 3 Feb 2027`. */
export function dateOf(
  atMs: number,
  length: 'short' | 'medium' | 'long' | 'spoken' = 'long',
): string {
  const { locale, zone } = manner();
  return formatOf(locale, zone, length).format(atMs).replace(/[,،]/, '');
}

/** For example `09:00`; seconds only where there are any. */
export function timeOf(atMs: number): string {
  const { zone } = manner();
  const clock =
    zone === 'UTC'
      ? new Date(atMs).toISOString().slice(11, 19)
      : formatOf('en-GB', zone, 'clock').format(atMs);
  return clock.endsWith(':00') ? clock.slice(0, 5) : clock;
}

/** For example `3 Feb 2027, 09:00`. */
export function instantOf(atMs: number): string {
  return `${dateOf(atMs, 'medium')}${say(', ')}${timeOf(atMs)}`;
}

/** The zone in which instants are written: `UTC`, `Europe/Stockholm`. */
export function zoneLabel(): string {
  return manner().zone.replaceAll('_', ' ');
}

/** In a reader's language, digits as in code: `3 February 2027, 09:00 UTC`. */
export function longInstantOf(atMs: number, language: string): string {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
  const { zone: timeZone } = manner();
  const date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }).format(atMs);
  return `${date}${say(', ')}${timeOf(atMs)} ${zoneLabel()}`;
}

/** ISO 8601 in UTC, without a fraction that is zero: `2027-02-03T09:00:00Z`. */
export function isoOf(atMs: number): string {
  return new Date(atMs).toISOString().replace('.000Z', 'Z');
}

/** The value of a date-and-time field, in the reader's zone: `2027-02-03T09:00`. */
export function fieldOf(atMs: number): string {
  return new Date(atMs + offsetAt(atMs)).toISOString().slice(0, 16);
}

/**
 * The instant that a date-and-time field names in the reader's zone, or undefined while it is
 * incomplete. An hour that a zone skips is read as if the clocks had not been changed yet.
 */
export function instantOfField(value: string): number | undefined {
  const wallMs = Date.parse(`${value}Z`);
  return Number.isNaN(wallMs) ? undefined : instantOfWall(wallMs);
}

/**
 * The same time of day so many days later, or earlier where they are negative, on a clock of the reader's
 * zone: a day on which the clocks are changed has 23 hours or 25.
 */
export const daysFrom = (atMs: number, days: number): number =>
  instantOfWall(atMs + offsetAt(atMs) + days * DAY_MS);

function instantOfWall(wallMs: number): number {
  const guessMs = wallMs - offsetAt(wallMs);
  return wallMs - offsetAt(guessMs);
}

/** How far the reader's zone is ahead of UTC at an instant. Unit: milliseconds. */
function offsetAt(atMs: number): number {
  const { zone } = manner();
  if (zone === 'UTC') return 0;
  const parts = formatOf('en-GB', zone, 'wall').formatToParts(atMs);
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '00';
  const date = `${read('year')}-${read('month')}-${read('day')}`;
  const wallMs = Date.parse(`${date}T${read('hour')}:${read('minute')}:${read('second')}Z`);
  return wallMs - Math.floor(atMs / SECOND_MS) * SECOND_MS;
}

/** What the clock on the wall shows in another zone: `Wed 3 Feb, 10:00`. Undefined for no zone. */
export function zonedOf(atMs: number, timeZone: string): string | undefined {
  try {
    return formatOf(manner().locale, timeZone, 'zoned').format(atMs);
  } catch {
    return undefined;
  }
}

/** The two largest units: `6 d 23 h`, `4 h 5 min`, `30 s`. Never negative. */
export function lengthOf(lengthMs: number): string {
  const units = [
    ['{count} d', DAY_MS],
    ['{count} h', HOUR_MS],
    ['{count} min', MINUTE_MS],
    ['{count} s', SECOND_MS],
  ] as const;
  let restMs = Math.abs(lengthMs);
  const parts: string[] = [];
  for (const [unit, unitMs] of units) {
    const many = Math.floor(restMs / unitMs);
    restMs -= many * unitMs;
    if (many > 0) parts.push(count(many, unit, unit));
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.length === 0 ? say('less than a second') : parts.join(' ');
}

/** From one instant to another: `in 6 d`, `3 d ago`, `now`. */
export function distanceOf(fromMs: number, toMs: number): string {
  if (fromMs === toMs) return say('now');
  const length = lengthOf(toMs - fromMs);
  return toMs > fromMs ? say('in {length}', { length }) : say('{length} ago', { length });
}

/** Whole days since an origin; negative before it. */
export function dayOf(originMs: number, atMs: number): number {
  return Math.floor((atMs - originMs) / DAY_MS);
}

/** A name from code for people: `confirmShorter` gives `Confirm shorter`. */
export function humanOf(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return say(words.charAt(0).toUpperCase() + words.slice(1));
}
