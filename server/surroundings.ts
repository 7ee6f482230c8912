/**
 * What happens to every request before its route: it is named, measured and given its means; and after
 * it: it is told.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { addressOf } from './address-of.ts';
import { API_VERSION, API_VERSION_HEADER, versionProblem } from './api-version.ts';
import type { AppEnv, Deps } from './app-env.ts';
import { OpenStreams } from './events/open-streams.ts';
import { SILENT_LOG } from './log.ts';
import { SILENT_METER } from './meter.ts';
import { Problem, statusOf } from './problem.ts';
import { readyAtOnce } from './readiness.ts';
import { trackingIdFrom } from './tracking.ts';
import { VEIL_MS } from './veil.ts';

/** Unit: bytes. Our choice: the largest sensible scenario is a tenth of it. */
const BODY_BYTES_MAX = 256 * 1024;

/** Somebody asks every few seconds, and nobody wants to read it. */
const PROBES: readonly string[] = ['/healthz', '/readyz'];

/** Nothing reads a body that comes with another method. */
const METHODS_WITH_BODY = ['POST', 'PATCH', 'PUT'];

/** What the API answers is data: never to be guessed at, and never to be kept. */
const DATA_HEADERS = {
  [API_VERSION_HEADER]: API_VERSION,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The page needs nothing from elsewhere, and nobody may frame it. */
const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Answers that say where what was made is. Routes write the path; it goes out as an address. */
const MADE: readonly number[] = [201, 202];

export function surround(deps: Deps): MiddlewareHandler<AppEnv> {
  const { worlds, keys, decisions, requests, library, clock } = deps;
  const { readiness = readyAtOnce(), streams = new OpenStreams() } = deps;
  const tell = tellWith(deps);
  return async (c, next) => {
    const beganMs = performance.now();
    const trackingId = trackingIdFrom(c.req.header('trackingid') ?? c.req.header('x-request-id'));
    c.set('trackingId', trackingId);
    c.set('beganMs', beganMs);
    c.set('veilMs', deps.veilMs ?? VEIL_MS);
    c.set('readiness', readiness);
    c.set('streams', streams);
    c.set('webhooks', deps.webhooks);
    c.set('worlds', worlds);
    c.set('keys', keys);
    c.set('decisions', decisions);
    c.set('requests', requests);
    c.set('audit', deps.audit);
    c.set('consentTokens', deps.consentTokens);
    if (deps.identities !== undefined) c.set('identities', deps.identities);
    if (deps.publicUrl !== undefined) c.set('publicUrl', deps.publicUrl);
    c.set('library', library);
    c.set('clock', clock);
    c.set('backups', deps.backups ?? null);
    if (deps.limits !== undefined) c.set('limits', deps.limits);

    c.header('trackingid', trackingId);
    c.header('X-Request-Id', trackingId);
    const headers = c.req.path.startsWith('/v1/') ? DATA_HEADERS : PAGE_HEADERS;
    for (const [name, value] of Object.entries(headers)) c.header(name, value);

    const unfit = unfitness(c);
    if (unfit !== null) {
      c.set('problem', unfit.code);
      tell(c, { status: statusOf(unfit.code), route: routePath(c, -1), beganMs });
      throw unfit;
    }
    await next();
    if (MADE.includes(c.res.status)) {
      const location = c.res.headers.get('location');
      if (location?.startsWith('/') === true) c.res.headers.set('Location', addressOf(c, location));
    }
    // Who answered; the last that matched may be the page, which has every address.
    tell(c, { status: c.res.status, route: routePath(c), beganMs });
  };
}

interface Told {
  readonly status: number;
  readonly route: string;
  readonly beganMs: number;
}

/** One line for each request, and its figures: by the pattern of its route, never by its path. */
function tellWith({ log = SILENT_LOG, meter = SILENT_METER }: Deps) {
  return (c: Context<AppEnv>, { status, route, beganMs }: Told): void => {
    const { method } = c.req;
    const durationMs = performance.now() - beganMs;
    meter.answered({ method, route, status, durationMs });
    const isProbe = PROBES.includes(route);
    const caller: AppEnv['Variables']['caller'] | undefined = c.get('caller');
    log[isProbe ? 'debug' : 'info']('request', {
      method,
      route,
      status,
      problem: c.get('problem'),
      why: c.get('opensNothing'),
      durationMs: Math.round(durationMs * 1000) / 1000,
      trackingId: c.get('trackingId'),
      world: caller?.world.id,
    });
  };
}

/** What speaks against a request before anybody looks who asks. */
function unfitness(c: Context): Problem | null {
  const tooLong = METHODS_WITH_BODY.includes(c.req.method) ? lengthProblem(c) : null;
  return tooLong ?? versionProblem(c.req.header(API_VERSION_HEADER));
}

/**
 * By the declared length: HTTP/1.1 delivers no more than that. Hono's own body limit would cost two
 * thirds of the throughput.
 */
function lengthProblem(c: Context): Problem | null {
  const length = c.req.header('content-length');
  if (length === undefined) {
    const isChunked = c.req.header('transfer-encoding') !== undefined;
    return isChunked ? new Problem('LENGTH_REQUIRED') : null;
  }
  if (!/^\d+$/.test(length)) return new Problem('LENGTH_REQUIRED');
  if (Number(length) <= BODY_BYTES_MAX) return null;
  return new Problem('BODY_TOO_LARGE', {
    detail: `The body has ${length} bytes; at most ${BODY_BYTES_MAX} are taken.`,
  });
}
