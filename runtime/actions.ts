/**
 * What can be done with a trial now and by whom; what cannot, and why. Each action is tried on the
 * world as it is, by the very step that would do it, and the result is thrown away.
 */
import type { Actor } from './actor.ts';
import type { Command, CommandName } from './command.ts';
import type { Refusal } from './entry.ts';
import { Rejected } from './errors.ts';
import { prepare } from './prepare.ts';
import { reasonsOf, refusalFor } from './refusal.ts';
import type { At } from './start-request.ts';
import type { CustomerStream, PartnerStream, Stream } from './stream.ts';
import { eventTitle } from './titles.ts';
import { trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

export interface ActionInput {
  readonly name: string;
  readonly kind: 'boolean' | 'integer' | 'choice';
  readonly options?: readonly string[];
}

export interface Action {
  readonly command: CommandName;
  readonly label: string;
  /** An actor of this world who would ask for it. */
  readonly actor: Actor;
  /** For people, for example `Partner administrator`. */
  readonly by: string;
  readonly isAllowed: boolean;
  /** Why not, when it is not. */
  readonly refusal: Refusal | null;
  /** Ready to send, with defaults where a person may choose. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly input: ActionInput | null;
}

interface Offer {
  readonly command: Command;
  readonly by: 'partner' | 'customer';
  readonly input: ActionInput | null;
}

/** @throws {Rejected} `UNKNOWN_TRIAL`. */
export async function actionsOf(
  reader: Reader,
  at: At,
  trialId: string,
): Promise<readonly Action[]> {
  const stream = await reader.streamOfTrial(trialId);
  const instance = stream?.instances[trialId];
  if (stream?.kind !== 'customer' || instance === undefined) throw new Rejected('UNKNOWN_TRIAL');
  const partner = await reader.stream(trialContextOf(instance).partnerId);
  const actors = {
    partner: partnerActor(stream, partner, trialId),
    customer: customerActor(stream),
  };
  const offers = offersFor(stream, trialId);
  return Promise.all(offers.map((offer) => tried(reader, at, stream, offer, actors[offer.by])));
}

async function tried(
  reader: Reader,
  at: At,
  stream: CustomerStream,
  { command, by, input }: Offer,
  actor: Actor,
): Promise<Action> {
  const prepared = await prepare(reader, at, command, actor, () => 'trl_none');
  const reasons = reasonsOf(stream, prepared.input);
  const { type, ...fields } = command;
  return {
    command: type,
    label: eventTitle(type),
    actor,
    by: by === 'partner' ? 'Partner administrator' : 'Customer full administrator',
    isAllowed: reasons.length === 0,
    refusal: reasons.length === 0 ? null : refusalFor(reasons),
    fields,
    input,
  };
}

function offersFor(stream: CustomerStream, trialId: string): readonly Offer[] {
  const instance = stream.instances[trialId];
  if (instance === undefined) return [];
  const { services, licenceCount } = trialContextOf(instance);
  const all = ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES', 'CONTACT_CENTER'] as const;
  const missing = all.filter((service) => !services.includes(service));
  const present = all.filter((service) => services.includes(service));
  const partner = (command: Command, input: ActionInput | null = null): Offer => ({
    command,
    by: 'partner',
    input,
  });
  const customer = (command: Command, input: ActionInput | null = null): Offer => ({
    command,
    by: 'customer',
    input,
  });
  const choice = (options: readonly string[]): ActionInput => ({
    name: 'service',
    kind: 'choice',
    options,
  });
  const consent = `${trialId}/consent` in stream.instances;
  const grant: ActionInput = { name: 'grantFullAdmin', kind: 'boolean' };
  return [
    partner({ type: 'trial.completeProvisioning', trialId }),
    partner(
      { type: 'trial.extend', trialId, confirmShorter: false },
      { name: 'confirmShorter', kind: 'boolean' },
    ),
    ...missing
      .slice(0, 1)
      .map((service) => partner({ type: 'trial.addService', trialId, service }, choice(missing))),
    ...present
      .slice(0, 1)
      .map((service) =>
        partner({ type: 'trial.removeService', trialId, service }, choice(present)),
      ),
    partner(
      { type: 'trial.editLicences', trialId, licenceCount },
      { name: 'licenceCount', kind: 'integer' },
    ),
    partner({ type: 'trial.cancel', trialId, confirm: true }),
    customer({ type: 'trial.purchaseInterest', trialId }),
    ...(consent
      ? [
          customer({ type: 'consent.approve', trialId, grantFullAdmin: true }, grant),
          customer({ type: 'consent.decline', trialId }),
          partner({ type: 'consent.resend', trialId }),
          partner({ type: 'consent.withdraw', trialId }),
        ]
      : []),
  ];
}

/** An assigned administrator who may sell; else anybody of the partner who may. */
export function partnerActor(
  stream: CustomerStream,
  partner: Stream | undefined,
  trialId: string,
): Actor {
  const partnerId = partner?.id ?? '';
  const assigned = stream.record.relationships.find((one) => one.partnerId === partnerId);
  const people = (partner as PartnerStream | undefined)?.record.users ?? [];
  const sellers = people.filter((user) => user.roles.some((role) => role !== 'READ_ONLY'));
  const seller =
    sellers.find((user) => assigned?.adminEmails.includes(user.email) === true) ??
    sellers[0] ??
    people[0];
  return { kind: 'partner', partnerId, email: seller?.email ?? `nobody-of-${trialId}` };
}

export function customerActor(stream: CustomerStream): Actor {
  const { admins } = stream.record;
  const admin = admins.find((one) => one.roles.includes('FULL_ADMIN')) ?? admins[0];
  return { kind: 'customer', customerId: stream.id, email: admin?.email ?? '' };
}
