/** What happened, for programs that follow it: page by page, or as a stream that stays open. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isStillAllowed } from '../access.ts';
import type { AppEnv, Caller } from '../app-env.ts';
import { EventWire } from '../event-schemas.ts';
import { eventIdOf } from '../events/event-id.ts';
import { eventStream } from '../events/event-stream.ts';
import { isTypePattern } from '../events/event-types.ts';
import { STREAMS_OF_ONE_MAX } from '../events/open-streams.ts';
import { answer, createRoute, operation, READ_PROBLEMS, z } from '../http.ts';
import { ownerOf } from '../owner.ts';
import { cursorHere, linkTo, pageQuery, placeIn } from '../pages.ts';
import { Problem } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import { eventsFor } from '../scope.ts';
import { plain, withoutAbsent } from '../wire.ts';

const id = z.string().max(80).optional();
const eventId = z.string().max(40).optional();

const filterQuery = {
  type: z
    .string()
    .max(2_000)
    .transform((text) => text.split(','))
    .refine(
      (types) => types.every(isTypePattern),
      'names a type of event that does not exist; docs/events.md lists them',
    )
    .optional()
    .openapi({
      type: 'string',
      description: 'Types with commas between; `trial.*` is all that begin so.',
      example: 'trial.*,consent.approved',
    }),
  trialId: id,
  customerId: id,
  after: eventId.openapi({ description: 'The id of an event: what came later.' }),
};

const listEvents = createRoute({
  ...operation('listEvents', 'Lists what happened, in the order of the world'),
  method: 'get',
  path: '/v1/events',
  request: { query: z.strictObject({ ...pageQuery, ...filterQuery }) },
  responses: {
    200: answer('One page; it may be short, or empty, and not the last.', pageOf(EventWire)),
    ...READ_PROBLEMS,
  },
});

const streamEvents = createRoute({
  ...operation('streamEvents', 'Sends what happens from now on, as server-sent events'),
  method: 'get',
  path: '/v1/events/stream',
  request: {
    query: z.strictObject(filterQuery),
    headers: z.object({
      'last-event-id': eventId.openapi({
        description: 'Where the stream was left: it goes on there, without a gap.',
      }),
    }),
  },
  responses: {
    200: {
      description:
        'Each event as `id`, `event` (its type) and `data` (as in the list); a comment at least every 15 seconds. A block with an `id` alone only moves the place.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...READ_PROBLEMS,
  },
});

export function eventRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listEvents, async (c) => {
      const { limit, cursor, after, type, ...asked } = c.req.valid('query');
      const { events } = c.var.worlds;
      const scope = await eventsFor(c, withoutAbsent({ ...asked, types: type }));
      const from = await sequenceOf(c, placeIn(c, cursor) ?? after);
      const page = await events.fullPage(scope, { after: from ?? 0, limit });
      const birth = await events.birthOf(scope.worldId);
      const nextCursor = page.isEnd ? null : cursorHere(c, eventIdOf(birth, page.until));
      if (nextCursor !== null) linkTo(c, nextCursor);
      return c.json({ items: page.events.map(plain<z.output<typeof EventWire>>), nextCursor }, 200);
    })
    .openapi(streamEvents, async (c) => {
      const { after, type, ...asked } = c.req.valid('query');
      const { worlds, streams, caller } = c.var;
      const owner = hearerOf(caller);
      if (streams.isFull(owner)) throw tooManyStreams();
      const scope = await eventsFor(c, withoutAbsent({ ...asked, types: type }));
      const from = await sequenceOf(c, c.req.valid('header')['last-event-id'] ?? after);
      const body = eventStream({
        log: worlds.events,
        streams,
        owner,
        scope,
        after: from ?? (await worlds.events.endOf(scope.worldId)),
        isStillAllowed: () => isStillAllowed(c),
      });
      c.header('Content-Type', 'text/event-stream');
      // Between us and the reader nobody may wait for more.
      c.header('X-Accel-Buffering', 'no');
      return c.body(body, 200);
    });
}

/** Who is counted as one; null for the operator of the installation, whose server it is. */
function hearerOf({ actor, world, isInstallation }: Caller): string | null {
  if (isInstallation) return null;
  return actor.kind === 'operator' ? `operator ${world.id}` : ownerOf(actor);
}

const tooManyStreams = (): Problem =>
  new Problem('RATE_LIMITED', {
    detail: `An organisation has ${STREAMS_OF_ONE_MAX} streams open at most.`,
    headers: { 'Retry-After': '15' },
  });

/** The place that the id of an event names; null where none is given. */
async function sequenceOf(c: Context<AppEnv>, eventId: string | undefined): Promise<number | null> {
  if (eventId === undefined) return null;
  const { caller, worlds } = c.var;
  const place = await worlds.events.placeOf(caller.world.id, eventId);
  if (place === null) throw new Problem('CURSOR_INVALID');
  return place;
}
