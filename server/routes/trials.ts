/** Trials: start one, and look at it. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { carryOut } from '../carry-out.ts';
import { trialTag } from '../etag.ts';
import { ExpandedParties, expandOf, partiesFor } from '../expand.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  NOT_MODIFIED,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { keysForNewcomers } from '../issue-keys.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire, trialWire } from '../present.ts';
import { EntryWire, externalIdIn, KeyWire, pageOf, TrialWire } from '../schemas.ts';
import { customerOf, knownTo, narrowed, trialOf } from '../scope.ts';
import { StartBody } from '../time-zone.ts';
import { OperationRef, operationRef, POLL_AFTER_S } from '../trial-operation.ts';
import { TRIAL_STATUSES } from '../trial-statuses.ts';
import { isAbout } from '../whole-world.ts';
import { withoutAbsent } from '../wire.ts';

const Started = TrialWire.extend({
  operation: OperationRef,
  entries: z.array(EntryWire),
  keys: z.array(KeyWire),
}).openapi('StartedTrial');

const Shown = TrialWire.extend(ExpandedParties).openapi('ExpandedTrial');
const expand = expandOf(['customer', 'partner']);

const startTrial = createRoute({
  ...commandRoute('trial.start'),
  request: { query: noQuery, body: body(StartBody) },
  responses: {
    202: answer('Accepted; what follows is told by the operation.', Started),
    ...WRITE_PROBLEMS,
  },
});

/** A part of a name; it is asked for as it is written, but for its ends. */
const nameIn = z.string().trim().min(1).max(100).openapi({ example: 'fjäll' });

const listTrials = createRoute({
  ...operation('listTrials', 'Lists the trials that the key may see'),
  method: 'get',
  path: '/v1/trials',
  request: {
    query: z.strictObject({
      ...pageQuery,
      status: z.enum(TRIAL_STATUSES).optional(),
      partnerId: z.string().max(80).optional(),
      customerId: z.string().max(80).optional(),
      externalId: externalIdIn.optional(),
      search: nameIn.optional(),
      expand,
    }),
  },
  responses: { 200: answer('One page.', pageOf(Shown)), ...READ_PROBLEMS },
});

const getTrial = createRoute({
  ...operation('getTrial', 'Shows one trial as of now'),
  method: 'get',
  path: '/v1/trials/{id}',
  request: { params: idParam, query: z.strictObject({ expand }) },
  responses: { 200: answer('The trial.', Shown), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

export function trialRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(startTrial, async (c) => {
      const fields = c.req.valid('json');
      if (fields.customerId !== undefined) await customerOf(c, fields.customerId);
      const { input, entries } = await carryOut(c, { type: 'trial.start', ...fields });

      if (input.resolved.kind !== 'start') throw new Error('a start resolved as something else');
      const { trialId, path } = input.resolved;
      const { view, stream, nowMs } = await trialOf(c, trialId);
      c.header('ETag', trialTag(stream, nowMs));
      const isNew = path === 'NEW' && c.get('caller').world.kind === 'sandbox';
      const keys = isNew ? await keysForNewcomers(c.var, null, stream) : [];
      c.header('Location', `/v1/trials/${trialId}`);
      c.header('Retry-After', String(POLL_AFTER_S));
      const known = await knownTo(c, [stream.id]);
      const shown = entries.filter(isAbout(trialId)).map((entry) => entryWire(entry, known));
      const operation = operationRef(view);
      return c.json({ ...trialWire(view), operation, entries: shown, keys }, 202);
    })
    .openapi(listTrials, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, expand, ...asked } = c.req.valid('query');
      const partiesOf = partiesFor(c, expand);
      const scope = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: (of) => worlds.trials(scope, of),
          after: ({ id }) => id,
          show: (views) =>
            Promise.all(
              views.map(async (view) => ({ ...trialWire(view), ...(await partiesOf(view)) })),
            ),
        },
      );
      return c.json(page, 200);
    })
    .openapi(getTrial, async (c) => {
      const { view, stream, nowMs } = await trialOf(c, c.req.valid('param').id);
      const { expand } = c.req.valid('query');
      if (expand.size === 0) c.header('ETag', trialTag(stream, nowMs));
      return c.json({ ...trialWire(view), ...(await partiesFor(c, expand)(view)) }, 200);
    });
}
