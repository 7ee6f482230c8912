/**
 * The load client, in a process of its own: asks what it is told to ask over kept-alive connections
 * and tells how each request ended. Started by `loader.ts`; of no use alone.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection, type Ending, type Request } from './connection.ts';

export interface Load {
  readonly url: string;
  readonly requests: readonly Request[];
  /** How many ask at a time, each waiting for its answer; of a paced load, at most so many. */
  readonly clientCount: number;
  /** Asks so many a second, answered or not; null: each client asks again when it is answered. */
  readonly perSecond: number | null;
  /** What a client does when a connection ends under it. */
  readonly afterBreak: 'stop' | 'go on';
  /** After a 5xx a client waits so long before it asks again. */
  readonly pauseMs: number;
  /** A file whose length is noted at each answer; null for none. */
  readonly journal: string | null;
  readonly patienceMs: number;
}

/** How a request ended, as told to the parent. */
export interface Outcome {
  /** Its place among the requests. */
  readonly index: number;
  readonly kind: Ending['kind'];
  /** 0 where there was no answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of what the body says: see {@link sayingOf}. */
  readonly bodyHash: string;
  /** The body of a problem; of any other answer nothing. */
  readonly problem: string;
  /** From the beginning of the load. Unit: milliseconds. */
  readonly sentAtMs: number;
  readonly tookMs: number;
  /** Unit: bytes; 0 without a journal. */
  readonly journalLength: number;
}

export type ToLoader = { readonly load: Load } | 'stop';

let isStopped = false;

process.on('message', (message: ToLoader) => {
  if (message === 'stop') {
    isStopped = true;
    return;
  }
  isStopped = false;
  run(message.load).then(
    (outcomes) => process.send?.(outcomes),
    (error: unknown) => {
      process.stderr.write(`the load client: ${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));

async function run(load: Load): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const startMs = performance.now();
  const one = async (index: number, connection: Connection): Promise<Outcome> => {
    const sentMs = performance.now();
    const ending = await connection.ask(load.requests[index] as Request, load.patienceMs);
    const times = { sentAtMs: sentMs - startMs, tookMs: performance.now() - sentMs };
    const journalLength = load.journal === null ? 0 : statSync(load.journal).size;
    const outcome = { index, ...told(ending), ...times, journalLength };
    outcomes.push(outcome);
    return outcome;
  };
  await (load.perSecond === null ? closedLoop(load, one) : paced(load, load.perSecond, one));
  return outcomes;
}

type AskOne = (index: number, connection: Connection) => Promise<Outcome>;

async function closedLoop(load: Load, one: AskOne): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    const connection = new Connection(load.url);
    while (!isStopped && next < load.requests.length) {
      const index = next;
      next += 1;
      const { kind, status } = await one(index, connection);
      if (kind !== 'answered' && load.afterBreak === 'stop') break;
      if (status >= 500 && load.pauseMs > 0) await delay(load.pauseMs);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: load.clientCount }, client));
}

/** What the connections cannot carry at its moment is left out: the parent counts what was asked. */
async function paced(load: Load, perSecond: number, one: AskOne): Promise<void> {
  const free: Connection[] = [];
  const asked: Promise<unknown>[] = [];
  let openCount = 0;
  const startMs = performance.now();
  let next = 0;
  while (!isStopped && next < load.requests.length) {
    const due = Math.floor(((performance.now() - startMs) * perSecond) / 1000);
    for (; next < Math.min(due, load.requests.length); next += 1) {
      if (free.length === 0 && openCount === load.clientCount) continue;
      const connection = free.pop() ?? new Connection(load.url);
      openCount += 1;
      asked.push(
        one(next, connection).then(() => {
          openCount -= 1;
          free.push(connection);
        }),
      );
    }
    await delay(1);
  }
  await Promise.all(asked);
  for (const connection of free) connection.close();
}

function told(
  ending: Ending,
): Pick<Outcome, 'kind' | 'status' | 'headers' | 'bodyHash' | 'problem'> {
  if (ending.kind !== 'answered') {
    return { kind: ending.kind, status: 0, headers: {}, bodyHash: '', problem: '' };
  }
  const { kind, status, headers, body } = ending;
  const bodyHash = createHash('sha256').update(sayingOf(body)).digest('hex');
  return { kind, status, headers, bodyHash, problem: status < 400 ? '' : body };
}

/**
 * A body without what may differ between two answers that say the same: the order of fields, the
 * tracking id, which names the attempt, and how a trial stands beside what was done to it: an answer
 * made anew shows it as the request left it, the first as it was a moment later.
 */
function sayingOf(body: string): string {
  const said = JSON.parse(body === '' ? 'null' : body) as Record<string, unknown> | null;
  const { id, entries } = said ?? {};
  const effect = Array.isArray(entries) ? { id, entries } : said;
  return JSON.stringify(effect, (name, value: unknown) => {
    if (name === 'trackingId') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
