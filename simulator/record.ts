/** Makes of a run what is kept of it. See recorded.ts. */
import type { Recorded } from './recorded.ts';
import { allOf, type Run } from './session.ts';

/** @throws {Error} An entry left no stream behind. */
export function recordedOf({ baseline, ...run }: Run): Recorded {
  const { worlds, ...branch } = baseline;
  const streams = allOf(baseline).map((entry, index) => {
    const stream = worlds[index]?.streams.get(entry.stream);
    if (stream === undefined) throw new Error(`entry ${entry.sequence} left no ${entry.stream}`);
    return stream;
  });
  return { ...run, baseline: branch, streams };
}
