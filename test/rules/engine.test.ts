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

const violated = async (evaluation: Evaluation): Promise<readonly Rule[]> =>
  (await evaluate(evaluation)).filter((one) => !one.isSatisfied).map(({ rule }) => rule);

async function fails(evaluation: Evaluation, text: string): Promise<void> {
  let answer: readonly unknown[];
  try {
    answer = await evaluate(evaluation);
  } catch (error) {
    assert.match(String(error), text);
    return;
  }
  assert.unreachable(`answered ${answer.length} rules instead of failing: ${text}`);
}

t('says of every rule whether it is satisfied', async () => {
  assert.equal(await violated(asking({})), []);
  assert.equal(await violated(asking({ facts: { partnerCertified: false } })), [certified]);
});

t('fails rather than answer without rules, facts or a full set of answers', async () => {
  await fails(asking({ rules: [] }), 'no rule to ask');
  await fails(asking({ facts: {} }), 'Undefined fact');
  await fails(asking({ facts: { partnerCertified: 'true' } }), 'does not fit');
  await fails(asking({ rules: [certified, certified] }), 'incomplete decision');
});

t('is told the facts that the rules read, each of its own type, and no other (D4)', async () => {
  const { licences } = packOf('webex-current@1').terms;
  const require = { term: 'licences.editable', operator: 'equal', value: true } as const;
  const editable: Rule = { ...certified, id: 'E-02', require };
  const facts = { partnerCertified: true, 'term:licences.editable': false, other: {} as never };
  const terms = { licences };
  assert.equal(await violated(asking({ rules: [certified, editable], facts, terms })), []);

  // The engine would call the one and wait for the other.
  for (const value of [() => true, Promise.resolve(true)]) {
    await fails(asking({ facts: { partnerCertified: value as never } }), 'does not fit');
  }
});

t('a path that slipped past every check is dropped before the engine', async () => {
  const path = '$.constructor';
  const planted = { ...certified, require: { ...certified.require, path } } as unknown as Rule;

  assert.equal(await violated(asking({ rules: [planted] })), []);
});

t.run();
