/** What the world has written: messages sent, tasks for people, and every entry behind them. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { LANGUAGES, loadMails, type Mails, type Message, mailIn } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, operation, READ_PROBLEMS, z } from '../http.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire, messageWire, taskWire } from '../present.ts';
import { EntryWire, MailWire, pageOf, TaskWire } from '../schemas.ts';
import { entriesFor, type Known, knownTo, narrowed } from '../scope.ts';
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
      language: z
        .enum(LANGUAGES.map((one) => one.id))
        .optional()
        .openapi({ description: 'Each mail is told in this language too, under `translation`.' }),
    }),
  },
  responses: { 200: answer('One page.', pageOf(MailWire)), ...READ_PROBLEMS },
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

/** With its translation, where a language was asked for. */
const mailWire = (message: Message, known: Known, mails: Mails | null) => ({
  ...messageWire(message, known),
  ...(mails === null ? {} : { translation: mailIn(mails, message) }),
});

export function recordRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listMessages, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, language, ...asked } = c.req.valid('query');
      const scope = narrowed(caller, withoutAbsent(asked));
      const mails = language === undefined ? null : await loadMails(language);
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
            return messages.map((message) => mailWire(message, known, mails));
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
