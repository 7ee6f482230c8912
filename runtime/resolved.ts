/**
 * What a command's words meant in the world as it was, found before the step and kept with the
 * entry: the step and every replay read only this and the stream.
 */
import type {
  ConsentTerms,
  MachineId,
  MachineRequest,
  OrderInput,
  OrderRequest,
  SiteUrlTerms,
  TrialPath,
  TrialTerms,
} from '../machines/index.ts';
import type { OrderRecord } from './stream.ts';

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
  /** The versions that the trial and what lives with it are born under. */
  readonly machines: Readonly<
    Record<'trial' | 'consent' | 'partner-access' | 'site-url', MachineId>
  >;
  readonly terms: TrialTerms;
  readonly siteUrlTerms: SiteUrlTerms;
  /** Null where the pack knows no consent. */
  readonly consentTerms: ConsentTerms | null;
}

/** An instance that the command begins, before it is told anything. */
export interface ResolvedBirth {
  readonly machine: MachineId;
  readonly packId: string;
  readonly input: object;
}

export interface ResolvedSubject {
  readonly kind: 'subject';
  readonly trialId: string;
  /** Who hears the request. */
  readonly instanceId: string;
  /** What it hears; null when being born is all. */
  readonly event: MachineRequest | null;
  readonly birth: ResolvedBirth | null;
}

export interface ResolvedRecord {
  readonly kind: 'record';
  readonly id: string;
  /** Set for a customer: the region that its country gives. */
  readonly region: string | null;
}

/** An order as it is placed. */
export interface ResolvedPlace {
  readonly kind: 'place';
  readonly orderId: string;
  readonly record: OrderRecord;
  readonly machine: MachineId;
  readonly input: OrderInput;
}

/** A request to an order that has been placed. */
export interface ResolvedOrder {
  readonly kind: 'order';
  readonly orderId: string;
  readonly event: OrderRequest;
}

export type Resolved =
  | ResolvedStart
  | ResolvedSubject
  | ResolvedRecord
  | ResolvedPlace
  | ResolvedOrder;
