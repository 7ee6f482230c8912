/** How policies, their analysis and their differences are answered with. */
import { z } from '@hono/zod-openapi';
import { PolicyWire } from './catalogue-schemas.ts';
import { ServiceExplanationWire } from './explanation-schemas.ts';

const text = z.string();
const value = z.union([z.string(), z.number(), z.boolean()]);
const facts = z.record(text, value);
const outcome = z.enum(['allowed', 'denied']);
const clauses = z.array(text);

const FindingWire = z
  .object({
    kind: z.enum(['contradictory', 'vacuous', 'redundant', 'shadowed', 'settledByTerms']),
    severity: z.enum(['error', 'warning', 'info']),
    questions: z.array(text),
    ruleIds: z.array(text),
    file: text,
    place: text,
    sentence: text,
    witness: facts.optional().openapi({ description: 'Facts that show it.' }),
    value: z.boolean().optional(),
  })
  .openapi('Finding');

const isExact = z.boolean().openapi({
  description: 'False: the policy is too large to be looked at whole, and more may be wrong.',
});

const condition = z.looseObject({}).openapi({ description: 'A condition of json-rules-engine.' });

export const WholePolicyWire = PolicyWire.omit({ rules: true })
  .extend({
    termSources: z.record(text, clauses),
    lists: z.record(text, z.array(value)),
    rules: z.array(
      z.object({
        id: text,
        questions: z.array(text),
        code: text,
        severity: z.enum(['deny', 'advise']),
        title: text,
        message: text,
        messageKey: text,
        remedy: text.optional(),
        note: text.optional(),
        source: clauses,
        appliesWhen: condition.optional(),
        require: condition,
      }),
    ),
    findings: z.array(FindingWire),
    isExact,
  })
  .openapi('WholePolicy');

const cell = z
  .array(z.looseObject({ kind: z.enum(['value', 'range', 'relation']) }))
  .nullable()
  .openapi({ description: 'Null: any.' });

export const MatrixWire = z
  .object({
    question: text,
    isExact: z.boolean(),
    tables: z.array(
      z.object({
        ruleIds: z.array(text),
        columns: z.array(z.object({ fact: text, comparedWith: text.optional() })),
        rows: z.array(
          z.object({
            cells: z.array(cell),
            violated: z.array(text),
            code: text.nullable(),
            facts,
          }),
        ),
      }),
    ),
    overlap: z
      .array(
        z.object({
          customer: z.array(text).nullable(),
          bought: z.array(text).nullable(),
          elsewhere: z.array(text).nullable(),
          wanted: z.array(text).nullable(),
          outcome,
          violated: z.array(text),
          code: text.nullable(),
        }),
      )
      .nullable()
      .openapi({ description: 'Of trial.start: what may be tried beside what. Null: any.' }),
  })
  .openapi('EligibilityMatrix');

const side = z.object({ outcome, violated: z.array(text), code: text.nullable() });
const witness = z.object({ facts, unusual: z.array(text), left: side, right: side }).optional();
const named = z.object({
  name: text,
  left: z.unknown().optional(),
  right: z.unknown().optional(),
  leftSources: clauses,
  rightSources: clauses,
});

export const DifferenceWire = z
  .object({
    left: text,
    right: text,
    terms: z.array(named),
    lists: z.array(named),
    rules: z.object({
      onlyLeft: z.array(text),
      onlyRight: z.array(text),
      changed: z.array(z.object({ ruleId: text, fields: z.array(named) })),
    }),
    questions: z.array(
      z.object({
        question: text,
        isSame: z.boolean(),
        isExact: z.boolean(),
        allowedByLeftOnly: witness,
        allowedByRightOnly: witness,
        otherCode: witness,
      }),
    ),
  })
  .openapi('PolicyDifference');

export const CheckedPolicyWire = z
  .object({
    isUsable: z.boolean(),
    problems: z.array(z.object({ file: text, place: text, reason: text })),
    id: text.nullable(),
    hash: text.nullable(),
    findings: z.array(FindingWire),
    isExact,
    difference: z.union([DifferenceWire, z.null()]),
    cases: z
      .array(
        ServiceExplanationWire.extend({
          problems: z.array(z.object({ fact: text, problem: text })),
        }),
      )
      .openapi({ description: 'The answers to `cases`; what is wrong with facts that have none.' }),
  })
  .openapi('CheckedPolicy');
