/**
 * Copies of the whole database, taken while it is in use: each one is all that was committed at one
 * moment, in a file of its own.
 *
 * Invariant: a file of a backup's name is a whole backup. It is written under another name first,
 * and what is there is never written over.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { isoOf } from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { syncFolder } from './files.ts';
import type { Page } from './store/kept.ts';
import { lookInto } from './store/libsql/look.ts';

/** No folder, nothing hidden, nothing that a shell would read otherwise. */
export const BACKUP_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\.db$/;

export interface Backup {
  /** Of the file, in the folder of backups. */
  readonly file: string;
  readonly sizeBytes: number;
  /** When it was written. Epoch milliseconds, UTC. */
  readonly madeAtMs: number;
}

export interface NewBackup extends Backup {
  readonly entryCount: number;
  /** Of the file. */
  readonly sha256: string;
  readonly tookMs: number;
}

/** There is a backup of that name. */
export class BackupExists extends Error {
  override readonly name = 'BackupExists';
}

export interface BackupsOf {
  /** Writes all that is kept into a file that is empty or not there. */
  readonly copy: (path: string) => Promise<void>;
  readonly dir: string;
  readonly clock: Clock;
}

export class Backups {
  readonly #of: BackupsOf;

  constructor(of: BackupsOf) {
    this.#of = of;
  }

  /**
   * @param name Default: the instant.
   * @throws {BackupExists}
   */
  async make(name?: string): Promise<NewBackup> {
    const { copy, dir, clock } = this.#of;
    const startMs = performance.now();
    const file = `${name ?? nameAt(clock.nowMs())}.db`;
    await mkdir(dir, { recursive: true, mode: 0o700 });
    if (await isThere(join(dir, file))) throw new BackupExists(file);
    const draft = join(dir, `.${file}.${randomUUID()}.part`);
    try {
      // Made first, so that nobody else may read it: the copy goes into an empty file.
      await (await open(draft, 'wx', 0o600)).close();
      await copy(draft);
      const about = await aboutOf(draft);
      await settle(draft, join(dir, file));
      await syncFolder(dir);
      const tookMs = Math.round(performance.now() - startMs);
      return { file, ...about, tookMs };
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** In the order of their names. */
  async list({ after, limit }: Page): Promise<readonly Backup[]> {
    const { dir } = this.#of;
    const files = (await namesIn(dir)).filter((file) => FILE_NAME.test(file)).sort();
    const page = files.filter((file) => after === null || file > after).slice(0, limit);
    return Promise.all(
      page.map(async (file) => {
        const { size, mtimeMs } = await stat(join(dir, file));
        return { file, sizeBytes: size, madeAtMs: Math.floor(mtimeMs) };
      }),
    );
  }
}

/** For example `2027-01-11T09-00-00-000Z`. */
const nameAt = (atMs: number): string => isoOf(atMs).replace(/[:.]/g, '-');

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** On the disk, and what is in it. */
async function aboutOf(path: string): Promise<Omit<NewBackup, 'file' | 'tookMs'>> {
  const handle = await open(path, 'r+');
  await handle.sync();
  const { size, mtimeMs } = await handle.stat();
  await handle.close();
  const looked = await lookInto(pathToFileURL(path).href);
  const counts = await looked.client.execute('SELECT coalesce(sum(sequence), 0) FROM worlds');
  await looked.close();
  return {
    sizeBytes: size,
    madeAtMs: Math.floor(mtimeMs),
    entryCount: Number(counts.rows[0]?.[0]),
    sha256: await sha256OfFile(path),
  };
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Under its own name, if that is still free. */
async function settle(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new BackupExists(path);
    if (await isThere(path)) throw new BackupExists(path);
    // Not every file system has second names.
    await rename(draft, path);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
