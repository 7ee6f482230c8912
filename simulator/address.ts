/** The page's address: which story, which instant, which view. Forks are not in it. */
import { isoOf } from './format.ts';

const DETAIL_IDS = ['inbox', 'eligibility', 'history', 'data'] as const;
export type DetailId = (typeof DETAIL_IDS)[number];

export interface Address {
  readonly scenarioId: string | null;
  readonly atMs: number | null;
  readonly trialId: string | null;
  readonly detail: DetailId;
  readonly machine: string | null;
  readonly form: 'diagram' | 'outline' | null;
}

export function parseAddress(search: string): Address {
  const words = new URLSearchParams(search);
  const atMs = Date.parse(words.get('t') ?? '');
  const form = words.get('view');
  return {
    scenarioId: words.get('scenario'),
    atMs: Number.isNaN(atMs) ? null : atMs,
    trialId: words.get('trial'),
    detail: DETAIL_IDS.find((id) => id === words.get('tab')) ?? 'inbox',
    machine: words.get('machine'),
    form: form === 'outline' || form === 'diagram' ? form : null,
  };
}

export function writeAddress(address: Address): string {
  const { scenarioId, atMs, trialId, detail, machine, form } = address;
  const words = new URLSearchParams();
  if (scenarioId !== null) words.set('scenario', scenarioId);
  if (atMs !== null) words.set('t', isoOf(atMs));
  if (trialId !== null) words.set('trial', trialId);
  if (machine !== null && machine !== 'trial') words.set('machine', machine);
  if (form === 'outline') words.set('view', form);
  words.set('tab', detail);
  return `?${words.toString().replaceAll('%3A', ':')}`;
}
