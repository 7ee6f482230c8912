/** A live trial copied into a sandbox: its past, on a clock that can be turned. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv, Caller } from '../app-env.ts';
import { sandboxInSight } from '../copy-sight.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { everybody, issueKeys, type Person } from '../issue-keys.ts';
import { madeEarlier, originOf } from '../origin.ts';
import { Problem } from '../problem.ts';
import { KeyWire, SandboxWire } from '../schemas.ts';
import { trialOf } from '../scope.ts';
import type { WorldRow } from '../store/kept.ts';
import { copyTrial } from '../trial-copy.ts';
import { nameIn } from '../wire.ts';

const CopyBody = z.strictObject({ name: nameIn.optional() });
const Copied = SandboxWire.extend({ keys: z.array(KeyWire) }).openapi('CopiedTrial');

const copy = createRoute({
  ...operation('copyTrial', 'Copies a live trial and its past into a sandbox of its own'),
  method: 'post',
  path: '/v1/trials/{id}/copy',
  request: { params: idParam, query: noQuery, body: body(CopyBody) },
  responses: {
    201: answer('The sandbox, with a key for whoever asked.', Copied),
    ...WRITE_PROBLEMS,
  },
});

export function copyRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(copy, async (c) => {
    const { view } = await trialOf(c, c.req.valid('param').id);
    const { caller, worlds } = c.var;
    if (caller.world.kind !== 'live') throw new Problem('LIVE_ONLY');
    const name = c.req.valid('json').name ?? `Copy of ${view.id}`;
    const of = { worldId: caller.world.id, trial: view, name };
    const row = (await madeEarlier(c)) ?? (await copyTrial(worlds, of, originOf(c, 'trial.copy')));
    const keys = await issueKeys(c.var, row, await peopleFor(c, row));
    c.header('Location', `/v1/sandboxes/${row.id}`);
    const there: Caller = { ...caller, world: row };
    return c.json({ ...(await sandboxInSight(worlds, there, row)), keys }, 201);
  });
}

/** An operator, who sees everybody here, sees everybody there; anybody else acts as themselves. */
async function peopleFor(c: Context<AppEnv>, row: WorldRow): Promise<readonly Person[]> {
  const { caller, worlds } = c.var;
  const { actor } = caller;
  if (caller.isInstallation) return everybody(worlds, row);
  const who = 'email' in actor ? actor.email : actor.kind;
  return [{ actor, label: `${who}, in ${row.name}` }];
}
