/** Runs of text that go the other way than the text around them. Source: our choice. */

/** Keeps a run apart from the text around it, whichever way that runs: U+2068 and U+2069. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** A value as it stands in a text of a direction: kept apart where it may run the other way. */
export const apartIn = (direction: 'ltr' | 'rtl', text: string): string =>
  text.startsWith('\u2068') || RIGHT_TO_LEFT.test(text) === (direction === 'rtl')
    ? text
    : isolate(text);
