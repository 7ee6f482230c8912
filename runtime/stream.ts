/**
 * The unit of consistency: one customer organisation with everything that lives in it, one partner,
 * or one order. A stream is plain data, never changed in place, and rebuilt from its entries alone.
 *
 * Invariants:
 *   W1. `sequence` counts the entries of this stream; the next entry is `sequence + 1`.
 *   W2. At most one live timer per instance and timer event; a closed instance has none (R4).
 */
import type { MachineId, OrderOffer, TimerName } from '../machines/index.ts';

export type PartnerRole = 'SALES_ADMIN' | 'SALES_FULL_ADMIN' | 'READ_ONLY';
export type CustomerRole = 'FULL_ADMIN' | 'ADMIN' | 'DEVICE_ADMIN';
export type PartnerAccess = 'none' | 'provisioningAdmin' | 'fullAdmin';

export interface PartnerUser {
  readonly email: string;
  readonly roles: readonly PartnerRole[];
}

export interface PartnerRecord {
  readonly id: string;
  readonly name: string;
  /** Source: T-001. */
  readonly isCertified: boolean;
  /** 1 buys from Cisco directly; 2 buys through a distributor. Source: T-108, T-109. */
  readonly tier: 1 | 2;
  readonly users: readonly PartnerUser[];
}

export interface CustomerAdmin {
  readonly email: string;
  readonly roles: readonly CustomerRole[];
}

export interface Purchase {
  readonly service: string;
  /** Unit: licences. */
  readonly quantity: number;
  readonly managingPartnerId: string | null;
}

/** What one partner has to do with a customer. Source: T-046, T-079, A-36, A-41. */
export interface Relationship {
  readonly partnerId: string;
  readonly status: 'pending' | 'managed';
  /** OWN: a customer of the partner's own. CONSENT: for the length of the trials it agreed to. */
  readonly origin: 'OWN' | 'CONSENT';
  /** The partner's administrators assigned to this customer: they get its mails. */
  readonly adminEmails: readonly string[];
}

/** What the partners that a customer was registered for call it. */
interface External {
  readonly id: string;
  /** None where it was registered for none. */
  readonly partnerIds: readonly string[];
}

export interface CustomerRecord {
  readonly id: string;
  /** Absent where nobody calls it anything. */
  readonly external?: External;
  readonly companyName: string;
  readonly vertical: string;
  /** ISO 3166-1 alpha-2. Source: T-020. */
  readonly residencyCountry: string;
  /** Where the data is kept. Source: T-021. */
  readonly region: string;
  readonly admins: readonly CustomerAdmin[];
  readonly userEmails: readonly string[];
  /** `consumer` once the users were moved to the free consumer organisation. Source: T-131. */
  readonly usersIn: 'own' | 'consumer';
  readonly purchases: readonly Purchase[];
  /** Site addresses the customer has bought. */
  readonly siteUrls: readonly string[];
  readonly isHidden: boolean;
  readonly relationships: readonly Relationship[];
}

/** One living machine. Its id is derived from its trial, so the same story gives the same ids. */
export interface Instance {
  readonly id: string;
  readonly machine: MachineId;
  /** The policy pack it was born under, for example `webex-current@1`. */
  readonly packId: string;
  readonly trialId: string | null;
  readonly status: 'active' | 'done';
  /** XState's state value: `grace`, or `{ active: 'running' }`. */
  readonly value: StateValue;
  readonly context: Readonly<Record<string, unknown>>;
}

export type StateValue = string | { readonly [state: string]: StateValue };

/** A deadline of one instance. `dueAtMs` is absolute: epoch milliseconds, UTC. */
export interface Timer {
  readonly id: string;
  readonly instanceId: string;
  readonly name: TimerName;
  /** XState's own event, `xstate.after.<name>.<state id>`. */
  readonly event: string;
  readonly dueAtMs: number;
  /** The instant at which it was armed. */
  readonly armedAtMs: number;
  /** World sequence of the arming entry, and the place within it: the last tie-break (R6). */
  readonly armedBy: readonly [sequence: number, index: number];
}

interface StreamBase {
  readonly id: string;
  readonly sequence: number;
  readonly instances: Readonly<Record<string, Instance>>;
  readonly timers: readonly Timer[];
}

export interface PartnerStream extends StreamBase {
  readonly kind: 'partner';
  readonly record: PartnerRecord;
}

export interface CustomerStream extends StreamBase {
  readonly kind: 'customer';
  readonly record: CustomerRecord;
}

/** An order as it was placed; what became of it stands in its one instance, of the same id. */
export interface OrderRecord {
  readonly id: string;
  /** What its partner calls it; absent where it calls it nothing. */
  readonly externalId?: string;
  readonly offer: OrderOffer;
  readonly services: readonly string[];
  /** Unit: licences, of each service. */
  readonly licenceCount: number;
  /** Calendar date, UTC. Source: T-204. */
  readonly requestedStartDate: string;
  /** Epoch milliseconds, UTC. */
  readonly placedAtMs: number;
  /** Null for a partner that has no organisation yet. Source: T-203. */
  readonly partnerId: string | null;
  /** The order's end customer; null for one that has no organisation yet. Source: R-09. */
  readonly customerId: string | null;
  /** The trial on whose tenant it is put. Source: T-254. */
  readonly trialId: string | null;
}

export interface OrderStream extends StreamBase {
  readonly kind: 'order';
  readonly record: OrderRecord;
}

/** Streams in which machines live. */
export type Living = CustomerStream | OrderStream;
export type Stream = PartnerStream | Living;
