/**
 * What is measured while the server runs, as plain calls: whoever does the work says what happened and
 * knows nothing of how it is shown. Every method is cheap and never throws. Metrics are off unless a
 * port is set; then these calls do nothing.
 */

/**
 * Who turned a request away with 503: the `door`, as too many requests are under way; the `loop`, as it
 * is too late; the `queue`, as too many writes wait.
 */
export const BARRIERS = ['door', 'loop', 'queue'] as const;
export type Barrier = (typeof BARRIERS)[number];

/** What became of one attempt to deliver an outbox row. */
export const OUTCOMES = ['delivered', 'failed', 'given-up'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the store side tells. */
export interface Meter {
  /** One commit, of so many writes. */
  committed(of: { readonly size: number; readonly durationMs: number }): void;
  /** Timers fired together; how late the first of them was. */
  fired(of: { readonly count: number; readonly latenessMs: number }): void;
  /** A request or a write that was refused because too much is under way. Default: the queue. */
  turnedAway(by?: Barrier): void;
  delivered(outcome: Outcome): void;
  /** One attempt to deliver an event to a webhook. */
  webhook(outcome: Outcome): void;
}

/** A route by its pattern, never by its path: an id in a name would make names without end. */
export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
}

export interface OutboxState {
  /** Rows that are not delivered yet. */
  readonly pendingCount: number;
  /** How long the oldest of them has waited; null when there is none. */
  readonly oldestMs: number | null;
}

/** Read when somebody looks, not before. One that fails costs its own figure only. */
export interface Gauges {
  /** Requests that are being answered. */
  readonly inFlightCount?: () => number;
  /** Changes that wait for their commit. */
  readonly queueDepth?: () => number;
  /** By how much the oldest timer that should have fired is late; null when none is. */
  readonly oldestOverdueMs?: () => number | null | Promise<number | null>;
  readonly outbox?: () => OutboxState | Promise<OutboxState>;
  /** Deliveries to webhooks, those of disabled endpoints aside. */
  readonly webhooks?: () => OutboxState | Promise<OutboxState>;
  /** Streams of events that are read. */
  readonly streamCount?: () => number;
}

/** What the whole server tells. */
export interface ServerMeter extends Meter {
  /** A request was answered by a route. */
  answered(of: Answered): void;
  /** Names what can be read at any moment; each gauge once. */
  watch(gauges: Gauges): void;
}

const ignore = (): void => undefined;

export const SILENT_METER: ServerMeter = {
  committed: ignore,
  fired: ignore,
  turnedAway: ignore,
  delivered: ignore,
  webhook: ignore,
  answered: ignore,
  watch: ignore,
};
