/** What one order of conversion remembers, and what it asks of its own past. */
import type { ConversionEvent } from './events.ts';
import type { ConversionTerms } from './terms.ts';

export interface ConversionInput {
  readonly trialId: string;
  /** What is ordered in the ordering tool, for example `A_SPK`. T-168, T-173. */
  readonly offer: string;
  readonly plans: readonly string[];
  readonly addOns: readonly string[];
  /** The services that the paid order is for. */
  readonly services: readonly string[];
  /** The trial's services that the order leaves out: they will be lost. T-112. */
  readonly omitted: readonly string[];
  readonly siteUrl: string | null;
  /** Who gives the details: oneself, unless somebody else is named. T-110, T-111. */
  readonly provisioningContactEmail: string;
  readonly provisioningContactKind: 'PARTNER_ADMIN' | 'CUSTOMER_ADMIN' | 'OTHER';
  /** The offer that converts wholly, where the policy tells offers apart. T-172. */
  readonly recommendedOffer: string | null;
  /** What the rules say: a tier-2 partner has to go through its distributor. T-108, T-109. */
  readonly isReferred: boolean;
  /** The trial's end of grace, as it was when the order was placed. Epoch milliseconds, UTC. */
  readonly convertibleUntilMs: number;
  readonly terms: ConversionTerms;
}

export interface ConversionContext extends ConversionInput {
  /** As whom the set-up was opened. T-113. */
  readonly openedAs: 'PARTNER' | 'CUSTOMER_ADMIN' | null;
  /** The customer administrator's address, as it was entered. T-114. */
  readonly adminEmail: string | null;
  /** Whether the order desk has handled the service order. T-106. */
  readonly isProcessed: boolean;
  /** New devices ordered beside the services. Unit: devices. T-106. */
  readonly deviceOrderedCount: number;
  /** What became of it, once it is over: services, and what is kept or lost beside them. */
  readonly converted: readonly string[];
  readonly kept: readonly string[];
  readonly lost: readonly string[];
}

type Guard = (context: ConversionContext, event: ConversionEvent) => boolean;

/** Total, and without side effects. */
export const conversionGuards = {
  isProcessed: (context) => context.isProcessed,
  isNotYetProcessed: (context) => !context.isProcessed,
  /** Source: T-173, T-174. */
  isOfferPartial: (context) => context.terms.offerResults?.[context.offer] === 'PARTIAL',
  /** Source: T-170, T-171. */
  lacksTrialSite: (_context, event) => event.type === 'conversion.confirm' && event.lacksTrialSite,
  leavesServicesOut: (_context, event) =>
    event.type === 'conversion.confirm' && event.omitted.length > 0,
  /** Source: T-114, T-166, T-167. */
  isRightAdmin: (_context, event) => event.type === 'conversion.submitAdmin' && event.isRightAdmin,
} as const satisfies Record<string, Guard>;
