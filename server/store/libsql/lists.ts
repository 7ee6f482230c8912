/** Lists by key: the items after one, at most so many, in an order that new items do not disturb. */
import type { Row } from '@libsql/client';
import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Entry, Message, Task } from '../../../runtime/index.ts';
import type { KeptEntry, Page } from '../kept.ts';
import { globFor } from '../name-pattern.ts';
import type { EntryFilter, OutboxFilter, StoredWorld, TrialFilter } from '../store.ts';
import type { Database } from './client.ts';
import { entries, outbox, trials } from './schema.ts';

const WORLDS = `SELECT id, kind, name, now_ms AS nowMs, pack_id AS packId, sequence,
    created_at_ms AS createdAtMs, start_at_ms AS startAtMs, forked_from AS forkedFrom,
    (SELECT min(due_at_ms) FROM timers WHERE world_id = worlds.id) AS nextDueAtMs
  FROM worlds`;

/** Asked with every request, so it is not put together anew each time. */
export async function worldNamed(
  { client }: Database,
  id: string,
): Promise<StoredWorld | undefined> {
  const { rows } = await client.execute({
    sql: `${WORLDS} WHERE id = ? AND kind <> 'importing'`,
    args: [id],
  });
  return rows[0] === undefined ? undefined : worldOf(rows[0]);
}

export async function sandboxesAfter(
  { client }: Database,
  { after, limit }: Page,
): Promise<readonly StoredWorld[]> {
  const { rows } = await client.execute({
    sql: `${WORLDS} WHERE kind = 'sandbox' AND id > ? ORDER BY id LIMIT ?`,
    args: [after ?? '', limit],
  });
  return rows.map(worldOf);
}

/** The client's rows have more than their columns; a copy has not. */
const worldOf = (row: Row): StoredWorld => ({ ...row }) as unknown as StoredWorld;

/** Which trials, and in which stream each lives, in the order of trial ids. */
export function trialsAfter(
  { db }: Database,
  worldId: string,
  filter: TrialFilter,
  page: Page,
): Promise<readonly { readonly trialId: string; readonly streamId: string }[]> {
  const { partnerId, customerId, status, externalId, search } = filter;
  return db
    .select({ trialId: trials.trialId, streamId: trials.streamId })
    .from(trials)
    .where(
      and(
        eq(trials.worldId, worldId),
        gt(trials.trialId, page.after ?? ''),
        given(partnerId, (id) => eq(trials.partnerId, id)),
        given(customerId, (id) => eq(trials.streamId, id)),
        given(status, (name) => eq(trials.status, name)),
        given(externalId, (id) => eq(trials.externalId, id)),
        given(search, isNamed),
      ),
    )
    .orderBy(asc(trials.trialId))
    .limit(page.limit);
}

/** No index helps: as many trials are looked at as the rest of the filter leaves. */
const isNamed = (search: string): SQL =>
  sql`EXISTS (SELECT 1 FROM streams AS named
    WHERE named.world_id = ${trials.worldId}
      AND named.id IN (${trials.streamId}, ${trials.partnerId})
      AND coalesce(named.record ->> 'companyName', named.record ->> 'name') GLOB ${globFor(search)})`;

/** @param page `after` is a sequence. */
export async function entriesAfter(
  { db }: Database,
  worldId: string,
  filter: EntryFilter,
  page: Page,
): Promise<readonly KeptEntry[]> {
  const rows = await db
    .select({
      body: entries.body,
      recordedAtMs: entries.recordedAtMs,
      trackingId: entries.trackingId,
    })
    .from(entries)
    .where(
      and(
        eq(entries.worldId, worldId),
        gt(entries.sequence, Number(page.after ?? 0)),
        given(filter.stream, (id) => eq(entries.stream, id)),
        given(filter.trialId, (id) => eq(entries.trialId, id)),
      ),
    )
    .orderBy(asc(entries.sequence))
    .limit(page.limit);
  return rows.map(({ body, ...kept }) => ({ entry: JSON.parse(body) as Entry, ...kept }));
}

/** The entry in a place of a stream, if any. */
export async function entryAt(
  { client }: Database,
  of: readonly [worldId: string, stream: string, streamSequence: number],
): Promise<Entry | undefined> {
  const { rows } = await client.execute({
    sql: 'SELECT body FROM entries WHERE world_id = ? AND stream = ? AND stream_sequence = ?',
    args: [...of],
  });
  const body = rows[0]?.[0];
  return typeof body === 'string' ? (JSON.parse(body) as Entry) : undefined;
}

/** Every entry of a world up to and including an instant, in order. */
export async function entriesUntil(
  { db }: Database,
  worldId: string,
  atMs: number,
): Promise<readonly Entry[]> {
  const rows = await db
    .select({ body: entries.body })
    .from(entries)
    .where(and(eq(entries.worldId, worldId), sql`${entries.atMs} <= ${atMs}`))
    .orderBy(asc(entries.sequence));
  return rows.map(({ body }) => JSON.parse(body) as Entry);
}

interface OutboxKinds {
  readonly message: Message;
  readonly task: Task;
}

/** Messages or tasks, oldest first. @param page `after` is the id of one. */
export async function outboxAfter<Kind extends keyof OutboxKinds>(
  { db }: Database,
  { worldId, kind }: { readonly worldId: string; readonly kind: Kind },
  filter: OutboxFilter,
  page: Page,
): Promise<readonly OutboxKinds[Kind][]> {
  const rows = await db
    .select({ body: outbox.body })
    .from(outbox)
    .where(
      and(
        eq(outbox.worldId, worldId),
        eq(outbox.kind, kind),
        given(page.after ?? undefined, (id) => isAfter(worldId, id)),
        given(filter.trialId, (id) => eq(outbox.trialId, id)),
        given(filter.customerId, (id) => eq(outbox.customerId, id)),
        given(filter.partnerId, (id) => eq(outbox.partnerId, id)),
        given(filter.orderId, (id) => eq(outbox.orderId, id)),
        given(filter.notificationId, (id) => eq(outbox.notificationId, id)),
      ),
    )
    .orderBy(asc(outbox.sequence), asc(outbox.place))
    .limit(page.limit);
  return rows.map(({ body }) => JSON.parse(body) as OutboxKinds[Kind]);
}

const isAfter = (worldId: string, id: string): SQL =>
  sql`(${outbox.sequence}, ${outbox.place}) >
    (SELECT sequence, place FROM outbox AS last WHERE last.world_id = ${worldId} AND last.id = ${id})`;

function given(value: string | undefined, condition: (value: string) => SQL): SQL | undefined {
  return value === undefined ? undefined : condition(value);
}
