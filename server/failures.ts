/** From whatever went wrong to the one problem document that says so. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Hook } from '@hono/zod-openapi';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { Fault, Rejected } from '../runtime/index.ts';
import type { AppEnv, Deps } from './app-env.ts';
import { Outdated } from './etag.ts';
import { issueWords } from './issue-words.ts';
import { type ApiAddress, type ApiDocument, addressesOf } from './openapi.ts';
import { READS } from './preconditions.ts';
import {
  invalid,
  type PlaceProblem,
  Problem,
  type ProblemCode,
  problemDocument,
} from './problem.ts';
import { newTrackingId, trackingIdFrom } from './tracking.ts';
import { unreadableJson } from './unreadable-json.ts';
import { isVeiled, veil } from './veil.ts';
import { WorldError, type WorldErrorCode } from './worlds.ts';

const PROBLEM_TYPE = 'application/problem+json';

/** A wrong request can be wrong in a hundred thousand places; nobody reads more than these. */
const PLACES_MAX = 100;

/** The hook of every route: what was sent does not have the shape that the route describes. */
export const answerUnread: Hook<unknown, AppEnv, string, unknown> = (result) => {
  if (result.success) return;
  const places = placesOf(result.error);
  if (result.target !== 'query') throw invalid(places);
  const isUnknown = result.error.issues.some(({ code }) => code === 'unrecognized_keys');
  const code = isUnknown ? 'UNKNOWN_PARAMETER' : 'PARAMETER_INVALID';
  const [{ pointer, problem } = { pointer: '', problem: 'cannot be used' }] = places;
  const detail = `The query parameter ${pointer.slice(1)} ${problem}.`;
  throw new Problem(code, { places, detail });
};

/** No route has this address, or not with this method. */
export function answerUnknown(api: () => ApiDocument): NotFoundHandler<AppEnv> {
  let addresses: readonly ApiAddress[] | undefined;
  return (c) => {
    addresses ??= addressesOf(api());
    const methods = addresses.find(({ form }) => form.test(c.req.path))?.methods ?? [];
    if (methods.length === 0 || methods.includes(c.req.method)) {
      return answerProblem(c, new Problem('NOT_FOUND'));
    }
    const allowed = methods.join(', ');
    const detail = `${c.req.method} is not one of: ${allowed}.`;
    return answerProblem(
      c,
      new Problem('METHOD_NOT_ALLOWED', { detail, headers: { Allow: allowed } }),
    );
  };
}

export function answerFailure(report: Deps['report']): ErrorHandler<AppEnv> {
  return async (error, c) => {
    const problem = isUnreadJson(error)
      ? new Problem('MALFORMED_JSON', { detail: unreadableJson(await c.req.text()) })
      : problemOf(error);
    if (isVeiled(problem.code)) await veil(c.var.beganMs, c.var.veilMs);
    if (problem.code === 'INTERNAL') report({ trackingId: c.var.trackingId, error });
    const body = problem.details.refusal === undefined ? undefined : await bodyOf(c);
    return answerProblem(c, problem, body);
  };
}

const isUnreadJson = (error: Error): boolean =>
  error instanceof HTTPException && HTTP_CODES[error.status] === 'MALFORMED_JSON';

/** What was sent; it was read before, and is kept. */
const bodyOf = ({ req }: Context<AppEnv>): Promise<unknown> =>
  READS.includes(req.method) ? Promise.resolve(undefined) : req.json().catch(() => undefined);

/** The request did not even become one: its address or its headers cannot be read. */
export function answerUnreadable(error: unknown): Response {
  const isTheirs = error instanceof Error && error.name === 'RequestError';
  const problem = new Problem(isTheirs ? 'REQUEST_UNREADABLE' : 'INTERNAL');
  const trackingId = newTrackingId();
  const document = problemDocument(problem, { instance: '/', trackingId });
  return Response.json(document, {
    status: document.status,
    headers: { 'Content-Type': PROBLEM_TYPE, trackingid: trackingId, 'X-Request-Id': trackingId },
  });
}

/** Straight to the connection, where there is no application around the request. */
export function answerPlainly(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  problem: Problem,
): void {
  const { headers, url = '/' } = incoming;
  const given = headers['trackingid'] ?? headers['x-request-id'];
  const trackingId = trackingIdFrom(typeof given === 'string' ? given : undefined);
  const [instance = '/'] = url.split('?', 1);
  const document = problemDocument(problem, { instance, trackingId });
  const body = JSON.stringify(document);
  outgoing.writeHead(document.status, {
    'Content-Type': PROBLEM_TYPE,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    trackingid: trackingId,
    'X-Request-Id': trackingId,
    ...problem.details.headers,
  });
  outgoing.end(body);
}

const OF_A_SUCCESS = ['ETag', 'Location', 'Link'] as const;

function answerProblem(c: Context<AppEnv>, problem: Problem, body?: unknown): Response {
  const { trackingId } = c.var;
  c.set('problem', problem.code);
  const document = problemDocument(problem, { instance: c.req.path, trackingId, body });
  // What was to come of it before it failed: a version, a place, a next page.
  for (const name of OF_A_SUCCESS) c.header(name, undefined);
  for (const [name, value] of Object.entries(problem.details.headers ?? {})) c.header(name, value);
  return c.body(JSON.stringify(document), document.status, {
    'Content-Type': PROBLEM_TYPE,
  });
}

function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Rejected) return new Problem(error.code, { detail: error.sentence });
  if (error instanceof WorldError) return WORLD_PROBLEMS[error.code](error);
  if (error instanceof Outdated) {
    return new Problem('PRECONDITION_FAILED', { headers: { ETag: error.tag } });
  }
  if (error instanceof Fault && error.code === 'TOO_MANY_EVENTS') {
    return new Problem('TOO_MANY_EVENTS');
  }
  if (error instanceof HTTPException) return new Problem(HTTP_CODES[error.status] ?? 'INTERNAL');
  return new Problem('INTERNAL', { detail: 'Something is wrong on our side; it has been noted.' });
}

const WORLD_PROBLEMS: Record<WorldErrorCode, (error: WorldError) => Problem> = {
  UNKNOWN_WORLD: () => new Problem('UNKNOWN_SANDBOX'),
  LIVE_WORLD: () => new Problem('LIVE_WORLD'),
  INSTANT_OUT_OF_RANGE: ({ message }) => invalid([{ pointer: '/at', problem: message }]),
  TOO_BUSY: () => new Problem('TOO_BUSY', { headers: { 'Retry-After': '1' } }),
  REQUEST_REUSED: () => new Problem('IDEMPOTENCY_KEY_REUSED'),
  STORE_FULL: () => new Problem('STORE_FULL', { headers: { 'Retry-After': '30' } }),
  STORE_FAILED: () => new Problem('STORE_FAILED', { headers: { 'Retry-After': '5' } }),
};

/** What the framework throws by itself. */
const HTTP_CODES: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_JSON',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

/** Of a value of the wrong kind, nothing else is worth saying. */
function told(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const first = issues.slice(0, PLACES_MAX);
  const mistaken = new Set(
    first.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerOf(path)),
  );
  return first.filter(
    ({ code, path }) => code === 'invalid_type' || !mistaken.has(pointerOf(path)),
  );
}

/** Each unknown field is a place of its own: its name is in the pointer. */
function placesOf(error: z.ZodError): PlaceProblem[] {
  const places = told(error.issues).flatMap((issue): PlaceProblem[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ pointer: pointerOf(issue.path), problem: issueWords(issue) }];
    }
    return issue.keys.slice(0, PLACES_MAX).map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      problem: 'is not known here',
    }));
  });
  return places.slice(0, PLACES_MAX);
}

/** JSON pointer. Source: RFC 6901 §3. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
