import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDuration } from '../../server/duration.ts';
import { parseEnv } from '../../server/env.ts';
import { hashOf, isKey, newKey } from '../../server/keys.ts';
import { toWire } from '../../server/wire.ts';
import { DAY_MS } from './support/store.ts';

const HOUR_MS = 3_600_000;

const durations = suite('server/duration');

durations('weeks, days, hours, minutes and seconds count, and a day has 24 hours', () => {
  const cases: Readonly<Record<string, number>> = {
    P1W: 7 * DAY_MS,
    P30D: 30 * DAY_MS,
    PT1H: HOUR_MS,
    P1DT2H: DAY_MS + 2 * HOUR_MS,
    PT90M: 1.5 * HOUR_MS,
    'PT0.001S': 1,
    'PT1.005S': 1_005,
    P36500D: 36_500 * DAY_MS,
  };
  for (const [text, ms] of Object.entries(cases)) assert.equal(parseDuration(text), { ms }, text);
});

durations('everything else is refused with a sentence', () => {
  const cases: Readonly<Record<string, RegExp>> = {
    '-P1D': /only moves forward/,
    'P-1D': /only moves forward/,
    P0D: /longer than zero/,
    P1M: /months and years/,
    P1Y: /months and years/,
    P1Y2M3D: /months and years/,
    P36501D: /not be longer/,
    P999999999D: /not be longer/,
    P: /ISO-8601/,
    PT: /ISO-8601/,
    P1DT: /ISO-8601/,
    P1H: /ISO-8601/,
    'PT1.5H': /ISO-8601/,
    '1D': /ISO-8601/,
    p1d: /ISO-8601/,
    ' P1D': /ISO-8601/,
    '': /ISO-8601/,
  };
  for (const [text, sentence] of Object.entries(cases)) {
    const parsed = parseDuration(text);
    assert.match('problem' in parsed ? parsed.problem : '', sentence, text);
  }
});

durations.run();

const keys = suite('server/keys');

keys('a key says its kind, and any mistyped character is noticed without a look-up', () => {
  const key = newKey('sandbox');

  assert.match(key, /^sgk_test_[0-9A-Za-z]{38}$/);
  assert.match(newKey('live'), /^sgk_live_/);
  assert.ok(isKey(key));
  for (let place = 0; place < key.length; place += 1) {
    const other = key[place] === 'a' ? 'b' : 'a';
    assert.not.ok(isKey(key.slice(0, place) + other + key.slice(place + 1)), String(place));
  }
  assert.not.ok(isKey(''));
});

keys('no two are alike, and the hash is the SHA-256', () => {
  const many = new Set(Array.from({ length: 1_000 }, () => newKey('live')));

  assert.is(many.size, 1_000);
  assert.is(hashOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

keys.run();

const wire = suite('server/wire');

wire('instants change their name and their form, however deep, and nothing else does', () => {
  assert.equal(
    toWire({
      atMs: 0,
      nowMs: null,
      lengthMs: 5,
      facts: [{ expiryAtMs: 1_800_000_000_000, format: 'x' }],
      atMsText: 'atMs',
    }),
    {
      at: '1970-01-01T00:00:00.000Z',
      now: null,
      lengthMs: 5,
      facts: [{ expiryAt: '2027-01-15T08:00:00.000Z', format: 'x' }],
      atMsText: 'atMs',
    },
  );
});

wire.run();

const env = suite('server/env');

env('without a word, it listens here on 4317 and keeps its things in .sandglass', () => {
  const parsed = parseEnv({ PORT: '' });

  assert.is(parsed.host, '127.0.0.1');
  assert.is(parsed.port, 4317);
  assert.match(parsed.dataDir, /[\\/]\.sandglass$/);
  assert.match(parsed.dbUrl, /^file:.*\/\.sandglass\/sandglass\.db$/);
});

env('what is given is taken', () => {
  const parsed = parseEnv({ HOST: '::', PORT: '80', SANDGLASS_DB_URL: 'libsql://db.example' });

  assert.is(parsed.host, '::');
  assert.is(parsed.port, 80);
  assert.is(parsed.dbUrl, 'libsql://db.example');
});

env('what cannot be used is named', () => {
  for (const PORT of ['http', '65536', '-1', '4317 ', '1e3']) {
    assert.throws(() => parseEnv({ PORT }), /PORT is/, PORT);
  }
  assert.throws(() => parseEnv({ SANDGLASS_DB_URL: '/tmp/x.db' }), /SANDGLASS_DB_URL/);
});

env.run();
