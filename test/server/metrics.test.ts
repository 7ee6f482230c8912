import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Metrics } from '../../server/metrics.ts';
import { heardLog } from './support/heard.ts';
import { inDataDir, startServer } from './support/server.ts';

const metrics = suite('server/metrics');

/** `name{labels}` and value of each line. */
async function figuresOf(meter: Metrics): Promise<ReadonlyMap<string, string>> {
  return figuresIn(await meter.text());
}

function figuresIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

async function withMeter(work: (meter: Metrics) => Promise<void>): Promise<void> {
  const meter = new Metrics(heardLog());
  try {
    await work(meter);
  } finally {
    meter.stop();
  }
}

metrics('each call counts where its name says, time in seconds', () =>
  withMeter(async (meter) => {
    meter.answered({ method: 'GET', route: '/v1/trials/:id', status: 204, durationMs: 4 });
    meter.answered({ method: 'GET', route: '/v1/trials/:id', status: 200, durationMs: 40 });
    meter.turnedAway('door');
    meter.turnedAway();
    meter.committed({ size: 3, durationMs: 2 });
    meter.fired({ count: 5, latenessMs: 1_500 });
    meter.delivered('given-up');
    const figures = await figuresOf(meter);
    const labels = '{method="GET",route="/v1/trials/:id",status="2xx"}';
    const lower = '{le="0.005",method="GET",route="/v1/trials/:id",status="2xx"}';

    for (const [name, value] of [
      [`requests_total${labels}`, '2'],
      [`request_duration_seconds_sum${labels}`, '0.044'],
      [`request_duration_seconds_bucket${lower}`, '1'],
      ['requests_turned_away_total{by="door"}', '1'],
      ['requests_turned_away_total{by="queue"}', '1'],
      ['requests_turned_away_total{by="loop"}', '0'],
      ['commit_size_changes_bucket{le="2"}', '0'],
      ['commit_size_changes_bucket{le="4"}', '1'],
      ['commit_duration_seconds_sum', '0.002'],
      ['timers_fired_total', '5'],
      ['timer_lag_seconds_bucket{le="1"}', '0'],
      ['timer_lag_seconds_bucket{le="5"}', '5'],
      ['deliveries_total{outcome="given-up"}', '1'],
      ['deliveries_total{outcome="delivered"}', '0'],
    ] as const) {
      assert.is(figures.get(`sandglass_${name}`), value, name);
    }
    assert.ok(figures.has('sandglass_event_loop_delay_seconds{stat="p99"}'));
    assert.ok(figures.has('process_cpu_seconds_total'));
    assert.ok(figures.has('process_resident_memory_bytes'));
  }),
);

metrics('an invented method makes no label of its own', () =>
  withMeter(async (meter) => {
    meter.answered({ method: 'CANARY', route: '/*', status: 404, durationMs: 1 });
    const text = await meter.text();

    assert.match(text, /sandglass_requests_total\{method="other",route="\/\*",status="4xx"\} 1/);
    assert.not.match(text, /CANARY/);
  }),
);

metrics('a gauge is read when somebody looks; one that fails costs itself', async () => {
  const log = heardLog();
  const meter = new Metrics(log);
  let depth = 1;
  meter.watch({ inFlightCount: () => 7, queueDepth: () => depth, streamCount: () => 500 });
  meter.watch({ webhooks: async () => ({ pendingCount: 3, oldestMs: 1_500 }) });
  meter.webhook('failed');
  meter.watch({
    oldestOverdueMs: async () => null,
    outbox: () => Promise.reject(new Error('the store is gone')),
  });
  depth = 2;
  const figures = await figuresOf(meter);
  meter.stop();

  assert.is(figures.get('sandglass_requests_in_flight'), '7');
  assert.is(figures.get('sandglass_write_queue_depth_changes'), '2');
  assert.is(figures.get('sandglass_timer_oldest_overdue_seconds'), '0');
  assert.is(figures.get('sandglass_event_streams_open'), '500');
  assert.is(figures.get('sandglass_webhook_pending_rows'), '3');
  assert.is(figures.get('sandglass_webhook_lag_seconds'), '1.5');
  assert.is(figures.get('sandglass_webhook_attempts_total{outcome="failed"}'), '1');
  assert.is(figures.get('sandglass_outbox_pending_rows')?.toLowerCase(), 'nan');
  assert.is(figures.get('sandglass_outbox_lag_seconds')?.toLowerCase(), 'nan');
  assert.equal(
    log.said.map(({ level, fields }) => [level, fields['metric']]),
    [
      ['fault', 'outbox_pending_rows'],
      ['fault', 'outbox_lag_seconds'],
    ],
  );
});

metrics('two of them in one process know nothing of each other', () =>
  withMeter((one) =>
    withMeter(async (other) => {
      one.fired({ count: 1, latenessMs: 0 });
      assert.is((await figuresOf(one)).get('sandglass_timers_fired_total'), '1');
      assert.is((await figuresOf(other)).get('sandglass_timers_fired_total'), '0');
    }),
  ),
);

metrics('the server shows them on a port of their own, and nothing else there', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_METRICS_PORT: '0' });
    const url = /Metrics +(\S+)/.exec(server.output)?.[1] ?? '';
    await fetch(`${server.url}/v1/machines/trial@1`);
    const answer = await fetch(url);
    const figures = figuresIn(await answer.text());
    const statuses = [
      (await fetch(url, { method: 'POST' })).status,
      (await fetch(url.replace('/metrics', '/'))).status,
      (await fetch(`${server.url}/metrics`)).status,
    ];
    const code = await server.stop();

    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=/);
    assert.is(
      figures.get('sandglass_requests_total{method="GET",route="/v1/machines/:id",status="2xx"}'),
      '1',
    );
    assert.is(figures.get('sandglass_requests_in_flight'), '0');
    assert.ok(Number(figures.get('sandglass_commit_size_changes_count')) > 0);
    assert.equal(statuses, [405, 404, 404]);
    assert.is(code, 0);
  }),
);

metrics('a port that is taken stops the start, and says which setting names it', () =>
  inDataDir(async (dir) => {
    const first = await startServer({ SANDGLASS_DATA_DIR: dir });
    const { port } = new URL(first.url);
    try {
      await startServer({ SANDGLASS_DATA_DIR: join(dir, 'b'), SANDGLASS_METRICS_PORT: port });
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /sandglass: 127\.0\.0\.1:\d+ .*SANDGLASS_METRICS_PORT/);
    } finally {
      await first.stop();
    }
  }),
);

metrics.run();
