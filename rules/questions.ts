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

export const isQuestion = (name: string): name is Question => Object.hasOwn(QUESTIONS, name);

export const QUESTION_NAMES: readonly Question[] = Object.keys(QUESTIONS).filter(isQuestion);

/** The names of a question's facts. */
export const factsOf = (question: Question): readonly FactName[] => QUESTIONS[question];
