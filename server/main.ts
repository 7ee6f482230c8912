/**
 * From the environment to a listening server. The port is taken first and requests wait until
 * everything that fell due meanwhile has happened; a start that fails touches nothing further.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { checkMachines, isoOf } from '../runtime/index.ts';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { type Env, parseEnv } from './env.ts';
import { answerUnreadable } from './failures.ts';
import { settleInstallation } from './installation.ts';
import { readLibrary } from './library.ts';
import { type OpenWorlds, openWorlds } from './open-worlds.ts';
import { takePacks } from './packs-directory.ts';
import { takeReferenceFile } from './reference-file.ts';
import { welcome } from './welcome.ts';

const PAGE_DIR = fileURLToPath(new URL('../dist', import.meta.url));
/** How long open requests may take once the server was asked to stop. Unit: milliseconds. */
const FAREWELL_MS = 5_000;
/** A client that sends slowly does not hold a connection for ever. Unit: milliseconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000 };

/** Why a port cannot be had, and what to do. */
const LISTEN_SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program. Stop that one, or choose another port: PORT=4318.',
  EACCES: 'may not be used by this account. Choose a port above 1023: PORT=4318.',
  EADDRNOTAVAIL: 'is no address of this machine. Choose another: HOST=127.0.0.1.',
};

type Handler = ReturnType<typeof createApp>['fetch'];

try {
  await start(parseEnv(process.env));
} catch (error) {
  process.stderr.write(`sandglass: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(env: Env): Promise<void> {
  const faults = checkMachines();
  if (faults.length > 0) throw new Error(`the machines are refused:\n  ${faults.join('\n  ')}`);
  if (env.referenceFile !== null) takeReferenceFile(env.referenceFile);
  process.stdout.write(takePacks(env.packs));

  let open: (handler: Handler) => void = () => undefined;
  const opened = new Promise<Handler>((resolve) => {
    open = resolve;
  });
  const server = await listen(env, opened);
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const clock = systemClock();
  const worlds = await openWorlds({ url: env.dbUrl, clock, onFault: (error) => report({ error }) });
  stopOnSignal(server, worlds);
  await worlds.start();

  const { keys, decisions, requests } = worlds;
  const library = readLibrary();
  const keysFile = join(env.dataDir, 'keys.json');
  const installation = await settleInstallation({ worlds, keys, library, clock }, keysFile);
  open(
    createApp({ worlds, keys, decisions, requests, library, clock, pageDir: PAGE_DIR, report })
      .fetch,
  );

  const { demo } = installation;
  const demoRow = demo === null ? undefined : await worlds.get(demo.sandboxId);
  process.stdout.write(
    welcome({
      ...installation,
      url: urlOf(env.host, (server.address() as AddressInfo).port),
      hasPage: existsSync(join(PAGE_DIR, 'index.html')),
      keysFile: shortPath(keysFile),
      demoNow: demoRow === undefined ? null : isoOf(demoRow.nowMs),
    }),
  );
}

/** @throws {Error} With a sentence, when the port is taken or not allowed. */
async function listen({ host, port }: Env, handler: Promise<Handler>): Promise<Server> {
  const answer = getRequestListener(async (request, env) => (await handler)(request, env), {
    errorHandler: answerUnreadable,
  });
  const server = createServer(PATIENCE, (incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        LISTEN_SENTENCES[error.code ?? ''] ?? `cannot be listened on: ${error.message}`;
      reject(new Error(`${host}:${port} ${sentence}`));
    });
    server.listen(port, host);
  });
  return server;
}

function urlOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  return `http://${isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** As seen from the folder in which the server was started, when the file lies below it. */
function shortPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

/**
 * Lets open requests end, then gives the database back. A terminal may send its signal twice (to
 * npm and to us); once is enough.
 */
function stopOnSignal(server: Server, worlds: OpenWorlds): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref();
    server.close(() => {
      worlds.close().catch((error: unknown) => report({ error }));
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function report({ trackingId, error }: { readonly trackingId?: string; readonly error: unknown }) {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`sandglass: ${trackingId ?? 'in the background'}: ${what}\n`);
}
