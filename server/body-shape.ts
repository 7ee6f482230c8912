/**
 * How deep a body may be nested and how many values it may hold: what is parsed is walked through by
 * schemas afterwards, level by level. Only a large body is looked at; a small one cannot do harm.
 *
 * Source: OWASP API security 2023, API4; the numbers are our choice.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { Problem } from './problem.ts';

/** Unit: bytes. No request but one with a scenario or a policy is larger. */
const SMALL_BYTES = 8 * 1024;
/** Levels of objects and lists. The deepest scenario has eleven. */
const DEPTH_MAX = 64;
const VALUE_COUNT_MAX = 20_000;

export const wellShaped: MiddlewareHandler<AppEnv> = async (c, next) => {
  const length = Number(c.req.header('content-length') ?? 0);
  const isJson = /json/i.test(c.req.header('content-type') ?? '');
  if (length > SMALL_BYTES && isJson) {
    const problem = shapeProblem(await c.req.text());
    if (problem !== null) throw new Problem('BODY_TOO_DEEP', { detail: problem });
  }
  await next();
};

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = Array.from(
  '"\\,[]{}',
  (one) => one.charCodeAt(0),
);

/** What is wrong with the shape of a JSON text; whether it is JSON at all is for the parser. */
export function shapeProblem(text: string): string | null {
  let depth = 0;
  let valueCount = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfText(text, index);
    } else if (code === OPEN || code === OPEN_LIST) {
      depth += 1;
      valueCount += 1;
    } else if (code === CLOSE || code === CLOSE_LIST) {
      depth -= 1;
    } else if (code === COMMA) {
      valueCount += 1;
    }
    if (depth > DEPTH_MAX) return `The body is nested deeper than ${DEPTH_MAX} levels.`;
    if (valueCount > VALUE_COUNT_MAX) return `The body has more than ${VALUE_COUNT_MAX} values.`;
  }
  return null;
}

function endOfText(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) {
    index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  }
  return index;
}
