/** One world's streams in memory. */
import type { Stream, World } from '../../../runtime/index.ts';
import type { StreamPage, StreamsOf } from '../store.ts';
import { byText, firstOf } from './sorted-list.ts';
import type { Tables, WorldTables } from './tables.ts';

export class MemoryStreams implements StreamsOf {
  readonly #tables: Tables;
  readonly #worldId: string;

  constructor(tables: Tables, worldId: string) {
    this.#tables = tables;
    this.#worldId = worldId;
  }

  async stream(id: string): Promise<Stream | undefined> {
    return this.#streamNow(id);
  }

  async streamOfTrial(trialId: string): Promise<Stream | undefined> {
    const trial = this.#world?.trials.get(trialId);
    return trial === undefined ? undefined : this.#streamNow(trial.streamId);
  }

  async holderOf(claim: string): Promise<string | undefined> {
    return this.#world?.claims.get(claim);
  }

  async idOfTrial(trialId: string): Promise<string | undefined> {
    return this.#world?.trials.get(trialId)?.streamId;
  }

  async some(ids: readonly string[]): Promise<readonly Stream[]> {
    return [...new Set(ids)].sort(byText).flatMap((id) => this.#streamNow(id) ?? []);
  }

  async page({ kind, partnerId, claimed, after, limit }: StreamPage): Promise<readonly Stream[]> {
    const world = this.#world;
    const ids =
      partnerId === undefined ? world?.streamIds[kind] : world?.customersOf.get(partnerId);
    const shown = this.#shown(ids?.after(after ?? '') ?? [], { kind, partnerId });
    return firstOf(this.#holding(shown, claimed), limit);
  }

  async ordersSeenBy(
    viewers: readonly string[],
    { claimed, after, limit }: Pick<StreamPage, 'claimed' | 'after' | 'limit'>,
  ): Promise<readonly Stream[]> {
    const ids = new Set<string>();
    for (const viewer of viewers) {
      const list = this.#world?.ordersOf.get(viewer);
      const listed = list?.after(after ?? '') ?? [];
      for (const id of claimed === undefined ? firstOf(listed, limit) : listed) ids.add(id);
    }
    const seen = [...ids].sort(byText).flatMap(this.#streamOrNone);
    return firstOf(this.#holding(seen, claimed), limit);
  }

  async world(): Promise<World | undefined> {
    const world = this.#world;
    if (world === undefined) return undefined;
    const streams = new Map<string, Stream>();
    for (const [id, { stream }] of world.streams) streams.set(id, stream);
    const { packId } = world.about;
    return { ...world.at, packId, streams };
  }

  get #world(): WorldTables | undefined {
    return this.#tables.worlds.get(this.#worldId);
  }

  #streamNow(id: string): Stream | undefined {
    return this.#world?.streams.get(id)?.stream;
  }

  readonly #streamOrNone = (id: string): Stream | readonly Stream[] => this.#streamNow(id) ?? [];

  /** Those that hold a claim which begins so; all of them where none is asked for. */
  *#holding(streams: Iterable<Stream>, claimed: string | undefined): Generator<Stream> {
    for (const stream of streams) {
      const claims = this.#world?.streams.get(stream.id)?.derived.claims ?? [];
      if (claimed === undefined || claims.some((one) => one.startsWith(claimed))) yield stream;
    }
  }

  /** Of customers in a partner's list, none that is hidden (T-192). */
  *#shown(
    ids: Iterable<string>,
    { kind, partnerId }: Pick<StreamPage, 'kind' | 'partnerId'>,
  ): Generator<Stream> {
    for (const id of ids) {
      const stream = this.#streamNow(id);
      if (stream === undefined || stream.kind !== kind) continue;
      const isHidden = stream.kind === 'customer' && stream.record.isHidden;
      if (partnerId === undefined || !isHidden) yield stream;
    }
  }
}
