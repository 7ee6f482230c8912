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
import { type CryptoKey, errors, importJWK, type JWK, jwtVerify } from 'jose';
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

class WrongKey extends Error {}

/** Never what the library says: a part of a token may be in it. */
function problemOf(error: unknown): string {
  if (error instanceof WrongKey) return error.message;
  if (error instanceof errors.JWTExpired) return 'it has expired (exp)';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    if (reason === 'missing') return `it has no ${claim}`;
    return claim === 'nbf' ? 'it is not valid yet (nbf)' : `its ${claim} is another`;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is not right';
  return 'it cannot be read';
}

/** @throws {Error} The file cannot be used; it says how. */
export async function identitiesOf(settings: JwtSettings, clock: Clock): Promise<Identities> {
  const verifiers = await readKeys(settings.keysFile);
  const { issuer, audience } = settings;
  return {
    async identify(token) {
      if (token.length > TOKEN_LENGTH_MAX || !FORM.test(token)) {
        return { problem: 'it does not have the form of a token' };
      }
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid, alg }) => {
            const verifier = verifiers.get(kid ?? '');
            if (verifier === undefined) throw new WrongKey('its kid is in no key of the file');
            if (verifier.alg !== alg) throw new WrongKey('its alg is not that of its key');
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
        if (payload.sub === '') return { problem: 'its sub is empty' };
        if (!claim.success) return { problem: 'its claim sandglass is not a world and an actor' };
        return { worldId: claim.data.world, actor: claim.data.actor };
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
  };
}

async function readKeys(file: string): Promise<ReadonlyMap<string, Verifier>> {
  const refuse = (problem: string, cause?: unknown) =>
    new Error(`SANDGLASS_JWT_KEYS: ${file} ${problem}`, { cause });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw refuse(isMissing ? 'does not exist' : 'cannot be read', error);
  }
  let read: z.output<typeof Keys>;
  try {
    read = Keys.parse(JSON.parse(text));
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
