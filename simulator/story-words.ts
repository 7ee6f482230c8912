/**
 * What the stories of the library say, in other languages. The words of a story are fetched with it,
 * once for each language; a story that the reader brought has its own words, and stays as it is.
 */
import { createContext, useContext } from 'react';
import type { Manner, Table } from './manner.ts';

type LanguageId = Manner['languageId'];

export interface WithWords {
  /** For example `S01`. */
  readonly id: string;
  /** What it says, by language: its own sentences to those of the language. Fetched when read. */
  readonly words: Readonly<Partial<Record<string, () => Promise<Table>>>>;
}

export interface StoryWords {
  /** The story's sentences to those of the language. */
  readonly table: Table;
  /** Whether the story says it in English itself. */
  readonly isOurs: boolean;
  /** Asks anew for words that could not be fetched; null where none are missing. */
  readonly again: (() => void) | null;
}

export const StoryWordsContext = createContext<StoryWords>({
  table: {},
  isOurs: false,
  again: null,
});

export const useStoryWords = (): StoryWords => useContext(StoryWordsContext);

const keyOf = ({ id }: WithWords, languageId: LanguageId): string => `${languageId} ${id}`;

const here = new Map<string, Table>();

/** Whether the words are here, or the story has none in that language: then they are its own. */
export async function fetchStoryWords(story: WithWords, languageId: LanguageId): Promise<boolean> {
  const load = story.words[languageId];
  if (load === undefined || here.has(keyOf(story, languageId))) return true;
  const table = await load().catch(() => null);
  if (table !== null) here.set(keyOf(story, languageId), table);
  return table !== null;
}

/** Undefined where they have not been fetched. */
export function storyWordsHere(story: WithWords, languageId: LanguageId): Table | undefined {
  return story.words[languageId] === undefined ? {} : here.get(keyOf(story, languageId));
}

/** A sentence of the story, and its language where that is not the reader's. */
export function toldIn({ table, isOurs }: StoryWords, sentence: string, languageId: LanguageId) {
  const own = table[sentence];
  const isEnglish = own === undefined && isOurs && languageId !== 'en';
  return { text: own ?? sentence, lang: isEnglish ? 'en' : undefined };
}
