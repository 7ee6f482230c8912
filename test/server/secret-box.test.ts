import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SecretBox } from '../../server/webhooks/secret-box.ts';
import { inDataDir } from './support/server.ts';

const box = suite('server/webhooks/secret-box');

box('what is sealed is opened with the same key, in the same place, and nowhere else', () => {
  const [one, other] = [SecretBox.ofChance(), SecretBox.ofChance()];
  const sealed = one.seal('whsec_geheim', 'here');

  assert.not.match(sealed, /geheim/);
  assert.is(one.open(sealed, 'here'), 'whsec_geheim');
  assert.is.not(one.seal('whsec_geheim', 'here'), sealed);
  assert.throws(() => one.open(sealed, 'there'));
  assert.throws(() => other.open(sealed, 'here'));
  assert.throws(() => one.open(`${sealed.slice(0, -2)}AA`, 'here'));
  assert.throws(() => one.open(sealed.slice(0, 30), 'here'));
  assert.is.not(one.keyId, other.keyId);
});

box('the key is made once, for its owner alone, and is the same afterwards', () =>
  inDataDir(async (dir) => {
    const file = join(dir, 'secrets.key');
    const first = SecretBox.inFile(file);
    const second = SecretBox.inFile(file);

    assert.is(second.keyId, first.keyId);
    assert.is(second.open(first.seal('x', 'y'), 'y'), 'x');
    assert.is(statSync(file).mode & 0o777, 0o600);
    assert.not.ok(readFileSync(file, 'utf8').includes(first.keyId));
  }),
);

box('a file that is no key, or cannot be opened, is said so and stays as it is', () =>
  inDataDir(async (dir) => {
    const file = join(dir, 'secrets.key');
    writeFileSync(file, 'abc');
    assert.throws(() => SecretBox.inFile(file), /holds no key of 64 hexadecimal digits/);
    assert.is(readFileSync(file, 'utf8'), 'abc');
    mkdirSync(join(dir, 'folder'));
    assert.throws(() => SecretBox.inFile(join(dir, 'folder')), /cannot be opened/);
    assert.throws(() => SecretBox.inFile(join(dir, 'no', 'x')), /cannot be made/);
  }),
);

box.run();
