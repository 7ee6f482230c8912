/**
 * The machine's monotonic clock, the same in every process of a run. Unit: milliseconds, since
 * nobody knows when.
 */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;
