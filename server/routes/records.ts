/** What the world has written: messages sent, tasks for people, and every entry behind them. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, operation, READ_PROBLEMS, z } from '../http.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire, messageWire, taskWire } from '../present.ts';
import { EntryWire, MessageWire, pageOf, TaskWire } from '../schemas.ts';
import { knownTo, narrowed, orderOf, trialOf } from '../scope.ts';
import { afterEntry } from '../whole-world.ts';
import { withoutAbsent } from '../wire.ts';

const id = z.string().max(80).optional();
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
  request: { query: z.strictObject({ ...pageQuery, trialId: id, stream: id }) },
  responses: { 200: answer('One page.', pageOf(EntryWire)), ...READ_PROBLEMS },
});

export function recordRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listMessages, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const filter = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: async (of) => (filter === null ? [] : worlds.messages(caller.world.id, filter, of)),
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
      const filter = narrowed(caller, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: async (of) => (filter === null ? [] : worlds.tasks(caller.world.id, filter, of)),
          after: (task) => task.id,
          show: (tasks) => tasks.map(taskWire),
        },
      );
      return c.json(page, 200);
    })
    .openapi(listEntries, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const filter = await entryFilter(c, withoutAbsent(asked));
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: async (of) => (filter === null ? [] : worlds.entries(caller.world.id, filter, of)),
          after: ({ entry }) => afterEntry(entry),
          form: /^\d{1,15}$/,
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

interface EntryFilter {
  readonly trialId?: string;
  readonly stream?: string;
}

/**
 * A partner reads its own stream and those of its trials; a customer its own; both the orders in
 * their sight. Null is nothing.
 */
async function entryFilter(c: Context<AppEnv>, asked: EntryFilter): Promise<EntryFilter | null> {
  const { actor } = c.var.caller;
  if (asked.trialId !== undefined) await trialOf(c, asked.trialId);
  if (actor.kind === 'operator') return asked;
  if (asked.stream?.startsWith('ord_') === true) {
    await orderOf(c, asked.stream);
    return asked;
  }
  switch (actor.kind) {
    case 'partner':
      return asked.trialId === undefined ? ownStream(asked, actor.partnerId) : asked;
    case 'customer':
      return ownStream(asked, actor.customerId);
    case 'contact':
    case 'trialsTeam':
    case 'orderDesk':
      return null;
  }
}

const ownStream = (asked: EntryFilter, own: string): EntryFilter | null =>
  (asked.stream ?? own) === own ? { ...asked, stream: own } : null;
