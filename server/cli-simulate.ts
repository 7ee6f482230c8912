/** `sandglass simulate`: a scenario file, run and printed. */
import { instantOf, isoOf, Rejected, runScenario, type ScenarioRun } from '../runtime/index.ts';
import { type Call, CallError, onlyWord } from './cli-options.ts';
import type { Out } from './cli-text.ts';
import { timelineOf } from './cli-timeline.ts';
import { problemsIn, readScenario } from './scenario-file.ts';

export const SIMULATE_OPTIONS = { until: 'text', packs: 'text', json: 'flag' } as const;

/**
 * @returns 0 when every expectation held, 1 when one failed, 2 when a file cannot be used.
 * @throws {CallError}
 */
export async function simulate(
  call: Call<typeof SIMULATE_OPTIONS>,
  out: Out,
  err: Out,
): Promise<number> {
  const file = onlyWord(call, 'scenario file');
  const { until, json } = call.options;
  const untilMs = until === undefined ? undefined : instantOf(until);
  if (until !== undefined && untilMs === undefined) {
    throw new CallError(`--until "${until}" is no ISO-8601 instant in UTC`);
  }
  const read = readScenario(file);
  if (!read.ok) {
    err.write(problemsIn(file, read.problems));
    return 2;
  }
  try {
    const run = await runScenario(read.scenario, untilMs === undefined ? {} : { untilMs });
    out.write(
      json ? `${JSON.stringify(reportOf(run), null, 2)}\n` : timelineOf(read.scenario, run),
    );
    for (const { place, expected, got } of run.failures) {
      const line = read.lineOf(place);
      err.write(`${file}${line === null ? '' : `:${line}`}: ${place}\n`);
      err.write(`  expected ${expected}\n  got      ${got}\n`);
    }
    return run.failures.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    err.write(`${file}: ${error.code}: ${error.sentence}\n`);
    return 2;
  }
}

function reportOf(run: ScenarioRun): object {
  const { start, world, entries, hash, rows, failures, trialIds } = run;
  return {
    policy: start.packId,
    startAt: isoOf(start.nowMs),
    endedAt: isoOf(world.nowMs),
    hash,
    trialIds,
    failures,
    rows: rows.map(({ index, atMs, step, entries: own, failures: failed }) => ({
      index,
      at: isoOf(atMs),
      do: step.do ?? null,
      sequences: own.map((entry) => entry.sequence),
      failures: failed,
    })),
    entries,
  };
}
