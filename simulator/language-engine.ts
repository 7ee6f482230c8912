/** What words the rules in a language; it comes with the first language that is not English. */
export { loadLanguage, wordReason } from '../runtime/index.ts';
