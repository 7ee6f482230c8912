/**
 * A stream read back from its rows.
 *
 * Invariant: it equals the stream written, down to the order of its timers.
 */
import type { Stream, Timer } from '../../../runtime/index.ts';

/** A stream's row as `STREAM_COLUMNS` selects it. */
export interface StreamRow {
  readonly id: string;
  readonly kind: Stream['kind'];
  readonly sequence: number;
  readonly record: string;
  readonly instances: string;
  readonly timers: string;
}

/** Of `streams AS s`: one row holds all that a stream is. */
export const STREAM_COLUMNS = `s.id, s.kind, s.sequence, s.record, s.instances,
  (SELECT json_group_array(json_array(t.id, t.instance_id, t.name, t.event, t.due_at_ms,
     t.armed_at_ms, t.armed_by_sequence, t.armed_by_index))
   FROM timers AS t WHERE t.world_id = s.world_id AND t.stream_id = s.id) AS timers`;

type TimerParts = readonly [
  id: string,
  instanceId: string,
  name: Timer['name'],
  event: string,
  dueAtMs: number,
  armedAtMs: number,
  armedBySequence: number,
  armedByIndex: number,
];

export function streamOf(row: StreamRow): Stream {
  const { id, kind, sequence } = row;
  const timers = (JSON.parse(row.timers) as TimerParts[]).map(timerOf).sort(byArming);
  const record: unknown = JSON.parse(row.record);
  const instances: unknown = JSON.parse(row.instances);
  return { id, kind, sequence, record, instances, timers } as Stream;
}

function timerOf(parts: TimerParts): Timer {
  const [id, instanceId, name, event, dueAtMs, armedAtMs, ...armedBy] = parts;
  return { id, instanceId, name, event, dueAtMs, armedAtMs, armedBy };
}

function byArming({ armedBy: a }: Timer, { armedBy: b }: Timer): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];
}
