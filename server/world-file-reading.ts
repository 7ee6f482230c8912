/**
 * A world's file, checked from its first line to its last before anything is made of it. It is read
 * twice, a line at a time: it may be larger than memory.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PACKS } from '../runtime/index.ts';
import { type KeptEntry, LIVE_ID } from './store/kept.ts';
import { type FiledWorld, WORLD_FORMAT, type WorldHeader } from './world-file.ts';

/** The file cannot be taken; the sentence says why. */
export class WorldFileError extends Error {
  override readonly name = 'WorldFileError';
}

/** A line of it at most. Unit: bytes. An entry of a thousand messages has a tenth of that. */
const LINE_BYTES_MAX = 64 * 1024 * 1024;

const instantMs = z.int().min(-8.64e15).max(8.64e15);
const Header = z.strictObject({
  format: z.literal(WORLD_FORMAT),
  world: z.strictObject({
    id: z.string().regex(/^(?:live|sbx_[\w-]{1,80})$/),
    kind: z.enum(['live', 'sandbox']),
    name: z.string().max(1_000),
    nowMs: instantMs,
    packId: z.string().max(200),
    createdAtMs: instantMs,
    startAtMs: instantMs,
    forkedFrom: z.string().max(200).nullable(),
  }),
  entryCount: z.int().min(0),
});
const Trailer = z.strictObject({ entryCount: z.int(), sha256: z.string() });
/** What an entry has to be for its step to be tried; the step itself says the rest. */
const Line = z.strictObject({
  entry: z.looseObject({
    sequence: z.int(),
    stream: z.string(),
    streamSequence: z.int(),
    atMs: instantMs,
    input: z.looseObject({ kind: z.enum(['command', 'timer', 'routed']), atMs: instantMs }),
    changes: z.array(z.looseObject({ machine: z.string() })),
  }),
  recordedAtMs: instantMs,
});

/** Bytes of the file, from its beginning, each time it is called. */
export type Bytes = () => AsyncIterable<Uint8Array>;

export interface ReadWorldFile {
  readonly header: WorldHeader;
  readonly sha256: string;
  entries(): AsyncGenerator<FiledEntry>;
}

/** An entry as it can be told from its line; whether it is one, its step says. */
export interface FiledEntry extends KeptEntry {
  readonly line: string;
}

/**
 * Reads it through once: its form, its count and its checksum.
 *
 * @throws {WorldFileError}
 */
export async function readWorldFile(bytes: Bytes): Promise<ReadWorldFile> {
  const hash = createHash('sha256');
  let header: WorldHeader | null = null;
  let last: Buffer | null = null;
  let count = -1;
  for await (const line of linesOf(bytes())) {
    if (last !== null) {
      header ??= headerIn(last);
      hash.update(last).update('\n');
      count += 1;
    }
    last = line;
  }
  if (header === null || last === null) throw new WorldFileError('It has no header and no end.');
  const { entryCount, sha256 } = parsed(Trailer, last, 'The last line is not its end');
  if (sha256 !== hash.digest('hex')) {
    throw new WorldFileError('Its checksum is another: it was changed or cut on its way.');
  }
  if (count !== entryCount || count !== header.entryCount) {
    throw new WorldFileError(`It has ${count} entries; ${header.entryCount} were to come.`);
  }
  checkWorld(header.world);
  return { header, sha256, entries: () => entriesIn(bytes, count) };
}

function headerIn(line: Buffer): WorldHeader {
  return parsed(Header, line, `The first line is no header of ${WORLD_FORMAT}`);
}

function checkWorld({ id, kind, packId, nowMs, startAtMs }: FiledWorld): void {
  if ((id === LIVE_ID) !== (kind === 'live')) {
    throw new WorldFileError(`A world ${id} is not of the kind ${kind}.`);
  }
  if (!PACKS.has(packId)) throw new WorldFileError(packSentence(packId));
  if (nowMs < startAtMs) throw new WorldFileError('Its present lies before its beginning.');
}

export const packSentence = (packId: string): string =>
  `The policy pack ${packId} is not here; put its file where your policy packs lie.`;

async function* entriesIn(bytes: Bytes, entryCount: number): AsyncGenerator<FiledEntry> {
  let number = 0;
  for await (const line of linesOf(bytes())) {
    number += 1;
    if (number === 1) continue;
    if (number > entryCount + 1) return;
    const kept = parsed(Line, line, `Line ${number} is no entry`);
    yield { ...(kept as unknown as KeptEntry), line: line.toString('utf8') };
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  line: Buffer,
  otherwise: string,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    throw new WorldFileError(`${otherwise}: it is not JSON.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new WorldFileError(`${otherwise}: ${issue?.path.join('/') ?? ''} ${issue?.message ?? ''}.`);
}

/** Lines without their end. Only a line feed ends one: other separators may stand in a name. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]);
      [rest, length, from] = [[], 0, end + 1];
    }
    rest.push(Buffer.from(chunk.subarray(from)));
    length += chunk.length - from;
    if (length > LINE_BYTES_MAX) throw new WorldFileError('A line of it has no end.');
  }
  if (length > 0) throw new WorldFileError('Its last line was cut off.');
}
