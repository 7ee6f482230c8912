/** From the API's entries to messages: the inverse of the wire, replay, trouble, and a stop. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type InspectionMessage,
  inspectionOf,
  runScenario,
  type Stream,
  step,
} from '../../runtime/index.ts';
import { Pause } from '../../server/inspect/pause.ts';
import { unwire } from '../../server/inspect/unwire.ts';
import { NoAnswer, type WorldClient } from '../../server/inspect/world-client.ts';
import { FeedEnded, WorldFeed } from '../../server/inspect/world-feed.ts';
import { worldNews } from '../../server/inspect/world-news.ts';
import { readLibrary } from '../../server/library.ts';
import { entryWire } from '../../server/present.ts';
import { CUSTOMER, inApi, REQUEST, stage } from './support/api.ts';
import { clientOf, until } from './support/inspected.ts';

const library = [...readLibrary().values()];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const feed = suite('server/inspect/feed');

for (const { id, scenario } of library) {
  feed(
    `${id}: what the API shows gives the messages that the entries themselves give`,
    async () => {
      const { entries } = await runScenario(scenario);
      const items = entries.map((entry) => plain(entryWire(entry, 'everybody')));
      for (const [index, item] of items.entries()) {
        const { input } = item as { readonly input: unknown };
        const { input: own } = entries[index] as (typeof entries)[number];
        assert.equal(withoutFacts(unwire(input)), withoutFacts(plain(own)));
      }
      const got: InspectionMessage[] = [];
      const client: WorldClient = async () => ({ status: 200, body: { items, nextCursor: null } });
      await new WorldFeed({
        client,
        stream: null,
        onMessages: (all) => got.push(...all),
      }).catchUp();

      const streams = new Map<string, Stream>();
      const expected = entries.flatMap((entry) => {
        const stepped = step(streams.get(entry.stream), entry.input, entry.sequence);
        streams.set(entry.stream, stepped.stream);
        return inspectionOf(stepped);
      });
      assert.equal(got, expected);
    },
  );
}

/** The API keeps what the rules were told to itself. */
function withoutFacts(input: unknown): unknown {
  return JSON.parse(
    JSON.stringify(input, (key, value) =>
      key === 'facts' && isDecided(value) ? undefined : value,
    ),
  );
}
const isDecided = (value: unknown): boolean => typeof value === 'object' && value !== null;

const sandboxOf = (scenario: unknown) => ({ scenario: plain(scenario) });

feed('it reads page by page, goes on where it was, and can follow one stream alone', () =>
  inApi({}, async (api) => {
    const here = await stage(api);
    const paths: string[] = [];
    const inner = clientOf(api, here.operator);
    const client: WorldClient = (asked) => {
      paths.push(asked.path);
      return inner(asked);
    };
    const got: InspectionMessage[] = [];
    const of = { client, onMessages: (all: readonly InspectionMessage[]) => got.push(...all) };
    const whole = new WorldFeed({ ...of, stream: null });
    await whole.catchUp();
    assert.is(got.length, 0, 'records are no machines');

    const adminEmail = 'c.meyer@brio.example';
    const customer = { ...CUSTOMER, companyName: 'Brio AG', adminEmail };
    const body = { ...REQUEST, customer, confirmExisting: true };
    const started = await api.post('/v1/trials', here.anna, body);
    assert.is(started.status, 202);
    await whole.catchUp();
    const count = got.length;
    assert.ok(count > 3);
    await whole.catchUp();
    assert.is(got.length, count, 'nothing twice');
    assert.match(paths.at(-1) ?? '', /after=/);

    await new WorldFeed({ ...of, stream: 'cus_brio' }).catchUp();
    assert.equal(got.slice(count), got.slice(0, count));
  }),
);

feed('a server that goes away is told of once, and nothing is lost or doubled', async () => {
  const [story] = library;
  const { entries } = await runScenario((story as (typeof library)[number]).scenario);
  const items = entries.map((entry) => plain(entryWire(entry, 'everybody')));
  const answers = [
    { items: items.slice(0, 5), nextCursor: 'more' },
    null,
    null,
    { items: items.slice(5), nextCursor: null },
  ];
  const client: WorldClient = async () => {
    const body = answers.length === 0 ? { items: [], nextCursor: null } : answers.shift();
    if (body === null) throw new NoAnswer('refused');
    return { status: 200, body };
  };
  const got: InspectionMessage[] = [];
  const troubles: (string | null)[] = [];
  const stop = new AbortController();
  const following = new WorldFeed({
    client,
    stream: null,
    lookEveryMs: 1,
    tryEveryMs: 1,
    onMessages: (all) => got.push(...all),
    onTrouble: (trouble) => void troubles.push(trouble),
  }).follow(stop.signal);
  await until('the good news', () => troubles.length === 2);
  stop.abort();
  await following;

  assert.equal(troubles, ['refused', null]);
  assert.is(new Set(got.map(({ id }) => id)).size, got.length);
  assert.ok(got.some(({ type }) => type === 'ended'));
});

feed('an entry that comes out differently ends it, with the place', async () => {
  const [story] = library;
  const { entries } = await runScenario((story as (typeof library)[number]).scenario);
  const items = entries.map((entry) => plain(entryWire(entry, 'everybody')));
  const spoilt = JSON.parse(
    JSON.stringify(items).replace('"licenceCount":200', '"licenceCount":201'),
  );
  const feedOf = (body: unknown, status = 200) =>
    new WorldFeed({
      client: async () => ({ status, body }),
      stream: null,
      onMessages: () => undefined,
    });
  const ending = async (of: WorldFeed): Promise<string> => {
    try {
      await of.follow(new AbortController().signal);
    } catch (error) {
      if (error instanceof FeedEnded) return error.message;
      throw error;
    }
    return '';
  };
  const gap = { items: items.filter((_, index) => index !== 3), nextCursor: null };
  const gone = { code: 'UNKNOWN_SANDBOX', detail: 'There is no such sandbox.' };

  assert.match(
    await ending(feedOf({ items: spoilt, nextCursor: null })),
    /^entry \d+ comes out differently here \(\w+\): is the server another version\?$/,
  );
  assert.match(await ending(feedOf(gap)), /^entry \d+ (?:cannot be stepped|comes out differently)/);
  assert.is(await ending(feedOf(gone, 404)), 'There is no such sandbox.');
});

feed(
  'news end the wait: of each event, also after a stream that ended; a comment is none',
  async () => {
    let connectionCount = 0;
    const server = createServer((_, answer) => {
      connectionCount += 1;
      answer.writeHead(connectionCount < 3 ? 200 : 404, { 'content-type': 'text/event-stream' });
      answer.write(': alive\n\n');
      setTimeout(() => answer.end('id: evt_1\nevent: trial.requested\ndata: {}\n\n'), 20);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    let newsCount = 0;
    const news = worldNews({ base: `http://127.0.0.1:${port}`, key: 'k', worldId: 'sbx_1' }, 1);
    await news(new AbortController().signal, () => {
      newsCount += 1;
    });
    server.close();

    assert.is(connectionCount, 3, 'where there is no stream it gives up');
    assert.is(newsCount, 4, 'twice a beginning and twice an event');
  },
);

feed('news are waited for without end, and stop at the signal', async () => {
  const stop = new AbortController();
  const none = worldNews({ base: 'http://127.0.0.1:9', key: 'k', worldId: null }, 1);
  const waiting = none(stop.signal, () => assert.unreachable('there is no server'));
  setTimeout(() => stop.abort(), 20);
  await waiting;

  const pause = new Pause();
  pause.nudge();
  await pause.wait(60_000, new AbortController().signal);
  setTimeout(() => pause.nudge(), 5);
  await pause.wait(60_000, new AbortController().signal);
});

feed('a sandbox of any shipped story can be shown', () =>
  inApi({}, async (api) => {
    for (const { id, scenario } of library.slice(0, 4)) {
      const made = await api.post('/v1/sandboxes', api.operatorKey, sandboxOf(scenario));
      assert.is(made.status, 201, id);
      const got: InspectionMessage[] = [];
      await new WorldFeed({
        client: clientOf(api, made.keyOf('operator')),
        stream: null,
        onMessages: (all) => got.push(...all),
      }).catchUp();
      assert.ok(got.length > 5, id);
    }
  }),
);

feed.run();
