/** What every machine can do, all of it: nothing out of reach, no trap, no silence, no surprise. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answerTo, configurationOf, explore } from '../../scripts/explore.ts';
import { births } from '../../scripts/explore-births.ts';
import { WORDS } from '../../scripts/explore-words.ts';
import { aligned, exploreAll, GOLDEN, goldenPages } from '../../scripts/golden.ts';
import { stalePages } from '../../scripts/pages.ts';
import { deadEnds, silences, unreachedStates, unsaidEvents } from '../../scripts/soundness.ts';

const all = exploreAll();
const golden = suite('golden');

for (const explored of all) {
  const { machine } = explored;

  golden(`${machine}: every state is reachable`, () => {
    assert.equal(unreachedStates(explored), []);
  });

  golden(`${machine}: what is no end leads on, and to an end where there is one`, () => {
    assert.equal(deadEnds(explored), []);
  });

  golden(`${machine}: every request is accepted or refused with a code, in every state`, () => {
    assert.equal(silences(explored), []);
  });

  golden(`${machine}: every event that it knows is said to it`, () => {
    assert.equal(unsaidEvents(explored), []);
  });
}

golden('the files are what the machines would write; accept with: npm run golden', () => {
  assert.is(stalePages(goldenPages(all), GOLDEN, 'npm run golden').join('\n'), '');
});

golden('a state that nothing reaches, and a trap, are found', () => {
  const numbers = all.find(({ name }) => name === 'calling-numbers');
  if (numbers === undefined) throw new Error('there are no numbers');
  const runs = numbers.runs.map((run) => ({
    ...run,
    states: new Set(['calling-numbers.assigned']),
    situations: run.situations
      .filter((one) => configurationOf(one) === 'retained')
      .map((one) => ({ ...one, timers: [] })),
  }));
  const planted = { ...numbers, runs };

  assert.ok(unreachedStates(planted).includes('nothing reaches calling-numbers.kept'));
  assert.equal(deadEnds(planted), ['nothing leads on from retained']);
});

golden('the same search finds the same situations', () => {
  const [birth] = births();
  if (birth === undefined) throw new Error('no machine is born');
  const once = explore(birth, WORDS.trial).situations;

  assert.equal(explore(birth, WORDS.trial).situations, once);
});

golden('time passes by the nearest timer, and the announcement comes first', () => {
  const [birth] = births();
  if (birth === undefined) throw new Error('no machine is born');
  const { first } = explore(birth, WORDS.trial);

  assert.equal(
    first.timers.map(({ name }) => name),
    ['weekLeft', 'expiry'],
  );
});

golden('an end hears nothing any more', () => {
  const ends = all.flatMap(({ name, runs }) =>
    runs.flatMap(({ situations }) =>
      situations
        .filter(({ instance }) => instance.status === 'done')
        .flatMap((end) => WORDS[name].map((word) => answerTo(end, word).kind)),
    ),
  );

  assert.ok(ends.length > 0);
  assert.ok(ends.every((kind) => kind === 'refused' || kind === 'unheard'));
});

golden('columns begin one under the other', () => {
  assert.equal(
    aligned([
      ['a', 'bb'],
      ['ccc', ''],
    ]),
    ['a    bb', 'ccc'],
  );
});

golden.run();
