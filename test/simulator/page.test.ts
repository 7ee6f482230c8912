/** The page is one value: each intent gives the next one, and the address gives the first. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { parseAddress, writeAddress } from '../../simulator/address.ts';
import { distanceOf, instantOfField, lengthOf, timeOf } from '../../simulator/format.ts';
import { intentOf } from '../../simulator/keys.ts';
import { type Intent, openPage, type Page, reduce } from '../../simulator/page.ts';
import { actAll } from '../../simulator/session.ts';

const page = suite('simulator/page');

const DAY_MS = 86_400_000;
const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

page('opens at the instant and the view that the address names', async () => {
  const opened = await open('?scenario=S01&t=2027-02-03T09:00:00Z&tab=history&view=outline');

  assert.is(opened.session.cursorMs, Date.parse('2027-02-03T09:00:00Z'));
  assert.is(opened.detail, 'history');
  assert.is(opened.form, 'outline');
});

page('an address that makes no sense opens the story at its beginning', async () => {
  const opened = await open('?t=yesterday&tab=secrets&about=trl_nobody');

  assert.is(opened.session.cursorMs, Date.parse('2027-01-11T09:00:00Z'));
  assert.is(opened.detail, 'inbox');
  assert.is(opened.session.subjectId, 'trl_1');
});

page('an address reads back as it was written', () => {
  const search = '?scenario=S05&t=2027-04-20T12:00:00.001Z&machine=consent&tab=data';

  assert.is(writeAddress(parseAddress(search)), search);
});

page('plays until the last event, and from the start when asked again', async () => {
  const playing = does(await open(''), { kind: 'togglePlay' });
  const over = does(playing, { kind: 'tick', byMs: 400 * DAY_MS });
  const again = does(over, { kind: 'togglePlay' });

  assert.ok(playing.isPlaying);
  assert.not(over.isPlaying);
  assert.is(over.session.cursorMs, Date.parse('2027-03-12T10:00:00Z'));
  assert.ok(again.isPlaying);
  assert.is(again.session.cursorMs, Date.parse('2027-01-11T08:00:00Z'));
});

page('a hand on the clock pauses it', async () => {
  const playing = does(await open(''), { kind: 'togglePlay' });

  assert.not(does(playing, { kind: 'next' }).isPlaying);
  assert.not(does(playing, { kind: 'moveBy', byMs: DAY_MS }).isPlaying);
});

page('a tick that comes after the pause moves nothing', async () => {
  const opened = await open('');

  assert.is(does(opened, { kind: 'tick', byMs: DAY_MS }), opened);
  assert.is(does(opened, { kind: 'beat' }), opened);
});

page('a question that was replaced comes back, and typing on makes it stay', async () => {
  const asked = does(await open(''), { kind: 'ask', chosen: { licenceCount: 0 } });
  const replaced = does(asked, { kind: 'replaceQuestion', chosen: { licenceCount: 1 } });

  assert.is(replaced.notice?.undo, 'undoQuestion');
  assert.equal(does(replaced, { kind: 'undoQuestion' }).chosen, { licenceCount: 0 });
  const typed = does(replaced, { kind: 'ask', chosen: { durationDays: 60 } });
  assert.equal(does(typed, { kind: 'undoQuestion' }).chosen, { licenceCount: 1, durationDays: 60 });
});

page('an act that changes the question changes it back when it is undone', async () => {
  const opened = does(await open(''), { kind: 'ask', chosen: { licenceCount: 0 } });
  const acted = await actAll(opened.session, [], 'fork');
  const after = { chosen: { licenceCount: 1 } };
  const done = does(opened, { kind: 'acted', from: opened.session, acted, after });

  assert.is(done.session.branchId, 'what-if-1');
  assert.equal(done.chosen, { licenceCount: 1 });
  const undone = does(done, { kind: 'undo' });
  assert.is(undone.session.branchId, 'baseline');
  assert.equal(undone.chosen, { licenceCount: 0 });
});

page('keys ask for what the list of shortcuts says', () => {
  assert.equal(intentOf({ ...NO_KEYS, key: ' ' }), { kind: 'togglePlay' });
  assert.equal(intentOf({ ...NO_KEYS, key: 'N', shiftKey: true }), { kind: 'nextTimer' });
  assert.equal(intentOf({ ...NO_KEYS, key: 'ArrowLeft', shiftKey: true }), {
    kind: 'moveBy',
    byMs: -DAY_MS,
  });
  assert.is(intentOf({ ...NO_KEYS, key: 'n', ctrlKey: true }), undefined);
  assert.is(intentOf({ ...NO_KEYS, key: 'ArrowLeft', altKey: true }), undefined);
});

page('lengths are said in their two largest units', () => {
  assert.is(lengthOf(30 * DAY_MS), '30 d');
  assert.is(lengthOf(6 * DAY_MS + 23 * 3_600_000 + 59_000), '6 d 23 h');
  assert.is(lengthOf(DAY_MS + 60_000), '1 d');
  assert.is(lengthOf(1), 'less than a second');
  assert.is(distanceOf(DAY_MS, 0), '1 d ago');
  assert.is(distanceOf(5, 5), 'now');
});

page('times and date fields are UTC', () => {
  assert.is(timeOf(Date.parse('2027-03-28T02:30:00Z')), '02:30');
  assert.is(timeOf(Date.parse('2027-03-28T02:30:05Z')), '02:30:05');
  assert.is(instantOfField('2027-03-28T02:30'), Date.parse('2027-03-28T02:30:00Z'));
  assert.is(instantOfField(''), undefined);
});

page.run();

function does(before: Page, intent: Intent): Page {
  return reduce(before, intent);
}

async function open(search: string): Promise<Page> {
  const parsed = parseScenario(
    JSON.parse(readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8')),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openPage('S01', await runScenario(parsed.scenario), parseAddress(search));
}
