/** What the rules may know of an order of conversion, from the order, the trial and the register. */
import type { ConversionInput, TrialContext } from '../../machines/index.ts';
import type { Pack } from '../../rules/index.ts';
import type { Subject } from '../family.ts';
import type { Instance, Stream } from '../stream.ts';

/** The words of an order that rules look at. */
export interface Ordered {
  readonly offer: string;
  readonly plans: readonly string[];
  readonly services: readonly string[];
  readonly siteUrl: string | null;
}

/**
 * The services an order is for. Where the policy tells offers apart and the order names none, the
 * offer stands for the whole trial. Source: T-112, T-169.
 */
export const orderedFrom = (
  services: readonly string[],
  { pack, trial }: Subject,
): readonly string[] =>
  services.length === 0 && pack.terms.convert.offerRules !== null
    ? trial.services
    : [...new Set(services)];

/** What the order leaves out. Source: T-112. */
export const omittedFrom = (
  services: readonly string[],
  { services: inTrial }: TrialContext,
): readonly string[] => inTrial.filter((service) => !services.includes(service));

/** Facts for E-17 and E-21. Source: T-130, T-178. */
export async function orderFacts(ordered: Ordered, subject: Subject): Promise<object> {
  const { trial, trialState } = subject;
  return {
    trialState,
    conversionOffer: ordered.offer,
    orderHasTrialService: ordered.services.some((service) => trial.services.includes(service)),
    ...(await registerFacts(ordered.siteUrl, subject)),
  };
}

/** Who has the site address that an order names: a trial, another organisation, or nobody. */
async function registerFacts(
  siteUrl: string | null,
  { reader, stream }: Subject,
): Promise<{ readonly orderSiteUrlHeldByTrial: boolean; readonly orderSiteUrlTaken: boolean }> {
  const holderId = siteUrl === null ? undefined : await reader.holderOf(`site:${siteUrl}`);
  const holder = holderId === undefined ? undefined : await reader.stream(holderId);
  const isHeld = sitesHeldIn(holder).some((one) => one.context['siteUrl'] === siteUrl);
  const isTaken = !isHeld && holderId !== undefined && holderId !== stream.id;
  return { orderSiteUrlHeldByTrial: isHeld, orderSiteUrlTaken: isTaken };
}

const sitesHeldIn = (stream: Stream | undefined): readonly Instance[] =>
  Object.values(stream?.instances ?? {}).filter(
    (one) => one.machine.startsWith('site-url@') && one.status === 'active',
  );

/**
 * Facts for E-20, and whether the order buys a site at all: by a plan where the policy names plans
 * that bring one, else by the Meetings service. Source: T-168, T-170; R-18.
 */
export function siteOf(
  ordered: Ordered,
  { pack, trial, trialId, stream }: Subject,
): { readonly isBought: boolean; readonly facts: object } {
  const { siteUrlRequiredPlans } = pack.terms.convert;
  const isBought =
    siteUrlRequiredPlans.length === 0
      ? ordered.services.includes('MEETINGS')
      : ordered.plans.some((plan) => siteUrlRequiredPlans.includes(plan));
  const isHeld = stream.instances[`${trialId}/site-url`]?.status === 'active';
  return {
    isBought,
    facts: {
      orderNeedsTrialSite: isBought && isHeld && siteUrlRequiredPlans.length > 0,
      orderNamesTrialSite: isHeld && ordered.siteUrl === trial.siteUrl,
    },
  };
}

/** Facts for E-19. Source: T-114, T-166, T-167. */
export const adminFacts = (adminEmail: string, { trial, stream }: Subject): object => ({
  adminEmailIsTrialAdmin: adminEmail === trial.adminEmail,
  adminEmailIsAnyAdmin: stream.record.admins.some((admin) => admin.email === adminEmail),
});

/** Whose administrator the provisioning contact is. Source: T-110. */
export function contactKindOf(
  email: string,
  { stream }: Subject,
  partner: Stream | undefined,
): ConversionInput['provisioningContactKind'] {
  const users = partner?.kind === 'partner' ? partner.record.users : [];
  if (users.some((user) => user.email === email)) return 'PARTNER_ADMIN';
  const isCustomers = stream.record.admins.some((admin) => admin.email === email);
  return isCustomers ? 'CUSTOMER_ADMIN' : 'OTHER';
}

/** The offer that converts a trial wholly, where the policy tells offers apart. Source: T-172. */
export function recommendedOfferOf({ terms }: Pack): string | null {
  const rules = Object.entries(terms.convert.offerRules ?? {});
  return rules.find(([, result]) => result === 'FULL')?.[0] ?? null;
}
