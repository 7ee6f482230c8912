/** The keys in the table beside the worlds. They go when their world goes. */
import type { Actor } from '../runtime/index.ts';
import type { Database } from './db/client.ts';
import type { KeyRow, KeyStore } from './keys.ts';

const INSERT = `INSERT INTO api_keys (hash, world_id, actor, label, last4, created_at_ms)
  VALUES (?, ?, ?, ?, ?, ?)`;
const SELECT = `SELECT hash, world_id AS worldId, actor, label, last4, created_at_ms AS createdAtMs
  FROM api_keys`;

export function keysIn({ client, commit }: Database): KeyStore {
  return {
    async add(rows) {
      if (rows.length === 0) return;
      await commit(
        rows.map(({ hash, worldId, actor, label, last4, createdAtMs }) => ({
          sql: INSERT,
          args: [hash, worldId, JSON.stringify(actor), label, last4, createdAtMs],
        })),
      );
    },
    async find(hash) {
      const { rows } = await client.execute({ sql: `${SELECT} WHERE hash = ?`, args: [hash] });
      return rows.map((row) => keyRowOf(row as unknown as StoredKey))[0];
    },
    async ofWorld(worldId) {
      const sql = `${SELECT} WHERE world_id = ? ORDER BY created_at_ms, hash`;
      const { rows } = await client.execute({ sql, args: [worldId] });
      return rows.map((row) => keyRowOf(row as unknown as StoredKey));
    },
    async remove(hashes) {
      if (hashes.length === 0) return;
      await commit(
        hashes.map((hash) => ({ sql: 'DELETE FROM api_keys WHERE hash = ?', args: [hash] })),
      );
    },
  };
}

type StoredKey = Omit<KeyRow, 'actor'> & { readonly actor: string };

const keyRowOf = ({ hash, worldId, actor, label, last4, createdAtMs }: StoredKey): KeyRow => ({
  hash,
  worldId,
  actor: JSON.parse(actor) as Actor,
  label,
  last4,
  createdAtMs,
});
