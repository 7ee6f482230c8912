/**
 * What the server's API answers, as far as this view reads it, and the way from its words to the
 * runtime's: outside, an instant is ISO 8601 called `…At`; inside, it is a number called `…AtMs`.
 */
import type { components } from '../../client/index.ts';
import type { Entry, Refusal, StateValue } from '../../runtime/index.ts';

type Schemas = components['schemas'];

/** A trial with who is in it; null where that is not this key's to see. */
export type WireTrial = Omit<Schemas['Trial'], 'state'> & {
  readonly state: StateValue;
  readonly customer: Schemas['Customer'] | null;
  readonly partner: Schemas['Partner'] | null;
};

/** An order with whom it is for and who sells it; null where that is not this key's to see. */
export type WireOrder = Omit<Schemas['Order'], 'state'> & {
  readonly state: StateValue;
  readonly customer: Schemas['Customer'] | null;
  readonly partner: Schemas['Partner'] | null;
};

export type WireEntry = Pick<
  Schemas['Entry'],
  'sequence' | 'stream' | 'at' | 'decisionId' | 'input' | 'outcome'
> & { readonly changes: readonly object[] };

export type WireTimeline = Pick<Schemas['Timeline'], 'now'> & {
  readonly past: readonly WireEntry[];
  readonly future: readonly WireEntry[];
};

export type WireAction = Omit<Schemas['Action'], 'refusal'> & {
  readonly refusal: Refusal | null;
};

export type WireActor = Schemas['ApiKey']['actor'];
export type WireDecision = Pick<Schemas['Decision'], 'decision' | 'facts'>;

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
