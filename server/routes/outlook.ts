/** What a trial has behind it and before it: its entries, what is foreseen, what can be done. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { actionsOf } from '../../runtime/index.ts';
import { requestOf } from '../addresses.ts';
import type { AppEnv } from '../app-env.ts';
import { askRuntime } from '../beyond-sight.ts';
import { ActionWire } from '../decision-schemas.ts';
import { answer, createRoute, idParam, noQuery, operation, READ_PROBLEMS, z } from '../http.ts';
import { cursorOf, wholeList } from '../pages.ts';
import { actorWire, entryWire } from '../present.ts';
import { EntryWire } from '../schemas.ts';
import { entriesFor, knownTo, trialOf } from '../scope.ts';
import { afterEntry, isAbout, readEntries } from '../whole-world.ts';
import { toWire } from '../wire.ts';

/** A trial has some dozens of entries; what goes beyond is read page by page. */
const PAST_MAX = 1_000;

const Timeline = z
  .object({
    trialId: z.string(),
    now: z.string(),
    past: z.array(EntryWire),
    pastCursor: z.string().nullable().openapi({
      description: 'Where /v1/entries?trialId=… goes on, for a very long past; else null.',
    }),
    future: z.array(EntryWire).openapi({ description: 'What happens if nobody does anything.' }),
  })
  .openapi('Timeline');

const getTimeline = createRoute({
  ...operation('getTimeline', 'Shows what happened to a trial and what will'),
  method: 'get',
  path: '/v1/trials/{id}/timeline',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('Past and future.', Timeline), ...READ_PROBLEMS },
});

const Actions = z
  .object({
    trialId: z.string(),
    now: z.string(),
    items: z.array(ActionWire),
    nextCursor: z.null(),
  })
  .openapi('Actions');

const listActions = createRoute({
  ...operation('listActions', 'Lists what can be done now and by whom, or why not'),
  method: 'get',
  path: '/v1/trials/{id}/actions',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('Every action.', Actions), ...READ_PROBLEMS },
});

export function outlookRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getTimeline, async (c) => {
      const { view, stream, nowMs } = await trialOf(c, c.req.valid('param').id);
      const { caller, worlds } = c.var;
      const past = await readEntries(worlds, await entriesFor(c, { trialId: view.id }), PAST_MAX);
      const last = past.length < PAST_MAX ? undefined : past.at(-1);
      const foreseen = await worlds.projectStream(caller.world.id, stream);
      const known = await knownTo(c, [stream.id]);
      const filters = { trialId: view.id };
      const list = { worldId: caller.world.id, path: '/v1/entries', filters };
      return c.json(
        {
          trialId: view.id,
          ...toWire({ nowMs }),
          past: past.map((kept) => entryWire(kept, known)),
          pastCursor: last === undefined ? null : cursorOf(list, afterEntry(last.entry)),
          future: foreseen.filter(isAbout(view.id)).map((entry) => entryWire(entry, known)),
        },
        200,
      );
    })
    .openapi(listActions, async (c) => {
      const { view, nowMs } = await trialOf(c, c.req.valid('param').id);
      const known = await knownTo(c, [view.customerId]);
      const actions = await askRuntime(c, actionsOf, view.id);
      const items = actions.map(({ actor, fields, ...action }) => ({
        ...toWire(action),
        ...requestOf(action.command, fields),
        actor: actorWire(actor, known),
      }));
      return c.json({ trialId: view.id, ...toWire({ nowMs }), ...wholeList(items) }, 200);
    });
}
