// A stream of events in one process: what a reader is given, and what it holds while it does not read.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import type { WorldEvent } from '../../server/events/event.ts';
import { type EventStreamOf, eventStream } from '../../server/events/event-stream.ts';
import type { EventFilter, Events } from '../../server/events/events.ts';
import { OpenStreams } from '../../server/events/open-streams.ts';
import { type OpenWorlds, openWorldsOf } from '../../server/open-worlds.ts';
import { type Scope, scopeIn } from '../../server/scoped.ts';
import { memoryStore } from '../../server/store/memory/memory-store.ts';
import { fieldsOf } from './support/sse.ts';
import { fakeClock, inStore, newSandbox, registerPartner } from './support/store.ts';

const stream = suite('server/events/event-stream');

/** Longer than any test. */
const NEVER_MS = 1_000_000;

stream('first the place, then what was there, then what comes, each once', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await register(worlds, id, 3);
    const reader = readerOf(worlds, scopeIn<EventFilter>(id, {}));

    assert.match(await reader.block(), /^retry: 2000\nid: evt_0000000000\w+$/);
    assert.equal(await reader.partners(4), ['par_nordlys', 'par_0', 'par_1', 'par_2']);
    const next = reader.partners(2);
    await register(worlds, id, 2, 'late');
    assert.equal(await next, ['par_late0', 'par_late1']);
    await reader.end();
  }),
);

stream('who comes back with the last id goes on right there', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await register(worlds, id, 120);
    const first = readerOf(worlds, scopeIn<EventFilter>(id, {}));
    await first.block();
    const before = await first.partners(70);
    await first.end();

    const after = (await worlds.events.placeOf(id, first.lastId)) ?? -1;
    const second = readerOf(worlds, scopeIn<EventFilter>(id, {}), { after });
    await second.block();
    const rest = await second.partners(51);

    assert.is(new Set([...before, ...rest]).size, 121);
    await second.end();
  }),
);

stream('a reader that does not read is not read for', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    let pageCount = 0;
    const log = counting(worlds.events, () => {
      pageCount += 1;
    });
    const reader = readerOf(worlds, scopeIn<EventFilter>(id, {}), { log });
    await reader.block();

    await register(worlds, id, 300);
    await nextMacrotask();
    assert.is(pageCount, 0);
    await reader.partners(1);
    assert.is(pageCount, 1);
    await register(worlds, id, 5, 'late');
    assert.is(pageCount, 1);
    await reader.end();
  }),
);

stream('silence is told by comments, with the place where something was passed over', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const scope = scopeIn<EventFilter>(id, { types: ['trial.*'] });
    const reader = readerOf(worlds, scope, { heartbeatMs: 1 });
    const begin = fieldsOf(await reader.block())['id'];

    const beat = await reader.block();

    assert.match(beat, /^: \nid: evt_/);
    assert.is.not(fieldsOf(beat)['id'], begin);
    assert.is(await reader.block(), ': ');
    await reader.end();
  }),
);

stream('it ends when the server stops, when its world goes and when its key is withdrawn', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const scope = scopeIn<EventFilter>(id, {});
    const after = await worlds.events.endOf(id);

    const streams = new OpenStreams();
    const stopped = readerOf(worlds, scope, { after, streams });
    await stopped.block();
    streams.close();
    assert.is(await stopped.block(), 'end');
    const late = readerOf(worlds, scope, { after, streams });
    await late.block();
    assert.is(await late.block(), 'end');

    const withdrawn = { isStillAllowed: () => Promise.resolve(false), heartbeatMs: 1 };
    const keyless = readerOf(worlds, scope, { after, ...withdrawn });
    await keyless.block();
    let block = await keyless.block();
    // A heartbeat may come before the key is looked at.
    for (let beat = 0; beat < 100 && block.startsWith(':'); beat += 1)
      block = await keyless.block();
    assert.is(block, 'end');

    const orphan = readerOf(worlds, scope, { after });
    await orphan.block();
    const end = orphan.block();
    await worlds.remove(id);
    assert.is(await end, 'end');
    assert.is(worlds.hub.versionOf(id), null);
  }),
);

stream('readers in one place share one look into the store', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    let readCount = 0;
    const { eventPlaces } = worlds.store;
    Object.assign(worlds.store, {
      eventPlaces: (...of: Parameters<typeof eventPlaces>) => {
        readCount += 1;
        return eventPlaces(...of);
      },
    });
    const after = await worlds.events.endOf(id);
    const scope = scopeIn<EventFilter>(id, {});
    const readers = Array.from({ length: 20 }, () => readerOf(worlds, scope, { after }));
    for (const reader of readers) await reader.block();
    const waiting = readers.map((reader) => reader.partners(1));
    await nextMacrotask();
    readCount = 0;

    await register(worlds, id, 1);
    await Promise.all(waiting);

    assert.is(readCount, 1);
    for (const reader of readers) await reader.end();
  }),
);

stream('a socket that takes nothing stops the reading, however much there is', async () => {
  let pageCount = 0;
  const log = endless(() => {
    pageCount += 1;
  });
  const scope = scopeIn<EventFilter>('live', {});
  const streams = new OpenStreams();
  const isStillAllowed = () => Promise.resolve(true);
  const answer = () =>
    new Response(eventStream({ log, streams, scope, after: 0, isStillAllowed }), {
      headers: { 'content-type': 'text/event-stream' },
    });
  const listener = getRequestListener(answer);
  const server = createServer((...of) => void listener(...of));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const reader = connect(port, '127.0.0.1').pause();
  reader.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');

  await once(server, 'request');
  for (let seen = -1; seen !== pageCount; ) {
    seen = pageCount;
    for (let turn = 0; turn < 2_000; turn += 1) await nextMacrotask();
  }
  // What the system itself holds of a connection is some megabytes.
  assert.ok(pageCount > 1 && pageCount < 400, String(pageCount));
  const stopped = pageCount;
  reader.resume();
  while (pageCount < stopped + 100) await nextMacrotask();
  reader.destroy();
  server.close();
});

stream('what another server writes to a store that is shared is heard, too', async () => {
  const store = memoryStore({ isShared: true });
  const of = { clock: fakeClock() };
  const [one, other] = [await openWorldsOf(store, of), await openWorldsOf(store, of)];
  try {
    const id = await newSandbox(one);
    const reader = readerOf(other, scopeIn<EventFilter>(id, {}));
    await reader.block();
    assert.equal(await reader.partners(1), ['par_nordlys']);
    const next = reader.partners(2);
    await register(one, id, 2);
    assert.equal(await next, ['par_0', 'par_1']);
    await reader.end();
  } finally {
    await other.close();
    await one.close();
  }
});

stream.run();

interface Reader {
  readonly lastId: string;
  /** The next block; `end` at the end. */
  block(): Promise<string>;
  /** The partners that the next events are about. */
  partners(count: number): Promise<readonly string[]>;
  end(): Promise<void>;
}

function readerOf(
  worlds: OpenWorlds,
  scope: Scope<EventFilter>,
  of: Partial<EventStreamOf> = {},
): Reader {
  const body = eventStream({
    log: worlds.events,
    streams: new OpenStreams(),
    scope,
    after: 0,
    isStillAllowed: () => Promise.resolve(true),
    heartbeatMs: NEVER_MS,
    ...of,
  });
  const chunks = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let lastId = '';
  const block = async (): Promise<string> => {
    while (!rest.includes('\n\n')) {
      const { done, value } = await chunks.read();
      if (done) return 'end';
      rest += decoder.decode(value);
    }
    const [first = '', ...others] = rest.split('\n\n');
    rest = others.join('\n\n');
    lastId = fieldsOf(first)['id'] ?? lastId;
    return first;
  };
  return {
    get lastId() {
      return lastId;
    },
    block,
    partners: async (count) => {
      const found: string[] = [];
      while (found.length < count) {
        const { data = '{}' } = fieldsOf(await block());
        found.push((JSON.parse(data) as { partnerId: string }).partnerId);
      }
      return found;
    },
    end: () => chunks.cancel(),
  };
}

/** Pages of 20 kB without an end. */
function endless(onPage: () => void): Events {
  const birth = { worldId: 'live', createdAtMs: 1 };
  const event = { id: 'evt_1', type: 'trial.extended', data: { about: 'x'.repeat(1_000) } };
  const events = Array.from({ length: 20 }, () => event as unknown as WorldEvent);
  const none = {
    page: async () => {
      onPage();
      return { events, until: 1, isEnd: false };
    },
    watch: () => () => undefined,
    birthOf: async () => birth,
  };
  return none as unknown as Events;
}

function counting(log: Events, onPage: () => void): Events {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'page') onPage();
      const held: unknown = Reflect.get(target, name, target);
      return typeof held === 'function' ? held.bind(target) : held;
    },
  });
}

async function register(worlds: OpenWorlds, id: string, count: number, name = ''): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await worlds.perform(id, registerPartner(`par_${name}${index}`), OPERATOR);
  }
}
