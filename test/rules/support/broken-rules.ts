/** Packs with one rule that is wrong, but for its conditions. */
import { type Broken, known, rule, ruleOf, ruleUnknown, unknown, validPack } from './breaking.ts';

export const RULES: readonly Broken[] = [
  known(
    'a rule in a word',
    (pack) => {
      pack.rules.push('P-91' as never);
    },
    `/rules/${validPack().rules.length}`,
    'must be an object',
  ),
  rule('no title', { title: undefined }, '', 'misses "title"'),
  rule('no severity', { severity: undefined }, '', 'misses "severity"'),
  rule('no requirement', { require: undefined }, '', 'misses "require"'),
  rule('a severity nobody knows', { severity: 'warn' }, 'severity', 'must be one of deny, advise'),
  rule(
    'advice where a no refuses',
    { severity: 'advise' },
    'severity',
    'advise does not fit trial.start: its no is a refusal',
  ),
  rule('a code nobody knows', { code: 'NOT_IN_POLICE' }, 'code', '"NOT_IN_POLICE" is none of the'),
  rule(
    'a misspelt question',
    { questions: ['trial.strat'] },
    'questions/0',
    '"trial.strat" is none of',
  ),
  rule(
    'a question twice',
    { questions: ['trial.start', 'trial.start'] },
    'questions/1',
    'repeats "trial.start"',
  ),
  rule('no question', { questions: [] }, 'questions', 'must not be empty'),
  rule('one question, not in a list', { questions: 'trial.start' }, 'questions', 'must be a list'),
  rule('no clause', { source: [] }, 'source', 'must not be empty'),
  rule(
    'a clause in another form',
    { source: ['T-1'] },
    'source/0',
    'must look like T-001, A-01, R-01 or "our choice"',
  ),
  rule('a priority', { priority: 10 }, 'priority', 'priority is refused: every rule is asked'),
  rule('a misspelt key', { remidy: 'Sell it.' }, 'remidy', 'unknown key: did you mean "remedy"?'),
  rule(
    'a message without words',
    { message: '' },
    'message',
    'must be a text with something in it',
  ),
  ruleUnknown(
    'a message on a fact nobody knows',
    { message: 'No {sevice}.' },
    'message',
    '{sevice} is not a fact of trial.start: did you mean "service"?',
  ),
  ruleUnknown(
    'a message on a fact of another question',
    { message: 'It is {trialState}.' },
    'message',
    '{trialState} is not a fact of trial.start',
  ),
  ruleUnknown(
    'a message that would say true',
    { message: 'It is {servicePurchased}.' },
    'message',
    '{servicePurchased} would print "true" or "false"; word it instead',
  ),
  ruleUnknown(
    'a message with half a placeholder',
    { message: 'No {service.' },
    'message',
    'has a brace without another',
  ),
  ruleUnknown(
    'a title with a placeholder',
    { title: 'Sold: {service}.' },
    'title',
    'has a brace: only a message names facts',
  ),
  rule(
    'a message key in words',
    { messageKey: 'Not sold!' },
    'messageKey',
    'must look like rule.partner-not-certified',
  ),
  ruleUnknown(
    'the message key of another text',
    { messageKey: 'rule.partner-not-certified' },
    'messageKey',
    'stands for another text in shared@1: /rules/0 (E-01)',
  ),
  known(
    'an id in words',
    (pack) => {
      ruleOf(pack, 'P-90')['id'] = 'sold-only';
    },
    `/rules/${validPack().rules.length - 1}/id`,
    'must look like E-01 or E-03a',
  ),
  unknown(
    'an id that is taken',
    (pack) => {
      ruleOf(pack, 'P-90')['id'] = 'E-01';
    },
    `/rules/${validPack().rules.length - 1} (E-01)/id`,
    'duplicate id, first in shared@1: /rules/0 (E-01)',
  ),
  unknown(
    'a question without a rule',
    (pack) => {
      pack.rules = pack.rules.filter(({ id }) => id !== 'E-19');
    },
    '/rules',
    'no rule answers conversion.matchAdmin',
  ),
];
