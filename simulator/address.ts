/** The page's address: which story, which instant, which view. Forks are not in it. */
import { isoOf } from './format.ts';

const DETAIL_IDS = ['inbox', 'eligibility', 'history', 'data', 'guide'] as const;
export type DetailId = (typeof DETAIL_IDS)[number];

/** The machine that a trial or an order is, beside those that live with it. */
export const MAIN = 'main';

export interface Address {
  readonly scenarioId: string | null;
  readonly atMs: number | null;
  readonly subjectId: string | null;
  readonly detail: DetailId;
  readonly part: string | null;
  readonly form: 'diagram' | 'outline' | null;
}

export function parseAddress(search: string): Address {
  const words = new URLSearchParams(search);
  const atMs = Date.parse(words.get('t') ?? '');
  const form = words.get('view');
  return {
    scenarioId: words.get('scenario'),
    atMs: Number.isNaN(atMs) ? null : atMs,
    subjectId: words.get('about'),
    detail: DETAIL_IDS.find((id) => id === words.get('tab')) ?? 'inbox',
    part: words.get('machine'),
    form: form === 'outline' || form === 'diagram' ? form : null,
  };
}

export function writeAddress(address: Address): string {
  const { scenarioId, atMs, subjectId, detail, part, form } = address;
  const words = new URLSearchParams();
  if (scenarioId !== null) words.set('scenario', scenarioId);
  if (atMs !== null) words.set('t', isoOf(atMs));
  if (subjectId !== null) words.set('about', subjectId);
  if (part !== null && part !== MAIN) words.set('machine', part);
  if (form === 'outline') words.set('view', form);
  words.set('tab', detail);
  return `?${words.toString().replaceAll('%3A', ':')}`;
}
