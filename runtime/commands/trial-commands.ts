/** Commands about a trial and the customer's consent to it. */
import { z } from 'zod';
import {
  country,
  email,
  emails,
  externalId,
  id,
  service,
  siteUrl,
  text,
  timeZone,
  trialId,
} from './fields.ts';

/** What a trial is asked for with. Source: T-018, T-020, T-025, T-027, T-028, T-030, T-031. */
export const requestFields = {
  /** One's own customer, by its id. Instead of `customer`. Source: T-088. */
  customerId: id('cus').optional(),
  /** Source: T-018. */
  customer: z
    .strictObject({
      companyName: z.string().trim().min(1).max(50),
      adminEmail: email,
      vertical: text,
      residencyCountry: country,
      userEmails: emails.default([]),
    })
    .optional(),
  /** The customer exists already, and the partner has seen that. Source: T-056. */
  confirmExisting: z.boolean().default(false),
  locationAcknowledged: z.boolean().default(false),
  services: z
    .array(service)
    .min(1)
    .max(service.options.length)
    .transform((all) => [...new Set(all)]),
  edition: z.enum(['STANDARD', 'ENTERPRISE']).nullable().default(null),
  siteUrl: siteUrl.nullable().default(null),
  timeZone: timeZone.nullable().default(null),
  /** Unit: licences. The pack says which counts are allowed (E-30). */
  licenceCount: z.int().min(0).max(1_000_000).default(100),
  /** Unit: days. The operator's data says which lengths are offered (E-30). */
  durationDays: z.int().min(0).max(36_500).default(30),
  /** The partner's administrators who get the customer's mails; the asker when empty. A-36. */
  partnerAdminEmails: emails.default([]),
  /** How many users work in which country: for the advice on residency. Source: T-022. */
  usersByCountry: z.record(country, z.int().min(0)).default({}),
  policy: z.string().max(64).optional(),
};
export const trialCommands = {
  'trial.start': z.strictObject({
    trialId: trialId.optional(),
    externalId: externalId.optional(),
    ...requestFields,
  }),
  'trial.completeProvisioning': z.strictObject({ trialId }),
  'trial.extend': z.strictObject({ trialId, confirmShorter: z.boolean().default(false) }),
  'trial.addService': z.strictObject({ trialId, service }),
  'trial.removeService': z.strictObject({ trialId, service }),
  'trial.editLicences': z.strictObject({ trialId, licenceCount: z.int().min(0).max(1_000_000) }),
  'trial.cancel': z.strictObject({ trialId, confirm: z.boolean().default(false) }),
  'trial.purchaseInterest': z.strictObject({ trialId }),
  'consent.approve': z.strictObject({ trialId, grantFullAdmin: z.boolean() }),
  'consent.decline': z.strictObject({ trialId }),
  'consent.resend': z.strictObject({ trialId }),
  'consent.withdraw': z.strictObject({ trialId }),
} as const;
