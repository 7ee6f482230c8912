/**
 * A dated story with what must follow: the one format that the page, the command, the API and the
 * acceptance tests share.
 *
 * A step's `expect` names what the passage of time since the step before, and the step itself, must
 * cause. Messages and tasks that it does not name must not have come: nothing is expected unless it
 * is written.
 */
import { z } from 'zod';
import { CODES } from './codes.ts';
import { COMMANDS, type CommandName, type FieldProblem, problemsOf } from './command.ts';
import { WIZARD_STEPS, type WizardStepName } from './commands/wizard-commands.ts';
import { instantOf } from './instant.ts';

const instant = z
  .string()
  .refine((text) => instantOf(text) !== undefined, 'must be an ISO-8601 instant in UTC')
  .meta({ examples: ['2027-01-11T09:00:00Z'] });
const OFFSET = /^\+(?:\d+(?:d|h|m|s|ms))+(?:-\d+(?:d|h|m|s|ms))?$/;
const when = z
  .string()
  .refine(
    (text) => OFFSET.test(text) || instantOf(text) !== undefined,
    'must be an ISO-8601 instant in UTC, or an offset from startAt such as +29d or +30d-1ms',
  )
  .meta({ examples: ['2027-01-11T09:00:00Z', '+29d', '+30d-1ms'] });
const code = z.enum(CODES.map((one) => one.code) as [string, ...string[]]);
const notification = z.string().regex(/^N-\d{2}$/);

const expectation = z.strictObject({
  /** The leading code of the refusal; the step must then change nothing. */
  refused: code.optional(),
  /** The trial's or the order's state, for example `active.running` or `open.wizard.who`. */
  state: z.string().optional(),
  trial: z
    .strictObject({
      startedAt: instant.nullable(),
      expiryAt: instant.nullable(),
      daysLeft: z.int().nullable(),
      display: z.enum(['running', 'expiring', 'expiresToday', 'expired']).nullable(),
      services: z.array(z.string()),
      licenceCount: z.int(),
      extensionCount: z.int(),
      closedBy: z.string().nullable(),
      isTaggedExpired: z.boolean(),
    })
    .partial()
    .optional(),
  consent: z.strictObject({ state: z.string(), lapsesAt: instant }).partial().optional(),
  access: z.enum(['none', 'provisioningAdmin', 'fullAdmin']).optional(),
  customer: z
    .strictObject({
      region: z.string(),
      usersIn: z.enum(['own', 'consumer']),
      isHidden: z.boolean(),
      relationship: z.enum(['none', 'pending', 'managed']),
      adminRoles: z.array(z.string()),
      /** Services bought, in the order of buying. */
      purchases: z.array(z.string()),
    })
    .partial()
    .optional(),
  /** An order, as it is shown. */
  order: z
    .strictObject({
      contact: z.string(),
      individual: z.string().nullable(),
      blockedBy: z.string().nullable(),
      partnerId: z.string().nullable(),
      customerId: z.string().nullable(),
      /** Whether anything entered in a wizard is kept. */
      hasDraft: z.boolean(),
      region: z.string().nullable(),
      dataLocation: z.string().nullable(),
      siteUrl: z.string().nullable(),
      /** The pages that what was bought brings, and those of them not saved yet. */
      steps: z.array(z.string()),
      openSteps: z.array(z.string()),
    })
    .partial()
    .optional(),
  messages: z
    .array(
      z.union([
        notification,
        z.strictObject({
          id: notification,
          at: instant.optional(),
          to: z.array(z.string()).optional(),
          toCount: z.int().optional(),
          text: z.string().optional(),
        }),
      ]),
    )
    .default([]),
  tasks: z.array(z.string()).default([]),
  /** Messages shown on the screen by this step: N-17, N-18. */
  screens: z.array(notification).default([]),
  /** Where the wizard stands after this step. */
  wizard: z.string().optional(),
  /** Codes of accepted events about which something has to be known. R-04. */
  remarks: z.array(code).default([]),
  /** Effects that must be among those of this window, by name, for example `stopCalls`. */
  effects: z.array(z.string()).optional(),
  /** States of what lives with the trial: `{ "site-url": "heldInGrace" }`; `none` before birth. */
  machines: z.record(z.string(), z.string()).optional(),
  /** Fields of their contexts: `{ "loan-PHONE": { "eulaExpiryDate": "2027-04-20" } }`. */
  fields: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  /** For `eligibility`: the verdict of each service, `allowed` or its leading code. */
  decision: z.record(z.string(), z.string()).optional(),
  path: z.enum(['NEW', 'EXISTING', 'ADD']).optional(),
  residencySuggestion: z.string().optional(),
  currentServices: z.array(z.string()).optional(),
});

const stepSchema = z.strictObject({
  at: when,
  /** What a reader should know about this step. */
  note: z.string().optional(),
  /** An e-mail address of somebody in this world, `operator`, or nobody for a look. */
  as: z.string().optional(),
  do: z
    .enum([
      'eligibility',
      'signIn',
      ...(Object.keys(WIZARD_STEPS) as WizardStepName[]),
      ...(Object.keys(COMMANDS) as CommandName[]),
    ])
    .optional()
    .meta({
      description:
        'A command of the world; `eligibility` asks without doing anything, `wizard.…` is a step of the wizard in which a request is put together, `signIn` shows what a person meets.',
    }),
  with: z.record(z.string(), z.unknown()).default({}),
  /**
   * The trial or the order that `expect`, and a command that names none, are about. When absent: the
   * newest order for a command about orders, else the newest trial, or order where there is none.
   */
  on: z.string().optional(),
  expect: expectation.optional(),
});

const schema = z.strictObject({
  $schema: z.string().optional(),
  scenario: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/),
  title: z.string().min(1).max(200),
  description: z.string().optional(),
  /** The clauses of the source documents that this story shows. */
  clauses: z.array(z.string().regex(/^T-\d{3}$/)).default([]),
  policy: z.string().default('webex-current'),
  startAt: instant,
  given: z
    .strictObject({
      partners: z.array(COMMANDS['partner.register']).default([]),
      customers: z.array(COMMANDS['customer.register']).default([]),
    })
    .default({ partners: [], customers: [] }),
  steps: z.array(stepSchema).max(1_000),
  /** Until when the clock runs after the last step; what happens then must be nothing. */
  until: when.optional(),
});

export type Scenario = z.output<typeof schema>;
export type ScenarioStep = Scenario['steps'][number];
export type Expectation = z.output<typeof expectation>;

/** The published JSON Schema (2020-12) of a scenario file. */
export const SCENARIO_SCHEMA: Readonly<Record<string, unknown>> = /* @__PURE__ */ z.toJSONSchema(
  schema,
  { io: 'input' },
) as Readonly<Record<string, unknown>>;

/** Checks a scenario; a refused one names every place and what is wrong there. */
export function parseScenario(
  value: unknown,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = orderProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: parsed.data };
}

/** The instant that a step's `at` names. Epoch milliseconds, UTC. */
export function whenOf(text: string, startAtMs: number): number {
  const absolute = instantOf(text);
  if (absolute !== undefined) return absolute;
  const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
  let sign = 1;
  let atMs = startAtMs;
  for (const [part, count, unit] of text.matchAll(/[+-]|(\d+)(ms|d|h|m|s)/g)) {
    if (part === '+' || part === '-') sign = part === '+' ? 1 : -1;
    else atMs += sign * Number(count) * units[unit as keyof typeof units];
  }
  return atMs;
}

/** Steps are in the order of time, and none lies before the start. */
function orderProblems(scenario: Scenario): readonly FieldProblem[] {
  const startAtMs = whenOf(scenario.startAt, 0);
  let before = startAtMs;
  const problems: FieldProblem[] = [];
  const moments = [
    ...scenario.steps.map((one, index) => ({ at: one.at, pointer: `/steps/${index}/at` })),
    ...(scenario.until === undefined ? [] : [{ at: scenario.until, pointer: '/until' }]),
  ];
  for (const { at, pointer } of moments) {
    const atMs = whenOf(at, startAtMs);
    if (atMs < before) problems.push({ pointer, problem: 'lies before the step ahead of it' });
    before = Math.max(before, atMs);
  }
  return problems;
}
