/** `sandglass backup`: a copy of the whole database, by the server that has it or without one. */
import { resolve } from 'node:path';
import { BACKUP_NAME, BackupExists, Backups, type NewBackup } from './backups.ts';
import { type Call, CallError } from './cli-options.ts';
import { type CliPlace, fileOf, look, PLACE_OPTIONS, placeOf } from './cli-place.ts';
import { askServer, isInUse, SERVER_OPTIONS } from './cli-server.ts';
import { jsonOf, line, type Out, printed, tone } from './cli-text.ts';
import { systemClock } from './clock.ts';
import { counted } from './doctor/findings.ts';
import type { Variables } from './env.ts';

export const BACKUP_OPTIONS = { ...PLACE_OPTIONS, ...SERVER_OPTIONS, json: 'flag' } as const;

interface Told extends Pick<NewBackup, 'file' | 'sizeBytes' | 'entryCount' | 'sha256' | 'tookMs'> {
  readonly by: 'server' | 'command';
  /** The folder of the copy; null where only the server knows it. */
  readonly dir: string | null;
}

/** @throws {CallError} */
export async function backup(
  { words, options }: Call<typeof BACKUP_OPTIONS>,
  out: Out,
  _err: Out,
  variables: Variables,
): Promise<number> {
  const [name, ...more] = words;
  if (more.length > 0) throw new CallError('name one backup at most');
  if (name !== undefined && !BACKUP_NAME.test(name)) {
    throw new CallError(
      'a name has 1 to 100 letters, digits, "-" and "_", and begins with neither',
    );
  }
  const place = placeOf(options, variables);
  fileOf(place, 'its own server makes its backups');
  const told = (await isInUse(place))
    ? await byServer(place, options.server, name)
    : await byCommand(place, place.env.backupDir, name);
  if (options.json) out.write(jsonOf(told));
  else printed(linesOf(told), out, variables);
  return 0;
}

async function byServer(
  place: CliPlace,
  server: string | undefined,
  name: string | undefined,
): Promise<Told> {
  const body = name === undefined ? {} : { name };
  const answer = await askServer(place, server, { method: 'POST', path: '/v1/backups', body });
  return { ...((await answer.json()) as Told), by: 'server', dir: null };
}

async function byCommand(place: CliPlace, dir: string, name: string | undefined): Promise<Told> {
  const looked = await look(place, 'Try again.');
  try {
    const copy = async (path: string) => {
      await looked.client.execute({ sql: 'VACUUM INTO ?', args: [path] });
    };
    const made = await new Backups({ copy, dir, clock: systemClock() }).make(name);
    const { file, sizeBytes, entryCount, sha256, tookMs } = made;
    return { file, sizeBytes, entryCount, sha256, tookMs, by: 'command', dir: resolve(dir) };
  } catch (error) {
    if (error instanceof BackupExists) throw new CallError(`there is a backup ${name} already`);
    const why = error instanceof Error ? error.message : String(error);
    throw new CallError(`the copy could not be made: ${why}`);
  } finally {
    await looked.close();
  }
}

function linesOf({ file, sizeBytes, entryCount, sha256, tookMs, by, dir }: Told) {
  const where = dir === null ? 'in the server’s folder of backups' : `in ${dir}`;
  const megabytes = (sizeBytes / 1e6).toFixed(1);
  const entries = counted(entryCount, 'entry', 'entries');
  return [
    line(0, tone('✓', 'good'), tone(file, 'strong'), where),
    line(2, `${entries}, ${megabytes} MB, in ${(tookMs / 1_000).toFixed(1)} s, by the ${by}`),
    line(2, `sha-256 ${sha256}`),
  ];
}
