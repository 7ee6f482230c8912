/** Streams and what leads to them, read from the store. Each read sees one moment of it. */
import type { Stream, World } from '../../../runtime/index.ts';
import type { StreamPage, StreamsOf } from '../store.ts';
import type { Database } from './client.ts';
import type { MaybeSet } from './maybe-set.ts';
import { STREAM_COLUMNS, type StreamRow, streamOf } from './stream-row.ts';

/** One world's streams, as committed. */
export class LibsqlStreams implements StreamsOf {
  readonly #database: Database;
  readonly #worldId: string;
  readonly #claims: MaybeSet | null;

  /** @param claims What may be claimed; null where that is not known. */
  constructor(database: Database, worldId: string, claims: MaybeSet | null) {
    this.#database = database;
    this.#worldId = worldId;
    this.#claims = claims;
  }

  async stream(id: string): Promise<Stream | undefined> {
    return (await this.#streams('AND s.id = ?', [id]))[0];
  }

  async streamOfTrial(trialId: string): Promise<Stream | undefined> {
    const isOf = `AND s.id =
      (SELECT stream_id FROM trials WHERE world_id = s.world_id AND trial_id = ?)`;
    return (await this.#streams(isOf, [trialId]))[0];
  }

  async holderOf(claim: string): Promise<string | undefined> {
    if (this.#claims?.mayHave(`${this.#worldId} ${claim}`) === false) return undefined;
    return this.#one('SELECT stream_id FROM claims WHERE world_id = ? AND claim = ?', claim);
  }

  idOfTrial(trialId: string): Promise<string | undefined> {
    return this.#one('SELECT stream_id FROM trials WHERE world_id = ? AND trial_id = ?', trialId);
  }

  /** Those of the ids that exist. */
  some(ids: readonly string[]): Promise<readonly Stream[]> {
    const isOneOf = 'AND s.id IN (SELECT value FROM json_each(?))';
    return this.#streams(isOneOf, [JSON.stringify(ids)]);
  }

  /**
   * A page of one kind in the order of ids; of customers, those in one partner's list alone, and
   * there none that is hidden (T-192).
   */
  page(of: StreamPage): Promise<readonly Stream[]> {
    const { kind, partnerId, claimed, after, limit } = of;
    const isTheirs = `AND s.id IN
      (SELECT stream_id FROM relationships WHERE world_id = s.world_id AND partner_id = ?)
      AND json_extract(s.record, '$.isHidden') = 0`;
    return this.#streams(
      `AND s.kind = ? AND s.id > ? ${partnerId === undefined ? '' : isTheirs}
       ${claimed === undefined ? '' : HOLDS} ORDER BY s.id LIMIT ?`,
      [
        ...[kind, after ?? ''],
        ...(partnerId === undefined ? [] : [partnerId]),
        ...(claimed === undefined ? [] : startsWith(claimed)),
        limit,
      ],
    );
  }

  /** A page of the orders that stand in the list of one of these viewers, in the order of ids. */
  ordersSeenBy(
    viewers: readonly string[],
    { claimed, after, limit }: Pick<StreamPage, 'claimed' | 'after' | 'limit'>,
  ): Promise<readonly Stream[]> {
    return this.#streams(
      `AND s.id > ? AND s.id IN (SELECT stream_id FROM order_viewers
         WHERE world_id = s.world_id AND viewer IN (SELECT value FROM json_each(?)))
       ${claimed === undefined ? '' : HOLDS} ORDER BY s.id LIMIT ?`,
      [
        ...[after ?? '', JSON.stringify(viewers)],
        ...(claimed === undefined ? [] : startsWith(claimed)),
        limit,
      ],
    );
  }

  /** The whole world; undefined when there is none. */
  async world(): Promise<World | undefined> {
    const [worlds, streams] = await this.#database.client.batch(
      [
        {
          sql: 'SELECT now_ms, sequence, pack_id FROM worlds WHERE id = ?',
          args: [this.#worldId],
        },
        {
          sql: `SELECT ${STREAM_COLUMNS} FROM streams AS s WHERE s.world_id = ?`,
          args: [this.#worldId],
        },
      ],
      'read',
    );
    const row = worlds?.rows[0] as unknown as WorldState | undefined;
    if (row === undefined) return undefined;
    const all = ((streams?.rows ?? []) as unknown as readonly StreamRow[]).map(streamOf);
    return {
      nowMs: row.now_ms,
      sequence: row.sequence,
      packId: row.pack_id,
      streams: new Map(all.map((stream) => [stream.id, stream])),
    };
  }

  async #streams(where: string, args: readonly (string | number)[]): Promise<readonly Stream[]> {
    const { rows } = await this.#database.client.execute({
      sql: `SELECT ${STREAM_COLUMNS} FROM streams AS s WHERE s.world_id = ? ${where}`,
      args: [this.#worldId, ...args],
    });
    return (rows as unknown as readonly StreamRow[]).map(streamOf);
  }

  async #one(sql: string, key: string): Promise<string | undefined> {
    const { rows } = await this.#database.client.execute({ sql, args: [this.#worldId, key] });
    return rows[0]?.[0] as string | undefined;
  }
}

/** A claim that begins with a text lies between it and the last that could. */
const HOLDS = `AND s.id IN
  (SELECT stream_id FROM claims WHERE world_id = s.world_id AND claim >= ? AND claim < ?)`;
const startsWith = (text: string): readonly string[] => [text, `${text}\uffff`];

interface WorldState {
  readonly now_ms: number;
  readonly sequence: number;
  readonly pack_id: string;
}
