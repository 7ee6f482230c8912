/**
 * What a command's words meant in the world as it was, found before the step and kept with the
 * entry: the step and every replay read only this and the stream.
 */
import type { ConsentTerms, TrialPath, TrialTerms } from '../machines/index.ts';

export interface ResolvedStart {
  readonly kind: 'start';
  readonly path: TrialPath;
  readonly trialId: string;
  readonly customerId: string;
  readonly partnerId: string;
  readonly packId: string;
  readonly isPaying: boolean;
  readonly adminEmail: string;
  readonly region: string;
  /** The partner's administrators assigned to the customer. */
  readonly partnerAdminEmails: readonly string[];
  readonly terms: TrialTerms;
  /** Null where the pack knows no consent. */
  readonly consentTerms: ConsentTerms | null;
}

export interface ResolvedSubject {
  readonly kind: 'subject';
  readonly trialId: string;
}

export interface ResolvedRecord {
  readonly kind: 'record';
  readonly id: string;
  /** Set for a customer: the region that its country gives. */
  readonly region: string | null;
}

export type Resolved = ResolvedStart | ResolvedSubject | ResolvedRecord;
