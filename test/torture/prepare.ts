/**
 * A data folder with live trials whose deadlines fall due in the coming minutes, so that timers
 * fire while clients ask. Made once a run; each part works on copies.
 *
 * The trials are started by the server's own store on a clock set back by their length, then the
 * clock is set to the present and what fell due meanwhile fires. From then on the real server, on
 * the system clock, has the rest before it.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OPERATOR } from '../../runtime/index.ts';
import { systemClock } from '../../server/clock.ts';
import { startServer } from '../server/support/server.ts';
import {
  DAY_MS,
  fakeClock,
  inStore,
  PARTNER,
  registerPartner,
  startTrial,
} from '../server/support/store.ts';
import { Connection } from './support/connection.ts';

export interface PrepareOf {
  readonly trialCount: number;
  /** The trials expire one after another over so long, once all are made. Unit: milliseconds. */
  readonly spanMs: number;
}

export interface Prepared {
  /** Nobody works in it; see {@link copyOf}. */
  readonly dir: string;
  readonly operatorKey: string;
  /** Of a partner's full sales administrator. */
  readonly apiKey: string;
  readonly trialIds: readonly string[];
}

const TRIAL_MS = 30 * DAY_MS;
const GROUP_SIZE = 64;
/** How long it takes to make one, so that none is overdue before the first server starts. */
const MAKING_MS = 4;
/** Asks for everything over HTTP; the partner's first user only started the trials. */
const ASKER = 'load@nordlys.example';
const PATIENCE_MS = 10_000;

/** A folder of the system's for temporary files that goes when the work is done. */
export async function inFolder<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass-torture-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A copy of the prepared folder, for one server to work in. */
export function copyOf({ dir }: Prepared, to: string): string {
  cpSync(dir, to, { recursive: true });
  return to;
}

export async function prepare(of: PrepareOf, dir: string): Promise<Prepared> {
  mkdirSync(dir, { recursive: true });
  const url = pathToFileURL(join(dir, 'sandglass.db')).href;
  const ids = Array.from({ length: of.trialCount }, (_, index) => `p${index}`);
  await startTrials(url, ids, of);
  return { dir, trialIds: ids.map((id) => `trl_${id}`), ...(await keysFor(dir)) };
}

async function startTrials(url: string, ids: readonly string[], of: PrepareOf): Promise<void> {
  const wall = systemClock();
  const nowMs = wall.nowMs();
  const beginMs = nowMs - TRIAL_MS + MAKING_MS * ids.length;
  const clock = fakeClock(beginMs);
  await inStore({ url, clock }, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    for (let first = 0; first < ids.length; first += GROUP_SIZE) {
      clock.set(beginMs + Math.floor((of.spanMs * first) / ids.length));
      const group = ids.slice(first, first + GROUP_SIZE);
      await Promise.all(group.map((id) => worlds.perform('live', startTrial(id), PARTNER)));
    }
    clock.set(nowMs);
    await worlds.settled();
  });
}

/** The keys that a server gives: the operator's at its first start, a partner user's when asked. */
async function keysFor(dir: string): Promise<Pick<Prepared, 'operatorKey' | 'apiKey'>> {
  const server = await startServer({ SANDGLASS_DATA_DIR: dir });
  const connection = new Connection(server.url);
  try {
    const kept = JSON.parse(readFileSync(join(dir, 'keys.json'), 'utf8')) as Record<string, string>;
    const operatorKey = kept['operatorKey'] ?? '';
    const users = [PARTNER.kind === 'partner' ? PARTNER.email : '', ASKER].map((email) => ({
      email,
      roles: ['SALES_FULL_ADMIN'],
    }));
    const request = {
      method: 'PATCH',
      path: '/v1/partners/par_nordlys',
      headers: { authorization: `Bearer ${operatorKey}`, 'if-match': '*' },
      body: JSON.stringify({ users }),
    };
    const answer = await connection.ask(request, PATIENCE_MS);
    if (answer.kind !== 'answered' || answer.status !== 200) {
      throw new Error(`no key for ${ASKER}: ${JSON.stringify(answer)}`);
    }
    const { keys } = JSON.parse(answer.body) as { readonly keys: readonly { key: string }[] };
    return { operatorKey, apiKey: keys[0]?.key ?? '' };
  } finally {
    connection.close();
    await server.stop();
  }
}
