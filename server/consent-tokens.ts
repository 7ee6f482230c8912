/**
 * Tokens of consent: with one, somebody who was mailed answers a partner's request without an API
 * key. It stands for one person's answer to one request and is good for nothing else.
 *
 * Invariants:
 *   L1. 256 random bits, of which only the SHA-256 is kept.
 *   L2. It holds while its request is open, by its world's clock: the first answer that counts ends
 *       it and every other token of that request. One that does not hold is told from one that never
 *       was neither by the answer nor by the work that goes into it.
 *   L3. A request that is sent again stays the same request with the same deadline, so what was
 *       mailed before still holds. Source: T-081, A-04.
 *   L4. It is part of no address: it stands behind the # of a link, which no browser sends, and in
 *       bodies, which nobody logs.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { CommitQueue } from './queue.ts';
import type { Asked, ConsentToken } from './store/change.ts';
import type { Store } from './store/store.ts';

export interface ConsentTokenStore {
  find(hash: string): Promise<ConsentToken | undefined>;
  add(token: ConsentToken, asked?: Asked): Promise<void>;
  /**
   * The request is answered; no token of it is kept any longer. Nobody waits for it: they open
   * nothing any more (L2), and the answer counts.
   */
  close(of: Pick<ConsentToken, 'worldId' | 'trialId'>): void;
}

/** @param onFault Told of what fails while nobody waits for it. */
export const consentTokensIn = (
  store: Store,
  queue: CommitQueue,
  onFault: (error: unknown) => void,
): ConsentTokenStore => ({
  find: (hash) => store.consentToken(hash),
  add: (token, asked) =>
    queue.submit({
      kind: 'tokens',
      added: [token],
      closed: [],
      ...(asked === undefined ? {} : { asked }),
    }),
  close({ worldId, trialId }) {
    queue.submit({ kind: 'tokens', added: [], closed: [{ worldId, trialId }] }).catch(onFault);
  },
});

/** A new token for somebody who was asked: shown this once. */
export function newConsentToken(of: Omit<ConsentToken, 'hash'>): {
  readonly token: string;
  readonly row: ConsentToken;
} {
  const token = `cst_${randomBytes(32).toString('base64url')}`;
  return { token, row: { ...of, hash: hashOfToken(token) } };
}

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** The page on which it is answered. @param publicUrl Without a slash at the end. */
export const consentUrl = (publicUrl: string, token: string): string =>
  `${publicUrl}/consent#${token}`;
