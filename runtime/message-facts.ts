/** What a message may speak of, and what describes one. Source: domain §4.11. */
import type { DeviceLoanContext, TrialContext } from '../machines/index.ts';
import type { Variables } from './render.ts';
import type { CustomerRecord } from './stream.ts';

export interface MessageFacts {
  readonly customer: CustomerRecord;
  readonly trial: TrialContext;
  /** The loan that the message or the task is about; absent when it is about none. */
  readonly loan?: DeviceLoanContext | undefined;
}

export interface Notification {
  readonly audience: string;
  readonly to: (facts: MessageFacts) => readonly string[];
  /** What the catalogue's words need. */
  readonly variables: (facts: MessageFacts) => Variables;
  readonly source: readonly string[];
}

export const customerAdmins = ({ customer }: MessageFacts) =>
  customer.admins.map((admin) => admin.email);
export const partnerAdmins = ({ customer, trial }: MessageFacts) =>
  customer.relationships.find((one) => one.partnerId === trial.partnerId)?.adminEmails ?? [];
