/**
 * The facts of an ordinary request: the most everyday value of each fact.
 *
 * Whatever the analysis shows to people departs from these in as little as it can. They decide
 * nothing: another choice would give other examples of the same things.
 *
 * Source: our choice.
 */
import type { FactSet } from '../compile-condition.ts';
import { type FactName, type FactValue, factDefinition } from '../facts.ts';
import { factsOf, type Question } from '../questions.ts';

/** What is not here is no, the first value of its list, or the least number. */
const USUAL: Readonly<Partial<Record<FactName, FactValue>>> = {
  partnerCertified: true,
  actorIsSalesAdmin: true,
  locationAcknowledged: true,
  countrySupported: true,
  path: 'ADD',
  service: 'MEETINGS',
  licenceCount: 100,
  licenceCountMin: 1,
  licenceCountMax: 1000,
  durationDays: 30,
  durationOffered: true,
  siteUrlAvailable: true,
  trialState: 'active',
  actorIsFullAdmin: true,
  partnerAccess: 'fullAdmin',
  providerApproved: true,
  providerIntegratedCcp: true,
  orderHasTrialService: true,
  orderNamesTrialSite: true,
  adminEmailIsTrialAdmin: true,
  adminEmailIsAnyAdmin: true,
  orderOrgIsMeant: true,
  contactCenterSold: true,
  deviceModelsFitType: true,
  deviceModelsWithinMax: true,
  deviceGroupCount: 2,
  deviceGroupCountMax: 4,
  deviceCount: 2,
  deviceCountMax: 5,
  deviceCountryServed: true,
  supportsPoe: true,
  loanDays: 90,
  actorIsTrialsTeam: true,
  skipReason: 'PARTNER_OWN_DEVICES',
  keepOffered: true,
  relabelServed: true,
  trackingSubjectRight: true,
  loanNumberWellFormed: true,
  enquiryNamesOrganisation: true,
};

/** The everyday value of a fact. */
export function usualValue(name: FactName): FactValue {
  const known = USUAL[name];
  if (known !== undefined) return known;
  const definition = factDefinition(name);
  if (definition.kind === 'bool') return false;
  if (definition.kind === 'int') return definition.min;
  return definition.values[0] ?? '';
}

/** The everyday facts of a question. */
export const usualFacts = (question: Question): FactSet =>
  Object.fromEntries(factsOf(question).map((name) => [name, usualValue(name)]));
