import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Readiness, type ReadinessState } from '../../server/readiness.ts';
import { inApi } from './support/api.ts';

const readiness = suite('server/readiness');

/** What happened, and what it is after that. */
const STEPS: readonly (readonly [(one: Readiness) => void, ReadinessState])[] = [
  [() => undefined, 'starting'],
  [(one) => one.store('fails'), 'starting'],
  [(one) => one.started(), 'storeFailing'],
  [(one) => one.store('works'), 'ready'],
  [(one) => one.store('fails'), 'storeFailing'],
  [(one) => one.stopping(), 'stopping'],
  [(one) => one.started(), 'stopping'],
];

readiness('the worst news wins, and there is no way back from a stop', () => {
  const one = new Readiness();
  for (const [happen, state] of STEPS) {
    happen(one);
    assert.is(one.state, state);
  }
});

readiness(
  'it is told over HTTP with a reason and when to ask again; health is something else',
  async () => {
    const one = new Readiness();
    await inApi({ readiness: one }, async (api) => {
      const told = async () => {
        const { status, headers, body } = await api.get('/readyz');
        const { code, status: word, detail } = body as Record<string, unknown>;
        return [status, code ?? word, detail, headers.get('retry-after')];
      };

      assert.equal(await told(), [503, 'NOT_READY', 'The server is starting.', '1']);
      one.started();
      assert.equal(await told(), [200, 'ready', undefined, null]);
      one.store('fails');
      assert.equal(await told(), [503, 'NOT_READY', 'The last write to the store failed.', '5']);
      one.stopping();
      assert.equal(await told(), [503, 'NOT_READY', 'The server was asked to stop.', '1']);
      assert.is((await api.get('/healthz')).status, 200);
      assert.is((await api.get('/readyz?x=1')).status, 400);
    });
  },
);

readiness('health asks nothing of the store', () =>
  inApi({}, async (api) => {
    const gone = () => Promise.reject(new Error('the store is gone'));
    Object.assign(api.worlds, { list: gone, get: gone, at: gone, glance: gone });
    assert.equal((await api.get('/healthz')).body, { status: 'ok' });
    assert.equal((await api.get('/readyz')).body, { status: 'ready' });
  }),
);

readiness.run();
