/** Databases in which something has happened: a live world with all that hangs on it, and stories. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { OPERATOR, ORDER_DESK, runScenario } from '../../../runtime/index.ts';
import type { KeptDecision } from '../../../server/decisions.ts';
import { issueKeys, operatorOf } from '../../../server/issue-keys.ts';
import { type OpenWorlds, openWorlds } from '../../../server/open-worlds.ts';
import { createFrom } from '../../../server/scenario-world.ts';
import type { Origin } from '../../../server/store/change.ts';
import { library } from '../../support/story.ts';
import {
  command,
  DAY_MS,
  type FakeClock,
  fakeClock,
  PARTNER,
  registerCustomer,
  registerPartner,
  START_MS,
  startTrial,
} from './store.ts';

/** Sandboxes that have lived these stories, each of its name. */
export async function tellStories(worlds: OpenWorlds, files: RegExp): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { file, scenario } of library()) {
    if (!files.test(file)) continue;
    const run = await runScenario(scenario);
    ids.push((await createFrom(worlds, { name: scenario.title, run }, null)).id);
  }
  return ids;
}

const KEYED: Origin = {
  id: 'aud_keyed',
  actor: PARTNER,
  operation: 'trial.start',
  trackingId: 'lived',
  keyLast4: 'abcd',
  keyed: { worldId: 'live', caller: 'partner:par_nordlys', keyHash: 'hash', fingerprint: 'print' },
};

/** Two trials, an order, a customer; messages of which one was delivered; a keyed request, a key. */
export async function liveALittle(worlds: OpenWorlds, clock: FakeClock): Promise<void> {
  await worlds.perform('live', registerPartner(), OPERATOR);
  await worlds.perform('live', registerCustomer('cus_brio', 'm@brio.example'), OPERATOR);
  await worlds.perform('live', startTrial('acme'), PARTNER, KEYED);
  await worlds.perform('live', startTrial('bolt'), PARTNER);
  const order = command('order.place', {
    orderId: 'ord_1',
    offer: 'A_SPK',
    services: ['MEETINGS'],
    licenceCount: 10,
    requestedStartDate: '2027-02-01',
    provisioningContactEmail: 'orders@kilde.example',
    isAlias: true,
  });
  await worlds.perform('live', order, ORDER_DESK);
  clock.set(START_MS + 31 * DAY_MS);
  await worlds.settled();
  const live = { id: 'live', kind: 'live', name: 'Live' } as const;
  await issueKeys({ keys: worlds.keys, clock }, live, [operatorOf(live)]);
  await worlds.decisions.add(DECISION);
  await deliverOne(worlds, clock.nowMs());
}

/** As far as a store looks at one. */
const DECISION = { id: 'dec_1', worldId: 'live', recordedAtMs: START_MS } as KeptDecision;

async function deliverOne({ store }: OpenWorlds, nowMs: number): Promise<void> {
  const asked = { owner: 'me', nowMs, claimLengthMs: 1_000, limit: 1 };
  const [delivery] = await store.claimDeliveries(asked);
  // Where nobody sends messages out, none waits.
  if (delivery === undefined) return;
  const { worldId, message } = delivery;
  const outcome = { worldId, messageId: message.id, owner: 'me', deliveredAtMs: nowMs };
  const settled = { ...outcome, nextAttemptAtMs: null, error: null };
  await store.commit([{ kind: 'delivery', outcome: settled }], nowMs);
}

/** A file that is copied for each that asks for it, so that each may spoil its own. */
export class Fixture {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sandglass lived-'));
  readonly #ready: Promise<void>;

  constructor(files: RegExp) {
    this.#ready = lived(pathToFileURL(this.#original).href, files);
  }

  get #original(): string {
    return join(this.#folder, 'original.db');
  }

  async inCopy(work: (of: { readonly path: string; readonly url: string }) => Promise<void>) {
    await this.#ready;
    const folder = mkdtempSync(join(tmpdir(), 'sandglass copy-'));
    const path = join(folder, 'sandglass.db');
    copyFileSync(this.#original, path);
    try {
      await work({ path, url: pathToFileURL(path).href });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

async function lived(url: string, files: RegExp): Promise<void> {
  const clock = fakeClock();
  const worlds = await openWorlds({ url, clock, isDelivered: true });
  await liveALittle(worlds, clock);
  await tellStories(worlds, files);
  await worlds.close();
}

/** Writes into the tables what no commit would, with nothing that holds it back. */
export async function spoil(url: string, statements: readonly string[]): Promise<void> {
  const client = createClient({ url, concurrency: 1 });
  await client.execute('PRAGMA foreign_keys = OFF');
  for (const sql of statements) await client.execute(sql);
  client.close();
}
