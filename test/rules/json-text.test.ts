import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readJson } from '../../rules/json-text.ts';
import { type Random, seeded } from '../support/random.ts';
import { validText } from './support/breaking.ts';

const t = suite('rules/json-text');

t('what it reads is what JSON.parse reads (J1)', () => {
  const random = seeded(7);
  for (let round = 0; round < 2_000; round++) {
    const text = JSON.stringify(anyValue(random, 4), null, random.int(0, 2));
    assert.equal(readJson(text), { ok: true, value: JSON.parse(text) }, text);
  }
  assert.equal(readJson(validText()), { ok: true, value: JSON.parse(validText()) });
});

t('what it refuses for its form, JSON.parse refuses too, and the other way round (J1)', () => {
  const random = seeded(11);
  const signs = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '-',
    '.',
    '0',
    '1',
    'e',
    ' ',
    '\n',
    'null',
  ];
  let refused = 0;
  for (let round = 0; round < 5_000; round++) {
    const text = JSON.stringify(anyValue(random, 3));
    const at = random.int(0, text.length);
    const broken = text.slice(0, at) + random.pick(signs) + text.slice(at + random.int(0, 1));
    const read = readJson(broken);
    if (!read.ok && read.problem.reason.includes('twice')) continue;
    assert.is(read.ok, isJson(broken), `seed ${random.seed}: ${broken}`);
    if (!read.ok) refused += 1;
  }
  assert.ok(refused > 1_000, String(refused));
});

t('a key that stands twice is refused, wherever it stands (J2)', () => {
  const read = readJson('{\n  "a": {"b": 1,\n    "b": 1}\n}');
  const reason = 'the key "b" stands twice in the same object';

  assert.equal(read, { ok: false, problem: { place: 'line 3, column 5', reason } });
  assert.ok(readJson('[{"b": 1}, {"b": 1}]').ok);
  assert.not.ok(readJson('{"\\u0062": 1, "b": 1}').ok);
});

t('__proto__ is a key like any other, and changes no object', () => {
  const read = readJson('{"__proto__": {"isAllowed": true}}');
  const value = read.ok ? read.value : undefined;

  assert.equal(Object.keys(value ?? {}), ['__proto__']);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
});

t('no text makes it run out of stack (J3)', () => {
  for (const open of ['[', '{"a":', '[{"a":']) {
    const read = readJson(open.repeat(200_000));
    assert.match(read.ok ? '' : read.problem.reason, /nested deeper than 64/);
  }
  assert.ok(readJson('['.repeat(64) + ']'.repeat(64)).ok);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const TEXTS = ['', 'a', 'é', '"', '\\', '\n', '\u2028', '😀', '\u0001', '__proto__', 'a/b~c'];
const NUMBERS = [0, -0, 1, -1, 0.5, 1e21, 1e-7, -12.25, Number.MAX_SAFE_INTEGER];

function anyValue(random: Random, depth: number): unknown {
  const kind = depth === 0 ? random.int(0, 3) : random.int(0, 5);
  if (kind === 0) return random.pick(NUMBERS);
  if (kind === 1) return random.pick(TEXTS);
  if (kind === 2) return random.pick([true, false]);
  if (kind === 3) return null;
  const parts = Array.from({ length: random.int(0, 3) }, () => anyValue(random, depth - 1));
  if (kind === 4) return parts;
  return Object.fromEntries(parts.map((part, index) => [`${random.pick(TEXTS)}${index}`, part]));
}

t.run();
