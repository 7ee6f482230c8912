/**
 * What facts can never be together, whatever the world. Facts that break one of these describe
 * nothing that can happen: they are refused, never generated, and never proposed as a way out.
 *
 * Invariant F3: the runtime supplies no facts that break an invariant; its tests hold it to that.
 *
 * Source: each says its own.
 */
import { compileCondition } from './compile-condition.ts';
import type { FactName, FactValue } from './facts.ts';
import { factsOf, QUESTION_NAMES, type Question } from './questions.ts';
import { type Condition, factsIn } from './rule.ts';

export interface Invariant {
  readonly id: string;
  /** For people. */
  readonly sentence: string;
  readonly holds: Condition;
  readonly source: readonly string[];
}

const is = (fact: FactName, value: FactValue): Condition => ({ fact, operator: 'equal', value });
const ifThen = (when: Condition, then: Condition): Condition => ({ any: [{ not: when }, then] });

export const INVARIANTS: readonly Invariant[] = [
  {
    id: 'bought-calling-is-calling',
    sentence: 'Who has bought Calling has bought the calling product.',
    holds: ifThen(
      { all: [is('service', 'CALLING'), is('servicePurchased', true)] },
      is('callingPurchased', true),
    ),
    source: ['T-085', 'A-09'],
  },
  {
    id: 'bought-is-paying-service',
    sentence: 'Who has bought the service pays for a service.',
    holds: ifThen(is('servicePurchased', true), is('customerPaying', true)),
    source: ['T-086'],
  },
  {
    id: 'bought-is-paying-calling',
    sentence: 'Who has bought the calling product pays for a service.',
    holds: ifThen(is('callingPurchased', true), is('customerPaying', true)),
    source: ['T-086'],
  },
  {
    id: 'new-pays-nothing',
    sentence: 'A customer that nobody knows yet pays for nothing.',
    holds: ifThen(is('path', 'NEW'), is('customerPaying', false)),
    source: ['T-016'],
  },
  {
    id: 'new-has-no-other-trial',
    sentence: 'A customer that nobody knows yet has no trial with another partner.',
    holds: ifThen(is('path', 'NEW'), is('otherPartnerTrialsService', false)),
    source: ['T-016'],
  },
  {
    id: 'new-has-no-own-trial',
    sentence: 'A customer that nobody knows yet has no trial with this partner.',
    holds: ifThen(is('path', 'NEW'), is('ownTrialHasService', false)),
    source: ['T-016'],
  },
  {
    id: 'no-site-is-free',
    sentence: 'A site URL that was not given is not taken.',
    holds: ifThen(is('siteUrlPresent', false), is('siteUrlAvailable', true)),
    source: ['our choice'],
  },
  {
    id: 'licence-limits-in-order',
    sentence: 'The least number of licences is no greater than the greatest.',
    holds: {
      fact: 'licenceCountMin',
      operator: 'lessThanInclusive',
      value: { fact: 'licenceCountMax' },
    },
    source: ['our choice'],
  },
  {
    id: 'offered-length-is-a-length',
    sentence: 'A length that is offered has at least a day.',
    holds: ifThen(is('durationOffered', true), {
      fact: 'durationDays',
      operator: 'greaterThanInclusive',
      value: 1,
    }),
    source: ['our choice'],
  },
  {
    id: 'group-within-all-devices',
    sentence: 'The devices of one group are among all devices.',
    holds: {
      fact: 'deviceGroupCount',
      operator: 'lessThanInclusive',
      value: { fact: 'deviceCount' },
    },
    source: ['our choice'],
  },
  {
    id: 'held-is-not-taken',
    sentence: 'A site URL that a trial holds does not belong to another organisation.',
    holds: ifThen(is('orderSiteUrlHeldByTrial', true), is('orderSiteUrlTaken', false)),
    source: ['T-178', 'our choice'],
  },
  {
    id: 'no-tenant-no-trial-admin',
    sentence: 'An order on no trial’s tenant has no trial whose administrator it could name.',
    holds: ifThen(is('orderOnTrialTenant', false), is('orderAdminIsTrialAdmin', false)),
    source: ['T-254'],
  },
];

interface Checked extends Invariant {
  readonly facts: readonly FactName[];
  readonly isKept: (facts: Readonly<Record<string, FactValue>>) => boolean;
}

const CHECKED: readonly Checked[] = INVARIANTS.map((invariant) => ({
  ...invariant,
  facts: factsIn(invariant.holds),
  isKept: compileCondition(invariant.holds, { lists: {}, terms: {} }),
}));

const OF_QUESTION: ReadonlyMap<Question, readonly Checked[]> = new Map(
  QUESTION_NAMES.map((question) => [
    question,
    CHECKED.filter(({ facts }) => facts.every((name) => factsOf(question).includes(name))),
  ]),
);

/** The invariants about the facts of a question: those that name no other fact. */
export const invariantsOf = (question: Question): readonly Checked[] =>
  OF_QUESTION.get(question) ?? [];

/** The invariants that well-typed facts of a question break. */
export const brokenBy = (
  question: Question,
  facts: Readonly<Record<string, FactValue>>,
): readonly Checked[] => invariantsOf(question).filter(({ isKept }) => !isKept(facts));
