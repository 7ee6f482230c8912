/** Facts that the tests start from: every rule of both packs is satisfied by them. */
import type { FactValue, Question } from '../../rules/index.ts';

type Example = Readonly<Record<string, FactValue>>;

const START: Example = {
  partnerCertified: true,
  actorIsSalesAdmin: true,
  actorIsSalesFullAdmin: false,
  locationAcknowledged: true,
  countrySupported: true,
  customerPaying: false,
  path: 'ADD',
  service: 'MEETINGS',
  servicePurchased: false,
  callingPurchased: false,
  otherPartnerTrialsService: false,
  ownTrialHasService: false,
  licenceCount: 100,
  licenceCountMin: 1,
  licenceCountMax: 1000,
  durationDays: 30,
  durationOffered: true,
  siteRequired: false,
  siteUrlPresent: false,
  timeZonePresent: false,
  siteUrlAvailable: true,
};

const CONVERSION: Example = {
  trialState: 'active',
  conversionOffer: 'A_SPK',
  orderHasTrialService: true,
  orderSiteUrlHeldByTrial: false,
  orderSiteUrlTaken: false,
};

const SHIPMENT: Example = {
  deviceType: 'PHONE',
  deviceTypeShipped: false,
  deviceModelsFitType: true,
  deviceModelsWithinMax: true,
  deviceGroupCount: 2,
  deviceGroupCountMax: 4,
  deviceCount: 2,
  deviceCountMax: 5,
  deviceCountryServed: true,
  supportsPoe: true,
  trialsTeamContacted: false,
  loanDays: 90,
};

const ORDER_ADMIN: Example = {
  orderAdminInOtherOrg: false,
  orderOnTrialTenant: false,
  orderAdminIsTrialAdmin: false,
};

/** For each question, facts under which the current policy says yes. */
export const SATISFIED: Readonly<Record<Question, Example>> = {
  'trial.start': START,
  'trial.addService': {
    service: 'MEETINGS',
    servicePurchased: false,
    callingPurchased: false,
    otherPartnerTrialsService: false,
    ownTrialHasService: false,
  },
  'trial.completeProvisioning': {
    partnerAccess: 'provisioningAdmin',
    service: 'MEETINGS',
    servicePurchased: false,
    callingPurchased: false,
    otherPartnerTrialsService: false,
  },
  'trial.extend': { trialState: 'active', extensionCount: 0 },
  'trial.editLicences': { licenceCount: 100, licenceCountMin: 1, licenceCountMax: 1000 },
  'consent.approve': { actorIsFullAdmin: true },
  'customer.manage': { partnerAccess: 'fullAdmin' },
  'loan.ship': SHIPMENT,
  'loan.skip': { path: 'NEW', skipReason: 'PARTNER_OWN_DEVICES' },
  'loan.requestExtension': { loanDays: 120 },
  'loan.approveExtension': { loanDays: 120, actorIsTrialsTeam: true },
  'loan.relabel': { relabelServed: true },
  'loan.enquireNumber': { enquiryNamesOrganisation: true, enquiryNamesEverySerial: false },
  // Not offered by the current policy: facts under which that of 2017 says yes.
  'loan.keep': { keepOffered: true },
  'loan.requestTracking': { trackingSubjectRight: true, loanNumberWellFormed: true },
  'numbers.order': { providerApproved: true, providerIntegratedCcp: true },
  'order.nameCustomerAdmin': ORDER_ADMIN,
  'order.nameCountry': { contactCenterSold: true },
  'order.confirmCustomer': { orderOrgIsMeant: true },
  'order.confirm': ORDER_ADMIN,
  'order.checkSubdomain': { siteUrlAvailable: true },
  'conversion.order': CONVERSION,
  'conversion.confirm': CONVERSION,
  'conversion.refer': { partnerTier: 1 },
  'conversion.proceed': { trialState: 'grace' },
  'conversion.submitAdmin': {
    trialState: 'grace',
    adminEmailIsTrialAdmin: true,
    adminEmailIsAnyAdmin: true,
  },
  'conversion.matchAdmin': { adminEmailIsTrialAdmin: true, adminEmailIsAnyAdmin: true },
  'conversion.takeSite': { orderNeedsTrialSite: true, orderNamesTrialSite: true },
};

/** A seeded source of numbers 0..limit-1 (Numerical Recipes' linear congruential generator). */
export function someRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
