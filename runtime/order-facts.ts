/**
 * What the world says to a request about an order, and what the rules make of it.
 *
 * Source: domain §4.10 (E-25 to E-27); T-233, T-265, A-36, A-40, R-09.
 */
import type { OrderContext } from '../machines/index.ts';
import type { Pack, Question } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ask, trialStateOf } from './ask.ts';
import type { Decision, Reason } from './entry.ts';
import type { NewId } from './prepared.ts';
import { reason } from './refusal.ts';
import { trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

export interface OrderSubject {
  readonly reader: Reader;
  readonly pack: Pack;
  readonly actor: Actor;
  readonly order: OrderContext;
  readonly newId: NewId;
}

export const decide = (pack: Pack, question: Question, facts: object) =>
  ask(pack, question, [{ service: '', facts }]);

/** E-25 against the order's end customer, and E-27 on a trial's tenant. */
export async function askAdmin(
  question: 'order.nameCustomerAdmin' | 'order.confirm',
  adminEmail: string,
  { reader, pack, order }: OrderSubject,
): Promise<Decision> {
  const holder = await reader.holderOf(`email:${adminEmail}`);
  const { trialId } = order;
  const trial =
    trialId === null ? undefined : (await reader.streamOfTrial(trialId))?.instances[trialId];
  return decide(pack, question, {
    orderAdminInOtherOrg: holder !== undefined && holder !== order.customerId,
    orderOnTrialTenant: trialId !== null,
    orderAdminIsTrialAdmin: trial !== undefined && trialContextOf(trial).adminEmail === adminEmail,
  });
}

/** Where the trial on whose tenant the order is put stands. Source: T-265, A-40. */
export async function trialOf({ reader, order }: OrderSubject): Promise<{
  readonly isOver: boolean;
  readonly denials: readonly Reason[];
}> {
  const { trialId } = order;
  const stream = trialId === null ? undefined : await reader.streamOfTrial(trialId);
  if (trialId === null || stream?.kind !== 'customer') return { isOver: false, denials: [] };
  const state = trialStateOf(stream, trialId);
  const isPending = state.startsWith('pending');
  return {
    isOver: !isPending && state !== 'active',
    denials: isPending ? [reason('TRIAL_NOT_ACTIVE')] : [],
  };
}

/** Who of the partner gets the customer's mails: who answered, or a new partner's first. A-36. */
export async function partnerAdminsFor({
  reader,
  order,
  actor,
}: OrderSubject): Promise<readonly string[]> {
  const { partnerId, draft, individualEmail, contactEmail } = order;
  if (partnerId === null) return draft?.newPartner == null ? [] : [draft.newPartner.adminEmail];
  const partner = await reader.stream(partnerId);
  const people = partner?.kind === 'partner' ? partner.record.users.map((one) => one.email) : [];
  const asked = actor.kind === 'partner' ? [actor.email] : [];
  const involved = [...asked, individualEmail ?? contactEmail];
  return [...new Set(involved)].filter((email) => people.includes(email));
}

export async function askSubdomain(
  siteUrl: string,
  { reader, pack, order }: OrderSubject,
): Promise<Decision> {
  const holder = await reader.holderOf(`site:${siteUrl}`);
  const owner = holder === undefined ? undefined : await reader.stream(holder);
  const isOwn =
    holder === order.orderId ||
    (holder === order.mapping?.customerId &&
      owner?.kind === 'customer' &&
      owner.record.siteUrls.includes(siteUrl));
  return decide(pack, 'order.checkSubdomain', { siteUrlAvailable: holder === undefined || isOwn });
}
