/** Trials: start one, and look at it. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, catalog } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOut } from '../carry-out.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { keysForNewcomers } from '../issue-keys.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire, trialWire } from '../present.ts';
import { EntryWire, KeyWire, pageOf, TrialWire } from '../schemas.ts';
import { customerOf, knownTo, narrowed, trialOf } from '../scope.ts';
import { isAbout } from '../whole-world.ts';
import { withoutAbsent } from '../wire.ts';

const STATUSES = (catalog().find(({ name }) => name === 'trial')?.states ?? [])
  .filter(({ parentId }) => parentId === null)
  .map(({ name }) => name);

const request = COMMANDS['trial.start'];

const Started = TrialWire.extend({ entries: z.array(EntryWire), keys: z.array(KeyWire) });

const startTrial = createRoute({
  ...commandRoute('trial.start'),
  request: { query: noQuery, body: body(request) },
  responses: {
    201: answer('The trial.', Started.openapi('StartedTrial')),
    ...WRITE_PROBLEMS,
  },
});

const listTrials = createRoute({
  ...operation('listTrials', 'Lists the trials that the key may see'),
  method: 'get',
  path: '/v1/trials',
  request: {
    query: z.strictObject({
      ...pageQuery,
      status: z.enum(STATUSES).optional(),
      partnerId: z.string().max(80).optional(),
      customerId: z.string().max(80).optional(),
    }),
  },
  responses: { 200: answer('One page.', pageOf(TrialWire)), ...READ_PROBLEMS },
});

const getTrial = createRoute({
  ...operation('getTrial', 'Shows one trial as of now'),
  method: 'get',
  path: '/v1/trials/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The trial.', TrialWire), ...READ_PROBLEMS },
});

export function trialRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(startTrial, async (c) => {
      const fields = c.req.valid('json');
      if (fields.customerId !== undefined) await customerOf(c, fields.customerId);
      const { input, entries } = await carryOut(c, { type: 'trial.start', ...fields });

      if (input.resolved.kind !== 'start') throw new Error('a start resolved as something else');
      const { trialId, path } = input.resolved;
      const { view, stream } = await trialOf(c, trialId);
      const isNew = path === 'NEW' && c.get('caller').world.kind === 'sandbox';
      const keys = isNew ? await keysForNewcomers(c.var, null, stream) : [];
      c.header('Location', `/v1/trials/${trialId}`);
      const known = await knownTo(c, [stream.id]);
      const shown = entries.filter(isAbout(trialId)).map((entry) => entryWire(entry, known));
      return c.json({ ...trialWire(view), entries: shown, keys }, 201);
    })
    .openapi(listTrials, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const filter = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: async (of) => (filter === null ? [] : worlds.trials(caller.world.id, filter, of)),
          after: ({ id }) => id,
          show: (views) => views.map(trialWire),
        },
      );
      return c.json(page, 200);
    })
    .openapi(getTrial, async (c) => {
      const { view } = await trialOf(c, c.req.valid('param').id);
      return c.json(trialWire(view), 200);
    });
}
