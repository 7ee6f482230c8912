/** How an explanation is answered with: every rule, what would mend it, and from when time does. */
import { z } from '@hono/zod-openapi';
import { EligibilityWire, ReasonWire } from './decision-schemas.ts';
import { instantOut } from './wire.ts';

const text = z.string();
const value = z.union([z.string(), z.number(), z.boolean()]);
const by = z.enum(['requester', 'partner', 'customer', 'time']);

/** One comparison, or a group of them; groups nest. */
const TraceWire = z
  .object({
    op: z.enum(['all', 'any', 'not', 'fact', 'term']),
    result: z.boolean(),
    get of() {
      return z.array(TraceWire).optional();
    },
    name: text.optional().openapi({ example: 'licenceCount' }),
    label: text.optional().openapi({ description: 'The name for people.' }),
    operator: text.optional(),
    actual: value.optional().openapi({ description: 'The value read.' }),
    actualText: text.optional(),
    expected: z.union([value, z.array(value)]).optional(),
    expectedText: text.optional().openapi({ example: 'at least 1' }),
    expectedFrom: z
      .object({ kind: z.enum(['fact', 'list', 'term']), name: text })
      .optional()
      .openapi({ description: 'Where the value needed comes from, if not from the rule itself.' }),
    from: text.optional().openapi({ description: 'Where the value read comes from.' }),
  })
  .openapi('Trace');

const RuleTraceWire = z
  .object({
    ruleId: text.openapi({ example: 'E-30a' }),
    outcome: z.enum(['passed', 'violated', 'notApplicable']),
    severity: z.enum(['deny', 'advise']),
    code: text,
    messageKey: text,
    sentence: text.openapi({ description: 'In the language of the answer.' }),
    isTranslated: z.boolean().openapi({ description: 'False where only English is known.' }),
    remedy: text.optional(),
    source: z.array(text).openapi({ description: 'The clauses behind it.' }),
    appliesWhen: TraceWire.optional(),
    require: z.union([TraceWire, z.null()]).openapi({
      description:
        'Null where the rule does not apply to a customer that is not the partner’s own.',
    }),
  })
  .openapi('RuleTrace');

export const ServiceExplanationWire = z
  .object({
    service: text,
    outcome: z.enum(['allowed', 'denied', 'indeterminate']),
    ruleCount: z.int(),
    satisfiedCount: z.int(),
    rules: z.array(RuleTraceWire),
  })
  .openapi('ServiceExplanation');

const request = z.looseObject({}).openapi({ description: 'The request, mended: ready to send.' });

const ChangeWire = z.object({
  by,
  kind: z.enum(['request', 'command']),
  sentence: text.openapi({ description: 'In the language of the answer.' }),
  facts: z.array(text),
  field: text.optional(),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
  isSuggestion: z
    .boolean()
    .optional()
    .openapi({ description: 'Any other value that fits will do.' }),
  command: z.looseObject({ type: text }).optional(),
});

const BlockWire = z.object({ ruleId: text, code: text, byTime: z.boolean() });

const RemedyWire = z
  .object({
    by: z.array(by),
    changes: z.array(ChangeWire),
    request,
    remaining: z
      .array(ReasonWire)
      .openapi({ description: 'What stays in the way beside the rules.' }),
    allowedFrom: instantOut.nullable().openapi({
      description: 'From when it is allowed after that; null: at once.',
    }),
  })
  .openapi('Remedy');

export const RemediesWire = z
  .object({
    services: z.array(
      z.object({
        service: text,
        remedies: z.array(RemedyWire),
        isComplete: z.boolean().openapi({ description: 'False where there are more than shown.' }),
        blockedBy: z.array(BlockWire).openapi({
          description: 'Rules that nobody can satisfy now; `byTime` where waiting may.',
        }),
      }),
    ),
    request: z.array(RemedyWire).openapi({ description: 'Against what stands beside the rules.' }),
    leaveOut: z.object({ services: z.array(text), request }).nullable(),
  })
  .openapi('Remedies');

const CauseWire = z.object({
  at: instantOut,
  events: z.array(z.object({ title: text, trialId: text.nullable() })).openapi({
    description: 'What happens then; whose trial it is stays hidden where it is not the partner’s.',
  }),
  lifted: z.array(ReasonWire),
  raised: z.array(ReasonWire),
});

const ForecastWire = z
  .object({
    allowedFrom: instantOut.nullable().openapi({ description: 'Null: never by time alone.' }),
    sentence: text,
    because: z.array(CauseWire),
    stays: z.array(ReasonWire),
    services: z.array(
      z.object({
        service: text,
        allowedFrom: instantOut.nullable(),
        sentence: text,
        because: z.array(CauseWire),
        stays: z.array(text).openapi({ description: 'Rules that still object at the end.' }),
      }),
    ),
  })
  .openapi('Forecast');

export const EligibilityAnswerWire = EligibilityWire.extend({
  decisionId: text.openapi({ example: 'dec_01J8ZQ4Y0B' }),
  language: text.openapi({ example: 'sv' }),
  explanation: z.array(ServiceExplanationWire).nullable(),
  remedies: z.union([RemediesWire, z.null()]),
  forecast: z.union([ForecastWire, z.null()]),
}).openapi('EligibilityAnswer');

export const DecisionWire = z
  .object({
    id: text,
    kind: z.enum(['eligibility', 'command']),
    at: instantOut,
    recordedAt: instantOut,
    actor: z.looseObject({ kind: text }),
    request: z.looseObject({}),
    decision: EligibilityWire.shape.decision,
    denials: z.array(ReasonWire),
    facts: z
      .array(z.object({ service: text, facts: z.record(text, value) }))
      .openapi({ description: 'What the rules read, for each service.' }),
    replay: z.object({
      isSame: z.boolean().nullable().openapi({
        description: 'Null: it cannot be taken again, for want of its facts or its policy.',
      }),
      packHash: text.nullable().openapi({ description: 'The policy’s content now.' }),
    }),
    language: text,
    explanation: z.array(ServiceExplanationWire),
  })
  .openapi('Decision');
