/** The words that commands are made of: ids, addresses, services, dates. */
import { z } from 'zod';
import { instantOf } from '../instant.ts';

export const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9-]{1,64}$`), `must look like ${prefix}_…`);
/** Control characters, and halves of surrogate pairs. */
const NO_LETTER = /[\p{Cc}\p{Cs}]/u;
export const email = z
  .string()
  .max(254)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/, 'must be an e-mail address')
  .refine((address) => !NO_LETTER.test(address), 'must be an e-mail address')
  .transform((address) => address.toLowerCase());
export const service = z.enum([
  'MESSAGING',
  'MEETINGS',
  'CALLING',
  'WEBEX_DEVICES',
  'CONTACT_CENTER',
]);
const purchasable = z.enum([...service.options, 'LEGACY_CALL']);
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');
export const text = z.string().trim().min(1).max(200);
export const siteUrl = z
  .string()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'must be a host name such as acme.webex.com',
  );
export const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(2_000);
/** Addresses, each once. */
export const emails = few(email).transform((all) => [...new Set(all)]);
/** An IANA name by its form, for example `Europe/Stockholm`. Source: domain §0.1. */
export const timeZone = z
  .string()
  .max(64)
  .regex(
    /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2})$/,
    'must be a time zone such as Europe/Stockholm',
  );
/** Items that must not speak of the same thing twice. */
export const distinctBy = <Item extends z.ZodType>(
  item: Item,
  key: (one: z.output<Item>) => string,
) =>
  few(item).refine((all) => new Set(all.map(key)).size === all.length, 'names the same one twice');

export const partnerUser = z.strictObject({
  email,
  roles: z.array(z.enum(['SALES_ADMIN', 'SALES_FULL_ADMIN', 'READ_ONLY'])).min(1),
});
export const customerAdmin = z.strictObject({
  email,
  roles: z.array(z.enum(['FULL_ADMIN', 'ADMIN', 'DEVICE_ADMIN'])).min(1),
});
export const purchase = z.strictObject({
  service: purchasable,
  quantity: z.int().min(1).max(1_000_000),
  managingPartnerId: id('par').nullable().default(null),
});
export const relationship = z.strictObject({
  partnerId: id('par'),
  adminEmails: few(email).default([]),
});

export const trialId = id('trl');
/** What the partner calls it in its own books. */
export const externalId = z
  .string()
  .regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/, 'must be 1 to 100 printable characters');
/** A calendar date, UTC. Source: domain §0.6. */
export const date = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && instantOf(text) !== undefined,
    'must be a date such as 2027-04-20',
  );
export const serials = few(z.string().trim().min(1).max(64)).min(1);
