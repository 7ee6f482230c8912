/** `sandglass import`: a world from the file of its entries, into a stopped database. */
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { OPERATOR } from '../runtime/index.ts';
import { type Call, CallError, onlyWord } from './cli-options.ts';
import { type CliPlace, PLACE_OPTIONS, placeOf } from './cli-place.ts';
import { jsonOf, line, type Out, printed, tone } from './cli-text.ts';
import { systemClock } from './clock.ts';
import { counted } from './doctor/findings.ts';
import type { Variables } from './env.ts';
import { newIdsOf } from './ids.ts';
import { importsInto } from './store/libsql/imports.ts';
import { type LibsqlStore, openLibsqlStore } from './store/libsql/libsql-store.ts';
import { type ReadWorldFile, readWorldFile, WorldFileError } from './world-file-reading.ts';
import { importWorld } from './world-import.ts';

export const IMPORT_OPTIONS = { ...PLACE_OPTIONS, packs: 'text', json: 'flag' } as const;

/** @returns 0 where the world is there, 1 where the file is refused. @throws {CallError} */
export async function importFile(
  call: Call<typeof IMPORT_OPTIONS>,
  out: Out,
  err: Out,
  variables: Variables,
): Promise<number> {
  const path = onlyWord(call, 'file of a world');
  if (!existsSync(path)) throw new CallError(`${path} is not there`);
  const place = placeOf(call.options, variables);
  const startMs = performance.now();
  try {
    const file = await readWorldFile(() => createReadStream(path, { highWaterMark: CHUNK_BYTES }));
    await bring(file, place);
    const { world, entryCount } = file.header;
    const tookMs = Math.round(performance.now() - startMs);
    const { sha256 } = file;
    if (call.options.json) out.write(jsonOf({ worldId: world.id, entryCount, sha256, tookMs }));
    else {
      const entries = counted(entryCount, 'entry', 'entries');
      const told = line(2, `${entries}, each stepped again, in ${(tookMs / 1_000).toFixed(1)} s`);
      printed(
        [line(0, tone('✓', 'good'), tone(world.id, 'strong'), world.name), told],
        out,
        variables,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WorldFileError)) throw error;
    err.write(`sandglass import: ${path} is refused, and nothing was kept. ${error.message}\n`);
    return 1;
  }
}

const CHUNK_BYTES = 1024 * 1024;

async function bring(file: ReadWorldFile, place: CliPlace): Promise<void> {
  const clock = systemClock();
  const store = await opened(place);
  try {
    const origin = {
      id: newIdsOf(clock)('aud'),
      actor: OPERATOR,
      operation: 'world.import',
      trackingId: null,
      keyLast4: null,
      keyed: null,
    };
    const gate = importsInto(store.database);
    await importWorld(file, { store, gate, origin, nowMs: clock.nowMs() });
  } finally {
    await store.close();
  }
}

async function opened({ url, path, authToken }: CliPlace): Promise<LibsqlStore> {
  if (path !== null) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // A half world is nobody's loss; what is whole is on the disk when the store is closed.
    const token = authToken === undefined ? {} : { authToken };
    return await openLibsqlStore({ url, synchronous: 'NORMAL', ...token });
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}
