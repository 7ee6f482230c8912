/**
 * The language in which verdicts are read: the reader's choice, kept on this device. English comes
 * with the page; every other one is fetched when it is chosen.
 */
import { createContext, type ReactNode, use, useContext, useState, useTransition } from 'react';
import { LANGUAGES, type Language, type LanguageId, loadLanguage } from '../runtime/index.ts';
import { loadWords } from './load-words.ts';
import type { PanelWords } from './panel-words.ts';
import { read, write } from './theme.ts';

export interface Reading {
  readonly language: Language;
  /** What the runtime's catalogue has no words for. */
  readonly words: PanelWords;
}

const KEY = 'sandglass.language';
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
  /** The choice is put where this says. */
  readonly children: (choice: ReactNode) => ReactNode;
}

/** A part of the page in the reader's language, with its direction. */
export function Reader({ as: Part, className, label, children }: ReaderProps) {
  const [id, setId] = useState(storedId);
  const [isComing, startComing] = useTransition();
  const reading = use(readingOf(id));
  const { language } = reading;
  const choose = (chosen: LanguageId): void => {
    write(KEY, chosen);
    startComing(() => setId(chosen));
  };
  return (
    <Context value={reading}>
      <Part
        className={className}
        lang={language.id}
        dir={language.direction}
        aria-label={label}
        aria-busy={isComing}
      >
        {children(<Choice id={language.id} label={language.phrases.language} choose={choose} />)}
      </Part>
    </Context>
  );
}

interface ChoiceProps {
  readonly id: LanguageId;
  readonly label: string;
  readonly choose: (id: LanguageId) => void;
}

function Choice({ id, label, choose }: ChoiceProps) {
  return (
    <div className="language">
      <select
        aria-label={label}
        value={id}
        onChange={(event) => {
          const chosen = LANGUAGES.find((one) => one.id === event.currentTarget.value);
          if (chosen !== undefined) choose(chosen.id);
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one.id} value={one.id} lang={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function storedId(): LanguageId {
  const stored = read(KEY);
  return LANGUAGES.find(({ id }) => id === stored)?.id ?? FIRST;
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
