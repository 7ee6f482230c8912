import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario, type Scenario } from '../../runtime/index.ts';
import { library } from '../support/story.ts';

const scenarios = suite('scenarios: the acceptance stories');

for (const { file, scenario } of library()) {
  scenarios(`${scenario.scenario} ${scenario.title}`, async () => {
    const { failures, rows } = await runScenario(scenario);
    assert.equal(failures, [], file);
    assert.is(rows.length, scenario.steps.length);
  });
}

/** A copy with one thing changed, as an author would change the file. */
function changed(file: string, change: (scenario: Scenario) => void): Scenario {
  const found = library().find((one) => one.file.endsWith(file));
  if (found === undefined) throw new Error(file);
  const copy = structuredClone(found.scenario);
  change(copy);
  return copy;
}

/** An expectation of nothing changes no story, so all may be spoiled at once. */
scenarios('every expectation of every story can fail', async () => {
  for (const { file, scenario } of library()) {
    const copy = structuredClone(scenario);
    for (const { expect } of copy.steps) {
      const wrong = (expect ?? {}) as Record<string, unknown>;
      for (const [field, value] of Object.entries(wrong)) wrong[field] = spoiled(field, value);
    }

    const places = (await runScenario(copy)).failures.map((one) => one.place);

    for (const [index, { expect }] of scenario.steps.entries()) {
      for (const [field, value] of Object.entries(expect ?? {})) {
        for (const place of placesOf(`/steps/${index}/expect/${field}`, value)) {
          assert.ok(
            places.some((one) => one === place || one.startsWith(`${place}/`)),
            `${file} ${place} was not checked`,
          );
        }
      }
    }
  }
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One place for an expectation, or one for each of its fields. */
const placesOf = (place: string, value: unknown): readonly string[] =>
  isRecord(value) ? Object.keys(value).map((key) => `${place}/${key}`) : [place];

const NEVER: Readonly<Record<string, unknown>> = {
  refused: 'SITE_TAKEN',
  messages: ['NOBODY'],
  tasks: ['NONE'],
  remarks: ['SITE_TAKEN'],
  effects: ['none'],
  currentServices: ['NONE'],
};

/** The expectation with a value that cannot be right, in each of its fields. */
function spoiled(field: string, value: unknown): unknown {
  if (Object.hasOwn(NEVER, field)) return NEVER[field];
  if (!isRecord(value)) return field.endsWith('At') ? '1999-12-31T00:00:00Z' : 'wrong';
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoiled(key, one)]));
}

scenarios('a message that no step names is a failure with its place', async () => {
  const story = changed('s01-whole-life.json', (scenario) => {
    const reminder = scenario.steps.find((one) => one.at === '2027-02-03T09:00:00Z');
    if (reminder?.expect) reminder.expect.messages = ['N-04'];
  });
  const { failures } = await runScenario(story);
  assert.is(failures.length, 1);
  assert.is(failures[0]?.got, '["N-04","N-06"]');
  assert.match(failures[0]?.place ?? '', /^\/steps\/\d+\/expect\/messages$/);
});

scenarios('a message a millisecond off is a failure', async () => {
  const story = changed('s01-whole-life.json', (scenario) => {
    const reminder = scenario.steps.find((one) => one.at === '2027-02-03T08:59:59.999Z');
    if (reminder?.expect) reminder.expect.messages = ['N-04', 'N-06'];
  });
  const { failures } = await runScenario(story);
  assert.is(failures.length, 1);
});

scenarios('an invalid scenario names each place', () => {
  const parsed = parseScenario({
    scenario: 'X',
    title: 'x',
    startAt: '2027-02-30T00:00:00Z',
    steps: [{ at: 'tomorrow', do: 'trial.explode', oops: 1 }],
  });
  assert.not(parsed.ok);
  const places = parsed.ok ? [] : parsed.problems.map((one) => one.pointer);
  assert.equal(places, ['/startAt', '/steps/0/at', '/steps/0/do', '/steps/0']);
});

scenarios('steps out of the order of time are refused', () => {
  const parsed = parseScenario({
    scenario: 'X',
    title: 'x',
    startAt: '2027-01-01T00:00:00Z',
    steps: [{ at: '+2d' }, { at: '+1d' }],
  });
  assert.equal(parsed.ok ? [] : parsed.problems, [
    { pointer: '/steps/1/at', problem: 'lies before the step ahead of it' },
  ]);
});

scenarios.run();
