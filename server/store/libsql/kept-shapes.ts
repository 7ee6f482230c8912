/** The forms of instances that a database has had, and the streams that have one now. */
import type { Stream } from '../../../runtime/index.ts';
import { shapesOf } from '../shapes.ts';
import type { Database } from './client.ts';
import { statement, valuesOf } from './statement.ts';
import { STREAM_COLUMNS, type StreamRow, streamOf } from './stream-row.ts';

const PAGE = 500;

export async function keptShapes({ client }: Database): Promise<readonly string[]> {
  const { rows } = await client.execute('SELECT shape FROM shapes ORDER BY shape');
  return rows.map((row) => String(row[0]));
}

/** A database from before forms were written down gets them now. */
export async function settleShapes(database: Database): Promise<void> {
  const [shapes, streams] = await database.client.batch([
    'SELECT 1 FROM shapes LIMIT 1',
    'SELECT 1 FROM streams LIMIT 1',
  ]);
  if (shapes?.rows.length !== 0 || streams?.rows.length === 0) return;
  const found = new Set<string>();
  for await (const stream of everyStream(database)) {
    for (const shape of shapesOf(stream)) found.add(shape);
  }
  const rows = [...found].map((shape) => [shape]);
  await database.commit(
    statement('shapes', `INSERT INTO shapes (shape) ${valuesOf(1)} ON CONFLICT DO NOTHING`, rows),
  );
}

/** As `world/stream`; the long way, through every stream. */
export async function streamsOfShape(
  database: Database,
  shape: string,
  limit: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const stream of everyStream(database)) {
    if (found.length === limit) break;
    if (shapesOf(stream).includes(shape)) found.push(stream.id);
  }
  return found;
}

async function* everyStream({ client }: Database): AsyncGenerator<Stream> {
  for (let after = 0; ; ) {
    const { rows } = await client.execute({
      sql: `SELECT s.rowid AS place, ${STREAM_COLUMNS} FROM streams AS s
            WHERE s.rowid > ? ORDER BY s.rowid LIMIT ?`,
      args: [after, PAGE],
    });
    for (const row of rows) yield streamOf(row as unknown as StreamRow);
    after = Number(rows.at(-1)?.['place'] ?? 0);
    if (rows.length < PAGE) return;
  }
}
