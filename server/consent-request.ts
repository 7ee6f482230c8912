/** The open request for consent that a token is for, and who was asked. */
import type { Context } from 'hono';
import { type CustomerStream, type TrialView, viewOfTrial } from '../runtime/index.ts';
import { peopleOf } from './access.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { hashOfToken } from './consent-tokens.ts';
import { Problem } from './problem.ts';
import { wholeWorld } from './scoped.ts';
import { LIVE_ID } from './store/kept.ts';

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
  const row = await consentTokens.find(hashOfToken(token));
  const { worldId, trialId, email } = row ?? { worldId: LIVE_ID, trialId: NOBODYS, email: '' };
  const world = await worlds.glance(worldId);
  const stream = await worlds.reader(wholeWorld(worldId)).streamOfTrial(trialId);
  const { nowMs } = await worlds.at(worldId);
  const view = stream?.kind === 'customer' ? viewOfTrial(stream, trialId, nowMs) : undefined;
  const consent = view?.consent ?? null;
  const isOpen = consent?.state === 'requested' && nowMs < consent.lapsesAtMs;
  const colleagues = peopleOf(stream);
  // As with a key: whoever has left since speaks for nobody.
  const isTheirs = isOpen && colleagues.has(email);
  if (world === undefined || stream?.kind !== 'customer' || view === undefined || !isTheirs) {
    throw new Problem('CONSENT_TOKEN_INVALID');
  }
  const actor = { kind: 'customer', customerId: stream.id, email } as const;
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
