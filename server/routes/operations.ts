/** What an answer of 202 began and what became of it: to be asked again until it has ended. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, idParam, noQuery, operation, READ_PROBLEMS } from '../http.ts';
import { Problem } from '../problem.ts';
import { entriesFor, type TrialAt, trialOf } from '../scope.ts';
import {
  endIn,
  hasEnded,
  OperationWire,
  POLL_AFTER_S,
  statusOfOperation,
  trialIdOfOperation,
} from '../trial-operation.ts';
import { afterEntry } from '../whole-world.ts';
import { toWire } from '../wire.ts';

/** Entries of a trial read at a time: most have ended their start within these. */
const PAGE = 50;

const getOperation = createRoute({
  ...operation('getOperation', 'Shows what became of what an answer of 202 began'),
  method: 'get',
  path: '/v1/operations/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The operation.', OperationWire), ...READ_PROBLEMS },
});

export function operationRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(getOperation, async (c) => {
    const { id } = c.req.valid('param');
    const { view } = await trialBehind(c, id);
    const { startedAtMs, end } = await courseOf(c, view.id, hasEnded(view));
    const status = statusOfOperation(view, end);
    if (end === null) c.header('Retry-After', String(POLL_AFTER_S));
    const resource = { type: 'trial' as const, id: view.id, url: `/v1/trials/${view.id}` };
    const times = toWire({ startedAtMs, endedAtMs: end?.atMs ?? null });
    const error = end?.error ?? null;
    return c.json({ id, kind: 'startTrial' as const, status, resource, ...times, error }, 200);
  });
}

/** Whoever may see the trial may see how it began; nobody else learns that it did. */
async function trialBehind(c: Context<AppEnv>, id: string): Promise<TrialAt> {
  const trialId = trialIdOfOperation(id);
  if (trialId === undefined) throw new Problem('UNKNOWN_OPERATION');
  return trialOf(c, trialId).catch((error: unknown) => {
    const isUnknown = error instanceof Problem && error.code === 'UNKNOWN_TRIAL';
    throw isUnknown ? new Problem('UNKNOWN_OPERATION') : error;
  });
}

/** From the trial's first entry to the one that ended its start. */
async function courseOf(c: Context<AppEnv>, trialId: string, mayHaveEnded: boolean) {
  const scope = await entriesFor(c, { trialId });
  let startedAtMs: number | undefined;
  for (let after: string | null = null; ; ) {
    const limit = mayHaveEnded ? PAGE : 1;
    const page = await c.var.worlds.entries(scope, { after, limit });
    for (const { entry } of page) {
      startedAtMs ??= entry.atMs;
      const end = endIn(entry, trialId);
      if (end !== null) return { startedAtMs, end };
    }
    const last = page.at(-1);
    if (last === undefined || page.length < limit || !mayHaveEnded) break;
    after = afterEntry(last.entry);
  }
  if (startedAtMs === undefined) throw new Error(`${trialId} has no entry`);
  return { startedAtMs, end: null };
}
