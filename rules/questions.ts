/**
 * The questions that can be asked, and the facts each needs.
 *
 * Invariant F2: a question names all its facts. None is optional, none has a default.
 *
 * Source: domain §4.10 (asked when).
 */
import type { FACTS, FactName } from './facts.ts';

/** Every question, and the facts each needs. `trial.start` is asked once for each service. */
export const QUESTIONS = {
  'trial.start': [
    'partnerCertified',
    'actorIsSalesAdmin',
    'actorIsSalesFullAdmin',
    'locationAcknowledged',
    'countrySupported',
    'customerPaying',
    'path',
    'service',
    'servicePurchased',
    'callingPurchased',
    'otherPartnerTrialsService',
    'ownTrialHasService',
    'licenceCount',
    'licenceCountMin',
    'licenceCountMax',
    'durationDays',
    'durationOffered',
    'siteRequired',
    'siteUrlPresent',
    'timeZonePresent',
    'siteUrlAvailable',
  ],
  'trial.addService': [
    'service',
    'servicePurchased',
    'callingPurchased',
    'otherPartnerTrialsService',
    'ownTrialHasService',
  ],
  'trial.completeProvisioning': [
    'partnerAccess',
    'service',
    'servicePurchased',
    'callingPurchased',
    'otherPartnerTrialsService',
  ],
  'trial.extend': ['trialState', 'extensionCount'],
  'trial.editLicences': ['licenceCount', 'licenceCountMin', 'licenceCountMax'],
  'consent.approve': ['actorIsFullAdmin'],
  'customer.manage': ['partnerAccess'],
  'numbers.order': ['providerApproved', 'providerIntegratedCcp'],
  'loan.ship': [
    'deviceType',
    'deviceTypeShipped',
    'deviceModelsFitType',
    'deviceModelsWithinMax',
    'deviceGroupCount',
    'deviceGroupCountMax',
    'deviceCount',
    'deviceCountMax',
    'deviceCountryServed',
    'supportsPoe',
    'trialsTeamContacted',
    'loanDays',
  ],
  'loan.skip': ['path', 'skipReason'],
  'loan.requestTracking': ['trackingSubjectRight', 'loanNumberWellFormed'],
  'loan.requestExtension': ['loanDays'],
  'loan.approveExtension': ['loanDays', 'actorIsTrialsTeam'],
  'loan.keep': ['keepOffered'],
  // Its "no" refuses nothing: it says that the local return process has to be found. R-04.
  'loan.relabel': ['relabelServed'],
  'loan.enquireNumber': ['enquiryNamesOrganisation', 'enquiryNamesEverySerial'],
  'conversion.order': [
    'trialState',
    'conversionOffer',
    'orderHasTrialService',
    'orderSiteUrlHeldByTrial',
    'orderSiteUrlTaken',
  ],
  // Asked beside an order; its "no" only says who has to process the order. R-04.
  'conversion.refer': ['partnerTier'],
  'conversion.proceed': ['trialState'],
  'conversion.submitAdmin': ['trialState', 'adminEmailIsTrialAdmin', 'adminEmailIsAnyAdmin'],
  // Asked beside it; its "no" only says what becomes of the order..
  'conversion.matchAdmin': ['adminEmailIsTrialAdmin', 'adminEmailIsAnyAdmin'],
  'conversion.confirm': [
    'trialState',
    'conversionOffer',
    'orderHasTrialService',
    'orderSiteUrlHeldByTrial',
    'orderSiteUrlTaken',
  ],
  // Asked beside it; its "no" only makes the conversion partial. E-20.
  'conversion.takeSite': ['orderNeedsTrialSite', 'orderNamesTrialSite'],
  'order.nameCustomerAdmin': [
    'orderAdminInOtherOrg',
    'orderOnTrialTenant',
    'orderAdminIsTrialAdmin',
  ],
  'order.nameCountry': ['contactCenterSold'],
  'order.confirmCustomer': ['orderOrgIsMeant'],
  // Asked again where everything is confirmed: the world may have moved since.
  'order.confirm': ['orderAdminInOtherOrg', 'orderOnTrialTenant', 'orderAdminIsTrialAdmin'],
  'order.checkSubdomain': ['siteUrlAvailable'],
} as const satisfies Readonly<Record<string, readonly FactName[]>>;

export type Question = keyof typeof QUESTIONS;

type ValueOf<Definition> = Definition extends { kind: 'bool' }
  ? boolean
  : Definition extends { kind: 'int' }
    ? number
    : Definition extends { kind: 'enum'; values: readonly (infer Value)[] }
      ? Value
      : never;

/** The facts one question needs, each of its own type. */
export type Facts<Q extends Question = Question> = {
  readonly [Name in (typeof QUESTIONS)[Q][number]]: ValueOf<(typeof FACTS)[Name]>;
};

/** Asked beside a request that is accepted: a no refuses nothing. Source; E-20, E-23. */
const ADVISORY = [
  'conversion.refer',
  'conversion.matchAdmin',
  'conversion.takeSite',
  'loan.relabel',
] as const satisfies readonly Question[];

export const isAdvisory = (question: unknown): boolean => ADVISORY.some((one) => one === question);

export const isQuestion = (name: string): name is Question => Object.hasOwn(QUESTIONS, name);

export const QUESTION_NAMES: readonly Question[] = Object.keys(QUESTIONS).filter(isQuestion);

/** The names of a question's facts. */
export const factsOf = (question: Question): readonly FactName[] => QUESTIONS[question];
