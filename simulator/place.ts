/**
 * Which view the page shows: the story, the policies, a cohort, or trials of a server. Beside it the address
 * keeps what it says of the story, so that the way back leads to where one was.
 */
import { isoOf } from './format.ts';

export const POLICY_PARTS = ['matrix', 'rules', 'terms', 'difference', 'findings'] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];

export interface PolicyPlace {
  readonly part: PolicyPart;
  /** Null: the first that there is. */
  readonly packId: string | null;
  /** What it is compared with. Null: the first other one. */
  readonly otherId: string | null;
  readonly question: string | null;
}

/** A trial of a server. */
export interface LivePlace {
  /** Null: the list of them. */
  readonly trialId: string | null;
  /** Null: the present. */
  readonly atMs: number | null;
}

const VIEWS = ['story', 'policies', 'live', 'cohort'] as const;
export type View = (typeof VIEWS)[number];

const NAMES = {
  ...{ view: 'page', part: 'part', packId: 'pack', otherId: 'with', question: 'question' },
  ...{ trialId: 'trial', atMs: 'at', plan: 'cohort' },
};

export function viewIn(search: string): View {
  const named = new URLSearchParams(search).get(NAMES.view);
  return VIEWS.find((view) => view === named) ?? 'story';
}

export function policyPlaceIn(search: string): PolicyPlace {
  const words = new URLSearchParams(search);
  return {
    part: POLICY_PARTS.find((part) => part === words.get(NAMES.part)) ?? 'matrix',
    packId: words.get(NAMES.packId),
    otherId: words.get(NAMES.otherId),
    question: words.get(NAMES.question),
  };
}

/** The address of a place among the policies; what it says of the story stays. */
export function withPolicyPlace(search: string, place: PolicyPlace): string {
  const words = withoutPlace(search);
  words.set(NAMES.view, 'policies');
  words.set(NAMES.part, place.part);
  for (const name of ['packId', 'otherId', 'question'] as const) {
    const value = place[name];
    if (value !== null) words.set(NAMES[name], value);
  }
  return written(words);
}

export function livePlaceIn(search: string): LivePlace {
  const words = new URLSearchParams(search);
  const atMs = Date.parse(words.get(NAMES.atMs) ?? '');
  return { trialId: words.get(NAMES.trialId), atMs: Number.isNaN(atMs) ? null : atMs };
}

/** The address of a trial of a server; what it says of the story stays. */
export function withLivePlace(search: string, { trialId, atMs }: LivePlace): string {
  const words = withoutPlace(search);
  words.set(NAMES.view, 'live');
  if (trialId !== null) words.set(NAMES.trialId, trialId);
  if (atMs !== null) words.set(NAMES.atMs, isoOf(atMs));
  return written(words);
}

/** What a cohort assumes, as the address says it; null where it says nothing. */
export const cohortPlaceIn = (search: string): string | null =>
  new URLSearchParams(search).get(NAMES.plan);

/** The address of a cohort; what it says of the story stays. @param plan Null: none is named. */
export function withCohortPlace(search: string, plan: string | null): string {
  const words = withoutPlace(search);
  words.set(NAMES.view, 'cohort');
  if (plan !== null) words.set(NAMES.plan, plan);
  return written(words);
}

/** The address of the story. */
export function withoutPolicyPlace(search: string): string {
  return written(withoutPlace(search));
}

function withoutPlace(search: string): URLSearchParams {
  const words = new URLSearchParams(search);
  for (const name of Object.values(NAMES)) words.delete(name);
  return words;
}

const written = (words: URLSearchParams): string =>
  `?${words.toString().replaceAll('%3A', ':').replaceAll('%40', '@')}`;
