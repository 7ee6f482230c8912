/**
 * A group of changes into memory, in the order in which a database would take their tables: so of
 * several things that stand in the way, the same one is told.
 */
import type { Entry } from '../../../runtime/index.ts';
import { type Change, mergedStreams, type Write } from '../change.ts';
import { auditRowsOf, requestRowsOf } from '../rows.ts';
import { shapesOf } from '../shapes.ts';
import { type AuditRow, StoreError } from '../store.ts';
import { asKept, streamAsKept } from './as-kept.ts';
import type { Attempt } from './attempt.ts';
import { derivedOf, NOTHING_DERIVED } from './derived.ts';
import { needWorld, secondRow } from './need-world.ts';
import { writeOutbox } from './outbox.ts';
import { removeWorld } from './remove-world.ts';
import { byText } from './sorted-list.ts';
import { listIn, newWorldTables, type RequestRow, requestKey, type Tables } from './tables.ts';
import { type Changed, writeDerived } from './write-derived.ts';

/**
 * @param recordedAtMs The wall clock now. Epoch milliseconds, UTC.
 * @throws {StoreError} What stands in the way; what was written till then is the attempt's to undo.
 */
export function writeChanges(
  tables: Tables,
  writes: readonly Write[],
  recordedAtMs: number,
  attempt: Attempt,
): void {
  const changes = writes.filter((write) => write.kind === 'change').map(changeAsKept);
  for (const change of changes) bear(tables, change, attempt);
  checkBuiltOn(tables, changes);
  for (const change of changes) move(tables, change, attempt);
  writeRequests(tables, writes, recordedAtMs, attempt);
  writeAudit(tables, writes, recordedAtMs, attempt);
  writeEntries(tables, changes, recordedAtMs, attempt);
  writeStreams(tables, changes, attempt);
  for (const change of changes) writeOutbox(tables, change, attempt);
  for (const change of changes) {
    if (change.isRemoved) removeWorld(tables, change.worldId, attempt);
  }
}

/** What JSON cannot say of an entry was never in it; of streams that is seen to when they are kept. */
function changeAsKept(change: Change): Change {
  const entries: readonly Entry[] = asKept(change.entries);
  return entries === change.entries ? change : { ...change, entries };
}

function bear(tables: Tables, { born, nowMs, sequence }: Change, attempt: Attempt): void {
  if (born === null) return;
  if (tables.worlds.has(born.id)) throw new StoreError('WORLD_GONE', { cause: secondRow(born.id) });
  attempt.set(tables.worlds, born.id, newWorldTables({ ...born }, nowMs, sequence));
  if (born.kind === 'sandbox') attempt.add(tables.sandboxIds, born.id);
}

/** Of each world its first change here says what the group was built upon. */
function checkBuiltOn(tables: Tables, changes: readonly Change[]): void {
  const looked = new Set<string>();
  for (const { worldId, born, builtOn } of changes) {
    if (looked.has(worldId)) continue;
    looked.add(worldId);
    if (born !== null || builtOn === null) continue;
    const at = tables.worlds.get(worldId)?.at;
    if (at?.nowMs !== builtOn.nowMs || at.sequence !== builtOn.sequence) {
      throw new StoreError('ENTRY_TAKEN', { cause: new Error(`${worldId} has moved on`) });
    }
  }
}

function move(tables: Tables, { worldId, nowMs, sequence }: Change, attempt: Attempt): void {
  const at = tables.worlds.get(worldId)?.at;
  if (at === undefined) return;
  attempt.assign(at, {
    nowMs: Math.max(at.nowMs, nowMs),
    sequence: Math.max(at.sequence, sequence),
  });
}

type RequestParts = readonly [
  worldId: string,
  caller: string,
  keyHash: string,
  fingerprint: string,
  recordedAtMs: number,
  changedWorldId: string,
  firstSequence: number,
  lastSequence: number,
];

function writeRequests(
  tables: Tables,
  writes: readonly Write[],
  recordedAtMs: number,
  attempt: Attempt,
): void {
  const rows = writes.flatMap((write) => requestRowsOf(write, recordedAtMs));
  for (const row of rows) {
    const [askedIn, caller, keyHash, fingerprint, atMs, worldId, firstSequence, lastSequence] =
      row as RequestParts;
    const key = requestKey({ worldId: askedIn, caller, keyHash });
    if (tables.requests.has(key)) throw new StoreError('REQUEST_KNOWN', { cause: secondRow(key) });
    const about = { askedIn, fingerprint, recordedAtMs: atMs, worldId };
    const request: RequestRow = { ...about, firstSequence, lastSequence, answer: null };
    attempt.set(tables.requests, key, request);
  }
  for (const row of rows) needWorld(tables, (row as RequestParts)[0]);
}

type AuditParts = readonly [
  id: string,
  recordedAtMs: number,
  worldId: string,
  actor: AuditRow['actor'],
  operation: string,
  trackingId: string | null,
  keyLast4: string | null,
  firstSequence: number,
  lastSequence: number,
  reason: string | null,
  owner: string,
  trialId: string | null,
];

function writeAudit(
  tables: Tables,
  writes: readonly Write[],
  recordedAtMs: number,
  attempt: Attempt,
): void {
  for (const row of writes.flatMap((write) => auditRowsOf(write, recordedAtMs))) {
    const [id, atMs, worldId, actor, operation, trackingId, keyLast4, ...effect] =
      row as AuditParts;
    if (tables.audit.has(id)) throw new StoreError('ENTRY_TAKEN', { cause: secondRow(id) });
    const [firstSequence, lastSequence, reason, , trialId] = effect;
    const who = { actor: asKept(actor), operation, trackingId, keyLast4 };
    const about = { firstSequence, lastSequence, reason, trialId };
    const kept = { id, recordedAtMs: atMs, worldId, ...who, ...about };
    attempt.set(tables.audit, id, kept);
    attempt.add(listIn(tables.auditIds, worldId, byText), id);
  }
}

function writeEntries(
  tables: Tables,
  changes: readonly Change[],
  recordedAtMs: number,
  attempt: Attempt,
): void {
  for (const { worldId, entries, recordedAtMs: former, origin } of changes) {
    const world = tables.worlds.get(worldId);
    const trackingId = origin?.trackingId ?? null;
    for (const [index, entry] of entries.entries()) {
      const kept = { entry, recordedAtMs: former?.[index] ?? recordedAtMs, trackingId };
      if (world?.entries.add(kept, attempt) === false) {
        const place = `${worldId} ${entry.stream} ${entry.streamSequence}`;
        throw new StoreError('ENTRY_TAKEN', { cause: secondRow(place) });
      }
    }
  }
  for (const { worldId, entries } of changes) if (entries.length > 0) needWorld(tables, worldId);
}

function writeStreams(tables: Tables, changes: readonly Change[], attempt: Attempt): void {
  const changed: Changed[] = [];
  for (const { worldId, after } of mergedStreams(changes)) {
    const world = needWorld(tables, worldId);
    const before = world.streams.get(after.id);
    const stream = streamAsKept(after);
    const was = before?.derived ?? NOTHING_DERIVED;
    const derived = derivedOf(worldId, stream, was);
    attempt.set(world.streams, stream.id, { stream, derived });
    if (before === undefined) attempt.add(world.streamIds[stream.kind], stream.id);
    for (const shape of shapesOf(stream)) attempt.mark(tables.shapes, shape);
    changed.push({ world, id: stream.id, before: was, after: derived });
  }
  writeDerived(changed, attempt);
}
