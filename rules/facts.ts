/**
 * The fact dictionary: everything a rule may know.
 *
 * The types, the reading of facts (parse-facts.ts) and the checks on rule packs all come from this
 * one table.
 *
 * Invariant F1: a fact has one kind and one closed domain; a value outside it reaches no rule.
 *
 * Source: domain §4.10 (facts a rule may read), §6.4 (the ranges of licence count and duration).
 */
import { CONVERSION_FACTS } from './conversion-facts.ts';
import { DEVICE_FACTS } from './device-facts.ts';
import { ORDER_FACTS } from './order-facts.ts';

/**
 * Who or what can change a fact. Absent on a fact: nobody can, or it says what is asked about, and
 * what is known of that would not follow.
 */
export type RemedyBy = 'requester' | 'partner' | 'customer' | 'time';

interface FactBase {
  /** For people: completes "the rule looks at …". */
  readonly label: string;
  /** Where a host takes the value from. */
  readonly from: string;
  readonly remedyBy?: RemedyBy;
}

interface BoolFact extends FactBase {
  readonly kind: 'bool';
}

/** Whole numbers only. Bounds: `min..max`, both inclusive. */
interface IntFact extends FactBase {
  readonly kind: 'int';
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

interface EnumFact extends FactBase {
  readonly kind: 'enum';
  readonly values: readonly string[];
  /** What people call each value; a sentence prints this, a rule compares the value itself. */
  readonly valueLabels: Readonly<Record<string, string>>;
}

export type FactDefinition = BoolFact | IntFact | EnumFact;

/** Services a trial may contain. A bought LEGACY_CALL shows in `callingPurchased`. */
export const SERVICES = [
  'MESSAGING',
  'MEETINGS',
  'CALLING',
  'WEBEX_DEVICES',
  'CONTACT_CENTER',
] as const;

export const FACTS = {
  partnerCertified: {
    kind: 'bool',
    label: 'whether the partner holds the certification',
    from: 'partner.certified',
    remedyBy: 'partner',
  },
  actorIsSalesAdmin: {
    kind: 'bool',
    label: 'whether the person is a sales administrator of the partner',
    from: 'user.roles',
    remedyBy: 'partner',
  },
  actorIsSalesFullAdmin: {
    kind: 'bool',
    label: 'whether the person is a sales full administrator of the partner',
    from: 'user.roles',
    remedyBy: 'partner',
  },
  locationAcknowledged: {
    kind: 'bool',
    label: 'whether the customer’s location was acknowledged as supported',
    from: 'request.locationAcknowledged',
    remedyBy: 'requester',
  },
  countrySupported: {
    kind: 'bool',
    label: 'whether Webex is available in the customer’s country',
    from: 'customer.country, supportedCountries',
  },
  customerPaying: {
    kind: 'bool',
    label: 'whether the customer already pays for a service',
    from: 'customer.paid',
  },
  path: {
    kind: 'enum',
    values: ['NEW', 'EXISTING', 'ADD'],
    valueLabels: {
      NEW: 'a new customer',
      EXISTING: 'an existing customer of somebody else',
      ADD: 'one of the partner’s own customers',
    },
    label: 'for whom the trial is started',
    from: 'request.path',
  },
  service: {
    kind: 'enum',
    values: SERVICES,
    valueLabels: {
      MESSAGING: 'Messaging',
      MEETINGS: 'Meetings',
      CALLING: 'Calling',
      WEBEX_DEVICES: 'Webex devices',
      CONTACT_CENTER: 'Contact Center',
    },
    label: 'the service asked for',
    from: 'request.services, one at a time',
  },
  servicePurchased: {
    kind: 'bool',
    label: 'whether the customer has bought this service',
    from: 'customer.purchasedServices',
  },
  callingPurchased: {
    kind: 'bool',
    label: 'whether the same organisation has bought Calling, by either name',
    from: 'customer.purchasedServices',
  },
  otherPartnerTrialsService: {
    kind: 'bool',
    label: 'whether another partner has a live trial of this service',
    from: 'liveTrials',
    remedyBy: 'time',
  },
  ownTrialHasService: {
    kind: 'bool',
    label: 'whether the partner’s own live trial has this service',
    from: 'liveTrials',
    remedyBy: 'time',
  },
  licenceCount: {
    kind: 'int',
    min: 0,
    max: 1_000_000,
    unit: 'licences',
    label: 'the number of licences asked for',
    from: 'request.licenceCount',
    remedyBy: 'requester',
  },
  licenceCountMin: {
    kind: 'int',
    min: 0,
    max: 1_000_000,
    unit: 'licences',
    label: 'the least number of licences',
    from: 'reference data, licenceCount.min',
  },
  licenceCountMax: {
    kind: 'int',
    min: 0,
    max: 1_000_000,
    unit: 'licences',
    label: 'the greatest number of licences',
    from: 'reference data, licenceCount.max',
  },
  durationDays: {
    kind: 'int',
    min: 0,
    max: 36_500,
    unit: 'days',
    label: 'the length asked for',
    from: 'request.durationDays',
    remedyBy: 'requester',
  },
  durationOffered: {
    kind: 'bool',
    label: 'whether that length is offered',
    from: 'request.durationDays, reference data durationsDays',
    remedyBy: 'requester',
  },
  siteRequired: {
    kind: 'bool',
    label: 'whether the enterprise edition of Webex Meetings was chosen',
    from: 'request.edition',
    remedyBy: 'requester',
  },
  siteUrlPresent: {
    kind: 'bool',
    label: 'whether a site URL was given',
    from: 'request.siteUrl',
    remedyBy: 'requester',
  },
  timeZonePresent: {
    kind: 'bool',
    label: 'whether the site’s time zone was given',
    from: 'request.timeZone',
    remedyBy: 'requester',
  },
  siteUrlAvailable: {
    kind: 'bool',
    label: 'whether the site URL is free',
    from: 'request.siteUrl, the site URL register',
    remedyBy: 'requester',
  },
  trialState: {
    kind: 'enum',
    values: [
      'pendingConsent',
      'pendingProvisioning',
      'active',
      'grace',
      'converted',
      'cancelled',
      'ended',
    ],
    valueLabels: {
      pendingConsent: 'waiting for consent',
      pendingProvisioning: 'waiting to be provisioned',
      active: 'active',
      grace: 'in its grace period',
      converted: 'converted',
      cancelled: 'cancelled',
      ended: 'ended',
    },
    label: 'where the trial stands',
    from: 'trial.state',
  },
  extensionCount: {
    kind: 'int',
    min: 0,
    max: 100_000,
    unit: 'extensions',
    label: 'the number of extensions used',
    from: 'trial.extensionsUsed',
  },
  actorIsFullAdmin: {
    kind: 'bool',
    label: 'whether the person is a full administrator of the customer organisation',
    from: 'user.roles',
    remedyBy: 'customer',
  },
  partnerAccess: {
    kind: 'enum',
    values: ['none', 'provisioningAdmin', 'fullAdmin'],
    valueLabels: {
      none: 'no access',
      provisioningAdmin: 'provisioning administrator',
      fullAdmin: 'full administrator',
    },
    label: 'what the partner may do in the customer organisation',
    from: 'partnerAccess.role',
    remedyBy: 'customer',
  },
  providerApproved: {
    kind: 'bool',
    label: 'whether the phone provider is approved',
    from: 'request.provider',
    remedyBy: 'customer',
  },
  providerIntegratedCcp: {
    kind: 'bool',
    label: 'whether the phone provider supports integrated cloud-connected calling',
    from: 'request.provider',
    remedyBy: 'customer',
  },
  ...CONVERSION_FACTS,
  ...DEVICE_FACTS,
  ...ORDER_FACTS,
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type FactName = keyof typeof FACTS;
export type FactValue = boolean | number | string;
export type Service = (typeof SERVICES)[number];
export type TrialPath = (typeof FACTS.path.values)[number];
export type TrialState = (typeof FACTS.trialState.values)[number];
export type PartnerAccess = (typeof FACTS.partnerAccess.values)[number];

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);

export const FACT_NAMES: readonly FactName[] = Object.keys(FACTS).filter(isFactName);

/** The definition of a fact, as the union, so that every kind of fact is looked at. */
export const factDefinition = (name: FactName): FactDefinition => FACTS[name];

/** Whether a value lies in a fact's domain, and if not, in which way. */
export function misfit(name: FactName, value: unknown): 'wrong type' | 'out of range' | undefined {
  const definition = factDefinition(name);
  if (definition.kind === 'bool') return typeof value === 'boolean' ? undefined : 'wrong type';
  if (definition.kind === 'int') {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'wrong type';
    return value >= definition.min && value <= definition.max ? undefined : 'out of range';
  }
  if (typeof value !== 'string') return 'wrong type';
  return definition.values.includes(value) ? undefined : 'out of range';
}
