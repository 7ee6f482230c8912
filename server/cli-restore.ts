/** `sandglass restore`: a backup in the place of the present database, which is moved aside. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingLines } from './cli-doctor.ts';
import { type Call, CallError, onlyWord } from './cli-options.ts';
import { type CliPlace, look, PLACE_OPTIONS, placeOf } from './cli-place.ts';
import { jsonOf, line, type Out, printed, tone } from './cli-text.ts';
import { systemClock } from './clock.ts';
import { type Examination, examine } from './doctor/doctor.ts';
import { counted } from './doctor/findings.ts';
import type { Variables } from './env.ts';
import { putInPlace } from './restoring.ts';
import { LookError } from './store/libsql/look.ts';

export const RESTORE_OPTIONS = { ...PLACE_OPTIONS, packs: 'text', json: 'flag' } as const;

const INSTEAD = 'Stop it first.';

/** @returns 0 where it is in place, 1 where the backup is not fit for it. @throws {CallError} */
export async function restore(
  call: Call<typeof RESTORE_OPTIONS>,
  out: Out,
  err: Out,
  variables: Variables,
): Promise<number> {
  const file = resolve(onlyWord(call, 'backup, by its file'));
  const { options } = call;
  const place = placeOf(options, variables);
  const { path } = place;
  if (path === null) throw new CallError(`${place.name} is no file; restore it where it is kept`);
  checkFiles(file, path);
  const backup = placeOf({ db: file }, variables);
  const examined = await soundnessOf(backup);
  if (!isFit(examined)) {
    if (options.json) out.write(jsonOf({ isRestored: false, ...examined }));
    else printed(findingLines(examined.groups), err, variables);
    err.write(`sandglass restore: ${file} is not sound; nothing was changed\n`);
    return 1;
  }
  const aside = await putAside(file, path);
  const { worldCount, entryCount } = examined;
  const restored = { path, aside, worldCount, entryCount };
  if (options.json) out.write(jsonOf({ isRestored: true, ...restored }));
  else {
    printed(restoredLines(file, restored), out, variables);
    out.write(wayBack(restored));
  }
  return 0;
}

/** One of an earlier version is fit too: the next start brings it up to date. */
const isFit = ({ groups }: Examination): boolean =>
  groups.every(
    ({ kind, findings }) =>
      kind === 'migrations' && findings.every(({ repair }) => repair !== null),
  );

function checkFiles(file: string, path: string): void {
  if (!existsSync(file)) throw new CallError(`${file} is not there`);
  if (existsSync(path) && realpathSync(file) === realpathSync(path)) {
    throw new CallError(`${file} is the present database itself`);
  }
  if (existsSync(`${file}-wal`)) {
    throw new CallError(
      `${file} is no backup but a database in use, with a part of it in ${file}-wal; ` +
        `make a backup of it: sandglass backup --db ${file}`,
    );
  }
}

async function soundnessOf(backup: CliPlace) {
  const looked = await look(backup, INSTEAD);
  try {
    const { deliveredKeptMs } = backup.env;
    const nowMs = systemClock().nowMs();
    return await examine(looked, { nowMs, deliveredKeptMs, depth: 'quick' });
  } finally {
    await looked.close();
  }
}

async function putAside(file: string, path: string): Promise<string | null> {
  try {
    return await putInPlace(file, path, systemClock().nowMs());
  } catch (error) {
    if (error instanceof LookError) throw new CallError(`${error.message} ${INSTEAD}`);
    const why = error instanceof Error ? error.message : String(error);
    throw new CallError(`${file} could not be put in place of ${path}: ${why}`);
  }
}

interface Restored {
  readonly path: string;
  readonly aside: string | null;
  readonly worldCount: number;
  readonly entryCount: number;
}

function restoredLines(file: string, { path, aside, worldCount, entryCount }: Restored) {
  const held = `${counted(worldCount, 'world')}, ${counted(entryCount, 'entry', 'entries')}`;
  return [
    line(0, tone('✓', 'good'), tone(path, 'strong'), `is now ${file}: ${held}`),
    ...(aside === null ? [] : [line(2, 'What was there before is kept. To go back to it:')]),
  ];
}

/** On a line of its own, however long, so that it can be copied. */
const wayBack = ({ path, aside }: Restored): string =>
  aside === null ? '' : `  sandglass restore ${quoted(aside)} --db ${quoted(path)}\n`;

/** As a shell takes it for one word. */
const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
