/**
 * Calendar dates as people write them, `YYYY-MM-DD` in UTC, and the days between them. A machine
 * knows no `Date`; it needs no more than this, and nothing here reads a clock.
 *
 * Source: domain §0.6 (date-only fields); the arithmetic is the proleptic Gregorian calendar's,
 * https://howardhinnant.github.io/date_algorithms.html, `days_from_civil` and `civil_from_days`.
 */
const DAY_MS = 86_400_000;
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. Unit: days. */
const EPOCH_DAYS = 719_468;

/** The first instant of a date. Epoch milliseconds, UTC. */
export const startOfDateMs = (date: string): number => dayOf(date) * DAY_MS;

/** The date so many days later; earlier when `days` is negative. */
export const datePlusDays = (date: string, days: number): string => dateOf(dayOf(date) + days);

/** Whole days from one date to another; negative when `to` is the earlier one. */
export const daysFromTo = (from: string, to: string): number => dayOf(to) - dayOf(from);

/** Days since 1 January 1970. A year begins in March, so that a leap day is its last. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / ERA_YEARS);
  const yearOfEra = marchYear - era * ERA_YEARS;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_DAYS;
}

function dateOf(epochDay: number): string {
  const shifted = epochDay + EPOCH_DAYS;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * ERA_YEARS + yearOfEra + (month > 2 ? 0 : 1);
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
