/**
 * The logical clock of one machine step: the instant at which the step happens.
 *
 * A delay is computed when a state is entered, and an entry caused by an eventless or a raised
 * transition has no event that could carry the instant. So the instant is set around the whole
 * step instead. It is never a real clock: asking outside a step is a bug and throws.
 */
let stepAtMs: number | undefined;

/** Runs one synchronous step at `atMs` (epoch milliseconds, UTC). */
export function atInstant<Result>(atMs: number, step: () => Result): Result {
  const before = stepAtMs;
  stepAtMs = atMs;
  try {
    return step();
  } finally {
    stepAtMs = before;
  }
}

/** The instant of the running step. Epoch milliseconds, UTC. */
export function nowMs(): number {
  if (stepAtMs === undefined) throw new Error('nowMs() was asked outside a machine step');
  return stepAtMs;
}

/**
 * A delay that ends exactly at an absolute deadline kept in the context.
 * A deadline that has passed gives a delay of 0: it is due at the instant of entry. Without a
 * deadline (null) the delay is endless, and the runtime arms no timer.
 */
export function until<Context>(deadlineAtMs: (context: Context) => number | null) {
  return ({ context }: { context: Context }): number => {
    const atMs = deadlineAtMs(context);
    return atMs === null ? Number.POSITIVE_INFINITY : Math.max(0, atMs - nowMs());
  };
}
