/** Commands that make or change the record of a partner or a customer. */
import { z } from 'zod';
import {
  country,
  customerAdmin,
  distinctBy,
  emails,
  externalId,
  few,
  id,
  partnerUser,
  purchase,
  relationship,
  siteUrl,
  text,
} from './fields.ts';

const admins = distinctBy(customerAdmin, (one) => one.email).min(1);

export const partnerFields = {
  name: text,
  isCertified: z.boolean().default(true),
  tier: z.union([z.literal(1), z.literal(2)]).default(1),
  users: distinctBy(partnerUser, (one) => one.email).default([]),
};
export const customerFields = {
  companyName: z.string().trim().min(1).max(50),
  vertical: text,
  residencyCountry: country,
  admins,
  userEmails: emails.default([]),
  purchases: few(purchase).default([]),
  siteUrls: few(siteUrl).default([]),
  relationships: distinctBy(relationship, (one) => one.partnerId).default([]),
};
export const recordCommands = {
  'partner.register': z.strictObject({ partnerId: id('par').optional(), ...partnerFields }),
  'partner.update': z.strictObject({
    partnerId: id('par'),
    isCertified: z.boolean().optional(),
    tier: z.union([z.literal(1), z.literal(2)]).optional(),
    users: distinctBy(partnerUser, (one) => one.email).optional(),
  }),
  'customer.register': z.strictObject({
    customerId: id('cus').optional(),
    externalId: externalId.optional(),
    ...customerFields,
  }),
  'customer.update': z.strictObject({
    customerId: id('cus'),
    admins: admins.optional(),
    userEmails: emails.optional(),
    purchases: few(purchase).optional(),
    siteUrls: few(siteUrl).optional(),
  }),
} as const;
