/** The policy packs that a database was run with: each stays what it was. */
import { contentOf, PACKS } from '../../runtime/index.ts';
import type { Database } from './client.ts';

/** What is wrong with the packs that are there, as far as this database can tell: sentences. */
export async function packFaults({ client }: Database): Promise<readonly string[]> {
  const { rows } = await client.execute('SELECT id, hash FROM packs ORDER BY id');
  const known = rows.map((row) => ({ id: String(row[0]), hash: String(row[1]) }));
  const changed = known.flatMap(({ id, hash }) => {
    const now = PACKS.get(id)?.packHash;
    if (now === undefined || now === hash) return [];
    return (
      `The policy pack ${id} is not what it was when this database was run with it: its SHA-256 ` +
      `was ${hash} and is ${now}. A released pack is never edited: put the former content back, ` +
      'and give the change another version.'
    );
  });
  const gone = await gonePacks(
    client,
    known.map(({ id }) => id),
  );
  return gone.length === 0 ? changed : [...changed, goneSentence(gone)];
}

/** Writes down the packs that are there now and were not before. */
export async function rememberPacks(database: Database, nowMs: number): Promise<void> {
  const { rows } = await database.client.execute('SELECT id FROM packs');
  const known = new Set(rows.map((row) => row[0]));
  const news = [...PACKS.values()].filter(({ packId }) => !known.has(packId));
  if (news.length === 0) return;
  await database.commit(
    news.map((pack) => ({
      sql: 'INSERT INTO packs (id, hash, content, first_seen_at_ms) VALUES (?, ?, ?, ?)',
      args: [pack.packId, pack.packHash, contentOf(pack), nowMs],
    })),
  );
}

/** Packs that worlds or their instances are under, and that are not there. */
async function gonePacks(
  client: Database['client'],
  remembered: readonly string[],
): Promise<readonly string[]> {
  const queries = [WORLDS];
  // What lives under a pack began when the pack was there, and then it was remembered. So the long
  // way through the streams is worth going only if a remembered pack is gone, or none is remembered.
  if (remembered.length === 0 || remembered.some((id) => !PACKS.has(id))) queries.push(INSTANCES);
  const { rows } = await client.execute(`${queries.join(' UNION ')} ORDER BY 1`);
  return rows.map((row) => String(row[0])).filter((id) => !PACKS.has(id));
}

const WORLDS = 'SELECT pack_id FROM worlds';
const INSTANCES = `SELECT json_extract(instance.value, '$.packId')
  FROM streams, json_each(streams.instances) AS instance`;

const goneSentence = (gone: readonly string[]): string =>
  `Worlds or trials of this database live under policy packs that are not there: ${gone.join(', ')}. ` +
  'Put their files back where your policy packs lie (SANDGLASS_PACKS), or start the version of ' +
  'Sandglass that came with them.';
