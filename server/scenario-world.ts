/** A scenario becomes a sandbox: its run in memory, then its entries as the history of the world. */
import { parseScenario, type Scenario, type ScenarioRun, whenOf } from '../runtime/index.ts';
import type { Library } from './library.ts';
import { entryWire } from './present.ts';
import { type PlaceProblem, Problem, placesSentence } from './problem.ts';
import type { Origin } from './store/change.ts';
import type { WorldRow } from './store/kept.ts';
import { isTimeZone, TIME_ZONE_UNKNOWN } from './time-zone.ts';
import { LAST_INSTANT_MS, toWire } from './wire.ts';
import type { Worlds } from './worlds.ts';

/** The scenario that a request names or holds. */
export function scenarioOf(
  library: Library,
  given: string | Readonly<Record<string, unknown>>,
): Scenario {
  if (typeof given === 'string') {
    const item = library.get(given);
    if (item === undefined) throw new Problem('UNKNOWN_SCENARIO');
    return item.scenario;
  }
  const parsed = parseScenario(given);
  const problems = parsed.ok
    ? [...momentProblems(parsed.scenario), ...zoneProblems(parsed.scenario)]
    : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.scenario;
  const places = problems.map(({ pointer, problem }) => ({
    pointer: `/scenario${pointer}`,
    problem,
  }));
  throw new Problem('SCENARIO_INVALID', { places, detail: placesSentence(places) });
}

/** An offset can name a moment that no calendar can write. */
function momentProblems({ startAt, steps, until }: Scenario): PlaceProblem[] {
  const startAtMs = whenOf(startAt, 0);
  const moments = [
    ...steps.map(({ at }, index) => ({ at, pointer: `/steps/${index}/at` })),
    { at: until ?? startAt, pointer: '/until' },
  ];
  return moments
    .filter(({ at }) => !(whenOf(at, startAtMs) <= LAST_INSTANT_MS))
    .map(({ pointer }) => ({ pointer, problem: 'lies beyond the year 9998' }));
}

function zoneProblems({ steps }: Scenario): PlaceProblem[] {
  return steps.flatMap((step, index) => {
    const name = step.with['timeZone'];
    if (typeof name !== 'string' || isTimeZone(name)) return [];
    return [{ pointer: `/steps/${index}/with/timeZone`, problem: TIME_ZONE_UNKNOWN }];
  });
}

export function createFrom(
  worlds: Worlds,
  { name, run }: { readonly name: string; readonly run: ScenarioRun },
  origin: Origin | null = null,
): Promise<WorldRow> {
  const { start, world, entries } = run;
  const { nowMs, packId } = world;
  return worlds.create({ name, nowMs, packId, entries, startAtMs: start.nowMs }, origin);
}

/** What came of a scenario, row by row, with every expectation that did not hold. */
export function runWire({ hash, rows, failures, trialIds }: ScenarioRun) {
  return {
    isPassed: failures.length === 0,
    hash,
    trialIds: [...trialIds],
    failures: toWire(failures),
    rows: rows.map(({ index, atMs, step, entries, failures: failed }) => ({
      index,
      ...toWire({ atMs }),
      as: step.as ?? null,
      do: step.do ?? null,
      note: step.note ?? null,
      failures: toWire(failed),
      entries: entries.map((entry) => entryWire(entry, 'everybody')),
    })),
  };
}
