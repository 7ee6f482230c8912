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
import type { Context } from 'hono';
import { type CustomerStream, type TrialView, viewOfTrial } from '../runtime/index.ts';
import { peopleOf } from './access.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { Problem } from './problem.ts';
import type { CommitQueue } from './queue.ts';
import { wholeWorld } from './scoped.ts';
import type { Asked, ConsentToken } from './store/change.ts';
import { LIVE_ID } from './store/kept.ts';
import type { Store } from './store/store.ts';

export interface ConsentTokenStore {
  find(hash: string): Promise<ConsentToken | undefined>;
  add(token: ConsentToken, asked?: Asked): Promise<void>;
  /** The request is answered; no token of it is kept any longer. */
  close(of: Pick<ConsentToken, 'worldId' | 'trialId'>): Promise<void>;
}

export const consentTokensIn = (store: Store, queue: CommitQueue): ConsentTokenStore => ({
  find: (hash) => store.consentToken(hash),
  add: (token, asked) =>
    queue.submit({
      kind: 'tokens',
      added: [token],
      closed: [],
      ...(asked === undefined ? {} : { asked }),
    }),
  close: ({ worldId, trialId }) =>
    queue.submit({ kind: 'tokens', added: [], closed: [{ worldId, trialId }] }),
});

/** A new token for somebody who was asked: shown this once. */
export function newConsentToken(of: Omit<ConsentToken, 'hash'>): {
  readonly token: string;
  readonly row: ConsentToken;
} {
  const token = `cst_${randomBytes(32).toString('base64url')}`;
  return { token, row: { ...of, hash: hashOf(token) } };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The page on which it is answered. @param publicUrl Without a slash at the end. */
export const consentUrl = (publicUrl: string, token: string): string =>
  `${publicUrl}/consent#${token}`;

export interface OpenRequest {
  readonly caller: Caller;
  readonly stream: CustomerStream;
  readonly view: TrialView;
}

/** No trial has such an id. */
const NOBODYS = 'trl_0';

/**
 * The open request that a token is for, and as whom its bearer speaks.
 *
 * @throws {Problem} CONSENT_TOKEN_INVALID, whatever is wrong with it (L2).
 */
export async function requestOfToken(c: Context<AppEnv>, token: string): Promise<OpenRequest> {
  const { consentTokens, worlds } = c.var;
  const row = await consentTokens.find(hashOf(token));
  const { worldId, trialId, email } = row ?? { worldId: LIVE_ID, trialId: NOBODYS, email: '' };
  const world = await worlds.glance(worldId);
  const stream = await worlds.reader(wholeWorld(worldId)).streamOfTrial(trialId);
  const { nowMs } = await worlds.at(worldId);
  const view = stream?.kind === 'customer' ? viewOfTrial(stream, trialId, nowMs) : undefined;
  const consent = view?.consent ?? null;
  const isOpen = consent?.state === 'requested' && nowMs < consent.lapsesAtMs;
  if (world === undefined || stream?.kind !== 'customer' || view === undefined || !isOpen) {
    throw new Problem('CONSENT_TOKEN_INVALID');
  }
  const actor = { kind: 'customer', customerId: stream.id, email } as const;
  const colleagues = peopleOf(stream);
  const about = { keyLast4: null, quotaName: `consent ${trialId} ${email}` };
  const caller = { actor, world, isInstallation: false, colleagues, ...about };
  return { caller, stream, view };
}

/** Whom a request for consent is sent to. Source: T-068, T-069. */
export function askedForConsent({ record }: CustomerStream, view: TrialView): readonly string[] {
  const fullAdmins = record.admins
    .filter(({ roles }) => roles.includes('FULL_ADMIN'))
    .map(({ email }) => email);
  return fullAdmins.includes(view.adminEmail)
    ? [view.adminEmail]
    : [...new Set([view.adminEmail, ...fullAdmins])];
}
