import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../runtime/index.ts';
import { PROBLEM_CODES, statusOf, titleOf } from '../../server/problem.ts';
import { WorldError } from '../../server/worlds.ts';
import { inApi, stage } from './support/api.ts';

const failures = suite('server/failures');

failures('the tracking id is the client’s where that is safe, and a new one where not', () =>
  inApi({}, async (api) => {
    const sent = async (headers: Record<string, string>) =>
      (await api.send('GET', '/healthz', { headers })).headers.get('x-request-id') ?? '';

    assert.is(await sent({ TrackingID: 'SIMPLE_1.2-3' }), 'SIMPLE_1.2-3');
    assert.is(await sent({ 'X-Request-Id': 'abc' }), 'abc');
    assert.match(await sent({ TrackingID: 'a b<c>' }), /^SANDGLASS_[0-9a-f-]{36}$/);
    assert.match(await sent({ TrackingID: 'x'.repeat(129) }), /^SANDGLASS_/);
    assert.match(await sent({}), /^SANDGLASS_/);
  }),
);

failures('our own failure says nothing about itself, and can be found by its tracking id', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    api.worlds.partners = () => Promise.reject(new Error('secret: the disk is gone'));

    const answer = await api.get('/v1/partners', at.operator);

    assert.is(answer.status, 500);
    assert.is(answer.at('code'), 'INTERNAL');
    assert.not.match(JSON.stringify(answer.body), /secret/);
    const [report] = api.reports as { trackingId: string; error: Error }[];
    assert.is(report?.trackingId, answer.at('trackingId'));
    assert.match(report?.error.message ?? '', /secret/);
  }),
);

failures('every code has a status, a sentence and a page', () =>
  inApi({}, async (api) => {
    for (const code of PROBLEM_CODES) {
      const page = await api.get(`/errors/${code}`);
      assert.is(page.at('status'), statusOf(code));
      assert.is(page.at('title'), titleOf(code));
      assert.ok(titleOf(code).endsWith('.'), code);
    }
    assert.is((await api.get('/errors/NO_SUCH')).status, 404);
  }),
);

failures('a store that is too busy asks for patience', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    api.worlds.partners = () => Promise.reject(new WorldError('TOO_BUSY'));

    const answer = await api.get('/v1/partners', at.operator);

    assert.is(answer.status, 503);
    assert.is(answer.headers.get('retry-after'), '1');
  }),
);

failures('a bound of the runtime that was reached is told, not hidden', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    api.worlds.advance = () => Promise.reject(new Fault('TOO_MANY_EVENTS', 'internal words'));

    const answer = await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, {
      toNext: true,
    });

    assert.is(answer.status, 422);
    assert.is(answer.at('code'), 'TOO_MANY_EVENTS');
    assert.not.match(JSON.stringify(answer.body), /internal words/);
  }),
);

failures.run();
