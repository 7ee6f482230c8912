import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, SignJWT } from 'jose';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { identitiesOf } from '../../server/jwt.ts';
import { jwtSettingsOf } from '../../server/jwt-settings.ts';
import { type LogFields, SILENT_LOG } from '../../server/log.ts';
import { type Api, inApi, type Stage, stage } from './support/api.ts';
import { fakeClock, START_MS } from './support/store.ts';

const jwt = suite('server/jwt');

const [ISSUER, AUDIENCE] = ['https://id.example', 'sandglass'];
const NOW_S = START_MS / 1000;

const pairs = {
  rs: { alg: 'RS256', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) },
  es: { alg: 'ES256', ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  ed: { alg: 'EdDSA', ...generateKeyPairSync('ed25519') },
} as const;
type Kid = keyof typeof pairs;
const stranger = generateKeyPairSync('ed25519');

async function withKeys(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass jwt-'));
  try {
    const keys = await Promise.all(
      Object.entries(pairs).map(async ([kid, { alg, publicKey }]) => ({
        ...(await exportJWK(publicKey)),
        ...{ kid, alg, use: 'sig' },
      })),
    );
    const file = join(folder, 'jwks.json');
    writeFileSync(file, JSON.stringify({ keys }));
    await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inTrust = (work: (api: Api, at: Stage) => Promise<void>): Promise<void> =>
  withKeys(async (keysFile) => {
    const clock = fakeClock();
    const settings = { issuer: ISSUER, audience: AUDIENCE, keysFile };
    const identities = await identitiesOf(settings, clock);
    await inApi({ clock, identities }, async (api) => work(api, await stage(api)));
  });

const anna = { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' };

interface Made {
  readonly kid?: string;
  readonly alg?: string;
  readonly key?: KeyObject | Uint8Array;
  /** Of the payload; what is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

function tokenFor(world: string, { kid = 'es', alg, key, claims = {} }: Made = {}) {
  const pair = pairs[(kid in pairs ? kid : 'es') as Kid];
  const payload = {
    ...{ iss: ISSUER, aud: AUDIENCE, sub: 'u1', nbf: NOW_S - 1, exp: NOW_S + 600 },
    sandglass: { world, actor: anna },
    ...claims,
  };
  const header = { alg: alg ?? pair.alg, kid };
  return new SignJWT(payload).setProtectedHeader(header).sign(key ?? pair.privateKey);
}

const statusOf = async (api: Api, token: string) => {
  const { status, body } = await api.get('/v1/trials', token);
  return [status, (body as { readonly code?: string }).code ?? null];
};
const ALLOWED = [200, null];
const REFUSED = [401, 'KEY_INVALID'];

jwt('each of the three algorithms opens what the person’s key would', () =>
  inTrust(async (api, { sandboxId }) => {
    for (const kid of ['rs', 'es', 'ed'] as const) {
      assert.equal(await statusOf(api, await tokenFor(sandboxId, { kid })), ALLOWED, kid);
    }
    const token = await tokenFor(sandboxId);
    assert.is((await api.get('/v1/sandboxes', token)).at('code'), 'OPERATION_NOT_ALLOWED');
  }),
);

jwt('what is wrong with a token is wrong in the same words', () =>
  inTrust(async (api, { sandboxId }) => {
    const of = (made: Made) => tokenFor(sandboxId, made);
    const claims = (more: Readonly<Record<string, unknown>>) => of({ claims: more });
    const actor = (who: object) => claims({ sandglass: { world: sandboxId, actor: who } });
    const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const good = await of({});
    const [head = '', body = '', mark = ''] = good.split('.');
    const other = text({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'u2' });
    const publicPem = pairs.rs.publicKey.export({ type: 'spki', format: 'pem' });
    const wrong: Readonly<Record<string, string>> = {
      none: `${text({ alg: 'none', kid: 'es' })}.${body}.`,
      'none with a mark': `${text({ alg: 'none', kid: 'es' })}.${body}.${mark}`,
      'HS256 with the public key': await of({
        ...{ kid: 'rs', alg: 'HS256', key: Buffer.from(publicPem) },
      }),
      'an algorithm of another key': await of({
        kid: 'es',
        alg: 'EdDSA',
        key: stranger.privateKey,
      }),
      'RS512 of a key for RS256': await of({ kid: 'rs', alg: 'RS512' }),
      'another issuer': await claims({ iss: 'https://evil.example' }),
      'another audience': await claims({ aud: 'other' }),
      expired: await claims({ exp: NOW_S - 61 }),
      'not yet': await claims({ nbf: NOW_S + 61 }),
      'no end': await claims({ exp: undefined }),
      'no beginning': await claims({ nbf: undefined }),
      'no subject': await claims({ sub: undefined }),
      'an unknown key': await of({ kid: 'nobody' }),
      'a stranger’s signature': await of({ kid: 'ed', key: stranger.privateKey }),
      'another payload': `${head}.${other}.${mark}`,
      'no claim of ours': await claims({ sandglass: undefined }),
      'a claim of another shape': await claims({ sandglass: { world: sandboxId } }),
      'the system itself': await actor({ kind: 'system' }),
      'somebody of another world': await claims({ sandglass: { world: 'live', actor: anna } }),
      'a world that is not there': await claims({ sandglass: { world: 'sbx_no', actor: anna } }),
      'nobody of the organisation': await actor({ ...anna, email: 'x@nordlys.example' }),
      'another’s organisation': await actor({ ...anna, partnerId: 'par_sydlys' }),
      'a long one': `${head}.${'A'.repeat(9_000)}.${mark}`,
    };
    for (const [what, token] of Object.entries(wrong)) {
      assert.equal(await statusOf(api, token), REFUSED, what);
    }
    assert.equal(await statusOf(api, good), ALLOWED);
  }),
);

jwt('why a token opens nothing is in the log, without the token', () =>
  withKeys(async (keysFile) => {
    const clock = fakeClock();
    const identities = await identitiesOf({ issuer: ISSUER, audience: AUDIENCE, keysFile }, clock);
    const lines: LogFields[] = [];
    const log = { ...SILENT_LOG, info: (_: string, fields: LogFields = {}) => lines.push(fields) };
    await inApi({ clock, identities, log }, async (api) => {
      const { sandboxId } = await stage(api);
      const of = (claims: Made['claims'] = {}, more: Made = {}) =>
        tokenFor(sandboxId, { ...more, claims });
      const actor = { ...anna, email: 'x@nordlys.example' };
      const wrong: readonly (readonly [string, string])[] = [
        [await of({ exp: NOW_S - 61 }), 'it has expired (exp)'],
        [await of({ aud: 'other' }), 'its aud is another'],
        [await of({ iss: 'https://evil.example' }), 'its iss is another'],
        [await of({ nbf: NOW_S + 61 }), 'it is not valid yet (nbf)'],
        [await of({ nbf: undefined }), 'it has no nbf'],
        [await of({}, { kid: 'nobody' }), 'its kid is in no key of the file'],
        [await of({}, { kid: 'ed', key: stranger.privateKey }), 'its signature is not right'],
        [await of({ sandglass: { world: 'sbx_no', actor: anna } }), 'its world is not there'],
        [
          await of({ sandglass: { world: sandboxId, actor } }),
          'its person is none of the organisation, or the organisation is not there',
        ],
        ['a.b', 'it does not have the form of a token'],
      ];
      for (const [token, why] of wrong) {
        assert.equal(await statusOf(api, token), REFUSED, why);
        assert.is(lines.at(-1)?.['why'], why);
        assert.not.ok(JSON.stringify(lines).includes(token), why);
      }
    });
  }),
);

jwt('the clocks may differ by a minute', () =>
  inTrust(async (api, { sandboxId }) => {
    for (const claims of [{ exp: NOW_S - 59 }, { nbf: NOW_S + 59 }]) {
      assert.equal(await statusOf(api, await tokenFor(sandboxId, { claims })), ALLOWED);
    }
  }),
);

jwt('nobody is vouched for unless that was asked', () =>
  inApi({ clock: fakeClock() }, async (api) => {
    const { sandboxId } = await stage(api);
    assert.equal(await statusOf(api, await tokenFor(sandboxId)), REFUSED);
  }),
);

jwt('a file that is no set of public keys stops the start', () =>
  withKeys(async (file) => {
    const clock = fakeClock();
    const settings = { issuer: ISSUER, audience: AUDIENCE, keysFile: file };
    const { privateKey, publicKey } = pairs.es;
    const shown = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' };
    const files: readonly (readonly [object, RegExp])[] = [
      [{}, /no JWKS/],
      [{ keys: [] }, /no JWKS/],
      [{ keys: [{ ...shown, alg: 'HS256' }] }, /no JWKS/],
      [{ keys: [{ ...shown, kid: undefined }] }, /no JWKS/],
      [{ keys: [{ ...(await exportJWK(privateKey)), kid: 'a', alg: 'ES256' }] }, /no JWKS/],
      [{ keys: [shown, shown] }, /twice/],
      [{ keys: [{ ...shown, x: 'AA' }] }, /cannot be used/],
    ];
    const nowhere = identitiesOf({ ...settings, keysFile: `${file}.no` }, clock);
    const refusal = await nowhere.then(String, (error: Error) => error.message);
    assert.match(refusal, /does not exist/);
    for (const [content, problem] of files) {
      writeFileSync(file, JSON.stringify(content));
      const said = await identitiesOf(settings, clock).then(
        () => 'no problem',
        (error: Error) => error.message,
      );
      assert.match(said, problem);
    }
  }),
);

jwt('all three variables, or none', () => {
  const given = (record: Readonly<Record<string, string>>) => (name: string) => record[name];
  assert.is(jwtSettingsOf(given({})), null);
  assert.throws(() => jwtSettingsOf(given({ SANDGLASS_JWT_ISSUER: 'x' })), /AUDIENCE.*KEYS/);
});

jwt.run();
