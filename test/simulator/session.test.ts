/** Time travel is arithmetic on a cursor; acting in the past forks and leaves the past alone. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Command, ScenarioRun } from '../../runtime/index.ts';
import { OPERATOR, parseCommand, parseScenario, runScenario } from '../../runtime/index.ts';
import { act, actAll } from '../../simulator/act.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import { offersAt } from '../../simulator/offers.ts';
import { nextTimerOf } from '../../simulator/passage.ts';
import {
  branchOf,
  chooseBranch,
  discard,
  horizonOf,
  moveTo,
  nextOf,
  openSession,
  previousOf,
  rangeOf,
  redo,
  type Session,
  undo,
} from '../../simulator/session.ts';

const session = suite('simulator/session');

const STARTED = Date.parse('2027-01-11T09:00:00Z');
const REMINDED = Date.parse('2027-02-03T09:00:00Z');
const EXPIRED = Date.parse('2027-02-10T09:00:00Z');
const ENDED = Date.parse('2027-03-12T09:00:00Z');

session('opens where the first trial begins, with the hash of the run', async () => {
  const { run, opened } = await open('s01-whole-life');

  assert.is(opened.cursorMs, STARTED);
  assert.is(branchOf(opened).hash, run.hash);
  assert.is(opened.subjectId, run.trialIds[0]);
});

session('keeps the cursor within the range, whatever it is asked for', async () => {
  const { opened } = await open('s01-whole-life');
  const { startMs, endMs } = rangeOf(opened);

  assert.is(moveTo(opened, 0).cursorMs, startMs);
  assert.is(moveTo(opened, Number.MAX_SAFE_INTEGER).cursorMs, endMs);
  assert.is(moveTo(opened, STARTED + 0.4).cursorMs, STARTED);
  assert.ok(endMs > horizonOf(opened));
});

session('goes from timer to timer, each at its own instant', async () => {
  const { opened } = await open('s01-whole-life');

  const seen: [number, unknown, number][] = [];
  let here = opened;
  for (let timer = timerAfter(here); timer !== undefined; timer = timerAfter(here)) {
    here = moveTo(here, timer);
    const { view, all, count } = momentOf(here);
    const mailCount = all
      .slice(0, count)
      .flatMap(({ effects }) => effects)
      .filter(({ message }) => message !== undefined).length;
    seen.push([here.cursorMs, view?.state, mailCount]);
  }

  assert.equal(seen, [
    [REMINDED, { active: 'expiring' }, 3],
    [EXPIRED, 'grace', 5],
    [ENDED, 'ended', 6],
  ]);
});

session('a millisecond before a timer nothing has happened yet', async () => {
  const { opened } = await open('s01-whole-life');

  assert.equal(stateAt(opened, REMINDED - 1), { active: 'running' });
  assert.equal(stateAt(opened, EXPIRED - 1), { active: 'expiring' });
  assert.is(stateAt(opened, ENDED - 1), 'grace');
});

session('going back and on again shows the same worlds', async () => {
  const { opened } = await open('s01-whole-life');

  const there = momentOf(moveTo(opened, EXPIRED));
  const back = momentOf(moveTo(moveTo(moveTo(opened, ENDED), STARTED), EXPIRED));

  assert.equal(back.view, there.view);
  assert.is(back.count, there.count);
});

session('steps on and back over every instant of the story', async () => {
  const { opened } = await open('s01-whole-life');

  const on = walk(moveTo(opened, 0), nextOf);
  const back = walk(moveTo(opened, on.at(-1) ?? 0), previousOf);

  assert.ok(on.includes(REMINDED) && on.includes(EXPIRED) && on.includes(ENDED));
  assert.equal(back.toReversed(), on);
  const odd = on.filter((atMs) => atMs % 1000 !== 0);
  assert.equal(odd, [], 'the millisecond before or after an event is no stop of its own');
});

session('acting in the past forks, and the baseline stays as it was', async () => {
  const { run, opened } = await open('s01-whole-life');
  const past = moveTo(opened, Date.parse('2027-01-20T12:00:00Z'));

  const done = await act(past, command('trial.extend', past), anna());

  assert.is(done.kind, 'done');
  if (done.kind !== 'done') return;
  assert.ok(done.isFork);
  const [baseline, fork] = done.session.branches;
  assert.is(baseline?.hash, run.hash);
  assert.is(fork?.name, 'What-if 1');
  assert.is(done.session.branchId, fork?.id);
  assert.not.equal(fork?.hash, run.hash);
  assert.is(momentOf(done.session).view?.extensionCount, 1);
  assert.is(momentOf(chooseBranch(done.session, 'baseline')).view?.extensionCount, 0);
});

session('apart from the baseline, even its end goes on as a fork', async () => {
  const { run, opened } = await open('s01-whole-life');
  const end = moveTo(opened, horizonOf(opened));

  const apart = await actAll(end, [], 'fork');
  const along = await actAll(end, [], 'branch');

  assert.ok(apart.kind === 'done' && apart.isFork);
  assert.ok(along.kind === 'done' && !along.isFork);
  assert.is(apart.kind === 'done' && apart.session.branches[0]?.hash, run.hash);
});

session('of several deeds all are done, or none', async () => {
  const { opened } = await open('s01-whole-life');
  const past = moveTo(opened, Date.parse('2027-01-20T12:00:00Z'));
  const extend = { command: command('trial.extend', past), actor: anna() };
  const provision = { command: command('trial.completeProvisioning', past), actor: anna() };

  const refused = await actAll(past, [extend, provision], 'fork');
  const done = await actAll(past, [extend], 'fork');

  assert.is(refused.kind, 'refused');
  assert.is(done.kind, 'done');
});

session('acting on a fork at its end lets the fork go on', async () => {
  const { opened } = await open('s01-whole-life');
  const past = moveTo(opened, Date.parse('2027-01-20T12:00:00Z'));
  const first = await done(past, 'trial.extend');

  const second = await done(moveTo(first, first.cursorMs + 1), 'trial.editLicences', {
    licenceCount: 50,
  });

  assert.is(second.branches.length, 2);
  assert.is(momentOf(second).view?.licenceCount, 50);
});

session('an undone act is as if it had not been', async () => {
  const { opened } = await open('s01-whole-life');
  const past = moveTo(opened, Date.parse('2027-01-20T12:00:00Z'));

  const after = await done(past, 'trial.extend');

  assert.equal({ ...undo(after), after: null }, past);
  assert.is(redo(undo(after)), after);
  assert.equal({ ...undo(discard(after, 'what-if-1')), after: null }, after);
  assert.is(discard(after, 'what-if-1').branches.length, 1);
  assert.equal(discard(opened, 'baseline'), opened);
});

session('a refusal leaves no branch behind', async () => {
  const { opened } = await open('s03-extending');
  const early = moveTo(opened, Date.parse('2027-02-20T12:00:00Z'));

  const refused = await act(early, command('trial.extend', early), await partnerOf(early));

  assert.is(refused.kind, 'refused');
  if (refused.kind === 'refused') assert.is(refused.refusal.code, 'EXTENSION_SHORTENS');
});

session('an offer is open when one of its answers would be accepted', async () => {
  const { opened } = await open('s03-extending');

  const offers = await offersAt(momentOf(moveTo(opened, Date.parse('2027-02-20T12:00:00Z'))));

  const extend = offers.find(({ command }) => command === 'trial.extend');
  assert.is(extend?.isAllowed, true);
  assert.equal(
    extend?.answers.map(({ value, refusal }) => [value, refusal?.code]),
    [
      [false, 'EXTENSION_SHORTENS'],
      [true, undefined],
    ],
  );
});

session.run();

async function open(name: string): Promise<{ run: ScenarioRun; opened: Session }> {
  const text = readFileSync(`simulator/scenarios/${name}.json`, 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const run = await runScenario(parsed.scenario);
  return { run, opened: openSession(parsed.scenario.scenario, runToShow(run)) };
}

function timerAfter(here: Session): number | undefined {
  return nextTimerOf(momentOf(here))?.atMs;
}

function stateAt(here: Session, atMs: number): unknown {
  return momentOf(moveTo(here, atMs)).view?.state;
}

function walk(from: Session, step: (here: Session) => number | undefined): readonly number[] {
  const seenMs = [from.cursorMs];
  let here = from;
  for (let toMs = step(here); toMs !== undefined; toMs = step(here)) {
    here = moveTo(here, toMs);
    seenMs.push(toMs);
  }
  return seenMs;
}

function command(name: string, { subjectId }: Session, fields: object = {}): Command {
  const parsed = parseCommand(name, { trialId: subjectId, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.command;
}

async function done(here: Session, name: string, fields: object = {}): Promise<Session> {
  const answer = await act(here, command(name, here, fields), await partnerOf(here));
  if (answer.kind === 'refused') throw new Error(answer.refusal.sentence);
  return answer.session;
}

function anna() {
  return { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' } as const;
}

/** Somebody who may act on the trial; the operator before there is one. */
async function partnerOf(here: Session) {
  const offers = await offersAt(momentOf(here));
  return offers.find(({ actor }) => actor.kind === 'partner')?.actor ?? OPERATOR;
}
