/**
 * `npm run bench -- NAME [--json]`: figures of one run, as ratios between things run side by side.
 *
 * `store` takes names of its parts, `--full` for its largest databases, and `--profile` for where
 * the time goes.
 */
import { parseArgs } from 'node:util';
import { advanceBench } from './advance.ts';
import { cohortBench } from './cohort.ts';
import { rulesBench } from './rules.ts';
import { printScrub, scrubBench } from './scrub.ts';
import { type StoreFlags, storeBench } from './store.ts';
import { printStore } from './store-print.ts';
import { timingBench } from './timing.ts';

interface Bench {
  readonly run: (names: readonly string[], flags: StoreFlags) => Promise<object>;
  readonly print: (result: never) => void;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  advance: { run: advanceBench, print: console.table },
  cohort: { run: cohortBench, print: console.table },
  rules: { run: rulesBench, print: console.table },
  scrub: { run: scrubBench, print: printScrub },
  store: { run: storeBench, print: printStore },
  timing: { run: timingBench, print: console.table },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const [name = 'advance', ...names] = positionals;
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(
    `bench: there is no "${name}"; there is ${Object.keys(BENCHES).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const result = await bench.run(names, values);
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else bench.print(result as never);
}
