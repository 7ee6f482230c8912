/** May this trial be started? The decision, without doing anything. Source: domain §4.10. */
import type { Actor } from './actor.ts';
import type { TrialRequestBody } from './command.ts';
import type { Decision, Reason, Refusal } from './entry.ts';
import { decisionReasons, refusalFor, sorted } from './refusal.ts';
import { type At, residencySuggestionOf, understand } from './start-request.ts';
import type { Purchase } from './stream.ts';
import type { Reader } from './world.ts';

export interface Eligibility {
  readonly path: 'NEW' | 'EXISTING' | 'ADD';
  /** The address belongs to an existing customer: it has to be confirmed. Source: T-056, T-057. */
  readonly needsConfirmExisting: boolean;
  /** The customer will be asked before anything starts. Source: T-066. */
  readonly needsConsent: boolean;
  readonly customerId: string | null;
  readonly region: string;
  readonly residencySuggestion: { readonly country: string; readonly region: string } | null;
  /** What one's own customer has bought; empty for anybody else's. Source: T-087, T-089. */
  readonly currentServices: readonly Purchase[];
  readonly decision: Decision;
  readonly denials: readonly Reason[];
  readonly isAllowed: boolean;
  readonly refusal: Refusal | null;
}

export async function evaluate(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
): Promise<Eligibility> {
  const understood = await understand(reader, at, request, actor);
  const { path, customer, denials, decision } = understood;
  const reasons = sorted([...denials, ...decisionReasons(decision)]);
  const isOwn = path === 'ADD';
  const isConsentOffered = understood.pack.terms.existingCustomer.mode === 'consent';
  return {
    path,
    needsConfirmExisting: path === 'EXISTING' && isConsentOffered,
    needsConsent: path === 'EXISTING' && isConsentOffered,
    customerId: isOwn ? (customer?.id ?? null) : null,
    region: understood.region,
    residencySuggestion: residencySuggestionOf(request.usersByCountry),
    currentServices: isOwn ? (customer?.record.purchases ?? []) : [],
    decision,
    denials,
    isAllowed: reasons.length === 0,
    refusal: reasons.length === 0 ? null : refusalFor(reasons),
  };
}
