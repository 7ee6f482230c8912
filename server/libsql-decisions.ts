/**
 * The answers in the table beside the worlds; they go when their world goes. Those that come in
 * while one commit is under way go into the next one together.
 */
import { LibsqlBatchError } from '@libsql/client';
import type { Database } from './db/client.ts';
import { DECISION_KEPT_MS, type DecisionStore, type KeptDecision } from './decisions.ts';
import { WorldError } from './worlds.ts';

const INSERT = `INSERT INTO decisions (world_id, id, recorded_at_ms, body)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true`;
const PRUNE = 'DELETE FROM decisions WHERE recorded_at_ms < ?';
const SELECT = 'SELECT body FROM decisions WHERE world_id = ? AND id = ?';

interface Waiting {
  readonly decision: KeptDecision;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function decisionsIn({ client, commit }: Database): DecisionStore {
  let waiting: Waiting[] = [];
  let isRunning = false;

  const write = async (group: readonly Waiting[]): Promise<void> => {
    const rows = group.map(({ decision }) => {
      const { worldId, id, recordedAtMs } = decision;
      return [worldId, id, recordedAtMs, JSON.stringify(decision)];
    });
    const newestMs = Math.max(...group.map(({ decision }) => decision.recordedAtMs));
    try {
      await commit([
        { sql: INSERT, args: [JSON.stringify(rows)] },
        { sql: PRUNE, args: [newestMs - DECISION_KEPT_MS] },
      ]);
      for (const { resolve } of group) resolve();
    } catch (error) {
      await apart(group, error);
    }
  };
  /** Of several, each gets its own chance: a world that has just gone spoils only its own. */
  const apart = async (group: readonly Waiting[], error: unknown): Promise<void> => {
    const [first, ...others] = group;
    if (others.length === 0)
      first?.reject(isWorldGone(error) ? new WorldError('UNKNOWN_WORLD') : error);
    else for (const one of group) await write([one]);
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await write(group);
    }
    isRunning = false;
  };

  return {
    add: (decision) =>
      new Promise((resolve, reject) => {
        waiting.push({ decision, resolve, reject });
        if (!isRunning) void run();
      }),
    async find(worldId, id) {
      const { rows } = await client.execute({ sql: SELECT, args: [worldId, id] });
      const body = rows[0]?.['body'];
      return typeof body === 'string' ? (JSON.parse(body) as KeptDecision) : undefined;
    },
  };
}

/** The sandbox was ended while its question was being answered. */
const isWorldGone = (error: unknown): boolean =>
  error instanceof LibsqlBatchError && error.extendedCode === 'SQLITE_CONSTRAINT_FOREIGNKEY';
