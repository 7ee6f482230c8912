/** What the world has written: messages sent, tasks for people, and every entry behind them. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, operation, READ_PROBLEMS, z } from '../http.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire, messageWire, taskWire } from '../present.ts';
import { EntryWire, MessageWire, pageOf, TaskWire } from '../schemas.ts';
import { entriesFor, knownTo, narrowed } from '../scope.ts';
import { afterEntry } from '../whole-world.ts';
import { withoutAbsent } from '../wire.ts';

const SEQUENCE = /^\d{1,15}$/;
const id = z.string().max(80).optional();
const after = z.string().regex(SEQUENCE, 'must be the sequence of an entry').optional().openapi({
  type: 'integer',
  minimum: 0,
  description: 'The sequence of an entry: what came later.',
});
const about = { trialId: id, customerId: id, partnerId: id, orderId: id };

const listMessages = createRoute({
  ...operation('listMessages', 'Lists the messages that were sent, oldest first'),
  method: 'get',
  path: '/v1/messages',
  request: {
    query: z.strictObject({
      ...pageQuery,
      ...about,
      notificationId: z.string().max(20).optional(),
    }),
  },
  responses: { 200: answer('One page.', pageOf(MessageWire)), ...READ_PROBLEMS },
});

const listTasks = createRoute({
  ...operation('listTasks', 'Lists the tasks that were opened, oldest first'),
  method: 'get',
  path: '/v1/tasks',
  request: { query: z.strictObject({ ...pageQuery, ...about }) },
  responses: { 200: answer('One page.', pageOf(TaskWire)), ...READ_PROBLEMS },
});

const listEntries = createRoute({
  ...operation('listEntries', 'Lists the entries, in the order of the world'),
  method: 'get',
  path: '/v1/entries',
  request: { query: z.strictObject({ ...pageQuery, trialId: id, stream: id, after }) },
  responses: { 200: answer('One page.', pageOf(EntryWire)), ...READ_PROBLEMS },
});

export function recordRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listMessages, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const scope = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: (of) => worlds.messages(scope, of),
          after: (message) => message.id,
          show: async (messages) => {
            const known = await knownTo(
              c,
              messages.map(({ customerId }) => customerId),
            );
            return messages.map((message) => messageWire(message, known));
          },
        },
      );
      return c.json(page, 200);
    })
    .openapi(listTasks, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const scope = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: (of) => worlds.tasks(scope, of),
          after: (task) => task.id,
          show: (tasks) => tasks.map(taskWire),
        },
      );
      return c.json(page, 200);
    })
    .openapi(listEntries, async (c) => {
      const { worlds } = c.var;
      const { limit, cursor, after: first = null, ...asked } = c.req.valid('query');
      const scope = await entriesFor(c, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: ({ after, limit }) => worlds.entries(scope, { after: after ?? first, limit }),
          after: ({ entry }) => afterEntry(entry),
          form: SEQUENCE,
          show: async (entries) => {
            const known = await knownTo(
              c,
              entries.map(({ entry }) => entry.stream),
            );
            return entries.map((kept) => entryWire(kept, known));
          },
        },
      );
      return c.json(page, 200);
    });
}
