/** `sandglass simulate`: a scenario file, run and printed. */
import {
  instantOf,
  isoOf,
  Rejected,
  runScenario,
  type ScenarioRun,
  sentenceOf,
} from '../runtime/index.ts';
import { timelineOf } from './cli-timeline.ts';
import { readScenario } from './scenario-file.ts';

/** Where a command writes; the process's own streams, or a test's. */
export interface Out {
  write(text: string): unknown;
}

export interface SimulateOptions {
  readonly file: string;
  readonly until: string | undefined;
  readonly json: boolean;
}

/** @returns 0 when every expectation held, 1 when one failed, 2 when the file cannot be run. */
export async function simulate(options: SimulateOptions, out: Out, err: Out): Promise<number> {
  const untilMs = options.until === undefined ? undefined : instantOf(options.until);
  if (options.until !== undefined && untilMs === undefined) {
    err.write(`sandglass simulate: --until "${options.until}" is no ISO-8601 instant in UTC\n`);
    return 2;
  }
  const read = readScenario(options.file);
  if (!read.ok) {
    for (const { line, pointer, problem } of read.problems) {
      const place = line === null ? options.file : `${options.file}:${line}`;
      err.write(`${place}: ${pointer === '' ? '' : `${pointer} `}${problem}\n`);
    }
    return 2;
  }
  try {
    const run = await runScenario(read.scenario, untilMs === undefined ? {} : { untilMs });
    out.write(
      options.json ? `${JSON.stringify(reportOf(run), null, 2)}\n` : timelineOf(read.scenario, run),
    );
    for (const { place, expected, got } of run.failures) {
      const line = read.lineOf(place);
      err.write(`${options.file}${line === null ? '' : `:${line}`}: ${place}\n`);
      err.write(`  expected ${expected}\n  got      ${got}\n`);
    }
    return run.failures.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const detail = error.sentence === '' ? sentenceOf(error.code) : error.sentence;
    err.write(`${options.file}: ${error.code}: ${detail}\n`);
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
