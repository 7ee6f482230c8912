/** The system clock as a value, so that whoever needs the time is given it. */
export interface Clock {
  /** Epoch milliseconds, UTC. */
  nowMs(): number;
}

/** The real clock: the only place that reads it. */
export function systemClock(): Clock {
  return { nowMs: () => Date.now() };
}
