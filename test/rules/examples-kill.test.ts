/**
 * The committed examples, and they alone, notice every mistake in a rule that can be noticed.
 *
 * Which mistakes nobody can notice is found here a second time, by trying every combination of
 * values without any of the short cuts of the search.
 */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { invariantsAbout } from '../../rules/analyse/claim.ts';
import { domainOf } from '../../rules/analyse/domain.ts';
import { compileCondition, type FactSet, type Predicate } from '../../rules/compile-condition.ts';
import type { FactName } from '../../rules/facts.ts';
import {
  decide,
  type Example,
  executorOf,
  type Mutant,
  mutantsOf,
  PACKS,
  type Pack,
  rulesOf,
  survivorsOf,
} from '../../rules/index.ts';
import { brokenBy } from '../../rules/invariants.ts';
import { QUESTION_NAMES } from '../../rules/questions.ts';
import { factsIn } from '../../rules/rule.ts';

const t = suite('rules/examples, the committed ones');

interface ExampleFile {
  readonly packId: string;
  readonly packHash: string;
  readonly mutantCount: number;
  readonly equivalent: readonly Pick<Mutant, 'question' | 'ruleId' | 'place' | 'mistake'>[];
  readonly undecided: readonly unknown[];
  readonly examples: readonly Example[];
}

const committed = (pack: Pack): ExampleFile =>
  JSON.parse(readFileSync(`rules/examples/${pack.pack}.json`, 'utf8'));

const brief = ({ question, ruleId, place, mistake }: ExampleFile['equivalent'][number]): string =>
  [question, ruleId, place, mistake].join(' ');

for (const pack of PACKS.values()) {
  const { packId } = pack;

  t(`${packId}: the engine says of each example what the file says`, async () => {
    const file = committed(pack);
    assert.equal([file.packId, file.packHash], [packId, pack.packHash]);
    for (const { question, facts, outcome, violated } of file.examples) {
      const verdict = await decide(pack, question, facts);
      const shown = `${question} ${JSON.stringify(facts)}`;
      assert.is(verdict.outcome, outcome, shown);
      assert.equal(
        verdict.violations.map(({ ruleId }) => ruleId),
        violated,
        shown,
      );
    }
  });

  t(`${packId}: every mistake is noticed, but those that no facts show`, () => {
    const { examples, equivalent, undecided, mutantCount } = committed(pack);
    const survivors = survivorsOf(pack, examples);

    assert.equal(undecided, []);
    assert.equal(survivors.map(brief), equivalent.map(brief));
    assert.equal(
      survivors.filter((mutant) => noticing(pack, mutant) !== undefined),
      [],
    );
    assert.is(QUESTION_NAMES.flatMap((question) => mutantsOf(pack, question)).length, mutantCount);
    assert.ok(mutantCount > 800 && equivalent.length < 30);
  });

  t(
    `${packId}: without any one of the examples that are not plain, a mistake would slip by`,
    () => {
      const { examples, equivalent } = committed(pack);
      for (const example of examples) {
        const [first] = examples.filter(({ question }) => question === example.question);
        if (example === first || example.violated.length === 1) continue;
        const others = examples.filter((one) => one !== example);
        assert.ok(survivorsOf(pack, others).length > equivalent.length, JSON.stringify(example));
      }
    },
  );

  t(`${packId}: every question has an example, and every rule one that violates it`, () => {
    const { examples } = committed(pack);
    for (const question of QUESTION_NAMES) {
      const own = examples.filter((one) => one.question === question);
      const violated = new Set(own.flatMap((one) => one.violated));
      assert.ok(own.length > 0, question);
      for (const { id } of rulesOf(pack, question)) {
        const isKept = committed(pack).equivalent.some(
          (one) =>
            one.question === question &&
            one.ruleId === id &&
            one.mistake === 'the rule is not asked',
        );
        assert.is(violated.has(id), !isKept, `${question} ${id}`);
      }
    }
  });
}

t('an example less lets a mistake through, and the mistake is named', () => {
  const pack = [...PACKS.values()][0];
  if (pack === undefined) throw new Error('there is no pack');
  const { examples } = committed(pack);
  const left = examples.filter(({ violated }) => violated.join() !== 'E-16b');
  const [found] = survivorsOf(pack, left).filter(({ ruleId }) => ruleId === 'E-16b');

  assert.is(found?.question, 'loan.approveExtension');
  assert.is(found?.mistake, 'the rule is not asked');
});

/** Facts that tell a mutant from its rule, by trying all; undefined if there are none. */
function noticing(pack: Pack, { question, ruleId, condition }: Mutant): FactSet | undefined {
  const rule = executorOf(pack, question).rules.find((one) => one.rule.id === ruleId);
  if (rule === undefined) throw new Error(`${ruleId} is missing`);
  const mutated = compileCondition(condition, pack);
  const isNoticed: Predicate = (facts) => rule.isSatisfied(facts) !== mutated(facts);
  const { appliesWhen, require } = rule.rule;
  const parts = [require, ...(appliesWhen ? [appliesWhen] : []), condition];
  const names = new Set<FactName>(parts.flatMap(factsIn));
  const about = invariantsAbout(question, [{ facts: [...names] }]);
  for (const name of about.flatMap(({ facts }) => facts)) names.add(name);
  const sources = [
    ...parts.map((part) => ({ condition: part, constants: pack })),
    ...about.flatMap((claim) => claim.sources),
  ];
  const domain = domainOf(sources, {});

  const search = (left: readonly FactName[], facts: FactSet): FactSet | undefined => {
    const [name, ...rest] = left;
    if (name === undefined) {
      const isKept = brokenBy(question, facts).every(
        (broken) => !broken.facts.every((one) => Object.hasOwn(facts, one)),
      );
      return isKept && isNoticed(facts) ? facts : undefined;
    }
    for (const value of domain.get(name)?.values ?? []) {
      const found = search(rest, { ...facts, [name]: value });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search([...names], {});
}

t.run();
