/** A sandbox with an inspector beside it, and viewers of every kind. */
import { WebSocket } from 'ws';
import type { FeedName } from '../../../server/inspect/gate.ts';
import { Inspector, type InspectorOf } from '../../../server/inspect/inspector.ts';
import type { WorldClient } from '../../../server/inspect/world-client.ts';
import { type Api, inApi, REQUEST, type Stage, stage } from './api.ts';

export interface Inspected {
  readonly api: Api;
  readonly stage: Stage;
  readonly addresses: Readonly<Record<FeedName, string>>;
  /** What whoever started it was told. */
  readonly notes: readonly string[];
  /** Starts a trial of a new customer. @returns Its id. */
  startTrial(): Promise<string>;
  /** Turns the clock to what is due next, until nothing is. */
  turnToTheEnd(): Promise<void>;
}

export const clientOf =
  (api: Api, key: string): WorldClient =>
  async ({ method, path, body }) => {
    const answer = await api.send(method, path, { key, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, body: answer.body };
  };

/** It stops when the work is done. */
export function inspected(
  of: Partial<InspectorOf>,
  work: (inspected: Inspected) => Promise<void>,
): Promise<void> {
  return inApi({}, async (api) => {
    const here = await stage(api);
    const notes: string[] = [];
    const inspector = new Inspector({
      client: clientOf(api, here.operator),
      acting: clientOf(api, here.anna),
      worldId: here.sandboxId,
      news: null,
      stream: null,
      port: 0,
      origins: [],
      hubUrl: null,
      onNote: (note) => void notes.push(note),
      lookEveryMs: 5,
      ...of,
    });
    const addresses = await inspector.open();
    const stop = new AbortController();
    const running = inspector.run(stop.signal);
    try {
      await work({
        api,
        stage: here,
        addresses,
        notes,
        startTrial: async () => (await api.post('/v1/trials', here.anna, REQUEST)).text('id'),
        turnToTheEnd: () => turnToTheEnd(api, here),
      });
    } finally {
      stop.abort();
      await running;
    }
  });
}

async function turnToTheEnd(api: Api, { sandboxId, operator }: Stage): Promise<void> {
  const path = `/v1/sandboxes/${sandboxId}/advance`;
  const isDue = async () =>
    (await api.get(`/v1/sandboxes/${sandboxId}`, operator)).at('nextDueAt') !== null;
  while (await isDue()) await api.post(path, operator, { toNext: true });
}

/** How long something is waited for before a test fails. */
const PATIENCE_MS = 30_000;

/** Waits until it holds. @throws {Error} It does not come to hold. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > endMs) throw new Error(`it never came: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

export interface Peer {
  readonly socket: WebSocket;
  /** Every message, as JSON. */
  readonly got: readonly Readonly<Record<string, unknown>>[];
  /** Code and reason, once it is closed. */
  readonly closed: Promise<readonly [number, string]>;
}

/** A viewer of our own. @throws {Error} With the status, when it is not let in. */
export async function connect(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Peer> {
  const socket = new WebSocket(url, { headers });
  const got: Readonly<Record<string, unknown>>[] = [];
  socket.on('message', (data) => got.push(JSON.parse(String(data))));
  const closed = new Promise<readonly [number, string]>((done) => {
    socket.on('close', (code, reason) => done([code, String(reason)]));
  });
  await new Promise<void>((open, fail) => {
    socket.on('open', open);
    socket.on('error', fail);
    socket.on('unexpected-response', (_, response) => {
      response.resume();
      fail(new Error(`turned away with ${response.statusCode}`));
    });
  });
  return { socket, got, closed };
}
