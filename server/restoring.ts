/**
 * A backup put in the place of the present database. The present one is moved aside, never removed.
 *
 * Invariants:
 *   - At every moment the name of the database stands for a whole one: the present or the copy.
 *   - Nobody's server runs on it meanwhile, and no journal of the one is left beside the other.
 */
import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { isoOf } from '../runtime/index.ts';
import { syncFolder } from './files.ts';
import { LookError, lookInto } from './store/libsql/look.ts';

/** What SQLite keeps beside a database. */
const JOURNALS = ['-wal', '-shm', '-journal'] as const;

/**
 * @param path Of the database. It may be missing.
 * @param nowMs For the name of what is moved aside. Epoch milliseconds, UTC.
 * @returns Where the present database is now; null where there was none.
 * @throws {LookError} `in use`: nothing was done.
 */
export async function putInPlace(
  backup: string,
  path: string,
  nowMs: number,
): Promise<string | null> {
  const dir = dirname(path);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const draft = `${path}.restoring`;
  try {
    await copied(backup, draft);
    if (!existsSync(path)) {
      await rename(draft, path);
      await syncFolder(dir);
      return null;
    }
    const aside = asideOf(path, nowMs);
    await whileFree(path, async () => {
      // What belongs to the one must not be read with the other.
      for (const journal of JOURNALS.filter((end) => existsSync(`${path}${end}`))) {
        await rename(`${path}${journal}`, `${aside}${journal}`);
      }
      await link(path, aside).catch(() => copyFile(path, aside, constants.COPYFILE_EXCL));
      await rename(draft, path);
      await syncFolder(dir);
    });
    return aside;
  } finally {
    await rm(draft, { force: true });
  }
}

function asideOf(path: string, nowMs: number): string {
  const stamp = isoOf(nowMs).replace(/[:.]/g, '-');
  return join(dirname(path), `${basename(path, '.db')}-before-${stamp}.db`);
}

async function copied(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const handle = await open(to, 'r+');
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Works while no server has the file or gets it. One that is spoilt beyond opening is free too. */
async function whileFree(path: string, work: () => Promise<void>): Promise<void> {
  const url = pathToFileURL(path).href;
  if (!(await isWhole(url))) return work();
  const client = createClient({ url, concurrency: 1 });
  try {
    // A read lock: a server, which wants the file alone, is refused as long as it is held.
    const reading = await client.transaction('deferred');
    await reading.execute('SELECT count(*) FROM sqlite_schema');
    await work();
    reading.close();
  } finally {
    client.close();
  }
}

/** Looking puts together what a crash left in two parts: no journal is left after it. */
async function isWhole(url: string): Promise<boolean> {
  try {
    await (await lookInto(url)).close();
    return true;
  } catch (error) {
    if (error instanceof LookError && error.fault === 'in use') throw error;
    return false;
  }
}
