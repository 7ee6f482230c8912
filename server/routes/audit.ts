/** The audit: who asked for what, when, and why. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { auditFor } from '../full-admin.ts';
import { answer, createRoute, operation, READ_PROBLEMS, z } from '../http.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { KeyWire, pageOf } from '../schemas.ts';
import type { AuditFilter, AuditRow } from '../store/store.ts';
import { instantOut, toWire, withoutAbsent } from '../wire.ts';

const KINDS = ['operator', 'partner', 'customer', 'contact', 'trialsTeam', 'orderDesk'] as const;
type Kind = (typeof KINDS)[number];
const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

const AuditWire = z
  .object({
    id: z.string().openapi({ example: 'aud_01J8ZQ4Y0B8R6T2M5X9C3V7N1K' }),
    recordedAt: instantOut.openapi({ description: 'By the wall clock.' }),
    worldId: z.string(),
    actor: KeyWire.shape.actor,
    operation: z.string().openapi({ example: 'trial.extend' }),
    reason: z.string().nullable().openapi({
      description: 'What the request said in X-Sandglass-Reason.',
      example: 'Agreed with K. Ek on the phone',
    }),
    trialId: z.string().nullable(),
    trackingId: z.string().nullable(),
    keyLast4: z.string().nullable().openapi({ description: 'Of the API key; null without one.' }),
    entries: z
      .object({ first: z.int(), last: z.int() })
      .nullable()
      .openapi({ description: 'From and to which sequence it wrote; null where it wrote none.' }),
  })
  .openapi('AuditRow');

const listAudit = createRoute({
  ...operation('listAudit', 'Lists who asked for what, and why, oldest first'),
  method: 'get',
  path: '/v1/audit',
  request: {
    query: z.strictObject({
      ...pageQuery,
      trialId: z.string().max(80).optional(),
      actor: z.string().max(254).optional().openapi({
        description:
          'An e-mail address, or one of operator, partner, customer, contact, trialsTeam, orderDesk.',
        example: 'anna@nordlys.example',
      }),
      operation: z.string().max(80).optional().openapi({ example: 'trial.extend' }),
      sandboxId: z.string().max(80).optional().openapi({
        description: 'For the operator of the installation: of any sandbox, even one that is gone.',
      }),
    }),
  },
  responses: { 200: answer('One page.', pageOf(AuditWire)), ...READ_PROBLEMS },
});

export function auditRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(listAudit, async (c) => {
    const { limit, cursor, actor, ...asked } = c.req.valid('query');
    const about = { ...withoutAbsent(asked), ...(actor === undefined ? {} : actorFilter(actor)) };
    const scope = await auditFor(c, about);
    const page = await pageFrom(
      c,
      { limit, cursor },
      {
        read: (of) => c.var.audit.page(scope, of),
        after: ({ id }) => id,
        show: (rows) => rows.map(auditWire),
      },
    );
    return c.json(page, 200);
  });
}

const actorFilter = (actor: string): AuditFilter =>
  isKind(actor) ? { kind: actor } : { email: actor };

function auditWire(row: AuditRow): z.output<typeof AuditWire> {
  const { actor, firstSequence: first, lastSequence: last, ...rest } = row;
  if (actor.kind === 'system') throw new Error(`${row.id} was asked for by nobody`);
  return {
    ...toWire(rest),
    actor: { ...actor },
    entries: last < first ? null : { first, last },
  };
}
