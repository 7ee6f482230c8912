// From a commit to a real mail server and back, on loopback: at least once in every mishap, and once
// for a receiver that knows a mail by its Message-ID.

import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SmtpCourier } from '../../server/smtp-courier.ts';
import { delivererOn, inPost, outboxOf, type Post, SENT_MS } from './support/post.ts';
import { readMail } from './support/read-mail.ts';
import { effectsOf, inPeer, type Peer } from './support/smtp-peer.ts';
import { inFile, START_MS } from './support/store.ts';

const delivery = suite('server/deliverer, by mail');

const CLAIM_LENGTH_MS = 90_000;
const LONG = { connectMs: 9_000, silenceMs: 9_000, attemptMs: 9_000, idleMs: 9_000 };
/** A queue that never gets to the store: the process ended first. */
const LOST = { submit: () => new Promise<void>(() => undefined) };

delivery('a peer that drops the connection when it has the mail gets it again, as the same', () =>
  inPeer({}, (peer) =>
    inPost({ trials: ['drop', 'acme'] }, async (post) => {
      const next = await deliver(post, peer);
      peer.repair('drop');
      post.clock.set(next ?? 0);
      const after = await deliver(post, peer);

      assert.is(peer.received.length, 5);
      assert.is(effectsOf(peer).length, 4);
      assert.equal([(next ?? 0) >= SENT_MS + 5_000, after], [true, null]);
    }),
  ),
);

delivery('a peer that hangs when it has the mail gets it again, as the same', () =>
  inPeer({}, (peer) =>
    inPost({ trials: ['hang'] }, async (post) => {
      const courier = new SmtpCourier(peer.settings, LONG);
      const working = delivererOn(post, courier).settled();
      await until(async () => {
        const rows = await outboxOf(post.worlds);
        return peer.received.length === 2 && rows.some((row) => row.deliveredAtMs !== null);
      });
      courier.close();
      await working;
      peer.repair('hang');
      post.clock.set(SENT_MS + 6_000);
      await deliver(post, peer);

      assert.is(peer.received.length, 3);
      assert.is(effectsOf(peer).length, 2);
    }),
  ),
);

delivery('a peer that takes no mail now gets it later, and one that never will is left alone', () =>
  inPeer({}, (peer) =>
    inPost({ trials: ['greylisted', 'busy', 'unknown', 'spam'] }, async (post) => {
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        // So far beyond the next attempt that all of the same step are due, for all their jitter.
        post.clock.set(((await deliver(post, peer)) ?? 0) + 3_600_000);
      }
      const early = effectsOf(peer).length;
      peer.repair('greylisted');
      peer.repair('busy');
      const next = await deliver(post, peer);

      assert.equal([early, effectsOf(peer).length, peer.received.length, next], [4, 6, 6, null]);
      const rows = await outboxOf(post.worlds);
      const given = rows.filter((row) => row.deliveredAtMs === null);
      assert.equal(
        given.map((row) => [row.attemptCount, row.lastError?.slice(0, 9)]),
        [
          [1, 'RCPT TO: '],
          [1, 'DATA: 554'],
        ],
      );
    }),
  ),
);

delivery('after the end of the process before anything was written down, the same mail again', () =>
  inPeer({}, (peer) =>
    inFile(async (url) => {
      await inPost({ url }, async (post) => {
        const courier = new SmtpCourier(peer.settings, LONG);
        void delivererOn(post, courier, { queue: LOST }).settled();
        await until(() => peer.received.length === 2);
        courier.close();
      });
      await inPost({ url, trials: [] }, async (post) => {
        await deliver(post, peer);
        const early = peer.received.length;
        post.clock.set(SENT_MS + CLAIM_LENGTH_MS);
        await deliver(post, peer);

        assert.equal([early, peer.received.length, effectsOf(peer).length], [2, 4, 2]);
        const steady = peer.received.map(({ raw }) => {
          const { headers, text, html } = readMail(raw);
          return JSON.stringify([headers.filter(([name]) => name !== 'Content-Type'), text, html]);
        });
        assert.is(new Set(steady).size, 2);
        const ids = new Set(peer.received.map(({ messageId }) => messageId));
        assert.ok([...ids].every((id) => /^<[0-9a-f]{32}@sand\.example>$/.test(id)));
      });
    }),
  ),
);

delivery('the same story in two installations is told in two mails', () =>
  inPeer({}, async (peer) => {
    await inPost({}, (post) => deliver(post, peer).then(() => undefined));
    await inPost({ startMs: START_MS + 1 }, (post) => deliver(post, peer).then(() => undefined));

    assert.is(effectsOf(peer).length, 4);
  }),
);

delivery.run();

/** Delivers what is due by now. @returns When the next attempt is; null where nothing waits. */
async function deliver(post: Post, peer: Peer): Promise<number | null> {
  const sender = delivererOn(post, new SmtpCourier(peer.settings, LONG));
  await sender.settled();
  await sender.stop();
  return (await post.worlds.store.deliveryBacklog()).oldestDueAtMs;
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let turn = 0; turn < 100_000; turn += 1) {
    if (await isSo()) return;
    await nextMacrotask();
  }
  assert.unreachable('it never came to that');
}
