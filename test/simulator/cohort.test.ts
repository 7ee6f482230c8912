/** A cohort: told by any number of workers it comes to the same, and every number has its members. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import {
  conversions,
  devices,
  failuresOf,
  funnel,
  mailsByDay,
  numberOf,
  pickedBy,
  refusalsOf,
  statesByDay,
  survival,
} from '../../simulator/cohort/figures.ts';
import { groundOf, lifeOf } from '../../simulator/cohort/life.ts';
import { memberStory } from '../../simulator/cohort/member-story.ts';
import { type Plan, TYPICAL } from '../../simulator/cohort/plan.ts';
import { emptyResult, partOf, type Result, withParts } from '../../simulator/cohort/result.ts';

const cohort = suite('simulator/cohort');

const PLAN: Plan = { ...TYPICAL, trials: 96, seed: 7, extended: 60, extensions: 2 };
const RESULT = await toldBy(PLAN, [[0, 96]]);

cohort('the same seed gives the same numbers, however many workers share it out', async () => {
  const three = await toldBy(PLAN, [
    [64, 32],
    [0, 5],
    [5, 59],
  ]);

  assert.equal(figuresOf(three), figuresOf(RESULT));
  const other = await toldBy({ ...PLAN, seed: 8 }, [[0, 96]]);
  assert.not.equal(figuresOf(other), figuresOf(RESULT));
});

cohort('every day has every member', () => {
  const { series } = statesByDay(RESULT);
  const days = series[0]?.values.map((_, day) =>
    series.reduce((sum, one) => sum + (one.values[day] ?? 0), 0),
  );

  assert.ok((days?.length ?? 0) > 30);
  assert.equal([...new Set(days)], [96]);
});

cohort('what becomes of all is all: bought, over, cancelled, lapsed, or refused', () => {
  const counts = Object.fromEntries(funnel(RESULT).map(({ id, count }) => [id, count]));
  const ends = ['converted', 'ended', 'cancelled', 'lapsed', 'refused'];

  assert.is(
    ends.reduce((sum, id) => sum + (counts[id] ?? 0), 0),
    96,
  );
  assert.ok(
    ends.slice(0, 4).every((id) => (counts[id] ?? 0) > 0),
    JSON.stringify(counts),
  );
  assert.is(counts['begun'], 96);
});

cohort('a number counts the members that it names', () => {
  for (const [at, { id, values }] of statesByDay(RESULT).series.entries()) {
    const day = values.findIndex((value) => value > 0);
    const picked = pickedBy(RESULT, { of: 'stage', id, day });
    assert.is(picked.length, values[day], `${at} ${id}`);
  }
  for (const { id, values } of survival(RESULT).series) {
    assert.is(pickedBy(RESULT, { of: 'survival', id, day: 20 }).length, values[20]);
  }
  for (const { id, count } of [...funnel(RESULT), ...devices(RESULT)]) {
    assert.is(pickedBy(RESULT, { of: 'bar', id }).length, count, id);
  }
  const bought = conversions(RESULT);
  const at = (bought.series[0]?.values ?? []).findIndex((value) => value > 1);
  const day = at * bought.step;
  const members = pickedBy(RESULT, { of: 'converted', day, days: bought.step });
  assert.is(members.length, bought.series[0]?.values[at]);
});

cohort('the mails of a day are those of its members, and all of them are counted', () => {
  const { series, step } = mailsByDay(RESULT);
  const sent = series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0);
  let own = 0;
  for (let index = 0; index < 96; index += 1) own += numberOf(RESULT, index, 'mails');

  assert.is(sent, own);
  const [first] = series;
  const at = (first?.values ?? []).findIndex((value) => value > 0);
  const members = pickedBy(RESULT, { of: 'mail', id: first?.id ?? '', day: at * step, days: step });
  assert.ok(members.length > 0 && members.length <= (first?.values[at] ?? 0));
});

cohort('a member that is opened is the member that was counted', async () => {
  const ground = await groundOf(PLAN.policy);
  for (const index of [0, 3, 17, 40]) {
    const parsed = parseScenario(await memberStory(PLAN, index));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const run = await runScenario(parsed.scenario);
    const life = await lifeOf(PLAN, index, ground);
    const entries = [...ground.entries, ...life.told.flatMap((one) => one.entries), ...life.rest];

    assert.equal(run.failures, []);
    assert.equal(run.entries, entries, `member ${index}`);
    const mails = entries.flatMap(({ effects }) => effects.flatMap(({ message }) => message ?? []));
    assert.is(mails.length, numberOf(RESULT, index, 'mails'));
  }
});

cohort('what a policy refuses is counted, by its code', async () => {
  const plan: Plan = { ...PLAN, policy: 'cisco-spark-2017', extensions: 4, extended: 95 };
  const result = await toldBy(plan, [[0, 96]]);
  const refused = Object.fromEntries(refusalsOf(result).map(({ code, count }) => [code, count]));
  const counts = Object.fromEntries(funnel(result).map(({ id, count }) => [id, count]));

  assert.is(refused['EMAIL_IN_USE'], counts['refused']);
  assert.ok((refused['EXTENSION_LIMIT_REACHED'] ?? 0) > 0, JSON.stringify(refused));
  const own = pickedBy(result, { of: 'refusal', id: 'EMAIL_IN_USE' });
  assert.is(own.length, counts['refused']);
  assert.ok(own.every((index) => numberOf(result, index, 'refusals') > 0));
});

cohort('a life that cannot be told is counted as such, and the others go on', async () => {
  const ground = await groundOf(PLAN.policy);
  const part = await partOf(0, 5, (index) => {
    if (index === 2) throw new Error('no such life');
    return lifeOf(PLAN, index, ground);
  });
  const result = withParts(emptyResult({ ...PLAN, trials: 5 }), [part]);

  assert.equal(failuresOf(result), [{ index: 2, message: 'no such life' }]);
  assert.is(funnel(result)[0]?.count, 4);
});

cohort.run();

async function toldBy(plan: Plan, shares: readonly (readonly [from: number, count: number])[]) {
  const parts = shares.map(async ([from, count]) => {
    const ground = await groundOf(plan.policy);
    return partOf(from, count, (index) => lifeOf(plan, index, ground));
  });
  return withParts(emptyResult(plan), await Promise.all(parts));
}

function figuresOf(result: Result): unknown {
  return [statesByDay, survival, conversions, mailsByDay, funnel, devices, refusalsOf].map(
    (figure) => figure(result),
  );
}
