/**
 * What the server's API answers, as far as this view reads it, and the way from its words to the
 * runtime's: outside, an instant is ISO 8601 called `…At`; inside, it is a number called `…AtMs`.
 */
import type {
  CustomerRecord,
  Entry,
  PartnerRecord,
  Refusal,
  StateValue,
} from '../../runtime/index.ts';

export interface WireTrial {
  readonly id: string;
  readonly externalId: string | null;
  readonly customerId: string;
  readonly partnerId: string;
  readonly policy: string;
  readonly state: StateValue;
  readonly status: string;
  readonly services: readonly string[];
  readonly licenceCount: number;
  readonly expiryAt: string | null;
  readonly daysLeft: number | null;
  /** Null where it is not this key's to see. */
  readonly customer: WireCustomer | null;
  readonly partner: PartnerRecord | null;
}

export type WireCustomer = Pick<
  CustomerRecord,
  'id' | 'companyName' | 'vertical' | 'residencyCountry' | 'region' | 'relationships'
> & {
  /** Null, as the two that follow, where they are not this key's to see. */
  readonly admins: CustomerRecord['admins'] | null;
  readonly userEmails: CustomerRecord['userEmails'] | null;
  readonly purchases: CustomerRecord['purchases'] | null;
  readonly siteUrls: CustomerRecord['siteUrls'] | null;
};

export interface WireEntry {
  readonly sequence: number;
  readonly stream: string;
  readonly at: string;
  readonly decisionId: string | null;
  readonly input: { readonly kind: string };
  readonly outcome: string;
  readonly changes: readonly object[];
}

export interface WireTimeline {
  readonly now: string;
  readonly past: readonly WireEntry[];
  readonly pastCursor: string | null;
  readonly future: readonly WireEntry[];
}

export interface WireAction {
  readonly command: string;
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly input: {
    readonly name: string;
    readonly kind: 'boolean' | 'integer' | 'choice';
    readonly options?: readonly string[];
  } | null;
  readonly actor: WireActor;
  readonly by: string;
  readonly isAllowed: boolean;
  readonly refusal: Refusal | null;
}

export interface WireActor {
  readonly kind: string;
  readonly partnerId?: string;
  readonly customerId?: string;
  readonly email?: string;
}

export interface WireDecision {
  readonly decision: { readonly packHash?: string };
  readonly facts: readonly {
    readonly service: string;
    readonly facts: Readonly<Record<string, string | number | boolean>>;
  }[];
}

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const ISO = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The input of an entry as the runtime has it. What is not this key's to see is not in it. */
export function inputOf({ input }: WireEntry): Entry['input'] {
  return inside(input) as Entry['input'];
}

/** A value in the runtime's words, however deep its instants lie. */
export function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) =>
      isInstant(key, held) ? [`${key}Ms`, msOf(held)] : [key, inside(held)],
    ),
  );
}

const isInstant = (key: string, held: unknown): held is string | null =>
  (key === 'at' || key.endsWith('At')) &&
  (held === null || (typeof held === 'string' && ISO.test(held)));

const msOf = (held: string | null): number | null => (held === null ? null : Date.parse(held));
