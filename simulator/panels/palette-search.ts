/** What the palette finds for what is typed: a date first, then what has every word. */
import { DAY_MS, dateOf, fieldOf, instantOf, instantOfField } from '../format.ts';
import { manner } from '../manner.ts';
import { say } from '../say.ts';
import { rangeOf } from '../session.ts';
import type { Deed } from './deed.ts';
import type { DialogsProps } from './dialogs-props.ts';

/** Every word has to be there, in any order. What reads the same is one row. */
export function foundIn(all: readonly Deed[], search: string): readonly Deed[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const seen = new Set<string>();
  return all.filter(({ title, kind, atMs, also }) => {
    const shown = `${title} ${kind} ${atMs === null ? '' : instantOf(atMs)}`.toLowerCase();
    const text = `${shown} ${also}`.toLowerCase();
    if (seen.has(shown) || !words.every((word) => text.includes(word))) return false;
    seen.add(shown);
    return true;
  });
}

/** Going to a date, where it is one and the story reaches it. */
export function dateDeed(
  { page, send }: Pick<DialogsProps, 'page' | 'send'>,
  search: string,
): readonly Deed[] {
  const { startMs, endMs } = rangeOf(page.session);
  const [firstYear, lastYear] = [startMs, endMs].map((atMs) => Number(fieldOf(atMs).slice(0, 4)));
  for (let year = firstYear ?? 0; year <= (lastYear ?? 0); year += 1) {
    const day = dayIn(search, year);
    const atMs = day === undefined ? undefined : instantOfField(`${day}T00:00`);
    if (atMs === undefined || atMs + DAY_MS <= startMs || atMs > endMs) continue;
    const title = say('Go to {date}', { date: dateOf(Math.max(atMs, startMs), 'medium') });
    const run = (): void => send({ kind: 'moveTo', atMs });
    return [{ key: 'date', title, kind: say('do'), also: '', atMs: null, keys: null, run }];
  }
  return [];
}

/** `2027-02-05`, `5 Feb 2027` or, of the year that is given, `5 Feb`; undefined for anything else. */
function dayIn(search: string, year: number): string | undefined {
  const text = search.trim().toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const read = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u.exec(text);
  const [, day = '', name = '', named = String(year)] = read ?? [];
  const month = read === null ? 0 : monthOf(name);
  if (month === 0) return undefined;
  return `${named}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** By the beginning of its name, in English or as the reader says it; 0 for no month. */
function monthOf(name: string): number {
  for (const locale of ['en', manner().locale]) {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let at = 0; at < 12; at += 1) {
      if (
        month
          .format(Date.UTC(2027, at, 15))
          .toLowerCase()
          .startsWith(name)
      )
        return at + 1;
    }
  }
  return 0;
}
