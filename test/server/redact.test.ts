import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { redacted } from '../../server/redact.ts';

const redact = suite('server/redact');

const KEY = 'sgk_test_4fKq0PzXh2nVw8sYd6LmB1cR9tGjE3aUoI5vNx';

/** What was said, what is left of it. */
const HIDDEN: readonly (readonly [string, string])[] = [
  [`the key ${KEY} is wrong`, 'the key sgk_*** is wrong'],
  [`GET /v1/trials?key=${KEY}&limit=1`, 'GET /v1/trials?key=sgk_***&limit=1'],
  ['sgk%5Flive%5Fabc', 'sgk_***'],
  [`SGK_TEST_${KEY.slice(9)}`, 'SGK_***'],
  ['secret whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw==', 'secret whsec_***'],
  [`authorization: Bearer ${KEY}`, 'authorization: *** ***'],
  ['sent Bearer abc.def-ghi and Basic dTpw', 'sent Bearer *** and Basic ***'],
  ['{"authorization":"Bearer abc def"}', '{"authorization":***"}'],
  ['/consent?token=4fKq0PzX&lang=sv', '/consent?token=***&lang=sv'],
  ['consentToken: 4fKq0PzX, then', 'consentToken: ***, then'],
  ['{\\"password\\":\\"a \\\\" b\\"}', '{\\"password\\":***" b\\"}'],
  ['libsql://host?authToken=eyJhbGciOi.eyJzdWIi.c2ln', 'libsql://host?authToken=***'],
  ['not a token: eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0', 'not a token: ***'],
  ['anna@nordlys.example left', '***@*** left'],
  ['Anna <anna.b+x@nordlys.example>, Bo', 'Anna <***@***>, Bo'],
  ['mail anna@nordlys.example.', 'mail ***@***'],
  ['email=anna%40nordlys.example&x=1', 'email=***@***&x=1'],
  ['"anna\\u0040nordlys.example"', '"***@***"'],
  ['kärin@fjällräv.example', '***@***'],
  ['"anna b"@nordlys.example', '***@***'],
  ['root@localhost', '***@***'],
  ['smtp://user:p4ss@mail.example.com:587', 'smtp://user:***@***:587'],
  ['a@b.example,c@d.example;e@f.example', '***@***,***@***;***@***'],
];

const KEPT: readonly string[] = [
  'GET /v1/trials/:id 200',
  'pack webex-current@1, machine trial@3, tsx@4.23.15',
  'at file:///a/node_modules/@hono/node-server/dist/index.mjs:3:1',
  'SANDGLASS_7b0ee0a5-1f0c-4b1c-9a3e-0d6c8f0a1b2c',
  'Unexpected token < in JSON at position 0',
  'UNIQUE constraint failed: claims.world_id, claims.claim',
  '@ alone, and a @ b',
];

for (const [said, left] of HIDDEN) {
  redact(`hidden: ${left}`, () => assert.is(redacted(said), left));
}

for (const said of KEPT) {
  redact(`kept: ${said}`, () => assert.is(redacted(said), said));
}

redact('what was redacted once stays as it is', () => {
  for (const [said] of HIDDEN) assert.not.match(redacted(redacted(said)), /4fKq0PzX|anna|kärin/);
});

redact('a text made to be slow is read as fast as any other', () => {
  const LENGTH = 200_000;
  const parts = [
    'a',
    '@',
    'a@',
    '"@',
    'token',
    'token=',
    'eyJ',
    '-eyJa',
    'eyJaaaaaa.',
    'sgk_',
    'bearer ',
  ];
  for (const part of parts) {
    const long = `${part.repeat(LENGTH / part.length)}@`;
    const beganMs = performance.now();
    redacted(long);
    // Quadratic would be minutes.
    assert.ok(performance.now() - beganMs < 2_000, part);
  }
});

redact.run();
