import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endOf } from './support/child.ts';

const uncaught = suite('server/uncaught');

for (const [how, message] of [
  ['throw', 'nobody caught this; the server ends'],
  ['reject', 'nobody caught this; the server ends'],
  ['warn', 'canaries: ***@***'],
] as const) {
  uncaught(`${how}: it is a line of the log, without what no log may hold`, async () => {
    const { code, complaint } = await endOf('./uncaught-thrower.ts', [how]);
    const [line, ...more] = complaint.trimEnd().split('\n');

    assert.equal(more, []);
    assert.is(JSON.parse(line ?? '').msg, message);
    assert.not.match(complaint, /canary|sgk_live_a/);
    assert.is(code, how === 'warn' ? 0 : 1);
  });
}

uncaught.run();
