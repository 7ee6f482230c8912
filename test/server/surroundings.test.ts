import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inApi, REQUEST, stage } from './support/api.ts';
import { heardLog, heardMeter } from './support/heard.ts';

const surroundings = suite('server/surroundings');

surroundings(
  'each request is one line and one figure: by its pattern, with its world',
  async () => {
    const log = heardLog();
    const meter = heardMeter();
    await inApi({ log, meter }, async (api) => {
      const at = await stage(api);
      const before = log.said.length;
      const trial = await api.post('/v1/trials', at.anna, REQUEST);
      await api.get(`/v1/trials/${trial.text('id')}`, at.anna);
      await api.get('/v1/trials/trl_nobody', at.anna);
      await api.get('/v1/trials/trl_nobody', at.anna.replace(/.$/, 'x'));
      await api.send('POST', '/v1/trials', { headers: { 'transfer-encoding': 'chunked' } });
      await api.send('POST', '/v1/nowhere');
      await api.get('/v1/nowhere');
      await api.get('/readyz');

      const said = log.said.slice(before);
      const world = at.sandboxId;
      assert.equal(
        said.map(({ level, message, fields }) => {
          const { durationMs, trackingId, ...rest } = fields;
          assert.is(message, 'request');
          assert.ok(Number(durationMs) >= 0);
          assert.match(String(trackingId), /^SANDGLASS_/);
          return { level, ...JSON.parse(JSON.stringify(rest)) };
        }),
        [
          { level: 'info', method: 'POST', route: '/v1/trials', status: 202, world },
          { level: 'info', method: 'GET', route: '/v1/trials/:id', status: 200, world },
          told('GET', '/v1/trials/:id', { status: 404, problem: 'UNKNOWN_TRIAL', world }),
          told('GET', '/v1/trials/:id', { status: 401, problem: 'KEY_INVALID' }),
          told('POST', '/v1/trials', { status: 411, problem: 'LENGTH_REQUIRED' }),
          told('POST', '/*', { status: 404, problem: 'NOT_FOUND' }),
          told('GET', '/*', { status: 404, problem: 'NOT_FOUND' }),
          { level: 'debug', method: 'GET', route: '/readyz', status: 200 },
        ],
      );
      assert.equal(
        meter.answers.slice(before).map(({ method, route, status }) => [method, route, status]),
        said.map(({ fields }) => [fields['method'], fields['route'], fields['status']]),
      );
    });
  },
);

surroundings.run();

function told(method: string, route: string, rest: object): object {
  return { level: 'info', method, route, ...rest };
}
