/** Going back and forward is reading: the same instant is the same moment, however one came there. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, parseScenario, runScenario, sha256Of } from '../../runtime/index.ts';
import { actAll } from '../../simulator/act.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import {
  allOf,
  BASELINE,
  chooseBranch,
  moveTo,
  openSession,
  rangeOf,
  type Session,
} from '../../simulator/session.ts';
import { seeded } from '../support/random.ts';

const travel = suite('simulator/travel');

const MOVES = Number(process.env['MOVES'] ?? 1_000);

travel('a thousand random moves show the same moment at the same instant', async () => {
  const opened = await open();
  const { startMs, endMs } = rangeOf(opened);
  const random = seeded(7).next;
  const instants = Array.from(
    { length: 40 },
    () => startMs + Math.floor(random() * (endMs - startMs)),
  );
  const seen = new Map<number, string>();
  let session = opened;
  for (let move = 0; move < MOVES; move++) {
    const atMs = instants[Math.floor(random() * instants.length)] ?? startMs;
    session = moveTo(session, atMs);
    const hash = hashOf(session);
    assert.is(seen.get(atMs) ?? hash, hash, new Date(atMs).toISOString());
    seen.set(atMs, hash);
  }
  assert.is(seen.size, instants.length);
});

travel('forks and all that is done on them leave the baseline as it was', async () => {
  const opened = await open();
  const before = sha256Of(
    allOf(opened.branches[0] ?? never())
      .map(canonical)
      .join('\n'),
  );
  const { startMs, endMs } = rangeOf(opened);
  const random = seeded(11).next;
  let session = opened;
  for (let time = 0; time < 12; time++) {
    const atMs = startMs + Math.floor(random() * (endMs - startMs));
    const acted = await actAll(moveTo(chooseBranch(session, BASELINE), atMs), [], 'fork');
    if (acted.kind === 'done') session = acted.session;
  }
  assert.is(session.branches.length, 13);
  const baseline = chooseBranch(session, BASELINE).branches[0] ?? never();
  assert.is(sha256Of(allOf(baseline).map(canonical).join('\n')), before);
  assert.is(baseline.hash, opened.branches[0]?.hash);
});

travel.run();

function hashOf(session: Session): string {
  const { all, count, view, instances, timers, latest } = momentOf(session);
  const told = { count, length: all.length, view, timers, latest, machines: [...instances] };
  return sha256Of(canonical(told));
}

function never(): never {
  throw new Error('a session has its baseline');
}

async function open(): Promise<Session> {
  const text = readFileSync('simulator/scenarios/s12-returning-devices.json', 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openSession('S12', runToShow(await runScenario(parsed.scenario)));
}
