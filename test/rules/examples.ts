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
  path: 'NEW',
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
  siteUrlAvailable: false,
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
};

/** A seeded source of numbers 0..limit-1 (Numerical Recipes' linear congruential generator). */
export function someRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
