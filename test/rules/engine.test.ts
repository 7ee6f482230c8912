import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Evaluation, evaluate } from '../../rules/engine.ts';
import { packOf, type Rule } from '../../rules/index.ts';

const t = suite('rules/engine');
const [certified] = packOf('webex-current@1').rules;
if (certified === undefined) throw new Error('the pack has no rule');

const asking = (changes: Partial<Evaluation>): Evaluation => ({
  rules: [certified],
  facts: { partnerCertified: true },
  lists: {},
  terms: {},
  ...changes,
});

async function fails(evaluation: Evaluation, text: string): Promise<void> {
  let answer: readonly Rule[];
  try {
    answer = await evaluate(evaluation);
  } catch (error) {
    assert.match(String(error), text);
    return;
  }
  assert.unreachable(`answered ${answer.length} violations instead of failing: ${text}`);
}

t('returns the rules that are not satisfied', async () => {
  assert.equal(await evaluate(asking({})), []);
  assert.equal(await evaluate(asking({ facts: { partnerCertified: false } })), [certified]);
});

t('fails rather than answer without rules, facts or a full set of answers', async () => {
  await fails(asking({ rules: [] }), 'no rule to ask');
  await fails(asking({ facts: {} }), 'Undefined fact');
  await fails(asking({ facts: { partnerCertified: 'true' } }), 'cannot compare');
  await fails(asking({ rules: [certified, certified] }), 'incomplete decision');
});

t('a path that slipped past every check is dropped before the engine', async () => {
  const path = '$.constructor';
  const planted = { ...certified, require: { ...certified.require, path } } as unknown as Rule;

  assert.equal(await evaluate(asking({ rules: [planted] })), []);
});

t.run();
