/** Why the server said no, and what to do about it. */
import { manner } from '../manner.ts';
import { say, sayReason } from '../say.ts';
import type { ApiError } from './api.ts';

export interface Explained {
  /** In the reader's language. */
  readonly text: string;
  /** What the server says beyond its code's sentence; it says it in English. Null where that is all. */
  readonly quoted: string | null;
}

export function explained(error: ApiError): Explained {
  if (error.status === 0) return { text: say('The server cannot be reached.'), quoted: null };
  const { title, message, code, status } = error;
  const [first] = error.reasons;
  const isOwn = manner().languageId === 'en';
  const whole = isOwn ? message : say(title);
  const said = first === undefined ? whole : sayReason(first);
  const then = HELP[status];
  return {
    text: `${then === undefined ? '' : `${then()} `}${said} (${code})`,
    quoted: isOwn || first !== undefined || message === title ? null : message,
  };
}

const HELP: Readonly<Record<number, () => string>> = {
  401: () => say('This key opens nothing. Forget it, and ask for another one.'),
  403: () => say('This key may not do that.'),
  404: () => say('There is nothing like it that this key may see.'),
  429: () => say('This key has asked too often. It goes on in a moment.'),
  500: () => say('The server has a fault of its own. It is asked again.'),
  503: () => say('The server is too busy. It goes on in a moment.'),
};
