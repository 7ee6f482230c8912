/** A live trial told again in the page: the same states, whoever's key has read it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { replayDecision } from '../../runtime/index.ts';
import { readLibrary } from '../../server/library.ts';
import { branchFrom } from '../../simulator/branch.ts';
import { type Api, ApiError } from '../../simulator/live/api.ts';
import { getOrder } from '../../simulator/live/get-order.ts';
import { getTrial } from '../../simulator/live/get-trial.ts';
import { retell, retellOrder } from '../../simulator/live/retell.ts';
import { inside } from '../../simulator/live/wire.ts';
import { momentOf } from '../../simulator/moment.ts';
import { allOf, branchOf } from '../../simulator/session.ts';
import { inApi, type Api as Server } from '../server/support/api.ts';

const told = suite('simulator/live/retell');

const NEVER = new AbortController().signal;
/** Stories whose trials live and end, are consented to, and lend devices. */
const STORIES = [...readLibrary().keys()].filter((name) => /^s(01|05|14)/.test(name));

/** What the page would ask, asked of an application in this process. */
const through = ({ get }: Server, key: string): Api => ({
  get: async <Read>(path: string) => {
    const { status, body } = await get(path, key);
    if (status === 200) return body as Read;
    throw new ApiError(status, String((body as { code?: string }).code), path);
  },
  post: () => Promise.reject(new Error('nothing is written')),
  follow: () => Promise.reject(new Error('nothing is followed')),
});

async function trialsIn(server: Server, scenario: string) {
  const made = await server.post('/v1/sandboxes', server.operatorKey, { scenario });
  const keys = made.list('keys').map(({ key }) => String(key));
  const operator = made.keyOf('operator');
  const trials = (await server.get('/v1/trials', operator)).list('items');
  return { keys, operator, ids: trials.map(({ id }) => String(id)) };
}

told('the operator’s page comes to the very same entries and worlds', () =>
  inApi({}, async (server) => {
    for (const story of STORIES) {
      const { operator, ids } = await trialsIn(server, story);
      assert.ok(ids.length > 0, story);
      for (const id of ids) {
        const got = await getTrial(through(server, operator), id, new Map(), NEVER);
        const shown = retell(got);
        assert.ok(shown !== null);
        if (shown === null) return;

        assert.is(shown.doubtAtMs, null, `${story} ${id}`);
        assert.ok(got.isWhole);
        const view = (await server.get(`/v1/trials/${id}`, operator)).body as { state: unknown };
        assert.equal(momentOf(shown.session).view?.state, view.state, `${story} ${id}`);
      }
    }
  }),
);

told('what will follow is what the server foresees', () =>
  inApi({}, async (server) => {
    const { operator, ids } = await trialsIn(server, STORIES[0] ?? '');
    const got = await getTrial(through(server, operator), ids[0] ?? '', new Map(), NEVER);
    const shown = retell(got);
    assert.ok(shown !== null);
    if (shown === null) return;
    const branch = branchOf(shown.session);

    assert.is(branch.expected.length, got.future.length);
    const alone = branchFrom(branch, branch.entries, shown.session.start);
    assert.equal(
      allOf(alone).map(({ changes }) => changes),
      allOf(branch).map(({ changes }) => changes),
    );
  }),
);

told('a person’s page shows the same states, from what the person may see', () =>
  inApi({}, async (server) => {
    let readCount = 0;
    for (const story of STORIES) {
      const { keys, operator, ids } = await trialsIn(server, story);
      for (const key of keys.filter((one) => one !== operator)) {
        for (const id of ids) {
          const got = await getTrial(through(server, key), id, null, NEVER).catch(notSeen);
          const shown = got === null ? null : retell(got);
          if (got === null || shown === null) continue;
          readCount += 1;
          assert.is(shown.doubtAtMs, null, `${story} ${id}`);
          assert.equal(momentOf(shown.session).view?.state, got.trial.state, `${story} ${id}`);
        }
      }
    }
    assert.ok(readCount > STORIES.length);
  }),
);

told('an entry that this page cannot follow is told, and the rest is shown', () =>
  inApi({}, async (server) => {
    const { operator, ids } = await trialsIn(server, STORIES[0] ?? '');
    const got = await getTrial(through(server, operator), ids[0] ?? '', new Map(), NEVER);
    const at = got.past.length - 1;
    const past = got.past.map((entry, index) =>
      index === at ? { ...entry, changes: [{ instanceId: 'other' }] } : entry,
    );

    assert.is(retell({ ...got, past })?.doubtAtMs, Date.parse(got.past[at]?.at ?? ''));
  }),
);

told('an operator’s page can take the decisions again', () =>
  inApi({}, async (server) => {
    const { operator, ids } = await trialsIn(server, STORIES[0] ?? '');
    const got = await getTrial(through(server, operator), ids[0] ?? '', new Map(), NEVER);
    const shown = retell(got);
    const entries = shown === null ? [] : branchOf(shown.session).entries;
    const decisions = entries.flatMap(({ input }) =>
      input.kind === 'command' && input.decision !== null ? [input.decision] : [],
    );
    assert.ok(decisions.length > 0);
    for (const decision of decisions) assert.is((await replayDecision(decision)).isSame, true);
  }),
);

told('instants become numbers, and nothing else does', () => {
  assert.equal(inside({ at: '2027-01-11T09:00:00.000Z', expiryAt: null, format: 'at' }), {
    atMs: 1_799_658_000_000,
    expiryAtMs: null,
    format: 'at',
  });
  assert.equal(inside({ lookAt: 'somebody' }), { lookAt: 'somebody' });
});

told('an order is told alike by each key that may see what happened to it', () =>
  inApi({}, async (server) => {
    let toldCount = 0;
    for (const story of [...readLibrary().keys()].filter((name) => /^s(18|19|20)/.test(name))) {
      const made = await server.post('/v1/sandboxes', server.operatorKey, { scenario: story });
      for (const { key, label } of made.list('keys')) {
        const api = through(server, String(key));
        const listed = await server.get('/v1/orders', String(key));
        for (const { id } of listed.status === 200 ? listed.list('items') : []) {
          const got = await getOrder(api, String(id), NEVER);
          const shown = retellOrder(got);
          if (shown === null) continue;
          toldCount += 1;
          assert.is(shown.doubtAtMs, null, `${story} ${id} by ${label}`);
          assert.equal(momentOf(shown.session).order?.state, got.order.state, `${story} ${id}`);
        }
      }
    }
    assert.ok(toldCount >= 8, `${toldCount} orders were told`);
  }),
);

told.run();

function notSeen(error: unknown): null {
  if (error instanceof ApiError && [403, 404].includes(error.status)) return null;
  throw error;
}
