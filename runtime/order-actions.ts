/**
 * What can be done with an order now, by whom, and what it takes; what cannot, and why.
 *
 * Source: domain §4.9; who asks is the first who may (order-access.ts), our choice.
 */
import type { OrderContext } from '../machines/index.ts';
import { referenceData } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ORDER_DESK } from './actor.ts';
import { salesRoles } from './authority.ts';
import { Rejected } from './errors.ts';
import { contactsOf, standingOf } from './order-access.ts';
import { orderContextOf } from './order-views.ts';
import type { At } from './start-request.ts';
import { type Asking, type StepAction, stepActionOf } from './step-action.ts';
import { type StepCommand, stepsOfFamily } from './step-fields.ts';
import { trialContextOf } from './views.ts';
import { type Who, whoMay } from './who-may.ts';
import type { Reader } from './world.ts';

/** @throws {Rejected} `UNKNOWN_ORDER`. */
export async function actionsOfOrder(
  reader: Reader,
  at: At,
  orderId: string,
): Promise<readonly StepAction[]> {
  const stream = await reader.stream(orderId);
  if (stream?.kind !== 'order') throw new Rejected('UNKNOWN_ORDER');
  const order = orderContextOf(stream);
  const people = await peopleOf(reader, order);
  const actions: StepAction[] = [];
  for (const command of stepsOfFamily('order')) {
    const asking: Asking = {
      ...{ command, ...askerOf(people, command), samplesFor: () => samples() },
      known: { orderId, ...(await knownFor(reader, order, command)) },
    };
    actions.push(await stepActionOf(reader, at, stream, asking));
  }
  return actions;
}

interface Person {
  readonly actor: Actor;
  readonly roles: ReadonlySet<Who>;
}

/** Everybody who could ask: whom the mail reached, who sells for the partner, who administers. */
async function peopleOf(reader: Reader, order: OrderContext): Promise<readonly Person[]> {
  const email = contactsOf(order).at(-1) ?? order.contactEmail;
  const partnerId = order.partnerId ?? order.mapping?.partnerId ?? null;
  const partner = partnerId === null ? undefined : await reader.stream(partnerId);
  const users = partner?.kind === 'partner' ? partner.record.users : [];
  const sellers = users.filter(
    (user) => partner?.kind === 'partner' && salesRoles(partner, user.email).length > 0,
  );
  const own = users.filter((user) => user.email === email);
  const customerId = order.mapping?.customerId ?? order.customerId;
  const customer = customerId === null ? undefined : await reader.stream(customerId);
  const admins = customer?.kind === 'customer' ? customer.record.admins : [];
  const actors: readonly Actor[] = [
    ...[...own, ...sellers].map((user) => partnerActor(partnerId ?? '', user.email)),
    { kind: 'contact', email },
    ...admins.map(
      (one): Actor => ({
        ...{ kind: 'customer', customerId: customerId ?? '', email: one.email },
      }),
    ),
    ORDER_DESK,
  ];
  return Promise.all(
    actors.map(async (actor) => ({ actor, roles: (await standingOf(reader, order, actor)).roles })),
  );
}

const partnerActor = (partnerId: string, email: string): Actor => ({
  ...{ kind: 'partner', partnerId, email },
});

/** The first who may; where nobody may any more, whom the mail reached hears why. */
function askerOf(people: readonly Person[], command: StepCommand): Pick<Asking, 'actor' | 'who'> {
  const wanted = whoMay(command);
  const found = people.find(({ roles }) => wanted.some((who) => roles.has(who)));
  const who = wanted.find((one) => found?.roles.has(one) === true) ?? wanted[0] ?? 'orderDesk';
  const reached = people.find(({ actor }) => actor.kind === 'contact');
  return { actor: (found ?? reached)?.actor ?? ORDER_DESK, who };
}

/** What an order knows without asking anybody. */
async function knownFor(
  reader: Reader,
  order: OrderContext,
  command: StepCommand,
): Promise<Readonly<Record<string, unknown>>> {
  if (command === 'order.nameCustomerAdmin') {
    const adminEmail = await adminOf(reader, order);
    return adminEmail === undefined ? {} : { adminEmail };
  }
  const { checkedSiteUrl } = order.setup;
  return command === 'order.checkSubdomain' && checkedSiteUrl !== null
    ? { siteUrl: checkedSiteUrl }
    : {};
}

/** Who administers the trial whose tenant it is put on, or the customer that it is for. */
async function adminOf(
  reader: Reader,
  { trialId, customerId }: OrderContext,
): Promise<string | undefined> {
  const trial =
    trialId === null ? undefined : (await reader.streamOfTrial(trialId))?.instances[trialId];
  if (trial !== undefined) return trialContextOf(trial).adminEmail;
  const customer = customerId === null ? undefined : await reader.stream(customerId);
  return customer?.kind === 'customer' ? customer.record.admins[0]?.email : undefined;
}

/** `.example` is nobody’s (RFC 2606 §3). */
function samples(): Readonly<Record<string, unknown>> {
  const [country = 'US'] = referenceData.contactCenterSalesCountries;
  return {
    ...{ email: 'nobody@tried.example', adminEmail: 'nobody@tried.example' },
    ...{ companyName: 'Tried', residencyCountry: country, countryOfOperation: country },
    siteUrl: 'tried.example',
  };
}
