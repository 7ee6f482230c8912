/** The typed client, on the application itself and on servers that are too busy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { connect, SandglassError } from '../../client/index.ts';
import { CUSTOMER, inApi, REQUEST, stage } from './support/api.ts';
import { lifeOfATrial } from './support/life.ts';

const client = suite('client');

const BASE = 'http://sandglass.test';

client('a story is told through it, with types, from a sandbox to the end of grace', () =>
  inApi({}, (api) => lifeOfATrial({ api, baseUrl: BASE, fetch: api.fetch })),
);

client('a no is an error with its code, its reasons and where to find it', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const anna = connect({ baseUrl: BASE, key: at.anna, fetch: api.fetch });
    const nobody = connect({ baseUrl: BASE, fetch: api.fetch });
    const body = { ...REQUEST, services: ['MESSAGING' as const], licenceCount: 7_000 };

    const refused = await failure(anna.POST('/v1/trials', { body }));
    const unknown = await failure(nobody.GET('/v1/trials'));

    assert.is(refused.code, 'LICENCE_COUNT_INVALID');
    assert.is(refused.status, 409);
    assert.is(refused.reasons[0]?.code, 'LICENCE_COUNT_INVALID');
    assert.ok((refused.reasons[0]?.clauses.length ?? 0) > 0);
    assert.match(refused.trackingId ?? '', /^SANDGLASS_/);
    assert.is(unknown.code, 'KEY_REQUIRED');
  }),
);

client('what was too busy is asked again after the time it names, with one key', async () => {
  const keys: (string | null)[] = [];
  const waits: number[] = [];
  const answers = [busy(503, '2'), busy(429, '1'), null, Response.json({ items: [] })];
  const sandglass = connect({
    baseUrl: BASE,
    fetch: async (request) => {
      keys.push(request.headers.get('Idempotency-Key'));
      assert.is(await request.text(), JSON.stringify({ customer: CUSTOMER }));
      const answer = answers.shift();
      // The answer got lost on its way.
      if (!answer) throw new TypeError('fetch failed');
      return answer;
    },
    wait: async (lengthMs) => {
      waits.push(lengthMs);
    },
  });

  // Only what is sent counts here; the body is none that a server would take.
  await sandglass.POST('/v1/trials', { body: { customer: CUSTOMER } as never });

  assert.is(keys.length, 4);
  assert.match(keys[0] ?? '', /^[0-9a-f-]{36}$/);
  assert.is(new Set(keys).size, 1);
  assert.equal(waits, [2_000, 1_000, 1_000]);
});

client(
  'it does not ask for ever, nor wait longer than it may, nor for what will not change',
  async () => {
    for (const [answer, sentCount] of [
      [() => busy(503, '1'), 4],
      [() => busy(503, '3600'), 1],
      [() => busy(507, '1'), 1],
      [() => busy(404, null), 1],
    ] as const) {
      let count = 0;
      const sandglass = connect({
        baseUrl: BASE,
        fetch: () => {
          count += 1;
          return Promise.resolve(answer());
        },
        wait: () => Promise.resolve(),
      });

      const { code, status } = await failure(sandglass.GET('/v1/trials'));

      assert.is(count, sentCount, `${status}`);
      assert.is(code, 'NOT_A_PROBLEM');
    }
  },
);

client('two writes have two keys, and one that is given stays', async () => {
  const keys: (string | null)[] = [];
  const sandglass = connect({
    baseUrl: BASE,
    fetch: (request) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  const params = { path: { id: 'sbx_1' } };

  await sandglass.DELETE('/v1/sandboxes/{id}', { params });
  await sandglass.DELETE('/v1/sandboxes/{id}', { params });
  await sandglass.DELETE('/v1/sandboxes/{id}', { params, headers: { 'Idempotency-Key': 'mine' } });
  await sandglass.GET('/v1/sandboxes');

  assert.is(new Set(keys).size, 4);
  assert.equal(keys.slice(2), ['mine', null]);
});

client('events come once each and in order, over streams that break off', async () => {
  const opened: (string | null)[] = [];
  const bodies = [
    'retry: 7\nid: evt_1\n\n: heartbeat\n\nid: evt_2\nevent: a\ndata: {"id":"evt_2"}\n\nid: evt_3\nda',
    'id: evt_3\r\nevent: b\r\ndata: {"id":\r\ndata: "evt_3"}\r\n\r\nid: evt_9\n\n',
    'id: evt_10\ndata: {"id":"evt_10"}\n\n',
  ];
  const waits: number[] = [];
  const end = new AbortController();
  const sandglass = connect({
    baseUrl: BASE,
    fetch: async ({ url }) => {
      opened.push(new URL(url).searchParams.get('after'));
      return new Response(bodies[opened.length - 1]);
    },
    wait: async (lengthMs) => {
      waits.push(lengthMs);
    },
  });

  const heard: string[] = [];
  for await (const { id } of sandglass.events({}, end.signal)) {
    heard.push(id);
    if (heard.length === 3) end.abort();
  }

  assert.equal(heard, ['evt_2', 'evt_3', 'evt_10']);
  assert.equal(opened, [null, 'evt_2', 'evt_9']);
  assert.equal(waits.slice(0, 2), [7, 7]);
});

client('events of the application come as they happen; a no is thrown', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const anna = connect({ baseUrl: BASE, key: at.anna, fetch: api.fetch });
    const end = new AbortController();
    const events = anna.events({ type: 'trial.*' }, end.signal);
    const next = events.next();

    await anna.POST('/v1/trials', { body: { ...REQUEST, services: ['MESSAGING'] } });

    const { value } = await next;
    assert.is(value?.type, 'trial.requested');
    end.abort();
    await events.return(undefined);
    const nobody = connect({ baseUrl: BASE, fetch: api.fetch });
    assert.is((await failure(nobody.events().next())).code, 'KEY_REQUIRED');
  }),
);

client.run();

function busy(status: number, after: string | null): Response {
  return new Response('not now', {
    status,
    headers: after === null ? {} : { 'Retry-After': after },
  });
}

async function failure(asked: Promise<unknown>): Promise<SandglassError> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof SandglassError) return error;
    throw error;
  }
  throw new Error('it was answered');
}
