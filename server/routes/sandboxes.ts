/** Sandboxes: worlds on clocks of their own, made empty or from a scenario, and thrown away. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { packNamed, runScenario } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { sandboxInSight } from '../copy-sight.ts';
import { sandboxTag } from '../etag.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  NOT_MODIFIED,
  noQuery,
  operation,
  problems,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { everybody, issueKeys } from '../issue-keys.ts';
import { madeEarlier, originOf } from '../origin.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { sandboxWire } from '../present.ts';
import { Problem } from '../problem.ts';
import { createFrom, runWire, scenarioOf } from '../scenario-world.ts';
import { KeyWire, pageOf, RunWire, SandboxWire } from '../schemas.ts';
import { sandboxesFor, sandboxOf } from '../scope.ts';
import { hashOfWorld } from '../whole-world.ts';
import { instantIn, nameIn } from '../wire.ts';

const DEFAULT_POLICY = 'webex-current';

const SandboxBody = z
  .strictObject({
    name: nameIn.optional(),
    now: instantIn.optional(),
    policy: z.string().max(64).optional().openapi({ example: 'webex-current' }),
    scenario: z
      .union([z.string().max(100), z.record(z.string(), z.unknown())])
      .optional()
      .openapi({
        description:
          'A scenario as /v1/schemas/scenario.json describes it, or the id of one in /v1/scenarios.',
      }),
  })
  .refine(({ scenario, now }) => scenario === undefined || now === undefined, {
    path: ['now'],
    message: 'the scenario says when it starts; leave `now` out',
  })
  .refine(({ scenario, policy }) => scenario === undefined || policy === undefined, {
    path: ['policy'],
    message: 'the scenario names its policy; leave `policy` out',
  });

const hash = z.string().nullable().openapi({
  description:
    'SHA-256 of all entries, as the page and the command give it; null if very many, and for who is no operator.',
});
const Created = SandboxWire.extend({
  entriesHash: hash,
  keys: z.array(KeyWire),
  run: RunWire.nullable(),
}).openapi('CreatedSandbox');

const createSandbox = createRoute({
  ...operation('createSandbox', 'Makes a sandbox, with keys for its actors'),
  method: 'post',
  path: '/v1/sandboxes',
  request: { query: noQuery, body: body(SandboxBody) },
  responses: { 201: answer('Made; a scenario has been run.', Created), ...WRITE_PROBLEMS },
});

const listSandboxes = createRoute({
  ...operation('listSandboxes', 'Lists the sandboxes that the key may see'),
  method: 'get',
  path: '/v1/sandboxes',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: answer('One page.', pageOf(SandboxWire)), ...READ_PROBLEMS },
});

const getSandbox = createRoute({
  ...operation('getSandbox', 'Shows one sandbox and its clock'),
  method: 'get',
  path: '/v1/sandboxes/{id}',
  request: { params: idParam, query: noQuery },
  responses: {
    200: answer('The sandbox.', SandboxWire.extend({ entriesHash: hash })),
    ...NOT_MODIFIED,
    ...READ_PROBLEMS,
  },
});

const deleteSandbox = createRoute({
  ...operation('deleteSandbox', 'Ends a sandbox, its keys included', 'optional'),
  method: 'delete',
  path: '/v1/sandboxes/{id}',
  request: { params: idParam, query: noQuery },
  responses: {
    204: { description: 'It is gone.' },
    ...READ_PROBLEMS,
    ...problems(409, 412, 422, 507),
  },
});

export function sandboxRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(createSandbox, async (c) => {
      const { scenario, name, now, policy } = c.req.valid('json');
      const { worlds, clock, library } = c.var;

      const story = scenario === undefined ? null : scenarioOf(library, scenario);
      const run = story && (await runScenario(story));
      const origin = originOf(c, 'sandbox.create');
      const nowMs = now ?? clock.nowMs();
      const { packId } = packNamed(policy ?? DEFAULT_POLICY, nowMs);
      const row =
        (await madeEarlier(c)) ??
        (run
          ? await createFrom(worlds, { name: name ?? story?.title ?? run.hash, run }, origin)
          : await worlds.create({ name: name ?? 'Sandbox', nowMs, packId }, origin));

      const keys = await issueKeys(c.var, row, await everybody(worlds, row));
      c.header('Location', `/v1/sandboxes/${row.id}`);
      const entriesHash = await hashOfWorld(worlds, row.id);
      return c.json({ ...sandboxWire(row), entriesHash, keys, run: run && runWire(run) }, 201);
    })
    .openapi(listSandboxes, async (c) => {
      const { caller, worlds } = c.var;
      const page = await pageFrom(c, c.req.valid('query'), {
        read: (asked) => sandboxesFor(c, asked),
        after: ({ id }) => id,
        show: (rows) => Promise.all(rows.map((row) => sandboxInSight(worlds, caller, row))),
      });
      return c.json(page, 200);
    })
    .openapi(getSandbox, async (c) => {
      const row = await sandboxOf(c, c.req.valid('param').id);
      c.header('ETag', sandboxTag(row));
      const { caller, worlds } = c.var;
      const isOperator = caller.actor.kind === 'operator';
      const entriesHash = isOperator ? await hashOfWorld(worlds, row.id) : null;
      return c.json({ ...(await sandboxInSight(worlds, caller, row)), entriesHash }, 200);
    })
    .openapi(deleteSandbox, async (c) => {
      const row = await sandboxOf(c, c.req.valid('param').id);
      if (row.kind === 'live') throw new Problem('LIVE_WORLD');
      const tags = c.get('ifMatch') ?? null;
      await c.var.worlds.remove(row.id, originOf(c, 'sandbox.remove'), tags);
      return c.body(null, 204);
    });
}
