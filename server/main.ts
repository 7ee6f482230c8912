/**
 * From the environment to a listening server. The port is taken first and requests wait until
 * everything that fell due meanwhile has happened; a start that fails touches nothing further.
 */
import './ahead.ts';

import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { checkMachines, isoOf } from '../runtime/index.ts';
import { createApp } from './app.ts';
import { Backups } from './backups.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Deliverer } from './deliverer.ts';
import { Door } from './door.ts';
import { type Env, parseEnv } from './env.ts';
import { OpenStreams } from './events/open-streams.ts';
import { answerUnreadable } from './failures.ts';
import type { Identities } from './identities.ts';
import { settleInstallation } from './installation.ts';
import { readLibrary } from './library.ts';
import { listen } from './listening.ts';
import type { Log } from './log.ts';
import { logLines } from './log-lines.ts';
import { LoopBeat } from './loop-delay.ts';
import { type Gauges, type ServerMeter, SILENT_METER } from './meter.ts';
import { type OpenWorlds, openWorlds } from './open-worlds.ts';
import { takePacks } from './packs-directory.ts';
import { limitsOf } from './rate-limit.ts';
import { Readiness } from './readiness.ts';
import { redacted } from './redact.ts';
import { takeReferenceFile } from './reference-file.ts';
import { stopOnSignal } from './shutdown.ts';
import { tellUncaught } from './uncaught.ts';
import { SecretBox } from './webhooks/secret-box.ts';
import { WebhookPost } from './webhooks/webhook-post.ts';
import { welcome } from './welcome.ts';

const PAGE_DIR = fileURLToPath(new URL('../dist', import.meta.url));
/** A client that sends slowly does not hold a connection for ever. Unit: milliseconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000 };

/** What is closed at the end, the last one first. */
type Closers = (() => unknown)[];

try {
  const env = parseEnv(process.env);
  const log = logLines(env.logLevel);
  const exit = (code: number) => process.exit(code);
  tellUncaught(log, exit);
  await start(env, log, exit).catch(async (error: unknown) => {
    await log.flush();
    throw error;
  });
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`sandglass: ${redacted(sentence)}\n`);
  process.exit(1);
}

async function start(env: Env, log: Log, exit: (code: number) => void): Promise<void> {
  const faults = checkMachines();
  if (faults.length > 0) throw new Error(`the machines are refused:\n  ${faults.join('\n  ')}`);
  if (env.referenceFile !== null) takeReferenceFile(env.referenceFile);
  process.stdout.write(takePacks(env.packs));
  const clock = systemClock();
  const identities = await identitiesFor(env, clock);

  const closers: Closers = [];
  const readiness = new Readiness();
  const { meter, metricsUrl } = await measure(env, log, closers);
  const streams = new OpenStreams();
  const endStreams = () => streams.close();
  const door = new Door({ readiness, meter, log, loop: new LoopBeat(), endStreams });
  meter.watch({
    inFlightCount: () => door.inFlightCount,
    streamCount: () => door.streamCount,
  });
  const server = createServer(PATIENCE);
  door.attend(server);
  const url = await listen(server, env, { port: 'PORT=4318', host: 'HOST=127.0.0.1' });
  log.info('listening', { url, metricsUrl, pid: process.pid, node: process.version });

  const started = serve({
    ...{ env, clock, identities, url, log, meter, readiness, door, streams, closers },
  });
  const close = async () => {
    for (const one of closers.reverse()) await one();
  };
  const { isUnderNpm } = env;
  stopOnSignal({ server, door, readiness, log, isUnderNpm, started, close, exit });
  const { installation, demoNow, keysFile } = await started;
  process.stdout.write(
    welcome({
      ...installation,
      url,
      metricsUrl,
      hasPage: existsSync(join(PAGE_DIR, 'index.html')),
      keysFile: shortPath(keysFile),
      demoNow,
    }),
  );
}

interface Serving {
  readonly env: Env;
  readonly clock: Clock;
  readonly identities: Identities | null;
  /** Where it listens. */
  readonly url: string;
  readonly log: Log;
  readonly meter: ServerMeter;
  readonly readiness: Readiness;
  readonly door: Door;
  readonly streams: OpenStreams;
  readonly closers: Closers;
}

interface Posting {
  readonly worlds: OpenWorlds;
  readonly clock: Clock;
  readonly onFault: (error: unknown) => void;
}

/** Opens the store, lets happen what fell due, and then answers. */
async function serve(of: Serving) {
  const { env, clock, identities, url, log, meter, readiness, door, streams, closers } = of;
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const onFault = (error: unknown) => log.fault('something in the background failed', error);
  let deliverer: Deliverer | null = null;
  const opening = openWorlds({
    url: env.dbUrl,
    synchronous: env.synchronous,
    ...(env.dbAuthToken === null ? {} : { authToken: env.dbAuthToken }),
    clock,
    meter,
    isDelivered: env.mail !== null,
    deliveredKeptMs: env.deliveredKeptMs,
    onMessages: () => deliverer?.wake(),
    onStore: (state) => readiness.store(state),
    onFault,
  });
  // While the thread of the database starts.
  const library = readLibrary();
  const worlds = await opening;
  closers.push(() => worlds.close());
  meter.watch(gaugesOf(worlds, clock));
  await worlds.start();
  deliverer = await sendMail({ env, url, meter, closers }, { worlds, clock, onFault });

  const { webhooks } = await sendWebhooks({ env, meter, closers }, { worlds, clock, onFault });
  const { keys, decisions, requests, audit, consentTokens } = worlds;
  const keysFile = join(env.dataDir, 'keys.json');
  const installation = await settleInstallation({ worlds, keys, library, clock }, keysFile);
  const app = createApp({
    ...{ worlds, keys, decisions, requests, audit, consentTokens, library, clock },
    ...{ log, meter, readiness, streams, webhooks },
    ...(identities === null ? {} : { identities }),
    ...(env.publicUrl === null ? {} : { publicUrl: env.publicUrl }),
    ...(worlds.store.isShared ? {} : { backups: backupsOf(worlds, env.backupDir, clock) }),
    ...(env.rateLimit === 0 ? {} : { limits: limitsOf(env.rateLimit, clock) }),
    pageDir: PAGE_DIR,
    report: ({ trackingId, error }) => log.fault('a request failed', error, { trackingId }),
  });
  door.open(getRequestListener(app.fetch, { errorHandler: answerUnreadable }));
  readiness.started();
  log.info('ready', { startMs: Math.round(performance.now()) });

  const { demo } = installation;
  const row = demo === null ? undefined : await worlds.get(demo.sandboxId);
  return { installation, keysFile, demoNow: row === undefined ? null : isoOf(row.nowMs) };
}

function gaugesOf(worlds: OpenWorlds, clock: Clock): Gauges {
  const { store, queue } = worlds;
  const stateOf = (of: { pendingCount: number; oldestDueAtMs: number | null }) => ({
    pendingCount: of.pendingCount,
    oldestMs: of.oldestDueAtMs === null ? null : Math.max(0, clock.nowMs() - of.oldestDueAtMs),
  });
  return {
    queueDepth: () => queue.depth,
    oldestOverdueMs: () => worlds.oldestOverdueMs(),
    outbox: async () => stateOf(await store.deliveryBacklog()),
    webhooks: async () => stateOf(await store.webhookBacklog(clock.nowMs())),
  };
}

function backupsOf({ store }: OpenWorlds, dir: string, clock: Clock): Backups {
  return new Backups({ dir, clock, copy: (path) => store.backup(path) });
}

/** Mail goes out where a server for it was named; what it takes is loaded there and nowhere else. */
async function sendMail(
  { env, url, meter, closers }: Pick<Serving, 'env' | 'url' | 'meter' | 'closers'>,
  { worlds, clock, onFault }: Posting,
): Promise<Deliverer | null> {
  if (env.mail === null) return null;
  const { Deliverer } = await import('./deliverer.ts');
  const { SmtpCourier } = await import('./smtp-courier.ts');
  const { ConsentCourier } = await import('./consent-courier.ts');
  const { store, queue, consentTokens: tokens } = worlds;
  const publicUrl = env.publicUrl ?? url;
  const smtp = new SmtpCourier(env.mail);
  const courier = new ConsentCourier({ courier: smtp, tokens, clock, publicUrl });
  const deliverer = new Deliverer({ store, queue, clock, courier, meter, onFault });
  deliverer.start();
  closers.push(() => deliverer.stop());
  return deliverer;
}

/** Who is vouched for by somebody else, where an identity provider was named. */
async function identitiesFor({ jwt }: Env, clock: Clock): Promise<Identities | null> {
  if (jwt === null) return null;
  const { identitiesOf } = await import('./jwt.ts');
  return identitiesOf(jwt, clock);
}

/** Events go out to whoever asked for them. Their secrets are kept under a key of this folder. */
async function sendWebhooks(
  { env, meter, closers }: Pick<Serving, 'env' | 'meter' | 'closers'>,
  { worlds, clock, onFault }: Posting,
): Promise<WebhookPost> {
  const box = SecretBox.inFile(join(env.dataDir, 'secrets.key'));
  const connection = { policy: { loopback: env.webhookLoopback } };
  const post = new WebhookPost({ worlds, clock, box, connection, meter, onFault });
  await post.start();
  closers.push(() => post.stop());
  return post;
}

/** Metrics are loaded where they are wanted, and nowhere else. */
async function measure({ metrics: address }: Env, log: Log, closers: Closers) {
  if (address === null) return { meter: SILENT_METER, metricsUrl: null };
  const { Metrics } = await import('./metrics.ts');
  const { metricsServer } = await import('./metrics-port.ts');
  const meter = new Metrics(log);
  const server = metricsServer(meter, log);
  const url = await listen(server, address, {
    port: 'SANDGLASS_METRICS_PORT=9465',
    host: 'SANDGLASS_METRICS_HOST=127.0.0.1',
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
    meter.stop();
  });
  return { meter, metricsUrl: `${url}/metrics` };
}

/** As seen from the folder in which the server was started, when the file lies below it. */
function shortPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
