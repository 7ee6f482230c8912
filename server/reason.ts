/**
 * Why somebody asks for a change: a header that the audit keeps. A header holds ASCII, so what is
 * beyond it is UTF-8 in percent signs, as in an address; a percent sign itself is `%25`.
 *
 * Source: our choice, after Kill Bill; RFC 3986 §2.1.
 */
import { Problem } from './problem.ts';

export const REASON_HEADER = 'x-sandglass-reason';

/** Unit: characters. */
const REASON_LENGTH_MAX = 500;
/** What is not printed, and what turns the words around it. */
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** @throws {Problem} REASON_INVALID */
export function reasonFrom(header: string | undefined): string | null {
  if (header === undefined) return null;
  const reason = decoded(header)?.trim() ?? '';
  const length = [...reason].length;
  if (length >= 1 && length <= REASON_LENGTH_MAX && !UNPRINTABLE.test(reason)) return reason;
  throw new Problem('REASON_INVALID');
}

function decoded(header: string): string | null {
  if (!/^[\x20-\x7e]*$/.test(header)) return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}
