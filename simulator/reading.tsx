/**
 * The language in which verdicts are read: that of the page. English comes with it; every other one is
 * fetched when it is chosen.
 */
import { createContext, type ReactNode, use, useContext } from 'react';
import { type Language, type LanguageId, loadLanguage } from '../runtime/index.ts';
import { loadWords } from './load-words.ts';
import { useManner } from './manner.ts';
import type { PanelWords } from './panel-words.ts';

export interface Reading {
  readonly language: Language;
  /** What the runtime's catalogue has no words for. */
  readonly words: PanelWords;
}

const FIRST = 'en';
const fetched = new Map<LanguageId, Promise<Reading>>();
const Context = createContext<Reading | null>(null);

/** The language of everything inside {@link Reader}. */
export function useReading(): Reading {
  const reading = useContext(Context);
  if (reading === null) throw new Error('nothing says in which language this is read');
  return reading;
}

interface ReaderProps {
  readonly as: 'div' | 'main';
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of the page in the reader's language, with its direction. */
export function Reader({ as: Part, className, label, children }: ReaderProps) {
  const { languageId } = useManner();
  const reading = use(readingOf(languageId));
  const { language } = reading;
  return (
    <Context value={reading}>
      <Part className={className} lang={language.id} dir={language.direction} aria-label={label}>
        {children}
      </Part>
    </Context>
  );
}

/** One that cannot be fetched is read in English until the page is loaded again. */
function readingOf(id: LanguageId): Promise<Reading> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const coming = Promise.all([loadLanguage(id), loadWords(id)])
    .then(([language, words]) => ({ language, words }))
    .catch((error: unknown) => {
      if (id === FIRST) throw error;
      return readingOf(FIRST);
    });
  fetched.set(id, coming);
  return coming;
}
