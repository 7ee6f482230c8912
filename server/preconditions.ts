/**
 * Conditional requests. A read that the client has already is answered with 304 and no body; a write
 * may demand the version that it was decided on, and is carried out on that version or not at all:
 * the demand is checked where the command acts (live.ts, sandbox.ts), not here.
 *
 * Source: RFC 9110 §13; RFC 6585 §3 (428). Which writes have to name a version is our choice: those
 * that overwrite.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Expected, Versioned } from './etag.ts';
import { Problem } from './problem.ts';

/** Whether what is at an address has a version, and whether a write has to name it. */
export type Demand = 'none' | 'optional' | 'required';

const TAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
/** Our tags have no commas. */
const SEPARATOR = /\s*,\s*/;
/** What with these comes in changes nothing. */
export const READS: readonly string[] = ['GET', 'HEAD'];

/** Before the route what a write demands, after it whether a reader has the answer already. */
export const conditional =
  (demand: Demand): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (READS.includes(c.req.method)) {
      const known = c.req.header('if-none-match');
      const tags = known === undefined ? [] : tagsIn('If-None-Match', known);
      await next();
      leaveOut(c, tags);
      return;
    }
    const header = c.req.header('if-match');
    if (header === undefined && demand === 'required') throw new Problem('PRECONDITION_REQUIRED');
    const tags = header === undefined ? 'any' : tagsIn('If-Match', header);
    if (tags !== 'any') {
      if (demand === 'none') throw new Problem('PRECONDITION_FAILED', { detail: VERSIONLESS });
      c.set('ifMatch', tags);
    }
    await next();
  };

const VERSIONLESS = 'What is at this address has no version; leave If-Match out.';

/** What the request demands of a resource; null where it takes whatever version there is. */
export function expectedOf(c: Context<AppEnv>, versioned: Versioned): Expected | null {
  const tags = c.get('ifMatch');
  return tags === undefined ? null : { ...versioned, tags };
}

/** The answer without its body, where the client says that it has it. */
function leaveOut(c: Context<AppEnv>, tags: readonly string[] | 'any'): void {
  if (tags.length === 0 || c.res.status !== 200) return;
  const tag = c.res.headers.get('etag');
  // A weak tag of the same version will do here. RFC 9110 §13.1.2.
  const isKnown = tags === 'any' || tags.some((one) => one.replace(/^W\//, '') === tag);
  if (tag !== null && isKnown) c.res = new Response(null, { status: 304 });
}

function tagsIn(name: string, header: string): readonly string[] | 'any' {
  if (header.trim() === '*') return 'any';
  const tags = header.trim().split(SEPARATOR);
  if (tags.every((tag) => TAG.test(tag))) return tags;
  throw new Problem('PRECONDITION_INVALID', { places: [{ pointer: name, problem: MALFORMED }] });
}

const MALFORMED = 'must be * or ETags as they were given, in their double quotes';
