import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { byPrecedence, isRuleCode, RULE_CODES } from '../../rules/reasons.ts';

const t = suite('rules/reasons');

t('orders by code first, then by rule', () => {
  const reasons = [
    { code: 'SITE_URL_TAKEN', ruleId: 'E-09b' },
    { code: 'ROLE_NOT_ALLOWED', ruleId: 'E-02b' },
    { code: 'ROLE_NOT_ALLOWED', ruleId: 'E-02a' },
    { code: 'PARTNER_NOT_CERTIFIED', ruleId: 'Z-99' },
  ] as const;

  assert.equal(
    [...reasons].sort(byPrecedence).map((reason) => reason.ruleId),
    ['Z-99', 'E-02a', 'E-02b', 'E-09b'],
  );
});

t('no code is listed twice, and no other is known', () => {
  assert.is(new Set(RULE_CODES).size, RULE_CODES.length);
  assert.ok(RULE_CODES.every(isRuleCode));
  assert.not.ok(isRuleCode('toString'));
});

t.run();
