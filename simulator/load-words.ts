/** Fetches the words of a language when it is chosen; English comes with the panels. */
import type { LanguageId } from '../runtime/index.ts';
import { ENGLISH_WORDS, type PanelWords } from './panel-words.ts';

/** The words of a language. */
export async function loadWords(id: LanguageId): Promise<PanelWords> {
  switch (id) {
    case 'en':
      return ENGLISH_WORDS;
    case 'sv':
      return (await import('./languages/sv.ts')).SWEDISH;
    case 'de':
      return (await import('./languages/de.ts')).GERMAN;
    case 'nb':
      return (await import('./languages/nb.ts')).NORWEGIAN;
    case 'bg':
      return (await import('./languages/bg.ts')).BULGARIAN;
    case 'ar':
      return (await import('./languages/ar.ts')).ARABIC;
  }
}
