/**
 * The worlds as a request left them: so that its answer, where it was lost, is made anew as it was,
 * whatever has happened since.
 *
 * Only what one stream says is as it was then; lists are as they are now.
 */
import { type Entry, type Reader, replay, type Stream } from '../runtime/index.ts';
import { scopeIn, wholeWorld } from './scoped.ts';
import type { KeptRequest } from './store/store.ts';
import type { Worlds } from './worlds.ts';

/** Entries of a stream read at a time. */
const PAGE = 500;

export function worldsAsOf(worlds: Worlds, { worldId, lastSequence }: KeptRequest): Worlds {
  const was: Pick<Worlds, 'at' | 'stream' | 'reader'> = {
    async at(id) {
      const at = await worlds.at(id);
      const last = id === worldId ? await entryBefore(worlds, id, lastSequence) : undefined;
      return last === undefined ? at : { ...at, nowMs: last.atMs };
    },
    stream: (of, streamId) =>
      of.worldId === worldId
        ? streamAsOf(worlds, { worldId, streamId, lastSequence })
        : worlds.stream(of, streamId),
    reader(of): Reader {
      const now = worlds.reader(of);
      if (of.worldId !== worldId) return now;
      return {
        stream: (streamId) => was.stream(of, streamId),
        async streamOfTrial(trialId) {
          const found = await now.streamOfTrial(trialId);
          return found === undefined ? undefined : was.stream(of, found.id);
        },
        holderOf: (claim) => now.holderOf(claim),
      };
    },
  };
  return new Proxy(worlds, {
    get(target, name) {
      if (Object.hasOwn(was, name)) return was[name as keyof typeof was];
      const held: unknown = Reflect.get(target, name, target);
      return typeof held === 'function' ? held.bind(target) : held;
    },
  });
}

/** The last entry up to a sequence. */
async function entryBefore(
  worlds: Worlds,
  worldId: string,
  sequence: number,
): Promise<Entry | undefined> {
  const page = { after: String(sequence - 1), limit: 1 };
  return (await worlds.entries(wholeWorld(worldId), page))[0]?.entry;
}

async function streamAsOf(
  worlds: Worlds,
  stood: { readonly worldId: string; readonly streamId: string; readonly lastSequence: number },
): Promise<Stream | undefined> {
  const { worldId, streamId, lastSequence } = stood;
  const entries: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const of = scopeIn(worldId, { stream: streamId });
    const page = await worlds.entries(of, { after, limit: PAGE });
    entries.push(...page.map(({ entry }) => entry).filter((one) => one.sequence <= lastSequence));
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined || last.entry.sequence > lastSequence) break;
    after = String(last.entry.sequence);
  }
  const start = { nowMs: entries[0]?.atMs ?? 0, packId: (await worlds.at(worldId)).packId };
  return replay(entries, start).streams.get(streamId);
}
