/**
 * Which view the page shows: the story, or the policies. Beside it the address keeps what it says of
 * the story, so that the way back leads to where one was.
 */
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

export type View = 'story' | 'policies';

const NAMES = { view: 'page', part: 'part', packId: 'pack', otherId: 'with', question: 'question' };

export function viewIn(search: string): View {
  return new URLSearchParams(search).get(NAMES.view) === 'policies' ? 'policies' : 'story';
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
