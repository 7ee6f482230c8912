/** `sandglass export`: a world as its entries, a line each. */
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Call, CallError, onlyWord } from './cli-options.ts';
import { look, PLACE_OPTIONS, placeOf } from './cli-place.ts';
import { askServer, isInUse, SERVER_OPTIONS } from './cli-server.ts';
import type { Out } from './cli-text.ts';
import type { Variables } from './env.ts';
import type { Page } from './store/kept.ts';
import { levelOf } from './store/libsql/level.ts';
import { lookedStore } from './store/libsql/looked-store.ts';
import { worldFile } from './world-file.ts';

export const EXPORT_OPTIONS = { ...PLACE_OPTIONS, ...SERVER_OPTIONS } as const;

/** @throws {CallError} */
export async function exportWorld(
  call: Call<typeof EXPORT_OPTIONS>,
  out: Out,
  _err: Out,
  variables: Variables,
): Promise<number> {
  const worldId = onlyWord(call, 'world, by its id');
  const place = placeOf(call.options, variables);
  if (place.path !== null && (await isInUse(place))) {
    const path = `/v1/sandboxes/${encodeURIComponent(worldId)}/export`;
    const answer = await askServer(place, call.options.server, { method: 'GET', path });
    const decoder = new TextDecoder();
    for await (const chunk of Readable.fromWeb(answer.body as ReadableStream)) {
      await written(decoder.decode(chunk as Buffer, { stream: true }), out);
    }
    return 0;
  }
  const looked = await look(place, 'Stop it first.');
  try {
    const { is } = await levelOf(looked.client);
    if (is !== 'current') throw new CallError(`${place.name} is of another version: ${is}`);
    const store = lookedStore(looked);
    const world = await store.world(worldId);
    if (world === undefined) throw new CallError(`there is no world ${worldId}`);
    const page = (of: Page) => store.entries(worldId, {}, of);
    for await (const text of worldFile(page, world)) await written(text, out);
    return 0;
  } finally {
    await looked.close();
  }
}

/** Whoever reads slowly is waited for: a world may be larger than memory. */
async function written(text: string, out: Out): Promise<void> {
  const isFull = out.write(text) === false;
  if (isFull && out instanceof Writable) await once(out, 'drain');
}
