/** A sandbox's clock: it moves forward; to go back, fork. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { entriesInSight, nextDueInSight } from '../copy-sight.ts';
import { sandboxTag } from '../etag.ts';
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
import { everybody, issueKeys } from '../issue-keys.ts';
import { madeEarlier, originOf } from '../origin.ts';
import { sandboxWire } from '../present.ts';
import { invalid, Problem } from '../problem.ts';
import { EntryWire, KeyWire, SandboxWire } from '../schemas.ts';
import { sandboxOf } from '../scope.ts';
import type { WorldRow } from '../store/kept.ts';
import { durationIn, instantIn, LAST_INSTANT_MS, nameIn, toWire } from '../wire.ts';

const AdvanceBody = z
  .strictObject({
    to: instantIn.optional(),
    by: durationIn.optional(),
    toNext: z.literal(true).optional(),
  })
  .refine((given) => Object.values(given).filter((one) => one !== undefined).length === 1, {
    message: 'give exactly one of `to`, `by` and `toNext`',
  });

const Advanced = z
  .object({
    entries: z.array(EntryWire),
    settled: z.literal(true),
    now: z.string(),
    nextDueAt: z.string().nullable(),
  })
  .openapi('Advanced');

const advanceSandbox = createRoute({
  ...operation('advanceSandbox', 'Turns the clock; all that falls due happens', 'optional'),
  method: 'post',
  path: '/v1/sandboxes/{id}/advance',
  request: { params: idParam, query: noQuery, body: body(AdvanceBody) },
  responses: { 200: answer('What happened, in order.', Advanced), ...WRITE_PROBLEMS },
});

const ForkBody = z.strictObject({
  at: instantIn.optional().openapi({
    description: 'The last instant that both share; the present when absent.',
  }),
  name: nameIn.optional(),
});
const Forked = SandboxWire.extend({ keys: z.array(KeyWire) }).openapi('ForkedSandbox');

const forkSandbox = createRoute({
  ...operation('forkSandbox', 'Makes a sandbox with this one’s past'),
  method: 'post',
  path: '/v1/sandboxes/{id}/fork',
  request: { params: idParam, query: noQuery, body: body(ForkBody) },
  responses: { 201: answer('The new sandbox, with keys of its own.', Forked), ...WRITE_PROBLEMS },
});

export function clockRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(advanceSandbox, async (c) => {
      const row = await turnableSandbox(c, c.req.valid('param').id);
      const to = await targetOf(c, row, c.req.valid('json'));
      if ('byMs' in to && row.nowMs + to.byMs > LAST_INSTANT_MS) {
        throw invalid([{ pointer: '/by', problem: 'leads beyond the year 9998' }]);
      }

      const { entries, nowMs, sequence, nextDueAtMs } = await turned(c, row.id, to);
      c.header('ETag', sandboxTag({ sequence, nowMs }));
      const due = await nextDueInSight(c.var.worlds, c.var.caller, nextDueAtMs);
      return c.json(
        {
          entries: await entriesInSight(c, entries),
          settled: true as const,
          ...toWire({ nowMs, nextDueAtMs: due }),
        },
        200,
      );
    })
    .openapi(forkSandbox, async (c) => {
      const row = await turnableSandbox(c, c.req.valid('param').id);
      const { at, name } = c.req.valid('json');
      if (at !== undefined && at > row.nowMs) {
        const problem = 'lies after the sandbox’s present; advance instead';
        throw invalid([{ pointer: '/at', problem }]);
      }

      const of = { worldId: row.id, atMs: at ?? null, name: name ?? `${row.name} (fork)` };
      const fork =
        (await madeEarlier(c)) ?? (await c.var.worlds.fork(of, originOf(c, 'sandbox.fork')));
      const keys = await issueKeys(c.var, fork, await everybody(c.var.worlds, fork));
      c.header('Location', `/v1/sandboxes/${fork.id}`);
      return c.json({ ...sandboxWire(fork), keys }, 201);
    });
}

async function turnableSandbox(c: Parameters<typeof sandboxOf>[0], id: string): Promise<WorldRow> {
  const row = await sandboxOf(c, id);
  if (row.kind === 'live') throw new Problem('LIVE_WORLD');
  return row;
}

/** Turns the clock; where this very request has turned it before, what happened then. */
async function turned(c: Context<AppEnv>, id: string, to: Target) {
  const { worlds, requests, earlier, ifMatch = null } = c.var;
  if (earlier === undefined) return worlds.advance(id, to, originOf(c, 'sandbox.advance'), ifMatch);
  const { nowMs, sequence, nextDueAtMs } = await sandboxOf(c, id);
  return { entries: await requests.entriesOf(earlier), nowMs, sequence, nextDueAtMs };
}

type Target = { readonly toMs: number } | { readonly byMs: number } | { readonly toNext: true };

/** What comes next is what comes next in the caller's sight. */
async function targetOf(
  c: Context<AppEnv>,
  row: WorldRow,
  { to, by }: z.output<typeof AdvanceBody>,
): Promise<Target> {
  if (to !== undefined) return { toMs: to };
  if (by !== undefined) return { byMs: by };
  const { caller, worlds } = c.var;
  if (caller.actor.kind === 'operator') return { toNext: true };
  return { toMs: (await nextDueInSight(worlds, caller, row.nextDueAtMs)) ?? row.nowMs };
}
