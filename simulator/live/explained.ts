/** Why the server said no, and what to do about it. */
import { say, sayReason } from '../say.ts';
import type { ApiError } from './api.ts';

export function explained(error: ApiError): string {
  if (error.status === 0) return say('The server cannot be reached.');
  const [first] = error.reasons;
  const said = first === undefined ? error.message : sayReason(first);
  const what = `${said} (${error.code})`;
  const then = HELP[error.status];
  return then === undefined ? what : `${say(then)} ${what}`;
}

const HELP: Readonly<Record<number, string>> = {
  401: 'This key opens nothing. Forget it, and ask for another one.',
  403: 'This key may not do that.',
  404: 'There is nothing like it that this key may see.',
  429: 'This key has asked too often. It goes on in a moment.',
  503: 'The server is too busy. It goes on in a moment.',
};
