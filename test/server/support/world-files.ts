/** Worlds as files, in and out of stores. */
import { OPERATOR } from '../../../runtime/index.ts';
import { birthOf, type Origin, removalOf } from '../../../server/store/change.ts';
import { importsInto } from '../../../server/store/libsql/imports.ts';
import { type LibsqlStore, openLibsqlStore } from '../../../server/store/libsql/libsql-store.ts';
import { memoryStore } from '../../../server/store/memory/memory-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { worldFile } from '../../../server/world-file.ts';
import { readWorldFile } from '../../../server/world-file-reading.ts';
import { type ImportGate, importWorld } from '../../../server/world-import.ts';
import { START_MS } from './store.ts';

const ORIGIN: Origin = {
  id: 'aud_import',
  actor: OPERATOR,
  operation: 'world.import',
  trackingId: null,
  keyLast4: null,
  keyed: null,
};

export async function exported(store: Store, worldId: string): Promise<string> {
  const world = await store.world(worldId);
  if (world === undefined) throw new Error(`there is no world ${worldId}`);
  let text = '';
  for await (const piece of worldFile((page) => store.entries(world.id, {}, page), world))
    text += piece;
  return text;
}

/** In chunks that end anywhere. */
export async function* inChunks(text: string, length = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** A store and the way into it. */
export interface Target {
  readonly store: Store;
  readonly gate: ImportGate;
}

export async function intoLibsql(url: string): Promise<Target & { readonly store: LibsqlStore }> {
  const store = await openLibsqlStore({ url });
  return { store, gate: importsInto(store.database) };
}

/** Memory outlives nothing: there is nobody to hide a half world from. */
export function intoMemory(): Target {
  const store = memoryStore();
  return {
    store,
    gate: {
      begin: (world) => store.commit([birthOf(world)], START_MS),
      finish: () => Promise.resolve(),
      abandon: (worldId) => store.commit([removalOf(worldId)], START_MS),
    },
  };
}

/** @param id Of the audit's row; several imports into one store need several. */
export async function imported(text: string, into: Target, id = 'aud_import'): Promise<void> {
  const file = await readWorldFile(() => inChunks(text));
  await importWorld(file, { ...into, origin: { ...ORIGIN, id }, nowMs: START_MS });
}
