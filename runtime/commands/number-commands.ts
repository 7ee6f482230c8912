/** Commands about a trial's phone numbers. Source: domain §4.8, A-08. */
import { z } from 'zod';
import { few, trialId } from './fields.ts';

const number = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'must be an E.164 number such as +14085550100');

export const numberCommands = {
  /** Ordered in Control Hub from the customer's provider. Source: T-011, T-012, T-013. */
  'numbers.order': z.strictObject({
    trialId,
    provider: z.strictObject({ isApproved: z.boolean(), hasIntegratedCcp: z.boolean() }),
    numbers: few(number).min(1),
  }),
  /** Brought by the customer: one for each user that needs one, two for each location. T-014. */
  'numbers.bring': z.strictObject({
    trialId,
    userNumberCount: z.int().min(0).max(100_000),
    locationCount: z.int().min(1).max(10_000),
    numbers: few(number).min(1),
  }),
} as const;
