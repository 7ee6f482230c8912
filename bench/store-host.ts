/** Sandglass under load, on one of its stores, in a process of its own (child.ts). */
import { OPERATOR } from '../runtime/index.ts';
import { createApp } from '../server/app.ts';
import { systemClock } from '../server/clock.ts';
import { readLibrary } from '../server/library.ts';
import { SILENT_METER } from '../server/meter.ts';
import { type OpenWorlds, openWorldsOf } from '../server/open-worlds.ts';
import { wholeWorld } from '../server/scoped.ts';
import { LIVE_ID } from '../server/store/kept.ts';
import { openLibsqlStore } from '../server/store/libsql/libsql-store.ts';
import { memoryStore } from '../server/store/memory/memory-store.ts';
import { SecretBox } from '../server/webhooks/secret-box.ts';
import { WebhookPost } from '../server/webhooks/webhook-post.ts';
import { askedOf } from './child.ts';
import { serveLoad } from './serving.ts';
import { PARTNER, partnerKey, registerPartner } from './store-partner.ts';

export interface HostOf {
  /** Null keeps everything in memory alone. */
  readonly file: { readonly url: string; readonly synchronous: 'FULL' | 'NORMAL' } | null;
  /** Default: the server's own. */
  readonly hotStreamCountMax?: number;
}

await serveLoad(async () => {
  const { file, ...of } = askedOf<HostOf>();
  const clock = systemClock();
  const store = file === null ? memoryStore() : await openLibsqlStore(file);
  const worlds = await openWorldsOf(store, { clock, ...of });
  await worlds.start();
  const apiKey = await partnerKeyOf(worlds);
  const { keys, decisions, requests, audit, consentTokens } = worlds;
  const library = readLibrary();
  const report = ({ error }: { readonly error: unknown }): void => console.error(error);
  const webhooks = new WebhookPost({
    ...{ worlds, clock, meter: SILENT_METER, box: SecretBox.ofChance() },
    connection: { policy: { loopback: 'deny' } },
    onFault: (error) => console.error(error),
  });
  const app = createApp({
    webhooks: webhooks.webhooks,
    ...{ worlds, keys, decisions, requests, audit, consentTokens, library, clock, report },
    pageDir: null,
  });
  return { fetch: app.fetch, apiKey };
});

/** A key for the partner, which is registered first where it is new. */
async function partnerKeyOf(worlds: OpenWorlds): Promise<string> {
  if ((await worlds.stream(wholeWorld(LIVE_ID), PARTNER.partnerId)) === undefined) {
    await worlds.perform(LIVE_ID, registerPartner(), OPERATOR);
  }
  return partnerKey(worlds.keys, systemClock());
}
