/** What is kept of a story's run, as text, is the run. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, parseScenario, runScenario } from '../../runtime/index.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import { recordedOf } from '../../simulator/record.ts';
import { type Recorded, runFrom } from '../../simulator/recorded.ts';
import { moveTo, openSession, type Run } from '../../simulator/session.ts';

const recorded = suite('simulator/recorded');

recorded('every story comes back from its text with the same worlds at each entry', async () => {
  const names = readdirSync('simulator/scenarios');
  assert.is(names.length, 20);
  for (const name of names) {
    const run = await runOfStory(name);
    const again = runFrom(throughText(recordedOf(run)));

    assert.is(canonical(plain(again)), canonical(plain(run)), name);
  }
});

recorded('a session opened from the text shows the same moment at each instant', async () => {
  const run = await runOfStory('s12-returning-devices.json');
  const [ran, kept] = [run, runFrom(throughText(recordedOf(run)))].map((one) =>
    openSession('S12', one),
  );
  if (ran === undefined || kept === undefined) throw new Error('there are two');

  assert.is(kept.cursorMs, ran.cursorMs);
  assert.is(kept.subjectId, ran.subjectId);
  for (const { atMs } of run.baseline.entries) {
    const [left, right] = [ran, kept].map((session) => momentOf(moveTo(session, atMs)));
    assert.is(canonical(left?.view ?? null), canonical(right?.view ?? null));
    assert.is(canonical(left?.timers ?? null), canonical(right?.timers ?? null));
  }
});

recorded('a run whose entry left no stream is not kept', async () => {
  const run = await runOfStory('s01-whole-life.json');
  const worlds = run.baseline.worlds.map((world) => ({ ...world, streams: new Map() }));

  assert.throws(
    () => recordedOf({ ...run, baseline: { ...run.baseline, worlds } }),
    /^entry 1 left no /,
  );
});

recorded.run();

async function runOfStory(name: string): Promise<Run> {
  const text = readFileSync(`simulator/scenarios/${name}`, 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return runToShow(await runScenario(parsed.scenario));
}

const throughText = (kept: Recorded): Recorded => JSON.parse(JSON.stringify(kept)) as Recorded;

/** With the streams of each world as a list, which a text can hold. */
const plain = ({ baseline, ...run }: Run) => ({
  ...run,
  baseline: {
    ...baseline,
    worlds: baseline.worlds.map((world) => ({ ...world, streams: [...world.streams] })),
  },
});
