/**
 * The page as a text that fits into an address: what a link holds, and how it is written and read. The
 * text stands behind the `#`, so no server ever sees it.
 *
 * Form: `#s=1.<check>.<data>`; the data is JSON, deflated (RFC 1951), as base64url (RFC 4648 §5); the
 * check is the beginning of the SHA-256 of the JSON.
 *
 * Source: our choice (ui.md §3).
 */
import { z } from 'zod';
import { sha256Of } from '../../runtime/index.ts';
import { say } from '../say.ts';

/** A link that cannot be opened: why, in a sentence for whoever pressed it. */
export class LinkError extends Error {}

const MARK = '#s=';
const VERSION = '1';
const CHECK_LENGTH = 8;
/** Unit: characters of the text, and bytes of what is in it. A larger one is none of ours. */
interface Limits {
  readonly lengthMax: number;
  readonly bytesMax: number;
}

const OF_LINK: Limits = { lengthMax: 64 * 1024, bytesMax: 1024 * 1024 };
/** What a tab keeps for itself came from nowhere else, and nobody has to paste it. */
export const OF_TAB: Limits = { lengthMax: 4 * 1024 * 1024, bytesMax: 32 * 1024 * 1024 };

const ms = z.int();
const key = z.string().max(200);
const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('partner'), partnerId: key, email: key }),
  z.strictObject({ kind: z.literal('customer'), customerId: key, email: key }),
  z.strictObject({ kind: z.literal('contact'), email: key }),
  z.strictObject({ kind: z.enum(['trialsTeam', 'orderDesk', 'operator', 'system']) }),
]);
const pause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), stateId: key }),
  z.strictObject({ kind: z.literal('date'), atMs: ms }),
  z.strictObject({ kind: z.literal('mail'), notificationId: key }),
]);
const details = z.enum(['inbox', 'eligibility', 'history', 'data', 'guide']);

/** What the streams of a life heard, in order. See heard.ts. */
const heard = z
  .array(
    z.strictObject({
      stream: key,
      sequence: z.int(),
      input: z.looseObject({ kind: z.enum(['command', 'timer', 'routed']), atMs: ms }),
    }),
  )
  .max(2_000);

/** One branch: how far it is the story, and what was done beyond that. */
const branch = z.strictObject({
  id: key,
  name: z.string().max(40),
  parentId: key.nullable(),
  forkAtMs: ms.nullable(),
  keptCount: z.int().min(0),
  deeds: z
    .array(
      z.strictObject({
        atMs: ms,
        do: key,
        with: z.record(z.string(), z.unknown()),
        as: actor,
      }),
    )
    .max(1_000),
  /** Of a life that no story tells, instead of what was done. */
  heard: heard.optional(),
  untilMs: ms,
  /** Four hexadecimal digits for each entry: enough to see which one came out differently. */
  marks: z.string().regex(/^([0-9a-f]{4})*$/),
});

const contentSchema = z.strictObject({
  /** A story of the library by its id, a copy of a live trial, or a file that came from elsewhere. */
  story: z.union([
    key,
    z.strictObject({ copyOf: key, startMs: ms, hasStandIns: z.boolean(), heard: heard.min(1) }),
    z.record(z.string(), z.unknown()),
  ]),
  packId: key,
  packHash: z.string().regex(/^[0-9a-f]{12}$/),
  branches: z.array(branch).min(1).max(50),
  forkCount: z.int().min(0),
  branchId: key,
  comparedId: key.nullable(),
  cursorMs: ms,
  subjectId: key.nullable(),
  look: z
    .strictObject({
      part: key,
      form: z.enum(['diagram', 'outline']),
      detail: details,
      region: z.enum(['now', 'diagram', 'timeline', 'details']),
      letterId: key.nullable(),
      stateId: key.nullable(),
      search: z.string().max(200),
      pace: z.enum(['clock', 'steps']),
      daysPerSecond: z.number().positive().max(365),
      isFollowing: z.boolean(),
      isFolded: z.boolean(),
      isPresenting: z.boolean(),
      span: z.strictObject({ startMs: ms, endMs: ms }).nullable(),
      lanes: z.strictObject({
        hidden: z.array(key),
        pinned: z.array(key),
        only: z.record(key, key).optional(),
      }),
      pauses: z.array(pause).max(100),
      loop: z.strictObject({ fromMs: ms, toMs: ms.nullable() }).nullable(),
      notes: z.array(z.strictObject({ atMs: ms, text: z.string().max(280) })).max(100),
      chosen: z.record(z.string(), z.unknown()),
    })
    .partial(),
  language: z.enum(['en', 'sv', 'de', 'nb', 'bg', 'ar']),
  zone: key,
});

export type LinkContent = z.output<typeof contentSchema>;
export type LinkBranch = LinkContent['branches'][number];

/** What stands behind the address of the page, from the `#` on. */
export async function writeLink(content: LinkContent): Promise<string> {
  const json = JSON.stringify(content);
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(json),
    OF_TAB.bytesMax,
  );
  return `${MARK}${VERSION}.${checkOf(json)}.${base64Of(bytes)}`;
}

/** @throws {LinkError} The link is cut off, was changed, or is none of ours. */
export async function readLink(hash: string, limits = OF_LINK): Promise<LinkContent> {
  const [version, check, data, ...rest] = hash.slice(MARK.length).split('.');
  if (version !== VERSION) {
    throw new LinkError(say('This link was made by another version of this page.'));
  }
  const broken = (): LinkError =>
    new LinkError(say('This link is damaged: a part of it is missing or was changed.'));
  if (check === undefined || data === undefined || rest.length > 0) throw broken();
  const { lengthMax, bytesMax } = limits;
  if (hash.length > lengthMax) throw new LinkError(say('This link is too long to be one of ours.'));
  const json = await through(new DecompressionStream('deflate-raw'), bytesOf(data), bytesMax).then(
    (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => {
      throw broken();
    },
  );
  if (checkOf(json) !== check) throw broken();
  const parsed = contentSchema.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('/') ?? '';
  throw new LinkError(
    say('This link says something that cannot be read, at “{place}”.', { place }),
  );
}

const checkOf = (json: string): string => sha256Of(json).slice(0, CHECK_LENGTH);

async function through(
  transform: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  bytesMax: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > bytesMax) throw new Error('too much');
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function base64Of(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Empty where it is no base64url: one letter alone is none. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return new Uint8Array();
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
