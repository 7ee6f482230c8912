/** Each world's row against its entries: how many there are, without a gap, and none after its time. */
import type { Client } from '@libsql/client';
import { LIVE_ID } from '../store/kept.ts';
import { counted, type Findings, instantText } from './findings.ts';

export interface LookedWorld {
  readonly id: string;
  readonly kind: string;
  readonly nowMs: number;
  readonly sequence: number;
  readonly startAtMs: number;
  readonly packId: string;
}

const WORLDS = `SELECT id, kind, now_ms AS nowMs, sequence, start_at_ms AS startAtMs,
  pack_id AS packId FROM worlds WHERE id > ? ORDER BY id LIMIT 500`;

export async function* worldsOf(client: Client): AsyncGenerator<LookedWorld> {
  for (let after = ''; ; ) {
    const { rows } = await client.execute({ sql: WORLDS, args: [after] });
    for (const row of rows) yield { ...row } as unknown as LookedWorld;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = String(last['id']);
  }
}

export async function checkWorld(
  client: Client,
  world: LookedWorld,
  findings: Findings,
): Promise<void> {
  const { rows } = await client.execute({ sql: TOTALS, args: [world.id] });
  const totals = rows[0] as unknown as Totals;
  checkKind(world, findings);
  await checkEntryCount(client, { world, totals }, findings);
  checkTime(world, totals, findings);
  // The live world hears commands while a backlog is worked off (live.ts, V1).
  if (world.kind === 'sandbox') await checkOwnClock(client, world, findings);
}

interface Totals {
  readonly entryCount: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly firstAtMs: number | null;
  readonly lastAtMs: number | null;
}

const TOTALS = `SELECT count(*) AS entryCount, min(sequence) AS first, max(sequence) AS last,
  min(at_ms) AS firstAtMs, max(at_ms) AS lastAtMs FROM entries WHERE world_id = ?`;

function checkKind({ id: worldId, kind }: LookedWorld, findings: Findings): void {
  if (kind === (worldId === LIVE_ID ? 'live' : 'sandbox')) return;
  const says = `The world ${worldId} is said to be of the kind “${kind}”.`;
  findings.add('worldKind', { worldId }, { says });
}

const FIRST_GAP = `SELECT sequence + 1 FROM entries AS e WHERE world_id = ?1 AND sequence < ?2
  AND NOT EXISTS (SELECT 1 FROM entries WHERE world_id = ?1 AND sequence = e.sequence + 1)
  ORDER BY sequence LIMIT 1`;

async function checkEntryCount(
  client: Client,
  { world, totals }: { readonly world: LookedWorld; readonly totals: Totals },
  findings: Findings,
): Promise<void> {
  const { id: worldId, sequence } = world;
  const last = totals.last ?? 0;
  if (last !== sequence) {
    const says = `The world’s row counts ${sequence}; its last entry is ${last}.`;
    findings.add('worldSequence', { worldId }, { says, repair: `would count ${last}` });
  }
  if (totals.entryCount === last && (totals.first ?? 1) === 1) return;
  const gap = await client.execute({ sql: FIRST_GAP, args: [worldId, last] });
  const missing = totals.first === 1 ? gap.rows[0]?.[0] : 1;
  const many = counted(last, 'entry', 'entries');
  const says = `Of ${many} ${totals.entryCount} are there; the first that is missing is ${missing}.`;
  findings.add('entryGap', { worldId }, { says });
}

function checkTime(
  { id: worldId, nowMs, startAtMs }: LookedWorld,
  { firstAtMs, lastAtMs }: Totals,
  findings: Findings,
): void {
  const leastMs = Math.max(startAtMs, lastAtMs ?? startAtMs);
  if (nowMs < leastMs) {
    const says = `The world’s time is ${instantText(nowMs)}, before ${instantText(leastMs)}, where it has been.`;
    findings.add(
      'worldTime',
      { worldId },
      { says, repair: `would set it to ${instantText(leastMs)}` },
    );
  }
  if ((firstAtMs ?? startAtMs) < startAtMs) {
    const says = `The world begins at ${instantText(startAtMs)}, after its first entry.`;
    findings.add('worldTime', { worldId }, { says });
  }
}

const FALLS = `SELECT sequence FROM (SELECT sequence, at_ms,
    lag(at_ms) OVER (ORDER BY sequence) AS before_ms FROM entries WHERE world_id = ?)
  WHERE at_ms < before_ms LIMIT 1`;

const TIMERS_PASSED = `SELECT id, due_at_ms FROM timers WHERE world_id = ? AND due_at_ms < ?
  ORDER BY due_at_ms LIMIT 100`;

async function checkOwnClock(
  client: Client,
  { id: worldId, nowMs }: LookedWorld,
  findings: Findings,
): Promise<void> {
  const fallen = (await client.execute({ sql: FALLS, args: [worldId] })).rows[0]?.[0];
  if (fallen !== undefined) {
    const says = `Entry ${fallen} lies before the instant of the one before it.`;
    findings.add('timeFalls', { worldId }, { says });
  }
  const passed = await client.execute({ sql: TIMERS_PASSED, args: [worldId, nowMs] });
  for (const row of passed.rows) {
    const says = `The timer ${row[0]} was due at ${instantText(row[1])}, which the sandbox has passed.`;
    findings.add(
      'sandboxTimer',
      { worldId },
      { says, repair: 'would fire it, at its own instant' },
    );
  }
}
