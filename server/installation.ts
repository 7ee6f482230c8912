/**
 * What one installation begins with and keeps: its operator's key and the demo sandbox's. They stay
 * in one file, so that a restart shows the same ones; the database itself holds only their hashes.
 * Removing the file withdraws every operator's key and makes another.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import { type Demo, makeDemo } from './demo.ts';
import { syncFolder } from './files.ts';
import { issueKeys, operatorOf } from './issue-keys.ts';
import type { KeyStore } from './key-store.ts';
import { hashOf, isExpired, isKey, isLasting } from './keys.ts';
import type { Library } from './library.ts';
import { LIVE_ID } from './store/kept.ts';
import type { Worlds } from './worlds.ts';

export interface Installation {
  /** Null where it was replaced since: then only whoever replaced it has one. */
  readonly operatorKey: string | null;
  readonly demo: Demo | null;
}

interface Means {
  readonly worlds: Worlds;
  readonly keys: KeyStore;
  readonly library: Library;
  readonly clock: Clock;
}

const Kept = z.object({
  operatorKey: z.string().nullable(),
  demo: z
    .object({
      sandboxId: z.string(),
      keys: z.array(
        z.object({
          key: z.string(),
          // Files from before keys had ids have none.
          id: z.string().default(''),
          label: z.string(),
          actor: z.union([
            z.object({ kind: z.enum(['operator', 'trialsTeam', 'orderDesk']) }),
            z.object({ kind: z.literal('contact'), email: z.string() }),
            z.object({ kind: z.literal('partner'), partnerId: z.string(), email: z.string() }),
            z.object({ kind: z.literal('customer'), customerId: z.string(), email: z.string() }),
          ]),
        }),
      ),
    })
    .nullable(),
});

/** Takes from the file what still holds, makes what is missing, and writes the file again. */
export async function settleInstallation(means: Means, file: string): Promise<Installation> {
  const kept = readKept(file);
  const operatorKey = await settledOperator(means, kept);
  const demo = (await keptDemo(means, kept)) ?? (await makeDemo(means));
  const installation = { operatorKey, demo };
  await write(file, installation);
  return installation;
}

/**
 * The operator's key of the file, while it opens anything; a new one where there is no file, or no key
 * in it, or no operator has one that opens the live world. A key that was replaced stays replaced.
 */
async function settledOperator(means: Means, kept: Installation | null): Promise<string | null> {
  const isNonsense = kept !== null && kept.operatorKey !== null && !isKey(kept.operatorKey);
  if (kept === null || isNonsense) return newOperator(means);
  if (await holds(means, kept.operatorKey)) return kept.operatorKey;
  const rows = await means.keys.ofWorld(LIVE_ID);
  const isLeft = rows.some((row) => row.actor.kind === 'operator' && isLasting(row));
  return isLeft ? null : newOperator(means);
}

async function holds({ keys, clock }: Means, key: string | null): Promise<boolean> {
  const row = key === null ? undefined : await keys.find(hashOf(key));
  if (row?.worldId !== LIVE_ID) return false;
  return row.suspendedAtMs === null && !isExpired(row, clock.nowMs());
}

function readKept(file: string): Installation | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    // Only a file that is not there means a first start; one that cannot be opened is not replaced.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be opened.`, { cause: error });
  }
  try {
    return Kept.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} cannot be read; remove it to get new keys.`, { cause: error });
  }
}

async function newOperator(means: Means): Promise<string> {
  const live = { id: LIVE_ID, kind: 'live', name: 'this installation' } as const;
  const former = (await means.keys.ofWorld(LIVE_ID)).filter(
    ({ actor }) => actor.kind === 'operator',
  );
  await means.keys.remove(former.map(({ hash }) => hash));
  const [issued] = await issueKeys(means, live, [operatorOf(live)]);
  if (issued === undefined) throw new Error('no key was issued for the operator');
  return issued.key;
}

async function keptDemo({ worlds, keys }: Means, kept: Installation | null): Promise<Demo | null> {
  const demo = kept?.demo ?? null;
  if (demo === null || (await worlds.get(demo.sandboxId)) === undefined) return null;
  const rows = await Promise.all(demo.keys.map(({ key }) => keys.find(hashOf(key))));
  return rows.includes(undefined) ? null : demo;
}

/** Readable by its owner alone, and never half written: not even a power cut leaves half of it. */
async function write(file: string, installation: Installation): Promise<void> {
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(installation, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  await syncFolder(dirname(file));
}
