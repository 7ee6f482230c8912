/** What a cohort assumes: in the address and back, and what is wrong with it; where charts draw it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chartOf, nearest, seriesAt } from '../../simulator/cohort/geometry.ts';
import { labelPlace } from '../../simulator/cohort/label-place.ts';
import {
  type Plan,
  PRESETS,
  planOf,
  presetOf,
  problemsOf,
  TYPICAL,
  textOf,
  withPreset,
} from '../../simulator/cohort/plan.ts';
import { workerCount } from '../../simulator/cohort/pool.ts';
import {
  cohortPlaceIn,
  viewIn,
  withCohortPlace,
  withoutPolicyPlace,
} from '../../simulator/place.ts';

const plan = suite('simulator/cohort-plan');

const LENGTHS = [30, 60, 90];

plan('a plan reads back from the address as it was written', () => {
  const own: Plan = {
    ...TYPICAL,
    ...{ trials: 300, seed: 9, policy: 'cisco-spark-2017', answer: { from: 2, to: 9 } },
  };
  const text = textOf(own);

  assert.is(text, 'trials-300.seed-9.policy-cisco-spark-2017.answer-2-9');
  assert.equal(planOf(text), own);
  assert.is(textOf(TYPICAL), 'trials-5000');
  const address = withCohortPlace('?scenario=S09&tab=history', text);
  assert.is(viewIn(address), 'cohort');
  assert.is(cohortPlaceIn(address), text);
  assert.is(withoutPolicyPlace(address), '?scenario=S09&tab=history');
});

plan('what an address cannot mean is typical, and what makes no sense is told', () => {
  assert.equal(planOf('nonsense..trials-.seed-x.answer-5'), TYPICAL);

  const found = problemsOf(planOf('trials-0.answer-9-2.length-31.service-TEA'), LENGTHS);
  assert.equal(found, [
    { name: 'trials', kind: 'range' },
    { name: 'answer', kind: 'order' },
    { name: 'length', kind: 'unknown' },
    { name: 'service', kind: 'unknown' },
  ]);
  assert.equal(problemsOf({ ...TYPICAL, seed: Number.NaN }, LENGTHS), [
    { name: 'seed', kind: 'range' },
  ]);
  const more = { ...TYPICAL, convertsBefore: 60, convertsInGrace: 40, cancelled: 1 };
  assert.equal(problemsOf(more, LENGTHS), [{ name: 'convertsInGrace', kind: 'sum' }]);
});

plan('every preset can be run, and is known again', () => {
  for (const id of Object.keys(PRESETS) as (keyof typeof PRESETS)[]) {
    const preset = withPreset({ ...TYPICAL, seed: 3, trials: 7 }, id);
    assert.equal(problemsOf(preset, LENGTHS), [], id);
    assert.is(presetOf(preset), id);
    assert.is(preset.trials, 7);
  }
  assert.is(presetOf({ ...TYPICAL, late: 21 }), undefined);
});

plan('one processor is left to the page, and four workers are enough', () => {
  assert.equal([undefined, 1, 2, 3, 8, 64].map(workerCount), [1, 1, 1, 2, 4, 4]);
});

const FIGURE = {
  form: 'areas',
  step: 1,
  series: [
    { id: 'low', values: [10, 20, 30] },
    { id: 'high', values: [30, 20, 10] },
  ],
} as const;
const FRAME = { width: 460, height: 236, isMirrored: false };

plan('time runs as text does, and a place in a chart is a day and a series', () => {
  const chart = chartOf(FIGURE, FRAME);
  const mirrored = chartOf(FIGURE, { ...FRAME, isMirrored: true });

  assert.ok(chart.x(0) < chart.x(2));
  assert.equal(
    [0, 1, 2].map((day) => Math.round(chart.x(day) + mirrored.x(day))),
    [460, 460, 460],
  );
  for (const day of [0, 1, 2]) {
    assert.is(nearest(chart, chart.x(day)), day);
    assert.is(nearest(mirrored, mirrored.x(day)), day);
    assert.is(seriesAt(chart, day, chart.y(5)), 0);
    assert.is(seriesAt(chart, day, chart.y(38)), 1);
  }
  assert.is(chart.top, 40);
  assert.is(nearest(chart, -100), 0);
  assert.is(nearest(chart, 9_999), 2);
});

plan('a name stands wholly in its area, in one line or in two, or it is not there', () => {
  const chart = chartOf(FIGURE, FRAME);
  const place = labelPlace(chart, 0, 'wanted');
  assert.equal(place?.lines, ['wanted']);
  const thin = { ...FIGURE, series: [{ id: 'thin', values: [1, 1] }] };
  assert.is(labelPlace(chartOf(thin, FRAME, 5_000), 0, 'wanted'), null);

  // Thick at one end alone: there two lines fit, and one does not.
  const [below, wedge] = [[...Array(30).keys()].map((day) => Math.min(95, 12 * day)), 100];
  const values = below.map((one) => wedge - one);
  const steep = {
    ...FIGURE,
    series: [
      { id: 'below', values: below },
      { id: 'wedge', values },
    ],
  };
  for (const isMirrored of [false, true]) {
    const drawn = chartOf(steep, { ...FRAME, isMirrored });
    const found = labelPlace(drawn, 1, 'Waiting for consent');
    if (found === null) throw new Error('it is left out');
    assert.equal(found.lines, ['Waiting', 'for consent']);
    for (const side of [-1, 1]) {
      const day = nearest(drawn, found.x + side * 35);
      assert.ok(drawn.y(below[day] ?? 0) > found.y + 14, 'the area begins below the second line');
    }
    assert.is(labelPlace(drawn, 1, 'Unwaveringly-waiting-for-consent'), null);
  }
});

plan.run();
