/** API keys: given, listed, replaced, put aside for a while, and withdrawn. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { isFullAdmin, keysFor, mayManage } from '../full-admin.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  problems,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { newKeyFor } from '../issue-keys.ts';
import { personFor } from '../key-person.ts';
import {
  ApiKeyWire,
  apiKeyWire,
  NewApiKeyWire,
  NewKeyBody,
  NoBody,
  RotateBody,
} from '../key-schemas.ts';
import { type KeyChange, KeyNotActive, LastOperatorKey } from '../key-store.ts';
import { isExpired, type KeyRow } from '../keys.ts';
import { originOf } from '../origin.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { invalid, Problem } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import { failureOf } from '../store-failure.ts';

const listKeys = createRoute({
  ...operation('listKeys', 'Lists the keys of one’s own organisation, or one’s own'),
  method: 'get',
  path: '/v1/keys',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: answer('One page.', pageOf(ApiKeyWire)), ...READ_PROBLEMS },
});

const createKey = createRoute({
  ...operation('createKey', 'Gives a key to somebody for whom one may speak'),
  method: 'post',
  path: '/v1/keys',
  request: { query: noQuery, body: body(NewKeyBody) },
  responses: { 201: answer('The key, shown this once.', NewApiKeyWire), ...WRITE_PROBLEMS },
});

const rotateKey = createRoute({
  ...operation('rotateKey', 'Replaces a key; the old one opens a while longer'),
  method: 'post',
  path: '/v1/keys/{id}/rotate',
  request: { params: idParam, query: noQuery, body: body(RotateBody) },
  responses: { 201: answer('The new key, shown this once.', NewApiKeyWire), ...WRITE_PROBLEMS },
});

const suspendKey = createRoute({
  ...operation('suspendKey', 'Puts a key aside; it opens nothing for now'),
  method: 'post',
  path: '/v1/keys/{id}/suspend',
  request: { params: idParam, query: noQuery, body: body(NoBody) },
  responses: { 200: answer('The key as it is now.', ApiKeyWire), ...WRITE_PROBLEMS },
});

const resumeKey = createRoute({
  ...operation('resumeKey', 'Lets a key that was put aside open again'),
  method: 'post',
  path: '/v1/keys/{id}/resume',
  request: { params: idParam, query: noQuery, body: body(NoBody) },
  responses: { 200: answer('The key as it is now.', ApiKeyWire), ...WRITE_PROBLEMS },
});

const deleteKey = createRoute({
  ...operation('deleteKey', 'Withdraws a key, for good'),
  method: 'delete',
  path: '/v1/keys/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 204: { description: 'It is gone.' }, ...READ_PROBLEMS, ...problems(409, 422, 507) },
});

export function keyRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listKeys, async (c) => {
      const { keys, clock } = c.var;
      const scope = await keysFor(c);
      const page = await pageFrom(c, c.req.valid('query'), {
        read: (of) => keys.page(scope, of),
        after: ({ id }) => id,
        show: (rows) => rows.map((row) => apiKeyWire(row, clock.nowMs())),
      });
      return c.json(page, 200);
    })
    .openapi(createKey, async (c) => {
      const { actor, label, expiresAt = null } = c.req.valid('json');
      const { clock, caller } = c.var;
      if (expiresAt !== null && expiresAt <= clock.nowMs()) {
        throw invalid([{ pointer: '/expiresAt', problem: 'is not after now' }]);
      }
      const person = await personFor(c, actor);
      const named = { ...person, ...(label === undefined ? {} : { label }) };
      const { key, row } = newKeyFor(named, caller.world, clock);
      const given = { ...row, expiresAtMs: expiresAt };
      await changeKeys(c, 'key.create', { before: [], after: [given] });
      return c.json({ ...apiKeyWire(given, clock.nowMs()), key }, 201);
    })
    .openapi(rotateKey, async (c) => {
      const { clock, caller } = c.var;
      const old = await keyOf(c, c.req.valid('param').id);
      const nowMs = clock.nowMs();
      if (old.suspendedAtMs !== null || isExpired(old, nowMs)) throw new Problem('KEY_NOT_ACTIVE');
      const { actor, label } = old;
      if (actor.kind === 'system') throw new Problem('UNKNOWN_KEY');
      const { key, row } = newKeyFor({ actor, label }, caller.world, clock);
      // The program behind it is the same, and speaks the same version. What was given for a while
      // becomes lasting only by whoever may give lasting ones.
      const until = (await isFullAdmin(c)) ? null : old.expiresAtMs;
      const next = { ...row, apiVersion: old.apiVersion, expiresAtMs: until };
      const expiresAtMs = Math.min(
        nowMs + c.req.valid('json').overlap,
        old.expiresAtMs ?? Number.MAX_SAFE_INTEGER,
      );
      await changeKeys(c, 'key.rotate', { before: [old], after: [{ ...old, expiresAtMs }, next] });
      return c.json({ ...apiKeyWire(next, nowMs), key }, 201);
    })
    .openapi(suspendKey, async (c) => {
      const old = await keyOf(c, c.req.valid('param').id);
      const nowMs = c.var.clock.nowMs();
      const row = { ...old, suspendedAtMs: old.suspendedAtMs ?? nowMs };
      await changeKeys(c, 'key.suspend', { before: [old], after: [row] });
      return c.json(apiKeyWire(row, nowMs), 200);
    })
    .openapi(resumeKey, async (c) => {
      const old = await keyOf(c, c.req.valid('param').id);
      const row = { ...old, suspendedAtMs: null };
      await changeKeys(c, 'key.resume', { before: [old], after: [row] });
      return c.json(apiKeyWire(row, c.var.clock.nowMs()), 200);
    })
    .openapi(deleteKey, async (c) => {
      const { id } = c.req.valid('param');
      // Where this very request has withdrawn it before, it is not there any more.
      if (c.var.earlier === undefined) {
        await changeKeys(c, 'key.delete', { before: [await keyOf(c, id)], after: [] });
      }
      return c.body(null, 204);
    });
}

/** @throws {Problem} UNKNOWN_KEY: there is none, or it is not the caller's to change. */
async function keyOf(c: Context<AppEnv>, id: string): Promise<KeyRow> {
  const { keys, caller } = c.var;
  const row = /^key_[0-9A-Z]{1,40}$/.test(id) ? await keys.named(caller.world.id, id) : undefined;
  if (row === undefined || !(await mayManage(c, row))) throw new Problem('UNKNOWN_KEY');
  return row;
}

async function changeKeys(c: Context<AppEnv>, operation: string, change: KeyChange): Promise<void> {
  const { keys, caller, earlier } = c.var;
  const origin = originOf(c, operation);
  // An answer that was lost had the only sight of a key, so it is done again: nobody has the first.
  const asked = earlier === undefined ? origin : { ...origin, keyed: null };
  try {
    await keys.change(change, { worldId: caller.world.id, origin: asked });
  } catch (error) {
    if (error instanceof LastOperatorKey) throw new Problem('LAST_OPERATOR_KEY');
    if (error instanceof KeyNotActive) throw new Problem('KEY_NOT_ACTIVE');
    throw failureOf(error);
  }
}
