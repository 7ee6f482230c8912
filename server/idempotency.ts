/**
 * A request that its client may send again: with an Idempotency-Key its effect happens once, and
 * whoever sends it again is given the answer that was given first.
 *
 * The key goes in with the effect, in one commit; the answer follows it. Where the process ended in
 * between, the answer is made anew from the entries that the request wrote, as of then.
 *
 * Invariants:
 *   I1. One key of one caller in one world has one effect, whatever fails and however often it is
 *       sent. An answer without an effect is not kept: what failed may be tried again.
 *   I2. The key is not kept, only its hash; an answer that holds secrets is sealed with the key.
 *   I3. Keys are forgotten by the wall clock, never by a sandbox's.
 *
 * Source: our choice, after draft-ietf-httpapi-idempotency-key-header and Stripe.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import type { AppEnv } from './app-env.ts';
import { worldsAsOf } from './as-of.ts';
import { placeOf } from './kept-requests.ts';
import { callerName } from './origin.ts';
import { READS } from './preconditions.ts';
import { Problem } from './problem.ts';
import type { KeyedRequest, SavedAnswer } from './store/change.ts';

/** How long a key is remembered, by the wall clock. Unit: milliseconds. Source: Stripe; our choice. */
export const REQUEST_KEPT_MS = 24 * 3_600_000;

/** Printable characters, without white space at the ends. */
const FORM = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;
const HEADER = 'idempotency-key';

/** For every request. One without a key, or that only reads, is let through as ever. */
export const onceOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.req.header(HEADER);
  const isNobodys = (c.var as Partial<AppEnv['Variables']>).caller === undefined;
  if (key === undefined || READS.includes(c.req.method) || isNobodys) return next();
  if (!FORM.test(key)) throw new Problem('IDEMPOTENCY_KEY_INVALID');
  const keyed = await keyedOf(c, key);
  const { running } = c.get('requests');
  const place = placeOf(keyed);
  if (running.has(place)) {
    throw new Problem('IDEMPOTENCY_KEY_IN_USE', { headers: { 'Retry-After': '1' } });
  }
  running.add(place);
  try {
    await once(c, { key, keyed }, next);
  } finally {
    running.delete(place);
  }
};

async function once(
  c: Context<AppEnv>,
  { key, keyed }: { readonly key: string; readonly keyed: KeyedRequest },
  next: () => Promise<void>,
): Promise<void> {
  const requests = c.get('requests');
  const earlier = await requests.find(keyed);
  if (earlier !== undefined) {
    if (earlier.fingerprint !== keyed.fingerprint) throw new Problem('IDEMPOTENCY_KEY_REUSED');
    c.header('Idempotent-Replayed', 'true');
    if (earlier.answer !== null) {
      c.res = replayed(c, earlier.answer, key);
      return;
    }
    c.set('earlier', earlier);
    if (earlier.lastSequence >= 0) c.set('worlds', worldsAsOf(c.get('worlds'), earlier));
  }
  c.set('keyed', keyed);
  const said = overhear(c);
  await next();
  // A refusal is an effect too: it is in the journal.
  if (c.res.ok || c.get('isRecorded') === true) {
    requests.save(keyed, answerOf(c.res, { key, text: said.text }));
  }
}

async function keyedOf(c: Context<AppEnv>, key: string): Promise<KeyedRequest> {
  const caller = c.get('caller');
  const { actor } = caller;
  const { method, path } = c.req;
  // What a DELETE brings nobody reads, and nobody has bounded it (surroundings.ts).
  const body = method === 'DELETE' ? '' : await c.req.text();
  // A colleague's request is another: its answer may hold what is not for everybody there.
  const person = 'email' in actor ? actor.email : actor.kind;
  return {
    worldId: caller.world.id,
    caller: callerName(caller),
    keyHash: sha256(key),
    fingerprint: sha256(`${method} ${path} ${person}\n${body}`),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The text of the answer, as it is made: to read it again from a Response costs a stream. */
function overhear(c: Context<AppEnv>): { text: string } {
  const said = { text: '' };
  const respond = c.body as (...args: unknown[]) => Response;
  c.body = ((...args: unknown[]) => {
    said.text = typeof args[0] === 'string' ? args[0] : '';
    return respond(...args);
  }) as typeof c.body;
  c.json = ((value: unknown, status: StatusCode) => {
    c.header('Content-Type', 'application/json');
    return (c.body as (text: string, status: StatusCode) => Response)(
      JSON.stringify(value),
      status,
    );
  }) as unknown as typeof c.json;
  return said;
}

function answerOf(
  { status, headers }: Response,
  { key, text }: { readonly key: string; readonly text: string },
): SavedAnswer {
  const isSealed = /"(?:key|token|secret)":"(?:sgk|cst|whsec)_/.test(text);
  const [etag, retryAfter] = [headers.get('etag'), headers.get('retry-after')];
  return {
    status,
    type: headers.get('content-type'),
    location: headers.get('location'),
    ...(etag === null ? {} : { etag }),
    ...(retryAfter === null ? {} : { retryAfter }),
    body: isSealed ? sealed(text, key) : text,
    isSealed,
  };
}

function replayed(c: Context<AppEnv>, answer: SavedAnswer, key: string): Response {
  const { status, type, location, etag, retryAfter, body, isSealed } = answer;
  if (location !== null) c.header('Location', location);
  if (etag !== undefined) c.header('ETag', etag);
  if (retryAfter !== undefined) c.header('Retry-After', retryAfter);
  const text = isSealed ? unsealed(body, key) : body;
  if (type !== null) c.header('Content-Type', type);
  return c.newResponse(text === '' ? null : text, status as StatusCode);
}

/** AES-256-GCM under a secret that only whoever has the key can derive (I2). */
function sealed(text: string, key: string): string {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', secretOf(key, salt), iv);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), hidden]).toString('base64url');
}

function unsealed(text: string, key: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const [salt, iv, tag] = [bytes.subarray(0, 16), bytes.subarray(16, 28), bytes.subarray(28, 44)];
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key, salt), iv).setAuthTag(tag);
  return decipher.update(bytes.subarray(44), undefined, 'utf8') + decipher.final('utf8');
}

const secretOf = (key: string, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'sandglass idempotent answer', 32));
