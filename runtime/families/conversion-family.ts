/**
 * The conversion of a trial, understood: what the order is for, and what the rules say of it.
 *
 * Every order is a new instance, and only one may be open. A verdict that merely colours what is
 * accepted (tier, wrong address, missing site) travels in the event; every other one refuses.
 *
 * Source: domain §4.6.
 */
import { type ConversionInput, CURRENT } from '../../machines/index.ts';
import type { Pack, Question } from '../../rules/index.ts';
import { ask } from '../ask.ts';
import type { CommandOf } from '../command.ts';
import type { Reason } from '../entry.ts';
import type { Family, Subject, Understood } from '../family.ts';
import { reason } from '../refusal.ts';
import type { Instance } from '../stream.ts';
import type { SubjectCommand } from '../subject.ts';
import { conversionTermsOf } from '../terms.ts';
import {
  adminFacts,
  contactKindOf,
  omittedFrom,
  orderedFrom,
  orderFacts,
  recommendedOfferOf,
  siteOf,
} from './conversion-facts.ts';

type ConversionCommand = Extract<SubjectCommand, { readonly type: `conversion.${string}` }>;
type Step = Exclude<ConversionCommand, { readonly type: 'conversion.order' }>;

export const conversionFamily: Family<ConversionCommand> = (command, subject) =>
  command.type === 'conversion.order' ? order(command, subject) : proceed(command, subject);

async function order(
  command: CommandOf<'conversion.order'>,
  subject: Subject,
): Promise<Understood> {
  const { trialId, pack } = subject;
  const orders = ordersOf(subject);
  const services = orderedFrom(command.services, subject);
  const facts = await orderFacts({ ...command, services }, subject);
  const isOpen = orders.some((one) => one.status === 'active');
  return {
    instanceId: `${trialId}/conversion-${orders.length + 1}`,
    event: null,
    birth: {
      machine: CURRENT.conversion,
      packId: pack.packId,
      input: await inputFor(command, services, subject),
    },
    decision: await decide(pack, command.type, facts),
    denials: isOpen ? [reason('CONVERSION_OPEN')] : [],
  };
}

/** Source: T-103, T-108 to T-112, T-172. */
async function inputFor(
  { offer, plans, addOns, siteUrl, provisioningContactEmail }: CommandOf<'conversion.order'>,
  services: readonly string[],
  subject: Subject,
): Promise<ConversionInput> {
  const { actor, trial, trialId, pack, at } = subject;
  const partner = await subject.reader.stream(trial.partnerId);
  const partnerTier = partner?.kind === 'partner' ? partner.record.tier : 1;
  const oneself = 'email' in actor ? actor.email : '';
  const contact = provisioningContactEmail ?? oneself;
  return {
    trialId,
    offer,
    plans,
    addOns,
    services,
    omitted: omittedFrom(services, trial),
    siteUrl,
    provisioningContactEmail: contact,
    provisioningContactKind: contactKindOf(contact, subject, partner),
    recommendedOffer: recommendedOfferOf(pack),
    isReferred: !(await isYes(pack, 'conversion.refer', { partnerTier })),
    convertibleUntilMs: (trial.expiryAtMs ?? at.nowMs) + trial.terms.graceLengthMs,
    terms: conversionTermsOf(pack),
  };
}

/** What follows an order goes to the newest. */
async function proceed(command: Step, subject: Subject): Promise<Understood> {
  const { trialId, trialState, pack } = subject;
  const newest = ordersOf(subject).at(-1);
  const denials: readonly Reason[] = newest === undefined ? [reason('CONVERSION_NOT_OPEN')] : [];
  const instanceId = newest?.id ?? `${trialId}/conversion-1`;
  switch (command.type) {
    case 'conversion.openSetup':
    case 'conversion.process':
    case 'conversion.orderDevices': {
      const { trialId: _, ...event } = command;
      const decision = await decide(pack, 'conversion.proceed', { trialState });
      return { instanceId, event, decision, denials };
    }
    case 'conversion.submitAdmin': {
      const { type, adminEmail } = command;
      const facts = adminFacts(adminEmail, subject);
      const isRightAdmin = await isYes(pack, 'conversion.matchAdmin', facts);
      const decision = await decide(pack, type, { trialState, ...facts });
      return { instanceId, event: { type, adminEmail, isRightAdmin }, decision, denials };
    }
    case 'conversion.confirm':
      return newest === undefined
        ? { instanceId, event: null, decision: await notOrdered(subject), denials }
        : confirm(newest, subject);
  }
}

/** The order against the trial as it is now: its services may have changed since. */
async function confirm({ id, context }: Instance, subject: Subject): Promise<Understood> {
  const { pack, trial } = subject;
  const input = context as unknown as ConversionInput;
  const services = input.services.filter((service) => trial.services.includes(service));
  const ordered = { ...input, services };
  const site = siteOf(ordered, subject);
  const isSiteRight = await isYes(pack, 'conversion.takeSite', site.facts);
  return {
    instanceId: id,
    event: {
      type: 'conversion.confirm',
      services,
      omitted: omittedFrom(services, trial),
      bringsSite: site.isBought && isSiteRight,
      lacksTrialSite: !isSiteRight,
    },
    decision: await decide(pack, 'conversion.confirm', await orderFacts(ordered, subject)),
  };
}

const notOrdered = ({ pack, trialState }: Subject) =>
  decide(pack, 'conversion.proceed', { trialState });

/** The trial's orders of conversion, the oldest first. */
function ordersOf({ stream, trialId }: Subject): readonly Instance[] {
  const prefix = `${trialId}/conversion-`;
  const numberOf = ({ id }: Instance) => Number(id.slice(prefix.length));
  return Object.values(stream.instances)
    .filter((one) => one.id.startsWith(prefix))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

const decide = (pack: Pack, question: Question, facts: object) =>
  ask(pack, question, [{ service: '', facts }]);
const isYes = async (pack: Pack, question: Question, facts: object): Promise<boolean> =>
  (await decide(pack, question, facts)).outcome === 'allowed';
