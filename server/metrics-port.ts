/** The metrics on a port of their own: `GET /metrics`, for a collector that nobody else can reach. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** A collector sends one line and reads. Unit: milliseconds. */
const PATIENCE = { headersTimeout: 5_000, requestTimeout: 5_000 };
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** Not listening yet. */
export function metricsServer(metrics: Metrics, log: Log): Server {
  return createServer(PATIENCE, (incoming, outgoing) => {
    if (incoming.url !== '/metrics') {
      outgoing.writeHead(404, TEXT).end('There is only /metrics here.\n');
    } else if (incoming.method !== 'GET') {
      outgoing.writeHead(405, { ...TEXT, Allow: 'GET' }).end('There is only GET here.\n');
    } else {
      void show(metrics, outgoing).catch((error: unknown) => {
        log.fault('the metrics cannot be shown', error);
        outgoing.writeHead(500, TEXT).end('The metrics cannot be shown; the log says why.\n');
      });
    }
  });
}

async function show(metrics: Metrics, outgoing: ServerResponse): Promise<void> {
  const text = await metrics.text();
  outgoing.writeHead(200, { 'Content-Type': metrics.contentType }).end(text);
}
