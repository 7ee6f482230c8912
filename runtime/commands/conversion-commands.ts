/** Commands that turn a trial into a paid order. Source: domain §4.6. */
import { z } from 'zod';
import { email, few, service, siteUrl, trialId } from './fields.ts';

export const conversionCommands = {
  /** Source: T-103, T-108 to T-112, T-168 to T-178. */
  'conversion.order': z.strictObject({
    trialId,
    offer: z.enum(['A_SPK', 'A_WX', 'A_FLEX']),
    /** M1 to M3, C1 to C3; only under A-SPK. Source: T-168. */
    plans: few(z.enum(['M1', 'M2', 'M3', 'C1', 'C2', 'C3'])).default([]),
    addOns: few(z.enum(['ROOM_SYSTEM', 'TRAINING_CENTER_200', 'EVENT_CENTER_1000'])).default([]),
    services: few(service).default([]),
    siteUrl: siteUrl.nullable().default(null),
    /** Oneself when absent. Source: T-111. */
    provisioningContactEmail: email.optional(),
  }),
  /** Source: T-113. */
  'conversion.openSetup': z.strictObject({ trialId, as: z.enum(['PARTNER', 'CUSTOMER_ADMIN']) }),
  /** Source: T-114, T-115, T-166, T-167; R-02. */
  'conversion.submitAdmin': z.strictObject({ trialId, adminEmail: email }),
  /** Source: T-113, T-130, T-191. */
  'conversion.confirm': z.strictObject({ trialId }),
  /** The order desk has handled the service order. Source: T-106. */
  'conversion.process': z.strictObject({ trialId }),
  /** Source: T-106. */
  'conversion.orderDevices': z.strictObject({ trialId, quantity: z.int().min(1).max(1_000) }),
} as const;
