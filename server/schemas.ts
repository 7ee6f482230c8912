/**
 * What the API answers with, as schemas: the document is made of them and the compiler holds the
 * routes to them.
 */
import { z } from '@hono/zod-openapi';
import { PurchaseWire, RefusalWire } from './decision-schemas.ts';
import { TRIAL_STATUSES } from './trial-statuses.ts';
import { instantOut } from './wire.ts';

const text = z.string();
const count = z.int().min(0);
const email = z.string().openapi({ example: 'anna@nordlys.example' });
const maybeInstant = instantOut.nullable();
/** As a filter of a list. */
export const externalIdIn = text.min(1).max(100).openapi({ example: 'CRM-4711' });
export const externalIdOut = text.nullable().openapi({
  description: 'What its partner calls it, where that is yours to see.',
  example: 'CRM-4711',
});
const stateValue = z
  .union([z.string(), z.record(z.string(), z.unknown())])
  .openapi({ description: 'The state, nested as it is: "grace" or {"active": "running"}.' });

export const ProblemWire = z
  .object({
    type: text.openapi({ example: '/errors/TRIAL_NOT_ACTIVE' }),
    title: text,
    status: z.int(),
    detail: text,
    instance: text,
    code: text.openapi({ example: 'TRIAL_NOT_ACTIVE' }),
    message: text,
    errors: z.array(
      z.object({ pointer: text, detail: text, description: text, errorCode: z.int() }),
    ),
    reasons: z.array(
      z.looseObject({ code: text, sentence: text, clauses: z.array(text) }).openapi({
        description: 'Every reason of a refusal, the leading one first, with clauses and facts.',
      }),
    ),
    decisionId: text.optional().openapi({
      description: 'Of the decision behind a refusal: GET /v1/decisions/{id} shows every rule.',
    }),
    trackingId: text,
  })
  .openapi('Problem');

export const KeyWire = z
  .object({
    id: text.openapi({ description: 'For /v1/keys.', example: 'key_01J8ZQ4Y0B8R6T2M5X9C3V7N1K' }),
    key: text.openapi({ description: 'Shown this once.' }),
    label: text,
    actor: z.object({
      kind: z.enum(['operator', 'partner', 'customer', 'contact', 'trialsTeam', 'orderDesk']),
      partnerId: text.optional(),
      customerId: text.optional(),
      email: email.optional(),
    }),
  })
  .openapi('Key');

export const SandboxWire = z
  .object({
    id: text,
    kind: z.enum(['live', 'sandbox']),
    name: text,
    now: instantOut,
    policy: text.openapi({ example: 'webex-current@1' }),
    createdAt: instantOut,
    entryCount: count,
    nextDueAt: maybeInstant,
    forkedFrom: text.nullable(),
  })
  .openapi('Sandbox');

export const PartnerWire = z
  .object({
    id: text,
    name: text,
    isCertified: z.boolean(),
    tier: z.union([z.literal(1), z.literal(2)]),
    users: z.array(z.object({ email, roles: z.array(text) })),
  })
  .openapi('Partner');

export const CustomerWire = z
  .object({
    id: text,
    externalId: externalIdOut,
    companyName: text,
    vertical: text,
    residencyCountry: text,
    region: text,
    isHidden: z.boolean(),
    usersIn: z.enum(['own', 'consumer']),
    relationships: z.array(
      z.object({
        partnerId: text,
        status: z.enum(['pending', 'managed']),
        origin: z.enum(['OWN', 'CONSENT']).openapi({
          description: 'Whether it was the partner’s customer before, or became it by a consent.',
        }),
        adminEmails: z.array(email),
      }),
    ),
    admins: z.array(z.object({ email, roles: z.array(text) })).nullable(),
    userEmails: z.array(email).nullable(),
    purchases: z.array(PurchaseWire).nullable(),
    siteUrls: z.array(text).nullable(),
  })
  .openapi('Customer', {
    description:
      'A partner that does not manage the customer gets null for its people, purchases and sites.',
  });

export const TrialWire = z
  .object({
    id: text,
    externalId: externalIdOut,
    customerId: text,
    partnerId: text,
    policy: text,
    path: z.enum(['NEW', 'EXISTING', 'ADD']),
    state: stateValue,
    // A text to the compiler, as the runtime has it; the document tells which there are.
    status: text.openapi({ enum: TRIAL_STATUSES }),
    display: z.enum(['running', 'expiring', 'expiresToday', 'expired']).nullable(),
    services: z.array(text),
    licenceCount: z.int(),
    edition: text.nullable(),
    siteUrl: text.nullable().openapi({
      description:
        'The site address that it asked for; null without one, and once it has given it up.',
    }),
    siteUrlState: z
      .enum(['heldByTrial', 'heldInGrace', 'heldAfterConversion', 'available', 'paid'])
      .nullable()
      .openapi({
        description:
          'What became of that address, as GET /v1/site-urls/{url} says it; `available`: given up. Null before it is held.',
      }),
    timeZone: text.nullable(),
    adminEmail: email,
    startedAt: maybeInstant,
    expiryAt: maybeInstant,
    graceEndsAt: maybeInstant,
    daysLeft: z.int().nullable().openapi({
      description: 'Calendar days to its end, UTC; null before the start and once it is over.',
    }),
    extensionCount: count,
    isProvisioned: z.boolean(),
    isTaggedExpired: z.boolean(),
    closedBy: text.nullable(),
    consent: z
      .object({ state: text, requestedAt: instantOut, lapsesAt: instantOut, resentCount: count })
      .nullable(),
    partnerAccess: z.enum(['none', 'provisioningAdmin', 'fullAdmin']),
    timers: z.array(
      z.object({
        name: text,
        label: text,
        instanceId: text,
        armedAt: instantOut,
        dueAt: instantOut,
      }),
    ),
  })
  .openapi('Trial');

const MessageWire = z
  .object({
    id: text,
    notificationId: text.openapi({ example: 'N-04' }),
    trialId: text,
    customerId: text,
    partnerId: text,
    orderId: text.optional(),
    at: instantOut,
    audience: text,
    to: z.array(email).openapi({ description: 'Those of one’s own organisation.' }),
    recipientCount: count,
    subject: text,
    text: text.openapi({ description: 'Plain, a blank line between paragraphs.' }),
    html: text.openapi({ description: 'The same as HTML, every value escaped.' }),
    dedupeKey: text,
  })
  .openapi('Message');

/** A message as a list has it. */
export const MailWire = MessageWire.extend({
  translation: z
    .object({
      language: text.openapi({ example: 'sv' }),
      direction: z.enum(['ltr', 'rtl']),
      subject: text,
      text,
      html: text.openapi({ description: 'It says its language and direction itself.' }),
    })
    .nullable()
    .optional()
    .openapi({
      description:
        'How it reads in the `language` that was asked for; null where it is there only as it was sent, absent where none was asked for.',
    }),
}).openapi('Mail');

export const TaskWire = z
  .object({
    id: text,
    task: text,
    trialId: text,
    customerId: text,
    partnerId: text,
    orderId: text.optional(),
    at: instantOut,
    dueAt: instantOut,
    title: text,
  })
  .openapi('Task');

export const EntryWire = z
  .object({
    sequence: count,
    stream: text,
    streamSequence: count,
    at: instantOut,
    recordedAt: maybeInstant.openapi({
      description: 'When it was kept; null in the answer that made it and for what is foreseen.',
    }),
    trackingId: text.nullable().openapi({
      description:
        'Of the request that wrote it; null where time passed, and where it is foreseen.',
    }),
    input: z.looseObject({ kind: z.enum(['command', 'timer', 'routed']), at: instantOut }).openapi({
      description:
        'What was asked, by whom and with which decision; which timer; or what another stream told.',
    }),
    decisionId: text.nullable().openapi({
      description: 'For GET /v1/decisions/{id}; null where no rule was asked.',
      example: 'dec_17',
    }),
    outcome: z.enum(['accepted', 'refused']),
    refusal: RefusalWire.nullable(),
    changes: z.array(
      z.object({
        instanceId: text,
        machine: text,
        event: text,
        from: stateValue.nullable(),
        to: stateValue,
        taken: z.array(z.object({ source: text, event: text, target: text.nullable() })),
        armed: z.array(z.object({ name: text, dueAt: instantOut })),
        disarmed: z.array(text),
      }),
    ),
    effects: z.array(
      z.object({
        id: text,
        instanceId: text,
        effect: z.looseObject({ type: text.openapi({ example: 'notify' }) }),
        message: MessageWire.optional(),
        task: TaskWire.optional(),
      }),
    ),
  })
  .openapi('Entry');

const failure = z.object({ place: text, step: z.int(), expected: text, got: text });

export const RunWire = z
  .object({
    isPassed: z.boolean(),
    hash: text.openapi({ description: 'SHA-256 of the entries, as the page and the command say.' }),
    trialIds: z.array(text),
    failures: z.array(failure),
    rows: z.array(
      z.object({
        index: z.int(),
        at: instantOut,
        as: text.nullable(),
        do: text.nullable(),
        note: text.nullable(),
        failures: z.array(failure),
        entries: z.array(EntryWire),
      }),
    ),
  })
  .openapi('ScenarioRun');

/** One page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
