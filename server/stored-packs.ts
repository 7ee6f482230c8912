/** The policy packs that a store was run with: each stays what it was. */
import { contentOf, PACKS } from '../runtime/index.ts';
import type { Shape } from './store/shapes.ts';
import type { Store } from './store/store.ts';

/** What is wrong with the packs that are there, as far as this store can tell: sentences. */
export async function packFaults(
  store: Pick<Store, 'packs' | 'packsOfWorlds'>,
  shapes: readonly Shape[],
): Promise<readonly string[]> {
  const changed = (await store.packs()).flatMap(({ id, hash }) => {
    const now = PACKS.get(id)?.packHash;
    if (now === undefined || now === hash) return [];
    return (
      `The policy pack ${id} is not what it was when this database was run with it: its SHA-256 ` +
      `was ${hash} and is ${now}. A released pack is never edited: put the former content back, ` +
      'and give the change another version.'
    );
  });
  const used = [...(await store.packsOfWorlds()), ...shapes.map(({ packId }) => packId)];
  const gone = [...new Set(used)].filter((id) => id !== NO_PACK && !PACKS.has(id)).sort();
  return gone.length === 0 ? changed : [...changed, goneSentence(gone)];
}

/** What an order lives under. */
const NO_PACK = 'none';

/** Writes down the packs that are there now and were not before. */
export async function rememberPacks(store: Store, nowMs: number): Promise<void> {
  const known = new Set((await store.packs()).map(({ id }) => id));
  const news = [...PACKS.values()].filter(({ packId }) => !known.has(packId));
  if (news.length === 0) return;
  const packs = news.map((pack) => ({
    id: pack.packId,
    hash: pack.packHash,
    content: contentOf(pack),
  }));
  await store.commit([{ kind: 'packs', packs }], nowMs);
}

const goneSentence = (gone: readonly string[]): string =>
  `Worlds or trials of this database live under policy packs that are not there: ${gone.join(', ')}. ` +
  'Put their files back where your policy packs lie (SANDGLASS_PACKS), or start the version of ' +
  'Sandglass that came with them.';
