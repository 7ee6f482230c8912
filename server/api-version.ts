/**
 * The versions of the API. A request may name one; a key that names none speaks the one that it was
 * made under, so that a later version changes nothing for it.
 *
 * Source: our choice, after Stripe and GitHub (`X-GitHub-Api-Version`).
 */
import { Problem } from './problem.ts';

export const API_VERSION = '2026-11-01';
export const API_VERSION_HEADER = 'Api-Version';

const VERSIONS: readonly string[] = [API_VERSION];

/** @param asked What the request names; undefined where it names none. */
export function versionProblem(asked: string | undefined): Problem | null {
  if (asked === undefined || VERSIONS.includes(asked)) return null;
  const detail = `“${asked.slice(0, 40)}” is not one of: ${VERSIONS.join(', ')}.`;
  return new Problem('API_VERSION_UNKNOWN', { detail });
}
