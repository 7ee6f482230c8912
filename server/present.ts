/**
 * What a caller is shown of a record. Strangers stay out of sight: a partner sees no people,
 * purchases or sites of a customer it does not manage, and nobody sees a recipient whom they do not
 * know; how many there were is always told.
 */
import type {
  Actor,
  CustomerRecord,
  Entry,
  Message,
  PartnerRecord,
  Task,
  TrialView,
} from '../runtime/index.ts';
import type { Caller } from './app-env.ts';
import { decisionIdOf } from './decisions.ts';
import type { Known } from './scope.ts';
import type { KeptEntry, WorldRow } from './store/kept.ts';
import { setField, toWire } from './wire.ts';

export function sandboxWire({ packId, sequence, ...row }: WorldRow) {
  return { ...toWire(row), policy: packId, entryCount: sequence };
}

export const partnerWire = (record: PartnerRecord) => toWire(record);

export function trialWire({ packId, ...view }: TrialView) {
  return { ...toWire(view), policy: packId };
}

export function customerWire(record: CustomerRecord, { actor }: Pick<Caller, 'actor'>) {
  const { external, admins, userEmails, purchases, siteUrls, relationships, ...others } =
    toWire(record);
  const isTheirName =
    actor.kind !== 'partner' || external?.partnerIds.includes(actor.partnerId) === true;
  const rest = { ...others, externalId: isTheirName ? (external?.id ?? null) : null };
  if (actor.kind !== 'partner') {
    return { ...rest, relationships, admins, userEmails, purchases, siteUrls };
  }
  const own = relationships.filter(({ partnerId }) => partnerId === actor.partnerId);
  const isManaged = own.some(({ status }) => status === 'managed');
  return {
    ...rest,
    relationships: own,
    admins: isManaged ? admins : null,
    userEmails: isManaged ? userEmails : null,
    purchases: isManaged ? purchases : null,
    siteUrls: isManaged ? siteUrls : null,
  };
}

export function messageWire(message: Message, known: Known) {
  const { to, ...rest } = toWire(message);
  return {
    ...rest,
    to: known === 'everybody' ? to : to.filter((address) => known.has(address)),
    recipientCount: to.length,
  };
}

export const taskWire = (task: Task) => toWire(task);

/** An entry as it is kept, or one that is only foreseen. */
export function entryWire(of: KeptEntry | Entry, known: Known) {
  const { entry, recordedAtMs, trackingId } =
    'entry' in of ? of : { entry: of, recordedAtMs: null, trackingId: null };
  const { input, effects, ...rest } = entry;
  const shown = {
    ...toWire({ ...rest, recordedAtMs }),
    trackingId,
    decisionId: decisionIdOf(entry),
    input: toWire(withoutFacts(input)),
    effects: effects.map(({ message, ...done }) => ({
      ...toWire(done),
      ...(message === undefined ? {} : { message: messageWire(message, known) }),
    })),
  };
  return unveiledFor(shown, known);
}

/** What the rules were told of a customer is shown by the decision's own address, and veiled there. */
function withoutFacts(input: Entry['input']): object {
  if (input.kind !== 'command' || input.decision === null) return input;
  const services = input.decision.services.map(({ facts: _, ...rest }) => rest);
  return { ...input, decision: { ...input.decision, services } };
}

/** A value as somebody sees it who knows these people. */
export const unveiledFor = <Value>(value: Value, known: Known): Value =>
  known === 'everybody' ? value : veiled(value, known);

const ADDRESS = /[^\s@<>,;"']+@[^\s@<>,;"']+\.[^\s@<>,;"']+/g;

/** The same value without the addresses of people whom the caller does not know. */
function veiled<Value>(value: Value, known: ReadonlySet<string>): Value {
  if (typeof value === 'string') {
    if (!value.includes('@')) return value;
    return value.replaceAll(ADDRESS, (one) => (known.has(one) ? one : '(somebody)')) as Value;
  }
  if (Array.isArray(value)) return value.map((one) => veiled(one, known)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) setField(fields, key, veiled(field, known));
  return fields as Value;
}

/** An actor as others see it: strangers see that somebody may, not who. */
export function actorWire(actor: Actor, known: Known) {
  if (!('email' in actor)) return { ...actor };
  const isVisible = known === 'everybody' || known.has(actor.email);
  const { email, ...rest } = actor;
  return isVisible ? { ...rest, email } : rest;
}
