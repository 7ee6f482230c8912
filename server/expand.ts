/**
 * What belongs to a resource, shown in it where the request asks for it: one step deep, from a list
 * of names, each by the same sight and the same form as at its own address; null where it is not to
 * be seen there.
 *
 * Source: our choice, after Stripe.
 */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { customerWire, partnerWire, trialWire } from './present.ts';
import { CustomerWire, PartnerWire, TrialWire } from './schemas.ts';
import { customerOf, narrowed, partnerOf, seen } from './scope.ts';

/** Trials in a customer at most: more are read from their list. Source: our choice. */
const TRIALS_MAX = 200;

/** The query parameter: names from this list, joined by commas. */
export function expandOf<Name extends string>(names: readonly [Name, ...Name[]]) {
  const known = z.enum(names);
  return z
    .string()
    .max(100)
    .default('')
    .transform((given, context) => {
      const asked = new Set<Name>();
      for (const name of given === '' ? [] : given.split(',')) {
        const read = known.safeParse(name);
        if (read.success) asked.add(read.data);
        else context.addIssue({ code: 'custom', message: `must be of: ${names.join(', ')}` });
      }
      return asked;
    })
    .openapi({
      type: 'string',
      default: '',
      example: names.join(','),
      description: `What is to be shown within it, by commas: ${names.join(', ')}. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without.`,
    });
}

export const ExpandedParties = {
  customer: CustomerWire.nullable().optional(),
  partner: PartnerWire.nullable().optional(),
};

export const ExpandedTrials = { trials: z.array(TrialWire).optional() };

interface Parties {
  readonly customerId: string | null;
  readonly partnerId: string | null;
}

type Asked = ReadonlySet<'customer' | 'partner'>;

/** Shows the customer and the partner of each of several things, each looked up once. */
export function partiesFor(c: Context<AppEnv>, asked: Asked) {
  const customer = once((id) =>
    seen(customerOf(c, id).then(({ record }) => customerWire(record, c.var.caller))),
  );
  const partner = once((id) => seen(partnerOf(c, id).then(({ record }) => partnerWire(record))));
  return async ({ customerId, partnerId }: Parties) => ({
    ...(asked.has('customer') ? { customer: await customer(customerId) } : {}),
    ...(asked.has('partner') ? { partner: await partner(partnerId) } : {}),
  });
}

/** The trials of a customer that the caller may see, the first of them. */
export async function trialsWithin(c: Context<AppEnv>, customerId: string) {
  const { caller, worlds } = c.var;
  const page = { after: null, limit: TRIALS_MAX };
  return (await worlds.trials(narrowed(caller, { customerId }), page)).map(trialWire);
}

function once<Shown>(look: (id: string) => Promise<Shown | null>) {
  const found = new Map<string, Promise<Shown | null>>();
  return (id: string | null): Promise<Shown | null> => {
    if (id === null) return Promise.resolve(null);
    const known = found.get(id) ?? look(id);
    found.set(id, known);
    return known;
  };
}
