/** What happens to every request before its route: it is named, measured and given its means. */
import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv, Deps } from './app-env.ts';
import { Problem } from './problem.ts';

/** Unit: bytes. Our choice: the largest sensible scenario is a tenth of it. */
const BODY_BYTES_MAX = 256 * 1024;

/** Nothing reads a body that comes with another method. */
const METHODS_WITH_BODY = ['POST', 'PATCH', 'PUT'];

/** What the API answers is data: never to be guessed at, and never to be kept. */
const DATA_HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

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

export function surround(deps: Deps): MiddlewareHandler<AppEnv> {
  const { worlds, keys, decisions, requests, library, clock } = deps;
  return async (c, next) => {
    const trackingId = trackingIdOf(c);
    c.set('trackingId', trackingId);
    c.set('worlds', worlds);
    c.set('keys', keys);
    c.set('decisions', decisions);
    c.set('requests', requests);
    c.set('library', library);
    c.set('clock', clock);

    c.header('trackingid', trackingId);
    c.header('X-Request-Id', trackingId);
    const headers = c.req.path.startsWith('/v1/') ? DATA_HEADERS : PAGE_HEADERS;
    for (const [name, value] of Object.entries(headers)) c.header(name, value);

    if (METHODS_WITH_BODY.includes(c.req.method)) checkLength(c);
    await next();
  };
}

/** The client's own id, where it is safe to repeat; else a new one. */
function trackingIdOf(c: Context): string {
  const given = c.req.header('trackingid') ?? c.req.header('x-request-id') ?? '';
  return /^[A-Za-z0-9_.-]{1,128}$/.test(given) ? given : newTrackingId();
}

export const newTrackingId = (): string => `SANDGLASS_${randomUUID()}`;

/**
 * By the declared length: HTTP/1.1 delivers no more than that. Hono's own body limit would cost two
 * thirds of the throughput.
 */
function checkLength(c: Context): void {
  const length = c.req.header('content-length');
  if (length === undefined) {
    if (c.req.header('transfer-encoding') !== undefined) throw new Problem('LENGTH_REQUIRED');
    return;
  }
  if (!/^\d+$/.test(length)) throw new Problem('LENGTH_REQUIRED');
  if (Number(length) > BODY_BYTES_MAX) {
    throw new Problem('BODY_TOO_LARGE', {
      detail: `The body has ${length} bytes; at most ${BODY_BYTES_MAX} are taken.`,
    });
  }
}
