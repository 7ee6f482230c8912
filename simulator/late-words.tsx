/**
 * Words in other languages that come with what shows them, such as the cards of stories. A language
 * that has none of them, and one that cannot be fetched, shows them in English.
 */
import { startTransition, use, useState } from 'react';
import { type Manner, useManner } from './manner.ts';
import { say } from './say.ts';

type LanguageId = Manner['languageId'];

export interface LateWords<Words> {
  readonly files: Readonly<Partial<Record<LanguageId, () => Promise<Words>>>>;
  /** Null: they could not be fetched. */
  readonly fetched: Map<LanguageId, Promise<Words | null>>;
}

export const lateWords = <Words,>(files: LateWords<Words>['files']): LateWords<Words> => ({
  files,
  fetched: new Map(),
});

function fetchedIn<Words>(
  { files, fetched }: LateWords<Words>,
  languageId: LanguageId,
): Promise<Words | null> | undefined {
  const known = fetched.get(languageId);
  if (known !== undefined) return known;
  const coming = files[languageId]?.().catch(() => null);
  if (coming !== undefined) fetched.set(languageId, coming);
  return coming;
}

/** Waits for the words; stands within a `Suspense`. */
export function useLateWords<Words>(late: LateWords<Words>): {
  /** Undefined where they are said in English. */
  readonly words: Words | undefined;
  /** Asks anew; null where nothing is missing. */
  readonly again: (() => void) | null;
} {
  const { languageId } = useManner();
  const [, setTries] = useState(0);
  const coming = fetchedIn(late, languageId);
  const words = coming && use(coming);
  const again = (): void => {
    late.fetched.delete(languageId);
    startTransition(() => setTries((count) => count + 1));
  };
  return { words: words ?? undefined, again: words === null ? again : null };
}

/** Says that words are missing, and asks for them again. */
export function NotFetched({ again }: { readonly again: (() => void) | null }) {
  if (again === null) return null;
  return (
    <small role="status" className="not-fetched">
      {say('These words could not be fetched in this language.')}{' '}
      <button type="button" className="button small" onClick={again}>
        {say('Try again')}
      </button>
    </small>
  );
}
