/**
 * Everything a person or a program may ask of a world. The same names stand in a scenario file
 * (`do`), in the HTTP API and in the page; the same schemas check the words in all three.
 *
 * Unknown fields are refused: a typing error must not change what is asked.
 */
import { z } from 'zod';

const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9-]{1,64}$`), `must look like ${prefix}_…`);
const email = z
  .string()
  .max(254)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/, 'must be an e-mail address')
  .transform((address) => address.toLowerCase());
const service = z.enum(['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES', 'CONTACT_CENTER']);
const purchasable = z.enum([...service.options, 'LEGACY_CALL']);
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');
const text = z.string().trim().min(1).max(200);
const siteUrl = z
  .string()
  .max(253)
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}(\.[a-z0-9-]{1,63})+$/,
    'must be a host name such as acme.webex.com',
  );
const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(2_000);

const partnerUser = z.strictObject({
  email,
  roles: z.array(z.enum(['SALES_ADMIN', 'SALES_FULL_ADMIN', 'READ_ONLY'])).min(1),
});
const customerAdmin = z.strictObject({
  email,
  roles: z.array(z.enum(['FULL_ADMIN', 'ADMIN', 'DEVICE_ADMIN'])).min(1),
});
const purchase = z.strictObject({
  service: purchasable,
  quantity: z.int().min(1).max(1_000_000),
  managingPartnerId: id('par').nullable().default(null),
});
const relationship = z.strictObject({
  partnerId: id('par'),
  adminEmails: few(email).default([]),
});

export const partnerFields = {
  name: text,
  isCertified: z.boolean().default(true),
  tier: z.union([z.literal(1), z.literal(2)]).default(1),
  users: few(partnerUser).default([]),
};
export const customerFields = {
  companyName: z.string().trim().min(1).max(50),
  vertical: text,
  residencyCountry: country,
  admins: few(customerAdmin).min(1),
  userEmails: few(email).default([]),
  purchases: few(purchase).default([]),
  siteUrls: few(siteUrl).default([]),
  relationships: few(relationship).default([]),
};
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
      userEmails: few(email).default([]),
    })
    .optional(),
  /** The customer exists already, and the partner has seen that. Source: T-056. */
  confirmExisting: z.boolean().default(false),
  locationAcknowledged: z.boolean().default(false),
  services: z.array(service).min(1).max(service.options.length),
  edition: z.enum(['STANDARD', 'ENTERPRISE']).nullable().default(null),
  siteUrl: siteUrl.nullable().default(null),
  timeZone: z.string().max(64).nullable().default(null),
  /** Unit: licences. The pack says which counts are allowed (E-30). */
  licenceCount: z.int().min(0).max(1_000_000).default(100),
  /** Unit: days. The operator's data says which lengths are offered (E-30). */
  durationDays: z.int().min(0).max(36_500).default(30),
  /** The partner's administrators who get the customer's mails; the asker when empty. A-36. */
  partnerAdminEmails: few(email).default([]),
  /** How many users work in which country: for the advice on residency. Source: T-022. */
  usersByCountry: z.record(country, z.int().min(0)).default({}),
  policy: z.string().max(64).optional(),
};
const trialId = id('trl');

export const COMMANDS = {
  'partner.register': z.strictObject({ partnerId: id('par').optional(), ...partnerFields }),
  'partner.update': z.strictObject({
    partnerId: id('par'),
    isCertified: z.boolean().optional(),
    tier: z.union([z.literal(1), z.literal(2)]).optional(),
    users: few(partnerUser).optional(),
  }),
  'customer.register': z.strictObject({ customerId: id('cus').optional(), ...customerFields }),
  'customer.update': z.strictObject({
    customerId: id('cus'),
    admins: few(customerAdmin).min(1).optional(),
    userEmails: few(email).optional(),
    purchases: few(purchase).optional(),
    siteUrls: few(siteUrl).optional(),
  }),
  'trial.start': z.strictObject({ trialId: trialId.optional(), ...requestFields }),
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

export type CommandName = keyof typeof COMMANDS;
export type Command = {
  [Name in CommandName]: { readonly type: Name } & Readonly<z.output<(typeof COMMANDS)[Name]>>;
}[CommandName];
export type CommandOf<Name extends CommandName> = Extract<Command, { readonly type: Name }>;
export type TrialRequestBody = Omit<CommandOf<'trial.start'>, 'type' | 'trialId'>;

export interface FieldProblem {
  /** JSON pointer to the place. */
  readonly pointer: string;
  readonly problem: string;
}

/** Checks the words of a command. Refused words name each place and what is wrong there. */
export function parseCommand(
  name: string,
  fields: unknown,
):
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  if (!Object.hasOwn(COMMANDS, name)) {
    return { ok: false, problems: [{ pointer: '', problem: `there is no command "${name}"` }] };
  }
  const parsed = COMMANDS[name as CommandName].safeParse(fields ?? {});
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  return { ok: true, command: { type: name, ...parsed.data } as Command };
}

/** The problems of a refused value, each with its JSON pointer (RFC 6901). */
export function problemsOf(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.map((issue) => ({
    pointer: issue.path
      .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    problem: issue.message,
  }));
}
