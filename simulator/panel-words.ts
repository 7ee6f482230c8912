/**
 * What the eligibility panel and the policy view say beyond the runtime's catalogue of phrases, in
 * the same languages. These are the English ones.
 */
export interface PanelWords {
  readonly customer: string;
  readonly newCustomer: string;
  readonly companyName: string;
  readonly adminEmail: string;
  readonly country: string;
  readonly askedBy: string;
  readonly more: string;
  readonly policyOfTrial: string;
  readonly storyPolicy: string;
  readonly nobodyYet: string;
  readonly noService: string;
  readonly cannotBeAsked: string;
  readonly wholeRequest: string;
  readonly factsUnread: string;
  readonly start: string;
  readonly useRequest: string;
  readonly working: string;
  readonly remains: string;
  readonly otherWays: string;
  readonly moreWays: string;
  readonly decidedSoFar: string;
  readonly nothingDecided: string;
  readonly askedOnly: string;
  readonly notTheSame: string;
  readonly policies: string;
  readonly back: string;
  readonly terms: string;
  readonly rules: string;
  readonly findings: string;
  readonly compareWith: string;
  readonly filter: string;
  readonly allQuestions: string;
  readonly nothingFits: string;
  readonly code: string;
  readonly inForceFrom: string;
  readonly inForceAlways: string;
  readonly contentHash: string;
  readonly beside: string;
  readonly asRules: string;
  readonly perQuestion: string;
  readonly whoseCustomer: string;
  readonly otherPartners: string;
  readonly own: string;
  readonly nothing: string;
  readonly theService: string;
  readonly olderName: string;
  readonly otherCalling: string;
  readonly otherService: string;
  readonly any: string;
  readonly below: string;
  readonly equal: string;
  readonly above: string;
  readonly different: string;
  readonly upTo: string;
  readonly atLeast: string;
  readonly between: string;
  readonly besideEach: string;
  readonly isSettled: string;
  readonly termsDiffer: string;
  readonly rulesDiffer: string;
  readonly listsDiffer: string;
  readonly answersDiffer: string;
  readonly sameAnswers: string;
  readonly changed: string;
  readonly absent: string;
  readonly allowedOnlyUnder: string;
  readonly otherCode: string;
  readonly unusual: string;
  readonly everythingUsual: string;
  readonly allFacts: string;
  readonly noFindings: string;
  readonly inexact: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly where: string;
  readonly cannotRetake: string;
}

export const ENGLISH_WORDS: PanelWords = {
  customer: 'Customer',
  newCustomer: 'A new customer',
  companyName: 'Company',
  adminEmail: 'Administrator’s address',
  country: 'Country',
  askedBy: 'Asked by',
  more: 'More about the request',
  policyOfTrial: 'Policy of the trial',
  storyPolicy: '{policy}, the story’s own',
  nobodyYet: 'There is no partner yet who could ask.',
  noService: 'Choose at least one service.',
  cannotBeAsked: 'This cannot be asked here.',
  wholeRequest: 'The whole request',
  factsUnread: 'The facts could not be read.',
  start: 'Start this trial',
  useRequest: 'Use this request',
  working: 'Working it out…',
  remains: 'Still in the way after that:',
  otherWays: 'Other ways ({count})',
  moreWays: 'There are more ways than these.',
  decidedSoFar: 'Decided so far',
  nothingDecided: 'Nothing had to be decided yet.',
  askedOnly: 'asked, nothing done',
  notTheSame: 'Taken again today, this decision comes out differently.',
  policies: 'Policies',
  back: 'Back to the story',
  terms: 'Terms',
  rules: 'Rules',
  findings: 'Findings',
  compareWith: 'Compared with',
  filter: 'Filter',
  allQuestions: 'All questions',
  nothingFits: 'Nothing fits the filter.',
  code: 'Code',
  inForceFrom: 'In force from {date}',
  inForceAlways: 'In force, with no date said',
  contentHash: 'SHA-256 of its content',
  beside: 'What may be tried beside what',
  asRules: 'The same, as few rows as can be',
  perQuestion: 'One question, factored',
  whoseCustomer: 'Whose customer',
  otherPartners: 'somebody else’s',
  own: 'the partner’s own',
  nothing: 'nothing',
  theService: 'the same service',
  olderName: 'Calling (by its older name)',
  otherCalling: 'Calling (another is wanted)',
  otherService: 'another service',
  any: 'any',
  below: 'less than that',
  equal: 'the same',
  above: 'more than that',
  different: 'not the same',
  upTo: 'up to {max}',
  atLeast: '{min} or more',
  between: '{min} to {max}',
  besideEach: '{fact}, beside {other}',
  isSettled: 'The terms alone decide: there is nothing to look at.',
  termsDiffer: 'Terms that differ',
  rulesDiffer: 'Rules that differ',
  listsDiffer: 'Lists that differ',
  answersDiffer: 'Answers that differ, each with an example',
  sameAnswers: 'The same answers to: {questions}',
  changed: 'changed: {fields}',
  absent: 'absent',
  allowedOnlyUnder: 'Allowed only under {pack}',
  otherCode: 'Refused by both, with another code',
  unusual: 'What is unusual about it',
  everythingUsual: 'An everyday request',
  allFacts: 'All its facts ({count})',
  noFindings: 'Nothing was found.',
  inexact: 'Not everything could be looked at.',
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  where: 'Where',
  cannotRetake:
    'This decision cannot be taken again: its facts or its policy are not there any more.',
};
