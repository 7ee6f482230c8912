/** How verdicts are answered with: why not, what can be done, may a trial start. */
import { z } from '@hono/zod-openapi';

const text = z.string();
const count = z.int().min(0);
const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const ReasonWire = z
  .object({
    code: text,
    sentence: text,
    source: z.array(text).openapi({ description: 'The clauses behind it.' }),
    ruleId: text.optional(),
    service: text.optional(),
    facts: facts.optional(),
  })
  .openapi('Reason');

export const RefusalWire = z
  .object({ code: text, sentence: text, reasons: z.array(ReasonWire) })
  .openapi('Refusal');

export const PurchaseWire = z
  .object({ service: text, quantity: count, managingPartnerId: text.nullable() })
  .openapi('Purchase');

const ViolationWire = z
  .object({
    ruleId: text,
    code: text,
    sentence: text,
    messageKey: text,
    source: z.array(text),
    facts,
    remedy: text.optional(),
  })
  .openapi('Violation');

const decision = z.object({
  question: text,
  packId: text,
  packHash: text.optional().openapi({ description: 'SHA-256 of the policy’s content as it was.' }),
  outcome: z.enum(['allowed', 'denied', 'indeterminate']),
  ruleCount: count,
  violations: z.array(ViolationWire),
  services: z.array(
    z.object({
      service: text,
      isAllowed: z.boolean(),
      violations: z.array(ViolationWire),
    }),
  ),
});

export const EligibilityWire = z
  .object({
    path: z.enum(['NEW', 'EXISTING', 'ADD']),
    needsConfirmExisting: z.boolean(),
    needsConsent: z.boolean(),
    customerId: text.nullable(),
    region: text,
    residencySuggestion: z.object({ country: text, region: text }).nullable(),
    currentServices: z.array(PurchaseWire),
    decision,
    denials: z.array(ReasonWire),
    isAllowed: z.boolean().openapi({
      description:
        'May start as far as people, rules and the customer go. Where `needsConfirmExisting`, the ' +
        'request that starts it has to say `confirmExisting`.',
    }),
    refusal: RefusalWire.nullable(),
  })
  .openapi('Eligibility');

export const ActionWire = z
  .object({
    command: text.openapi({ example: 'trial.extend' }),
    label: text,
    method: text,
    path: text,
    body: z.record(z.string(), z.unknown()).openapi({ description: 'Ready to send.' }),
    input: z
      .object({
        name: text,
        kind: z.enum(['boolean', 'integer', 'choice']),
        options: z.array(text).optional(),
      })
      .nullable(),
    actor: z.looseObject({ kind: text }),
    by: text,
    isAllowed: z.boolean(),
    refusal: RefusalWire.nullable(),
  })
  .openapi('Action');

const answerOut = z.union([text, z.boolean()]);

/** As {@link ActionWire}, with everything that may be said in its body. */
export const StepActionWire = ActionWire.omit({ input: true })
  .extend({
    body: z.record(z.string(), z.unknown()).openapi({
      description: 'Ready to send, once every required input is in it.',
    }),
    inputs: z
      .array(
        z.object({
          name: text,
          kind: z.enum(['text', 'boolean', 'integer', 'choice', 'list']),
          isRequired: z.boolean().openapi({
            description: 'Whether it has to be added to the body: only a person knows it.',
          }),
          options: z
            .array(z.object({ value: answerOut, needs: z.array(text) }))
            .optional()
            .openapi({
              description:
                'The answers that would be accepted now, each with the inputs that it needs; none where the action is not allowed.',
            }),
        }),
      )
      .openapi({ description: 'What may be said in the body; its form is that of the request.' }),
  })
  .openapi('StepAction');
