/**
 * Tokens of an operator's own identity provider, instead of API keys: a JWT that names a world and
 * an actor of it. Nothing is fetched; the provider's public keys come from a file.
 *
 * Invariants:
 *   J1. A key verifies one algorithm, its own, and only asymmetric ones are known: what the token's
 *       header says of it is compared, never followed.
 *   J2. Issuer and audience are ours, `exp`, `nbf` and `sub` are there; the clocks may differ by a
 *       minute.
 *   J3. Who is named stands in the world as with an API key, or it opens nothing.
 *
 * Source: RFC 7519; RFC 8725 §3 (best current practices).
 */
import { readFileSync } from 'node:fs';
import { type CryptoKey, importJWK, type JWK, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Identities } from './identities.ts';
import type { JwtSettings } from './jwt-settings.ts';
import { KeyActor } from './key-schemas.ts';

/** Unit: seconds. Source: our choice. */
const LEEWAY_S = 60;
/** Unit: characters. Source: our choice; headers end at 16 KB. */
const TOKEN_LENGTH_MAX = 8_192;
const FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const Claim = z.strictObject({ world: z.string().min(1).max(80), actor: KeyActor });

const Keys = z.object({
  keys: z
    .array(
      z
        .discriminatedUnion('alg', [
          z.looseObject({ alg: z.literal('RS256'), kty: z.literal('RSA') }),
          z.looseObject({ alg: z.literal('ES256'), kty: z.literal('EC'), crv: z.literal('P-256') }),
          z.looseObject({
            alg: z.literal('EdDSA'),
            kty: z.literal('OKP'),
            crv: z.literal('Ed25519'),
          }),
        ])
        .and(z.looseObject({ kid: z.string().min(1), d: z.undefined('is private').optional() })),
    )
    .min(1),
});

interface Verifier {
  readonly alg: string;
  readonly key: CryptoKey | Uint8Array;
}

/** @throws {Error} The file cannot be used; it says how. */
export async function identitiesOf(settings: JwtSettings, clock: Clock): Promise<Identities> {
  const verifiers = await readKeys(settings.keysFile);
  const { issuer, audience } = settings;
  return {
    async identify(token) {
      if (token.length > TOKEN_LENGTH_MAX || !FORM.test(token)) return null;
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid, alg }) => {
            const verifier = verifiers.get(kid ?? '');
            if (verifier === undefined || verifier.alg !== alg) throw new Error('no such key');
            return verifier.key;
          },
          {
            issuer,
            audience,
            algorithms: ['RS256', 'ES256', 'EdDSA'],
            requiredClaims: ['exp', 'nbf', 'sub'],
            clockTolerance: LEEWAY_S,
            currentDate: new Date(clock.nowMs()),
          },
        );
        const claim = Claim.safeParse(payload['sandglass']);
        if (!claim.success || payload.sub === '') return null;
        return { worldId: claim.data.world, actor: claim.data.actor };
      } catch {
        // Whatever is wrong with a token, whoever sent it learns only that it opens nothing.
        return null;
      }
    },
  };
}

async function readKeys(file: string): Promise<ReadonlyMap<string, Verifier>> {
  const refuse = (problem: string, cause?: unknown) =>
    new Error(`SANDGLASS_JWT_KEYS: ${file} ${problem}`, { cause });
  let read: z.output<typeof Keys>;
  try {
    read = Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const problem =
      'is no JWKS of public keys, each with `kid` and one of RS256, ES256, EdDSA as `alg`';
    throw refuse(problem, error);
  }
  const verifiers = new Map<string, Verifier>();
  for (const { kid, alg, ...jwk } of read.keys) {
    if (verifiers.has(kid)) throw refuse(`has the kid ${kid} twice`);
    const key = await importJWK({ ...jwk, alg } as unknown as JWK, alg).catch((error: unknown) => {
      throw refuse(`has a key ${kid} that cannot be used`, error);
    });
    verifiers.set(kid, { alg, key });
  }
  return verifiers;
}
