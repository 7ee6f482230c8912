/**
 * Tells a share of the histories in a process of its own, and prints what came of them as JSON.
 *
 * Arguments: the first seed, the seed after the last, the distance from one to the next, the steps
 * of each, and how many of the seeds are swept.
 */
import { historiesOf } from '../histories.ts';
import { sweep } from '../sweep.ts';

const [first = 0, end = 0, stride = 1, stepCount = 0, sweepCount = 0] = process.argv
  .slice(2)
  .map(Number);

function* seeds(count: number): Generator<number> {
  for (let seed = first; seed < end && (seed - first) / stride < count; seed += stride) yield seed;
}

const told = await historiesOf(
  seeds(Number.POSITIVE_INFINITY),
  stepCount,
  ({ seed, violations }) => {
    process.stderr.write(`seed ${seed}: ${violations[0]}\n`);
  },
);
const swept = [];
for (const seed of seeds(sweepCount)) swept.push(await sweep(seed, stepCount));
process.stdout.write(JSON.stringify({ told, swept }));
