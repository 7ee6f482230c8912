/** What stands in for three packages of the rule engine does what the engine needs of them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clone, Emitter, hash } from '../../simulator/light-engine.ts';

const light = suite('simulator/light-engine');

class Condition {
  all = [{ fact: 'country', value: ['SE', 'NO'] }];
  evaluate(): boolean {
    return this.all.length > 0;
  }
}

light('a copy is the same in depth, keeps its class, and is another', () => {
  const condition = new Condition();
  const copy = clone(condition);

  assert.ok(copy instanceof Condition && copy.evaluate());
  assert.equal(copy, condition);
  copy.all[0]?.value.push('DK');
  assert.equal(condition.all[0]?.value, ['SE', 'NO']);
  for (const value of [null, undefined, 1, 'x', [1, [2]], { a: { b: [3] } }]) {
    assert.equal(clone(value), value);
  }
});

light('values that differ have texts that differ', () => {
  const values = [
    undefined,
    null,
    '',
    0,
    false,
    'null',
    [],
    {},
    { id: 'a' },
    { id: 'b', params: 1 },
  ];
  const texts = values.map(hash);
  assert.is(new Set(texts).size, texts.length, texts.join(' '));
});

light('whoever listens is told, in turn, and waited for', async () => {
  const Teller = Emitter as unknown as new () => {
    on: (name: string, listener: (...told: unknown[]) => unknown) => unknown;
    emitAsync: (name: string, ...told: unknown[]) => Promise<unknown>;
  };
  const teller = new Teller();
  const heard: unknown[] = [];
  teller.on('success', (first, second) => heard.push([first, second]));
  teller.on('success', async () => heard.push('later'));
  await teller.emitAsync('success', 1, 2);
  await teller.emitAsync('failure');

  assert.equal(heard, [[1, 2], 'later']);
});

light.run();
