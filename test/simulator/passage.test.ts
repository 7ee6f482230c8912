/**
 * What is found by halving is what reading the whole branch would find, at each instant of each story.
 * A branch is read once: a cursor that moves through a long one looks at a handful of its entries.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { longStory } from '../../bench/scrub-story.ts';
import { type Entry, parseScenario, runScenario } from '../../runtime/index.ts';
import { runToShow } from '../../simulator/branch.ts';
import { courseOf } from '../../simulator/course.ts';
import { instanceOf, isAbout, type Moment, momentOf } from '../../simulator/moment.ts';
import { fateOf, lettersOf, nextTimerOf } from '../../simulator/passage.ts';
import { countWhile } from '../../simulator/prefix.ts';
import {
  allOf,
  type Branch,
  branchOf,
  moveTo,
  nextOf,
  openSession,
  previousOf,
  rangeOf,
  type Session,
} from '../../simulator/session.ts';
import { owns, type Part, partsOf } from '../../simulator/subject.ts';
import { activeIdsOf, machineOf } from '../../simulator/vocabulary.ts';

const passage = suite('simulator/passage');

passage('halving counts what filtering counts', () => {
  const items = [1, 2, 2, 2, 5, 9, 9];
  for (let limit = 0; limit <= 10; limit++) {
    const belongs = (item: number): boolean => item <= limit;
    assert.is(countWhile(items, belongs), items.filter(belongs).length, String(limit));
    assert.is(countWhile([], belongs), 0);
  }
});

for (const name of readdirSync('simulator/scenarios').sort()) {
  passage(`${name}: at each instant it is as if the branch were read anew`, async () => {
    const file: unknown = JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8'));
    const opened = await open(file);
    for (const atMs of instantsOf(opened)) checkMoment(moveTo(opened, atMs));
  });
}

passage('a cursor that moves through a thousand entries looks at few of them', async () => {
  const opened = await open(longStory(1_000));
  let looks = 0;
  const watched = (entry: Entry): Entry =>
    new Proxy(entry, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const [branch] = opened.branches;
  if (branch === undefined) throw new Error('there is no baseline');
  const { entries, expected } = branch;
  const seen = { ...branch, entries: entries.map(watched), expected: expected.map(watched) };
  const session = { ...opened, branches: [seen] };
  const { startMs, endMs } = rangeOf(session);
  const parts = partsOf(opened);
  askAll(moveTo(session, startMs), parts);
  assert.ok(looks > 1_000, 'it is read once');

  looks = 0;
  const MOVES = 100;
  for (let move = 1; move <= MOVES; move++) {
    askAll(moveTo(session, startMs + ((endMs - startMs) * move) / MOVES), parts);
  }
  assert.ok(looks / MOVES < 150, `${looks / MOVES} looks a move`);
});

passage.run();

async function open(file: unknown): Promise<Session> {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openSession(parsed.scenario.scenario, runToShow(await runScenario(parsed.scenario)));
}

/** Each instant at which something happens, and one right before it. */
function instantsOf(session: Session): readonly number[] {
  const stopsMs = [...new Set(allOf(branchOf(session)).map(({ atMs }) => atMs))];
  return [rangeOf(session).startMs, ...stopsMs.flatMap((atMs) => [atMs - 1, atMs])];
}

/** What the page asks about a moment while a cursor moves. */
function askAll(session: Session, parts: readonly Part[]): void {
  const moment = momentOf(session);
  lettersOf(moment);
  nextTimerOf(moment);
  nextOf(session);
  previousOf(session);
  for (const timer of moment.timers) fateOf(moment, timer);
  for (const { instanceId, machineId } of parts) {
    const machine = machineOf(machineId);
    if (machine !== undefined) courseOf(moment, instanceId, machine);
  }
}

function checkMoment(session: Session): void {
  const moment = momentOf(session);
  const { all, branch, count, subjectId, atMs } = moment;
  const until = cut(branch, count);

  const { all: letters, sentCount } = lettersOf(moment);
  const sent = all.slice(0, count).flatMap((entry) => mailsOf(entry, subjectId));
  assert.equal(
    letters.slice(0, sentCount).map(({ message }) => message.id),
    sent,
  );
  assert.is(letters.length, all.flatMap((entry) => mailsOf(entry, subjectId)).length);

  const later = all.slice(count);
  const fires = later.find(({ input }) => input.kind === 'timer' && isOwn(moment, input));
  assert.is(nextTimerOf(moment), fires);
  for (const timer of moment.timers) assert.equal(fateOf(moment, timer), fateIn(later, timer));

  // A look less than a second beside what happens is no stop.
  const isLost = (toldMs: number) =>
    all.some((one) => Math.abs(one.atMs - toldMs) < 1_000) &&
    all.every((one) => one.atMs !== toldMs);
  const told = session.told.filter((one) => !isLost(one.atMs));
  const stopsMs = [...all, ...told].map((one) => one.atMs).sort((a, b) => a - b);
  assert.is(
    nextOf(session),
    stopsMs.find((one) => one > atMs),
  );
  assert.is(
    previousOf(session),
    stopsMs.findLast((one) => one < atMs),
  );

  for (const { instanceId, machineId } of partsOf(session)) {
    const machine = machineOf(machineId);
    if (machine === undefined) continue;
    const course = courseOf(moment, instanceId, machine);
    assert.equal(course, courseOf({ branch: until, count }, instanceId, machine));
    const instance = instanceOf(moment, instanceId);
    const active = instance ? activeIdsOf(machine.name, instance.value) : [];
    assert.ok(active.every((id) => (course.visited.get(id) ?? 0) > 0));
  }
}

/** The branch as it would be if it ended after so many entries. */
function cut(branch: Branch, count: number): Branch {
  return { ...branch, entries: allOf(branch).slice(0, count), expected: [] };
}

function mailsOf({ effects }: Entry, subjectId: string | null): readonly string[] {
  return effects.flatMap(({ message }) =>
    message !== undefined && isAbout(subjectId, message) ? [message.id] : [],
  );
}

function isOwn({ subjectId }: Moment, { instanceId }: { readonly instanceId: string }): boolean {
  return subjectId !== null && owns(subjectId, instanceId);
}

type Timer = Moment['timers'][number];

function fateIn(later: readonly Entry[], timer: Timer): ReturnType<typeof fateOf> {
  const fired = later.filter(
    ({ input }) =>
      input.kind === 'timer' && input.instanceId === timer.instanceId && input.name === timer.name,
  );
  if (fired.some(({ atMs }) => atMs === timer.dueAtMs)) return { fires: true };
  const change = later.find(({ changes }) =>
    changes.some(
      ({ instanceId, armed, disarmed }) =>
        instanceId === timer.instanceId &&
        [...disarmed, ...armed.map(({ name }) => name)].includes(timer.name),
    ),
  );
  return {
    fires: false,
    changedAtMs: change?.atMs ?? null,
    comesAtMs: fired[0]?.atMs ?? null,
  };
}
