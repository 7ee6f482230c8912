/**
 * Tells a share of the histories in a process of its own, and prints what came of them as JSON.
 *
 * Argument: the share, as JSON.
 */
import { type Broken, type Histories, historiesOf } from '../histories.ts';
import { type Swept, sweep } from '../sweep.ts';

export interface Share {
  readonly seed: number;
  /** The seed after the last. */
  readonly end: number;
  /** From one seed to the next. */
  readonly stride: number;
  readonly stepCount: number;
  /** So many of the seeds are swept, and so many told on libSQL as well. */
  readonly sweepCount: number;
  readonly libsqlCount: number;
}

export interface Told {
  readonly told: Histories;
  readonly toldOnLibsql: Histories;
  readonly swept: readonly Swept[];
}

const share = JSON.parse(process.argv[2] ?? '{}') as Share;
const { stepCount, sweepCount, libsqlCount } = share;

function* seeds(count: number): Generator<number> {
  const { seed, end, stride } = share;
  for (let at = seed; at < end && (at - seed) / stride < count; at += stride) yield at;
}

const warn = ({ seed, violations }: Broken): void => {
  process.stderr.write(`seed ${seed}: ${violations[0]}\n`);
};

const all = seeds(Number.POSITIVE_INFINITY);
const told = await historiesOf(all, { stepCount, adapter: 'memory' }, warn);
const some = seeds(libsqlCount);
const toldOnLibsql = await historiesOf(some, { stepCount, adapter: 'libsql' }, warn);
const swept = [];
for (const seed of seeds(sweepCount)) swept.push(await sweep(seed, stepCount));
process.stdout.write(JSON.stringify({ told, toldOnLibsql, swept } satisfies Told));
