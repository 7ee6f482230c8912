/**
 * What there is to compare with: Hono with a schema and nothing behind it, as somebody would write
 * it who measures Hono. The request has the shape of `POST /v1/trials`. The answers come in two
 * sizes: small, and as long as ours.
 */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';

/** Our own answers, as they were given, to give back as long ones. */
export interface LongAnswers {
  readonly started: unknown;
  readonly shown: unknown;
}

export const BARE_PATHS = {
  postSmall: '/small/trials',
  postLong: '/long/trials',
  getSmall: '/small/trials/',
  getLong: '/long/trials/',
} as const;

const email = z.email().max(254);

const Start = z.object({
  customer: z.object({
    companyName: z.string().min(1).max(50),
    adminEmail: email,
    vertical: z.string().max(64),
    residencyCountry: z.string().length(2),
    userEmails: z.array(email).default([]),
  }),
  locationAcknowledged: z.boolean().default(false),
  services: z.array(z.enum(['MESSAGING', 'MEETINGS', 'CALLING'])).min(1),
  licenceCount: z.int().min(0).max(1_000_000).default(100),
  durationDays: z.int().min(0).max(36_500).default(30),
});

/** About 280 bytes as JSON, with an id of ours. */
const small = (id: string): object => ({
  id,
  status: 'active',
  partnerId: 'par_01J8ZQ4Y0B5V9K3W7M2N6P8R4T',
  customerId: 'cus_01J8ZQ4Y0B5V9K3W7M2N6P8R4T',
  services: ['MESSAGING'],
  licenceCount: 20,
  startedAt: '2027-01-11T09:00:00.000Z',
  expiryAt: '2027-02-10T09:00:00.000Z',
  daysLeft: 30,
});

const route = <Path extends string>(path: Path) =>
  createRoute({
    method: 'post',
    path,
    request: { body: { required: true, content: { 'application/json': { schema: Start } } } },
    responses: { 202: { description: 'The trial.' } },
  });

export function bareApp({ started, shown }: LongAnswers): OpenAPIHono {
  const long = { started: started as object, shown: shown as object };
  const app = new OpenAPIHono();
  app.openapi(route(BARE_PATHS.postSmall), (c) =>
    c.json({ ...small(idOf(1)), name: c.req.valid('json').customer.companyName }, 202),
  );
  app.openapi(route(BARE_PATHS.postLong), (c) =>
    c.json({ ...long.started, name: c.req.valid('json').customer.companyName }, 202),
  );
  app.get(`${BARE_PATHS.getSmall}:id`, (c) => c.json(small(c.req.param('id'))));
  app.get(`${BARE_PATHS.getLong}:id`, (c) => c.json({ ...long.shown, id: c.req.param('id') }));
  return app;
}

const ID_LENGTH = 26;

/** An id as long as ours are. */
export const idOf = (number: number): string => `trl_${String(number).padStart(ID_LENGTH, '0')}`;
