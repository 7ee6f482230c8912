/** The timeline of a narrow screen: a row for each instant, from top to bottom. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Lane, Span } from '../../simulator/timeline/lanes.ts';
import { barLanesOf, rowAt, rowsOf } from '../../simulator/timeline/rows.ts';

const t = suite('simulator/rows');

const span = (title: string, fromMs: number, toMs: number | null): Span => ({
  ...{ stateId: title, title, tone: 'neutral', fromMs, toMs, isFinal: false },
});
const lane = (id: string, rest: Partial<Lane>): Lane => ({
  ...{ id, key: id, title: id, emptyText: '', spans: [], marks: [], leftOutCount: 0 },
  ...rest,
});
const MAIL = {
  kind: 'mail',
  group: 'Customer',
  atMs: 20,
  title: 'Hello',
  isExpected: false,
} as const;
const TRIAL = lane('Trial', { spans: [span('Running', 10, 20), span('Grace', 20, null)] });
const ACCESS = lane('Access', { spans: [span('Full', 15, null)] });
const MAILS = lane('Mails', { marks: [MAIL] });
const LANES = [TRIAL, ACCESS, MAILS];

t('each instant is one row, in the order of time, with all that happens in it', () => {
  const rows = rowsOf(LANES, []);

  assert.equal(
    rows.map(({ atMs, untilMs, items }) => [atMs, untilMs, items.map(({ title }) => title)]),
    [
      [10, 15, ['Running']],
      [15, 20, ['Full']],
      [20, null, ['Grace', 'Hello']],
    ],
  );
});

t('a bar is what a machine is in from that row on', () => {
  const bars = rowsOf(LANES, []).map((row) => row.bars.map((one) => one?.title ?? null));

  assert.equal(barLanesOf(LANES), [TRIAL, ACCESS]);
  assert.equal(bars, [
    ['Running', null],
    ['Running', 'Full'],
    ['Grace', 'Full'],
  ]);
});

t('of the branch that is compared with, only what differs is told', () => {
  const later = lane('Trial', { spans: [span('Running', 10, 30), span('Grace', 30, null)] });
  const rows = rowsOf(LANES, [later, ACCESS, MAILS]);
  const theirs = rows.flatMap(({ atMs, items }) =>
    items.filter(({ isOther }) => isOther).map(({ title }) => [atMs, title]),
  );

  assert.equal(theirs, [[30, 'Grace']]);
});

t('an instant lies in the row that began last', () => {
  const rows = rowsOf(LANES, []);

  assert.equal(
    [9, 10, 14, 15, 99].map((atMs) => rowAt(rows, atMs)),
    [-1, 0, 0, 1, 2],
  );
});

t.run();
