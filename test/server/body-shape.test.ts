import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shapeProblem } from '../../server/body-shape.ts';
import { inApi } from './support/api.ts';

const shape = suite('server/body-shape');

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

shape('depth and values are counted, whatever stands in texts', () => {
  assert.is(shapeProblem(nested(64)), null);
  assert.match(shapeProblem(nested(65)) ?? '', /64 levels/);
  assert.match(shapeProblem(nested(65, '{"a":', '}')) ?? '', /64 levels/);
  assert.is(shapeProblem(`"${'['.repeat(1_000)}"`), null);
  assert.is(shapeProblem(`"\\"${'['.repeat(1_000)}"`), null);
  assert.is(shapeProblem(`["\\\\",${nested(60)}]`), null);
  assert.is(shapeProblem(`[${'0,'.repeat(19_998)}0]`), null);
  assert.match(shapeProblem(`[${'0,'.repeat(20_000)}0]`) ?? '', /20000 values/);
  assert.is(shapeProblem(`["${','.repeat(30_000)}"]`), null);
  for (const broken of ['', '"', '"\\', ']'.repeat(9_000), '}{'.repeat(99)]) shapeProblem(broken);
});

shape('a body that is too deep is refused before it is parsed; a small one is for its schema', () =>
  inApi({}, async (api) => {
    const send = (raw: string) => api.send('POST', '/v1/sandboxes', { key: api.operatorKey, raw });
    const deep = await send(`{"name":${nested(100_000)}}`);
    assert.is(deep.at('code'), 'BODY_TOO_DEEP');
    assert.is(deep.status, 400);
    const wide = await send(`{"scenario":{"a":[${'0,'.repeat(30_000)}0]}}`);
    assert.is(wide.at('code'), 'BODY_TOO_DEEP');
    assert.is((await send(`{"name":${nested(1_000)}}`)).status, 422);
    assert.equal(api.reports, []);
  }),
);

shape.run();
