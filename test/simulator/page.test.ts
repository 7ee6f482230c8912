/** The page is one value: each intent gives the next one, and the address gives the first. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommand, parseScenario, runScenario } from '../../runtime/index.ts';
import { type Acted, actAll } from '../../simulator/act.ts';
import { parseAddress, writeAddress } from '../../simulator/address.ts';
import { runToShow } from '../../simulator/branch.ts';
import { distanceOf, instantOfField, lengthOf, timeOf } from '../../simulator/format.ts';
import { momentOf } from '../../simulator/moment.ts';
import { offersAt } from '../../simulator/offers.ts';
import { comparedIn, type Intent, openPage, type Page } from '../../simulator/page.ts';
import { reduce } from '../../simulator/page-reduce.ts';
import type { Pause } from '../../simulator/pause.ts';
import { BASELINE } from '../../simulator/session.ts';

const page = suite('simulator/page');

const DAY_MS = 86_400_000;
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

page('playing stops in a state, at a date and at a mail, on the instant', async () => {
  const opened = await open('');
  const stopped = (pause: Pause): string => {
    const playing = does(does(opened, { kind: 'togglePause', pause }), { kind: 'togglePlay' });
    const after = does(playing, { kind: 'tick', byMs: 400 * DAY_MS });
    assert.not(after.isPlaying);
    return new Date(after.session.cursorMs).toISOString();
  };

  assert.is(stopped({ kind: 'state', stateId: 'trial.grace' }), '2027-02-10T09:00:00.000Z');
  assert.is(stopped({ kind: 'mail', notificationId: 'N-04' }), '2027-02-03T09:00:00.000Z');
  const atMs = Date.parse('2027-01-20T12:34:56.789Z');
  assert.is(stopped({ kind: 'date', atMs }), '2027-01-20T12:34:56.789Z');
});

page(
  'playing goes round between two marks, by days and by events, until they are gone',
  async () => {
    const marked = (opened: Page, ...instants: readonly string[]): Page =>
      instants.reduce(
        (now, instant) =>
          does(does(now, { kind: 'moveTo', atMs: Date.parse(instant) }), { kind: 'loop' }),
        opened,
      );
    const at = ({ session }: Page): string => new Date(session.cursorMs).toISOString();
    // The second mark may come first in time.
    const looped = marked(await open(''), '2027-02-05T00:00:00Z', '2027-01-20T00:00:00Z');

    assert.match(looped.notice?.text ?? '', /^Playing goes round from 20 Jan 2027/);
    const far = does(looped, { kind: 'end' });
    const begun = does(far, { kind: 'togglePlay' });
    assert.is(at(begun), '2027-01-20T00:00:00.000Z', 'from outside it begins at the first mark');
    const tick = (now: Page): Page => does(now, { kind: 'tick', byMs: 10 * DAY_MS });
    assert.is(at(tick(begun)), '2027-01-30T00:00:00.000Z');
    assert.is(at(tick(tick(begun))), '2027-02-05T00:00:00.000Z');
    const round = tick(tick(tick(begun)));
    assert.is(at(round), '2027-01-20T00:00:00.000Z');
    assert.ok(round.isPlaying);
    const beat = (now: Page): Page => does(now, { kind: 'beat' });
    assert.is(at(beat(begun)), '2027-02-03T09:00:00.000Z');
    assert.is(at(beat(beat(begun))), '2027-02-05T00:00:00.000Z');
    assert.is(at(beat(beat(beat(begun)))), '2027-01-20T00:00:00.000Z');

    const free = does(looped, { kind: 'loop' });
    assert.is(free.loop, null);
    assert.not(
      does(does(free, { kind: 'togglePlay' }), { kind: 'tick', byMs: 400 * DAY_MS }).isPlaying,
    );
    const twice = marked(await open(''), '2027-01-20T00:00:00Z', '2027-01-20T00:00:00Z');
    assert.is(twice.loop, null, 'two marks at one instant are none');
  },
);

page('two branches are compared, swapped, and playing stops where they part', async () => {
  const opened = does(await open(''), { kind: 'moveTo', atMs: Date.parse('2027-01-20T12:00:00Z') });
  assert.is(does(opened, { kind: 'compare' }).notice?.tone, 'info', 'there is nothing to compare');
  const acted = await extended(opened);
  const forked = does(opened, { kind: 'acted', from: opened.session, acted });
  const compared = does(forked, { kind: 'compare' });

  assert.is(compared.session.branchId, 'what-if-1');
  assert.is(comparedIn(compared), BASELINE);
  const swapped = does(compared, { kind: 'swap' });
  assert.is(swapped.session.branchId, BASELINE);
  assert.is(comparedIn(swapped), 'what-if-1');
  const begun = does(does(swapped, { kind: 'start' }), { kind: 'togglePlay' });
  const stopped = does(begun, { kind: 'tick', byMs: 400 * DAY_MS });
  assert.is(stopped.session.cursorMs, Date.parse('2027-01-20T12:00:00Z'));
});

page('what was undone is done again, until something else is done', async () => {
  const opened = await open('');
  const acted = await actAll(opened.session, [], 'fork');
  const done = does(opened, { kind: 'acted', from: opened.session, acted });
  const renamed = does(done, { kind: 'rename', branchId: 'what-if-1', name: ' Longer ' });
  const back = does(does(renamed, { kind: 'undo' }), { kind: 'undo' });

  assert.is(back.session.branches.length, 1);
  const again = does(does(back, { kind: 'redo' }), { kind: 'redo' });
  assert.is(again.session.branches[1]?.name, 'Longer');
  assert.is(does(again, { kind: 'redo' }), again);
  const discarded = does(does(again, { kind: 'undo' }), {
    kind: 'discard',
    branchId: 'what-if-1',
  });
  assert.is(discarded.session.after, null);
});

page('the lanes show less time around the cursor, and go along with it', async () => {
  const opened = does(await open(''), { kind: 'nextTimer' });
  const near = does(does(opened, { kind: 'narrower' }), { kind: 'narrower' });
  const { span, session } = near;

  assert.ok(span !== null && span.startMs <= session.cursorMs && session.cursorMs <= span.endMs);
  const end = does(near, { kind: 'end' });
  assert.ok((end.span?.endMs ?? 0) >= end.session.cursorMs);
  assert.is(
    (end.span?.endMs ?? 0) - (end.span?.startMs ?? 0),
    (span?.endMs ?? 0) - (span?.startMs ?? 0),
  );
  assert.is(
    does(does(does(end, { kind: 'wider' }), { kind: 'wider' }), { kind: 'wider' }).span,
    null,
  );
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

async function extended({ session }: Page): Promise<Acted> {
  const offers = await offersAt(momentOf(session));
  const offer = offers.find(({ command }) => command === 'trial.extend');
  const read = parseCommand('trial.extend', { ...offer?.fields, confirmShorter: true });
  if (offer === undefined || !read.ok) throw new Error('the trial cannot be extended here');
  return actAll(session, [{ command: read.command, actor: offer.actor }], 'branch');
}

async function open(search: string): Promise<Page> {
  const parsed = parseScenario(
    JSON.parse(readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8')),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openPage('S01', runToShow(await runScenario(parsed.scenario)), parseAddress(search));
}
