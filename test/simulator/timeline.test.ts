/** The timeline is geometry: instants to pixels, states to bars, and nothing drawn twice. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { runToShow } from '../../simulator/branch.ts';
import { branchOf, openSession, rangeOf } from '../../simulator/session.ts';
import { partsOf } from '../../simulator/subject.ts';
import { chosenOf, groupsOf, lanesOf } from '../../simulator/timeline/lanes.ts';
import {
  barOf,
  clustersOf,
  quietIn,
  scaleOf,
  snap,
  ticksOf,
  toMs,
  toPx,
} from '../../simulator/timeline/scale.ts';

const timeline = suite('simulator/timeline');

const DAY_MS = 86_400_000;
const RANGE = { startMs: 0, endMs: 100 * DAY_MS };
const PLACE = { startPx: 100, widthPx: 1000, totalPx: 1100, isMirrored: false, folds: [] };
const scale = scaleOf(RANGE, PLACE);

timeline('an instant and its pixel lead to each other', () => {
  assert.is(toPx(scale, 50 * DAY_MS), 600);
  assert.is(toMs(scale, 600), 50 * DAY_MS);
  assert.is(toMs(scale, -50), 0, 'left of the lanes is the first instant');
  assert.is(toMs(scale, 5000), 100 * DAY_MS, 'right of them is the last');
});

timeline('where the text runs from right to left, so does the time', () => {
  const turned = scaleOf(RANGE, { ...PLACE, isMirrored: true });

  assert.is(toPx(turned, 0), 1000);
  assert.is(toPx(turned, 100 * DAY_MS), 0);
  assert.is(toMs(turned, 250), 75 * DAY_MS);
  assert.equal(barOf(turned, 10 * DAY_MS, 20 * DAY_MS), { x: 800, w: 100 });
});

timeline('quiet times are folded to a strip, and every instant is still reached', () => {
  const stopsMs = [2, 3, 60, 61].map((day) => day * DAY_MS);
  const folds = quietIn(RANGE, stopsMs);
  const folded = scaleOf(RANGE, { ...PLACE, folds });

  assert.equal(
    folds.map(({ startMs, endMs }) => [startMs / DAY_MS, endMs / DAY_MS]),
    [
      [3.5, 59.5],
      [61.5, 99.5],
    ],
  );
  const widthOf = (one: typeof scale, from: number, to: number): number =>
    barOf(one, from * DAY_MS, to * DAY_MS).w;
  assert.ok(widthOf(folded, 3.5, 59.5) < 30, 'two months in a strip');
  assert.ok(widthOf(folded, 2, 3) > 5 * widthOf(scale, 2, 3), 'and room for what happens');
  for (const day of [0, 1, 3, 30, 60, 61, 80, 100]) {
    const atMs = day * DAY_MS;
    assert.ok(Math.abs(toMs(folded, toPx(folded, atMs)) - atMs) < 1000, `day ${day}`);
  }
  assert.ok(ticksOf(folded, 0, 60).every(({ day }) => day <= 3 || day >= 60));
});

timeline('the ruler counts days from an origin and keeps its labels apart', () => {
  const ticks = ticksOf(scale, 10 * DAY_MS, 70);

  assert.equal(
    ticks.slice(0, 3).map(({ day }) => day),
    [-7, 0, 7],
  );
  assert.ok(ticks.every(({ atMs, day }) => atMs === (10 + day) * DAY_MS));
});

timeline('dragging stops at what happens nearby, and nowhere else', () => {
  const stopsMs = [10 * DAY_MS, 11 * DAY_MS];

  assert.is(snap(scale, 10.4 * DAY_MS, stopsMs, 6), 10 * DAY_MS);
  assert.is(snap(scale, 10.6 * DAY_MS, stopsMs, 6), 11 * DAY_MS);
  assert.is(snap(scale, 12 * DAY_MS, stopsMs, 6), 12 * DAY_MS);
  assert.is(snap(scale, 9.8 * DAY_MS, stopsMs, 6), 10 * DAY_MS);
  assert.is(snap(scale, 5 * DAY_MS, [], 6), 5 * DAY_MS);
});

timeline('marks that would overlap are one', () => {
  const items = [1, 1, 2, 9].map((day) => ({ atMs: day * DAY_MS }));

  const clusters = clustersOf(scale, items, 22);

  assert.equal(
    clusters.map(({ px, items: own }) => [px, own.length]),
    [
      [110, 3],
      [190, 1],
    ],
  );
});

timeline('a life becomes bars without a gap, and marks where something was said', async () => {
  const [trial, consent, access, mails, tasks, refusals] = await lanes('s05-consent-full-admin');

  assert.equal(
    trial?.spans.map(({ title }) => title),
    ['Pending consent', 'Pending provisioning', 'Running', 'Expiring', 'Grace', 'Ended'],
  );
  assert.equal(
    trial?.spans.map(({ toMs }) => toMs),
    [...(trial?.spans.slice(1).map(({ fromMs }) => fromMs) ?? []), null],
  );
  assert.equal(
    consent?.spans.map(({ title }) => title),
    ['Requested', 'Approved'],
  );
  assert.equal(
    access?.spans.map(({ title }) => title),
    ['None', 'Full admin', 'None'],
  );
  assert.ok((mails?.marks.length ?? 0) > 0 && (tasks?.marks.length ?? 0) > 0);
  assert.equal(new Set(refusals?.marks.map(({ kind }) => kind)), new Set(['refusal']));
});

timeline('what was refused to another trial is not in this one’s lane', async () => {
  const refusals = (await lanes('s10-editing-and-cancelling')).at(-1);
  const titles = refusals?.marks.map(({ title }) => title) ?? [];

  assert.ok(titles.some((title) => title.startsWith('Remove service')));
});

timeline('a lane of marks shows one group alone, and knows how many it leaves out', async () => {
  const all = await lanes('s01-whole-life');
  const mails = all.find(({ key }) => key === 'mails');
  if (mails === undefined) throw new Error('there is no lane of mails');
  const groups = groupsOf(mails);
  assert.ok(groups.length > 1, groups.join());
  const [group = ''] = groups;
  const countOf = mails.marks.filter((mark) => mark.group === group).length;

  const thinned = chosenOf(all, { hidden: ['tasks'], pinned: ['mails'], only: { mails: group } });

  assert.is(thinned[0]?.key, 'mails');
  assert.is(thinned[0]?.marks.length, countOf);
  assert.is(thinned[0]?.leftOutCount, mails.marks.length - countOf);
  assert.not(thinned.some(({ key }) => key === 'tasks'));
  const nobody = chosenOf([mails], { hidden: [], pinned: [], only: { mails: 'Nobody' } })[0];
  assert.equal([nobody?.marks.length, nobody?.emptyText], [0, 'None of those']);
  assert.is(chosenOf(all, { hidden: [], pinned: [] })[0], all[0], 'what is whole stays as it is');
});

timeline.run();

async function lanes(name: string) {
  const text = readFileSync(`simulator/scenarios/${name}.json`, 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const session = openSession(name, runToShow(await runScenario(parsed.scenario)));
  assert.ok(rangeOf(session).endMs > rangeOf(session).startMs);
  return lanesOf(branchOf(session), session.subjectId, partsOf(session));
}
