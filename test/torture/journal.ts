/** The journal that the shim wrote: everything that was done to the files of one folder, in order. */
import { readFileSync } from 'node:fs';

export type Deed = { readonly path: string /** Where its record ends. */; readonly end: number } & (
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }
  | { readonly kind: 'sync' }
  | { readonly kind: 'create' }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'rename'; readonly to: string }
);

const HEAD_LENGTH = 24;
const MARK = 0x54524f54;
const KINDS = ['', 'write', 'truncate', 'sync', 'create', 'unlink', 'rename'] as const;

/** @throws {Error} Where the journal is torn: then it tells nothing. */
export function readJournal(file: string): readonly Deed[] {
  const bytes = readFileSync(file);
  const deeds: Deed[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes.readUInt32LE(at) !== MARK) throw new Error(`${file}: no record at ${at}`);
    const kind = KINDS[bytes.readUInt32LE(at + 4)] ?? '';
    const offset = bytes.readUInt32LE(at + 8) + bytes.readUInt32LE(at + 12) * 2 ** 32;
    const pathEnd = at + HEAD_LENGTH + bytes.readUInt32LE(at + 16);
    const path = bytes.toString('utf8', at + HEAD_LENGTH, pathEnd);
    const end = pathEnd + bytes.readUInt32LE(at + 20);
    const data = bytes.subarray(pathEnd, end);
    if (kind === '') throw new Error(`${file}: an unknown record at ${at}`);
    deeds.push(deedOf(kind, { path, end }, { offset, data }));
    at = end;
  }
  return deeds;
}

function deedOf(
  kind: Exclude<(typeof KINDS)[number], ''>,
  about: { readonly path: string; readonly end: number },
  { offset, data }: { readonly offset: number; readonly data: Buffer },
): Deed {
  switch (kind) {
    case 'write':
      return { ...about, kind, offset, data };
    case 'truncate':
      return { ...about, kind, length: offset };
    case 'rename':
      return { ...about, kind, to: data.toString('utf8') };
    case 'sync':
      return { ...about, kind };
    case 'create':
      return { ...about, kind };
    case 'unlink':
      return { ...about, kind };
  }
}
