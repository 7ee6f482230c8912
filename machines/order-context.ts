/** What one order remembers, and what it asks of its own past. Instants are epoch milliseconds. */
import { nowMs } from './clock.ts';
import type { OrderCustomer, OrderEvent, OrderStep } from './order-events.ts';
import type { OrderTerms } from './terms.ts';

export type OrderOffer = 'A_WX' | 'A_SPK' | 'A_FLEX' | 'CONTACT_CENTER';
/** Why an order waits for the Cisco representative. T-219, T-224, T-265, A-40. */
export type OrderBlock = 'ORGANISATION_NOT_RECOGNISED' | 'TRIAL_EXPIRED';

export interface OrderInput {
  readonly orderId: string;
  readonly offer: OrderOffer;
  readonly services: readonly string[];
  /** Unit: licences, of each service. */
  readonly licenceCount: number;
  /** The first instant of the requested start date. T-204, T-207. */
  readonly startAtMs: number;
  readonly contactEmail: string;
  /** Whether the contact stands for several people. T-206. */
  readonly isContactAlias: boolean;
  /** Whether the contact is a partner or sales administrator’s account. T-240. */
  readonly isContactAdminAccount: boolean;
  /** The partner that ordered; null when it has no organisation yet. T-203. */
  readonly partnerId: string | null;
  /** The organisation that the order is for; null when it is still to be made. R-09. */
  readonly customerId: string | null;
  /** The trial on whose tenant a Contact Center order is put. T-254, R-19. */
  readonly trialId: string | null;
  readonly terms: OrderTerms;
}

/** What was entered since Set Up Now. Leaving the wizard forgets all of it. T-211. */
export interface OrderDraft {
  /** For a first order: the partner organisation to be made. T-217, T-251. */
  readonly newPartner: { readonly companyName: string; readonly adminEmail: string } | null;
  readonly adminEmail: string | null;
  readonly companyName: string | null;
  readonly countryOfOperation: string | null;
  readonly customer: OrderCustomer | null;
  /** Where Webex will keep the customer’s data. T-258. */
  readonly region: string | null;
}

/** What the order was attached to; set once. T-226. */
export interface OrderMapping {
  readonly partnerId: string | null;
  readonly customerId: string;
  readonly region: string;
}

export interface OrderSetup {
  readonly savedSteps: readonly OrderStep[];
  /** The subdomain that was last found free. T-233. */
  readonly checkedSiteUrl: string | null;
  /** The subdomain that was saved. */
  readonly siteUrl: string | null;
  /** Where the contact centre’s data is kept, which Webex’s region does not follow. T-259. */
  readonly dataLocation: string | null;
}

export interface OrderContext extends OrderInput {
  /** When the representative is asked to look. T-209. */
  readonly repAtMs: number;
  /** Who answers for an alias. T-206. */
  readonly individualEmail: string | null;
  readonly blockedBy: OrderBlock | null;
  /** Null outside the wizard. */
  readonly draft: OrderDraft | null;
  readonly mapping: OrderMapping | null;
  readonly setup: OrderSetup;
}

export const EMPTY_DRAFT: OrderDraft = {
  newPartner: null,
  adminEmail: null,
  companyName: null,
  countryOfOperation: null,
  customer: null,
  region: null,
};

/** A day after the start; placed later than that, a day after placing (our choice). */
export function contextOf(input: OrderInput): OrderContext {
  const { repContactLengthMs } = input.terms;
  const repAtMs = input.startAtMs + repContactLengthMs;
  return {
    ...input,
    repAtMs: repAtMs > nowMs() ? repAtMs : nowMs() + repContactLengthMs,
    individualEmail: null,
    blockedBy: null,
    draft: null,
    mapping: null,
    setup: { savedSteps: [], checkedSiteUrl: null, siteUrl: null, dataLocation: null },
  };
}

/** The services of which any one brings a page of the set-up; null: always there. T-229, T-230. */
const STEPS: Readonly<Record<OrderStep, readonly string[] | null>> = {
  subscriptionDetails: null,
  callSettings: ['CALLING'],
  meetingSettings: ['MEETINGS'],
  enterpriseSettings: ['MESSAGING', 'MEETINGS', 'CALLING'],
  contactCenter: ['CONTACT_CENTER'],
};

/** The pages of the set-up that what was bought brings, in their order. T-229, T-295. */
export const stepsOf = (services: readonly string[]): readonly OrderStep[] =>
  (Object.keys(STEPS) as OrderStep[]).filter((step) => {
    const any = STEPS[step];
    return any === null || any.some((service) => services.includes(service));
  });

/** The pages that were not saved yet. */
export const openStepsOf = ({ services, setup }: OrderContext): readonly OrderStep[] =>
  stepsOf(services).filter((step) => !setup.savedSteps.includes(step));

type Guard = (context: OrderContext, event: OrderEvent) => boolean;

const isContactCenter: Guard = ({ offer }) => offer === 'CONTACT_CENTER';

/** What an order asks of its own past and of the request. Total, and without side effects. */
const GUARDS = {
  isContactCenter,
  /** T-206: an alias is no person; who answers has to be known first. */
  isIndividualKnown: ({ isContactAlias, individualEmail }) =>
    !isContactAlias || individualEmail !== null,
  isContactAlias: ({ isContactAlias }) => isContactAlias,
  /** an open wizard and a blocked order count as begun, one left early does not. */
  hasNotBegun: ({ draft, blockedBy }) => draft === null && blockedBy === null,
  /** T-240: stated for Contact Center alone. */
  needsContactAdvice: (context, event) =>
    isContactCenter(context, event) &&
    !(event.type === 'order.chooseWho' ? event.isAdminAccount : context.isContactAdminAccount),
  isSelf: (_context, event) => event.type === 'order.chooseWho' && event.who === 'SELF',
  isColleague: (_context, event) => event.type === 'order.chooseWho' && event.who === 'COLLEAGUE',
  /** T-247, A-27: for Contact Center, the customer does not set up its own services. */
  isChoiceOffered: (context, event) =>
    event.type !== 'order.chooseWho' ||
    event.who !== 'CUSTOMER' ||
    !isContactCenter(context, event),
  /** T-203: the partner has no organisation yet. */
  isFirstOrder: ({ partnerId }) => partnerId === null,
  isPartnerKnown: ({ partnerId }) => partnerId !== null,
  isRecognised: (_context, event) => !('isRecognised' in event) || event.isRecognised,
  /** in grace is over, too. */
  isTrialOver: (_context, event) => 'isTrialOver' in event && event.isTrialOver,
  isStepOffered: ({ services }, event) =>
    event.type !== 'order.saveStep' || stepsOf(services).includes(event.step),
  /** T-233, T-299: only what was checked and found free is saved. */
  isAvailabilityChecked: ({ setup }, event) => {
    if (event.type !== 'order.saveStep' || event.step !== 'enterpriseSettings') return true;
    const siteUrl = event.siteUrl ?? setup.checkedSiteUrl;
    return siteUrl !== null && (siteUrl === setup.checkedSiteUrl || siteUrl === setup.siteUrl);
  },
  isSubdomainOffered: ({ services }) => stepsOf(services).includes('enterpriseSettings'),
  isSetupOpen: (context) => openStepsOf(context).length > 0,
} as const satisfies Record<string, Guard>;

export type OrderGuardName = keyof typeof GUARDS;
export const orderGuards: Readonly<Record<OrderGuardName, Guard>> = GUARDS;
