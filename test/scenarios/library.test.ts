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

scenarios('every expectation of every story can fail', async () => {
  const never = { state: 'nowhere', refused: 'SITE_TAKEN', access: 'nobody', path: 'ELSEWHERE' };
  for (const { file, scenario } of library()) {
    for (const [index, { expect }] of scenario.steps.entries()) {
      for (const field of Object.keys(expect ?? {}) as (keyof NonNullable<typeof expect>)[]) {
        const copy = structuredClone(scenario);
        const wrong = copy.steps[index]?.expect as Record<string, unknown>;
        if (field in never) wrong[field] = never[field as keyof typeof never];
        else if (field === 'messages' || field === 'tasks')
          wrong[field] = [...(wrong[field] as []), 'NONE'];
        else if (field === 'currentServices') wrong[field] = ['NONE'];
        else if (field === 'residencySuggestion') wrong[field] = 'XX';
        else wrong[field] = spoiled(wrong[field] as Record<string, unknown>);
        const { failures } = await runScenario(copy);
        assert.ok(
          failures.some((one) => one.place.startsWith(`/steps/${index}/expect/${field}`)),
          `${file} step ${index}: ${field} was not checked`,
        );
      }
    }
  }
});

/** Every field of an object expectation with a value that cannot be right. */
function spoiled(fields: Record<string, unknown>): Record<string, unknown> {
  const wrong = (value: unknown, field: string) =>
    field.endsWith('At') ? '1999-12-31T00:00:00Z' : typeof value === 'number' ? -1 : 'wrong';
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, wrong(value, key)]));
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
