/** Accepted entries as events. The index of a trial's entries counts which of them each is. */
import type { Entry } from '../../../runtime/index.ts';
import type { EventPlace, KeptEvent, ReadsEvents } from '../events.ts';
import type { Database } from './client.ts';

const PLACES = `SELECT e.sequence, e.stream, e.trial_id AS trialId, t.partner_id AS partnerId,
    CASE WHEN e.stream LIKE 'ord!_%' ESCAPE '!' THEN (SELECT json_group_array(viewer)
      FROM order_viewers WHERE world_id = e.world_id AND stream_id = e.stream) END AS viewers
  FROM entries AS e LEFT JOIN trials AS t ON t.world_id = e.world_id AND t.trial_id = e.trial_id
  WHERE e.world_id = ? AND e.sequence > ? AND e.outcome = 'accepted'`;

export async function eventPlaces(
  { client }: Database,
  ...[worldId, { trialId, stream }, { after, limit }]: Parameters<ReadsEvents['eventPlaces']>
): Promise<readonly EventPlace[]> {
  const conditions = [
    ...(trialId === undefined ? [] : [['e.trial_id = ?', trialId] as const]),
    ...(stream === undefined ? [] : [['e.stream = ?', stream] as const]),
  ];
  const where = conditions.map(([condition]) => ` AND ${condition}`).join('');
  const { rows } = await client.execute({
    sql: `${PLACES}${where} ORDER BY e.sequence LIMIT ?`,
    args: [worldId, after, ...conditions.map(([, value]) => value), limit],
  });
  return rows.map((row) => ({
    sequence: Number(row['sequence']),
    stream: String(row['stream']),
    trialId: row['trialId'] as string | null,
    partnerId: row['partnerId'] as string | null,
    viewers: row['viewers'] === null ? [] : (JSON.parse(String(row['viewers'])) as string[]),
  }));
}

const EVENTS = `SELECT e.body, e.recorded_at_ms AS recordedAtMs, e.trial_id AS trialId,
    e.tracking_id AS trackingId, t.partner_id AS partnerId,
    CASE WHEN e.trial_id IS NOT NULL THEN (SELECT count(*) FROM entries AS p
      WHERE p.world_id = e.world_id AND p.trial_id = e.trial_id AND p.sequence <= e.sequence
        AND p.outcome = 'accepted') END AS trialSequence
  FROM entries AS e LEFT JOIN trials AS t ON t.world_id = e.world_id AND t.trial_id = e.trial_id
  WHERE e.world_id = ? AND e.outcome = 'accepted'
    AND e.sequence IN (SELECT value FROM json_each(?))
  ORDER BY e.sequence`;

export async function eventsAt(
  { client }: Database,
  ...[worldId, sequences]: Parameters<ReadsEvents['eventsAt']>
): Promise<readonly KeptEvent[]> {
  const args = [worldId, JSON.stringify(sequences)];
  const { rows } = await client.execute({ sql: EVENTS, args });
  return rows.map((row) => ({
    entry: JSON.parse(String(row['body'])) as Entry,
    recordedAtMs: Number(row['recordedAtMs']),
    trialId: row['trialId'] as string | null,
    trialSequence: row['trialSequence'] as number | null,
    partnerId: row['partnerId'] as string | null,
    trackingId: row['trackingId'] as string | null,
  }));
}
