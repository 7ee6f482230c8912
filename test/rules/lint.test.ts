import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPack, PackError } from '../../rules/index.ts';
import shared from '../../rules/packs/shared.json' with { type: 'json' };
import webex from '../../rules/packs/webex-current.json' with { type: 'json' };

const t = suite('rules/lint');

type Json = Record<string, unknown>;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The current pack with E-04 changed: every key of `changes` replaces, undefined removes. */
function withRule(changes: Json): Json {
  const pack: Json & { rules: Json[] } = copy(webex);
  const rule: Json = { ...pack.rules[0], ...changes };
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete rule[key];
  pack.rules[0] = rule;
  return pack;
}

function problemsOf(pack: unknown, base: unknown = shared): string[] {
  try {
    loadPack(pack, base);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ file, place, reason }) => `${file}: ${place}: ${reason}`);
  }
}

function refuses(pack: unknown, ...expected: readonly string[]): void {
  const problems = problemsOf(pack);
  for (const text of expected) {
    assert.ok(
      problems.some((problem) => problem.includes(text)),
      `no problem says "${text}", but: ${problems.join(' | ')}`,
    );
  }
}

const AT = 'webex-current: /rules/0 (E-04)';
const BOUGHT = { fact: 'servicePurchased', operator: 'equal', value: false };
const leaf = (fact: unknown, operator: unknown, value: unknown) => ({ fact, operator, value });
const require_ = (condition: unknown) => withRule({ require: condition });

t('the pack as it is shipped passes', () => assert.equal(problemsOf(copy(webex)), []));

t('a path is refused wherever it stands: it can run code', () => {
  const path = '$..[?(@.constructor)]';
  refuses(require_({ ...BOUGHT, path }), `${AT}/require/path: path is refused`);
  refuses(require_({ all: [BOUGHT], path }), `${AT}/require/path: path is refused`);
  refuses(
    require_({ any: [{ not: { ...BOUGHT, path } }] }),
    `${AT}/require/any/0/not/path: path is refused`,
  );
  refuses(
    withRule({ appliesWhen: { ...BOUGHT, path } }),
    `${AT}/appliesWhen/path: path is refused`,
  );
  refuses(
    require_({ ...BOUGHT, value: { fact: 'servicePurchased', path } }),
    `${AT}/require/value/path: path is refused`,
  );
});

t('a misspelt fact, operator, value or key is named, with what was meant', () => {
  refuses(require_(leaf('servicePurchasd', 'equal', false)), 'did you mean "servicePurchased"?');
  refuses(require_(leaf('servicePurchased', 'equals', false)), 'did you mean "equal"?');
  refuses(require_(leaf('service', 'equal', 'CALING')), 'did you mean "CALLING"?');
  refuses(require_({ ...BOUGHT, valeu: 1 }), `${AT}/require/valeu`, 'did you mean "value"?');
  refuses(withRule({ remidy: 'x' }), `${AT}/remidy: unknown key: did you mean "remedy"?`);
  refuses(withRule({ code: 'SERVICE_ALREADY_PURCHASD' }), 'did you mean "SERVICE_ALREADY_PURCH');
  refuses(withRule({ questions: ['trial.strat'] }), 'did you mean "trial.start"?');
});

t('an operator must fit the kind of the fact', () => {
  refuses(require_(leaf('servicePurchased', 'lessThan', true)), 'lessThan does not fit');
  refuses(require_(leaf('service', 'greaterThan', 'CALLING')), 'greaterThan does not fit');
  refuses(require_(leaf('servicePurchased', 'in', [true])), 'in does not fit');
  refuses(require_(leaf('service', 'not:equal', 'CALLING')), 'unknown operator "not:equal"');
  refuses(require_(leaf('service', 'contains', 'CALLING')), 'unknown operator "contains"');
});

t('a value must lie in the domain of the fact', () => {
  refuses(require_(leaf('servicePurchased', 'equal', 'false')), 'wrong type');
  refuses(require_(leaf('service', 'in', 'CALLING')), 'must be a list with something in it');
  refuses(require_(leaf('service', 'in', [])), 'must be a list with something in it');
  refuses(require_(leaf('service', 'in', ['CALLING', 'CALLING'])), 'repeats "CALLING"');
  refuses(require_(leaf('service', 'in', ['CALLING', 'LEGACY_CALL'])), 'out of range for service');
  refuses(require_(leaf('service', 'in', { list: 'closedState' })), 'mean "closedStates"?');
  refuses(
    require_(leaf('service', 'in', { list: 'closedStates' })),
    `${AT}/require/value/list: "closedStates" does not fit`,
  );
  refuses(require_(leaf('service', 'equal', { fact: 'servicePurchased' })), 'cannot be compared');
  refuses(require_(leaf('service', 'equal', { term: 'nowhere' })), 'unknown term "nowhere"');
  refuses(require_(leaf('service', 'equal', { term: 'graceDays' })), 'wrong type for service: 30');
  refuses(require_(leaf('service', 'equal', { fact: 'service' })), 'be compared with itself');
  refuses(require_({ fact: 'service', operator: 'equal' }), 'misses "value"');
});

t('a rule reads only facts that each of its questions has', () => {
  refuses(require_(leaf('licenceCount', 'equal', 1)), 'not among the facts of trial.addService');
  refuses(withRule({ message: 'Not {licenceCount}.' }), '{licenceCount} is not a fact of');
  refuses(withRule({ message: 'Not {sevice}.' }), 'did you mean "service"?');
  refuses(withRule({ message: 'It is {servicePurchased}.' }), 'would print "true" or "false"');
});

t('a condition has exactly one form, and something in it', () => {
  refuses(require_({ all: [] }), `${AT}/require/all: must be a list with a condition in it`);
  refuses(require_({ any: [] }), `${AT}/require/any: must be a list with a condition in it`);
  refuses(require_({ any: {} }), `${AT}/require/any: must be a list with a condition in it`);
  refuses(require_({ all: [BOUGHT], any: [BOUGHT] }), 'must have exactly one of');
  refuses(require_({ ...BOUGHT, all: [BOUGHT] }), 'must have exactly one of');
  refuses(require_({}), 'must have exactly one of');
  refuses(require_(true), 'must be a condition');
  refuses(require_({ condition: 'named' }), 'unknown key');
  let deep: unknown = BOUGHT;
  for (let depth = 0; depth < 20; depth++) deep = { not: deep };
  refuses(require_(deep), 'is nested deeper than 16');
});

t('a term is one the pack has, compared with its own type', () => {
  const term = (name: string, operator: string, value: unknown) =>
    require_({ term: name, operator, value });
  assert.equal(problemsOf(term('licences.editable', 'equal', true)), []);
  refuses(term('licences.editible', 'equal', true), 'did you mean "licences.editable"?');
  refuses(term('cancelBy', 'equal', 'PARTNER'), 'unknown term "cancelBy"');
  refuses(term('extension.max', 'equal', 1), '"extension.max" has no value in this pack');
  refuses(term('existingCustomer.mode', 'equal', 'consnt'), 'did you mean "consent"?');
  refuses(term('licences.editable', 'equal', 'true'), 'must be one value of the type of');
  refuses(term('licences.editable', 'lessThan', true), 'lessThan does not fit');
});

t('priorities are refused: every rule and every condition is asked', () => {
  refuses(withRule({ priority: 5 }), `${AT}/priority: priority is refused`);
  refuses(require_({ ...BOUGHT, priority: 5 }), `${AT}/require/priority: priority is refused`);
});

t('a rule has an id of its own, a message, a code and a source', () => {
  refuses(withRule({ id: 'E-01' }), 'duplicate id, first in shared@1: /rules/0 (E-01)');
  refuses(withRule({ id: 'rule-4' }), 'must look like E-01');
  for (const key of ['id', 'questions', 'code', 'message', 'messageKey', 'require', 'source']) {
    refuses(withRule({ [key]: undefined }), `misses "${key}"`);
  }
  refuses(withRule({ message: ' ' }), 'must be a text with something in it');
  refuses(withRule({ messageKey: 'Bought!' }), 'must look like rule.partner-not-certified');
  refuses(withRule({ source: [] }), `${AT}/source: must not be empty`);
  refuses(withRule({ source: ['somewhere'] }), `${AT}/source/0: must look like T-001`);
  refuses(withRule({ remedy: '' }), `${AT}/remedy: must be a text`);
  refuses(withRule({ questions: [] }), `${AT}/questions: must not be empty`);
  refuses(withRule({ questions: ['trial.start', 'trial.start'] }), 'repeats "trial.start"');
  const pack: Json = { ...copy(webex), rules: [7] };
  refuses(pack, 'webex-current: /rules/0: must be an object');
});

t('a question without a rule, and a list without a reader, are refused', () => {
  const pack = copy(webex);
  const alone = { ...copy(shared), rules: shared.rules.filter((rule) => rule.id === 'E-01') };
  const problems = problemsOf(pack, alone);

  assert.ok(problems.includes('webex-current: /rules: no rule answers trial.extend'));
  assert.ok(problems.includes('shared@1: /lists/closedStates: no rule uses it'));
});

t('a message key stands for one text in a pack, and braces for facts in messages only', () => {
  const taken = { messageKey: 'rule.partner-not-certified' };
  refuses(
    withRule(taken),
    `${AT}/messageKey: stands for another text in shared@1: /rules/0 (E-01)`,
  );
  const { message } = shared.rules[0] ?? {};
  assert.equal(problemsOf(withRule({ ...taken, message })), []);
  refuses(withRule({ message: 'The {service is bought.' }), `${AT}/message: has a brace without`);
  refuses(withRule({ title: 'No {service}.' }), `${AT}/title: has a brace`);
  refuses(withRule({ remedy: 'Sell {service}.' }), `${AT}/remedy: has a brace`);
});

t('all problems come at once', () => {
  const pack = withRule({ id: 'E-01', code: 'NO', priority: 1, require: { all: [] } });
  assert.is(problemsOf(pack).length, 4);
});

t.run();
