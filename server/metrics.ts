/**
 * The meter as Prometheus metrics. Whoever turns metrics on loads this file, nobody else: the library
 * costs a start its time.
 *
 * Invariants:
 *   T1. The registry belongs to one server; nothing is registered globally.
 *   T2. Names begin with `sandglass_` and end with their unit, seconds for time; those of the process
 *       keep the names that every dashboard knows (`process_…`, `nodejs_…`).
 *   T3. The values of a label are few and ours: a path, an id or an invented method never is one.
 *   T4. A gauge that cannot be read costs itself: it shows NaN, the others are there.
 *
 * Source: our choice; Prometheus, "Metric and label naming".
 */
import { METHODS } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from './log.ts';
import { LoopSpread } from './loop-delay.ts';
import {
  type Answered,
  BARRIERS,
  type Barrier,
  type Gauges,
  OUTCOMES,
  type Outcome,
  type ServerMeter,
} from './meter.ts';

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const COMMIT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const COMMIT_SIZES = [1, 2, 4, 8, 16, 32, 64, 128];
/** A timer may be late by the days that a server was down. */
const LATENESS_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60, 600, 3_600, 86_400, 604_800];

const KNOWN_METHODS: ReadonlySet<string> = new Set(METHODS);
const LABELS = ['method', 'route', 'status'] as const;

export class Metrics implements ServerMeter {
  readonly #registry = new Registry();
  readonly #spread = new LoopSpread();
  readonly #log: Log;
  readonly #requests = this.#counter('requests_total', 'Requests that a route answered.', LABELS);
  readonly #durations = this.#histogram(
    'request_duration_seconds',
    'From the first look at a request to its answer.',
    REQUEST_SECONDS,
    LABELS,
  );
  readonly #turnedAway = this.#counter(
    'requests_turned_away_total',
    'Requests answered with 503 at once: too many under way (door), too late (loop), too many writes (queue).',
    ['by'],
  );
  readonly #sizes = this.#histogram('commit_size_changes', 'Changes in one commit.', COMMIT_SIZES);
  readonly #commits = this.#histogram(
    'commit_duration_seconds',
    'From the begin of a commit until it is on disk.',
    COMMIT_SECONDS,
  );
  readonly #fired = this.#counter('timers_fired_total', 'Timers that fired.');
  readonly #latenesses = this.#histogram(
    'timer_lag_seconds',
    'How long after its due instant a timer fired.',
    LATENESS_SECONDS,
  );
  readonly #deliveries = this.#counter('deliveries_total', 'Attempts to deliver an outbox row.', [
    'outcome',
  ]);
  readonly #webhooks = this.#counter(
    'webhook_attempts_total',
    'Attempts to deliver an event to a webhook.',
    ['outcome'],
  );

  constructor(log: Log) {
    this.#log = log;
    collectDefaultMetrics({ register: this.#registry });
    this.#watchLoop();
    // A rate needs to have seen the zero.
    for (const by of BARRIERS) this.#turnedAway.inc({ by }, 0);
    for (const outcome of OUTCOMES) {
      this.#deliveries.inc({ outcome }, 0);
      this.#webhooks.inc({ outcome }, 0);
    }
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  stop(): void {
    this.#spread.stop();
    this.#registry.clear();
  }

  answered({ method, route, status, durationMs }: Answered): void {
    const labels = {
      method: KNOWN_METHODS.has(method) ? method : 'other',
      route,
      status: `${Math.floor(status / 100)}xx`,
    };
    this.#requests.inc(labels);
    this.#durations.observe(labels, durationMs / 1000);
  }

  turnedAway(by: Barrier = 'queue'): void {
    this.#turnedAway.inc({ by });
  }

  committed({ size, durationMs }: { readonly size: number; readonly durationMs: number }): void {
    this.#sizes.observe(size);
    this.#commits.observe(durationMs / 1000);
  }

  /** Each is counted as late as the first of them: none was later. */
  fired({ count, latenessMs }: { readonly count: number; readonly latenessMs: number }): void {
    this.#fired.inc(count);
    const latenessS = Math.max(0, latenessMs) / 1000;
    for (let fired = 0; fired < count; fired += 1) this.#latenesses.observe(latenessS);
  }

  delivered(outcome: Outcome): void {
    this.#deliveries.inc({ outcome });
  }

  webhook(outcome: Outcome): void {
    this.#webhooks.inc({ outcome });
  }

  watch(gauges: Gauges): void {
    const { queueDepth, oldestOverdueMs, outbox, webhooks, inFlightCount, streamCount } = gauges;
    if (inFlightCount !== undefined) {
      this.#gauge('requests_in_flight', 'Requests that are being answered.', inFlightCount);
    }
    if (queueDepth !== undefined) {
      this.#gauge('write_queue_depth_changes', 'Changes that wait for their commit.', queueDepth);
    }
    if (oldestOverdueMs !== undefined) {
      this.#gauge(
        'timer_oldest_overdue_seconds',
        'By how much the oldest timer that should have fired is late; 0 when none is.',
        async () => ((await oldestOverdueMs()) ?? 0) / 1000,
      );
    }
    if (outbox !== undefined) this.#watchOutbox('outbox', 'outbox row', outbox);
    if (webhooks !== undefined) this.#watchOutbox('webhook', 'delivery to a webhook', webhooks);
    if (streamCount !== undefined) {
      this.#gauge('event_streams_open', 'Streams of events that are read.', streamCount);
    }
  }

  #watchOutbox(name: string, what: string, state: NonNullable<Gauges['outbox']>): void {
    this.#gauge(
      `${name}_pending_rows`,
      `How many of these are not delivered yet: ${what}.`,
      async () => (await state()).pendingCount,
    );
    this.#gauge(
      `${name}_lag_seconds`,
      `How long the oldest undelivered one has waited, 0 when there is none: ${what}.`,
      async () => ((await state()).oldestMs ?? 0) / 1000,
    );
  }

  #watchLoop(): void {
    const spread = this.#spread;
    new Gauge({
      name: 'sandglass_event_loop_delay_seconds',
      help: 'Delay of the event loop since the last look: p50, p99 and max.',
      labelNames: ['stat'],
      registers: [this.#registry],
      collect() {
        const { p50Ms, p99Ms, maxMs } = spread.take();
        this.set({ stat: 'p50' }, p50Ms / 1000);
        this.set({ stat: 'p99' }, p99Ms / 1000);
        this.set({ stat: 'max' }, maxMs / 1000);
      },
    });
  }

  #gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const log = this.#log;
    new Gauge({
      name: `sandglass_${name}`,
      help,
      registers: [this.#registry],
      async collect() {
        try {
          this.set(await read());
        } catch (error) {
          this.set(Number.NaN);
          log.fault('a metric cannot be read', error, { metric: name });
        }
      },
    });
  }

  #counter<Label extends string = never>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    const registers = [this.#registry];
    return new Counter({ name: `sandglass_${name}`, help, labelNames, registers });
  }

  #histogram<Label extends string = never>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: readonly Label[] = [],
  ): Histogram<Label> {
    const registers = [this.#registry];
    return new Histogram({ name: `sandglass_${name}`, help, buckets, labelNames, registers });
  }
}
