/** Whose identity provider is trusted; off unless all three are named. */
import { resolve } from 'node:path';

export interface JwtSettings {
  readonly issuer: string;
  readonly audience: string;
  /** A JWKS, as RFC 7517 §5 has it: public keys, each with `kid` and `alg`. */
  readonly keysFile: string;
}

const NAMES = ['SANDGLASS_JWT_ISSUER', 'SANDGLASS_JWT_AUDIENCE', 'SANDGLASS_JWT_KEYS'] as const;

/** @throws {Error} Some are named and others not. */
export function jwtSettingsOf(given: (name: string) => string | undefined): JwtSettings | null {
  const [issuer, audience, keys] = NAMES.map(given);
  if (issuer !== undefined && audience !== undefined && keys !== undefined) {
    return { issuer, audience, keysFile: resolve(keys) };
  }
  const missing = NAMES.filter((name) => given(name) === undefined);
  if (missing.length === NAMES.length) return null;
  throw new Error(
    `${missing.join(' and ')} must be given too: all of ${NAMES.join(', ')} or none.`,
  );
}
