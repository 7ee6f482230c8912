/**
 * A request to an order, understood: what its words mean in the world as it is, and what the rules
 * say of it. Orders know no policy: the rules are asked under the world's own pack.
 *
 * Source: domain §4.9, §4.10 (E-25 to E-27).
 */
import {
  CURRENT,
  type OrderContext,
  type OrderCustomer,
  type OrderRequest,
} from '../machines/index.ts';
import { isContactCenterSold, regionOf } from '../rules/index.ts';
import { salesRoles } from './authority.ts';
import type { Command, CommandOf } from './command.ts';
import type { Decision, Reason } from './entry.ts';
import {
  askAdmin,
  askSubdomain,
  decide,
  type OrderSubject,
  partnerAdminsFor,
  trialOf,
} from './order-facts.ts';
import { reason } from './refusal.ts';

type Request = Exclude<
  Extract<Command, { readonly type: `order.${string}` }>,
  { readonly type: 'order.place' }
>;

export interface OrderUnderstood {
  readonly event: OrderRequest;
  readonly decision?: Decision | null;
  readonly denials?: readonly Reason[];
}

export async function understandOrder(
  command: Request,
  subject: OrderSubject,
): Promise<OrderUnderstood> {
  switch (command.type) {
    case 'order.chooseWho':
      return chooseWho(command, subject);
    case 'order.nameCustomerAdmin': {
      const { type, adminEmail } = command;
      return { event: { type, adminEmail }, decision: await askAdmin(type, adminEmail, subject) };
    }
    case 'order.nameCountry': {
      const { type, companyName, countryOfOperation } = command;
      const facts = { contactCenterSold: isContactCenterSold(countryOfOperation) };
      return {
        event: { type, companyName, countryOfOperation, region: regionOf(countryOfOperation) },
        decision: await decide(subject.pack, type, facts),
      };
    }
    case 'order.confirmCustomer':
      return confirmCustomer(command, subject);
    case 'order.confirm':
      return confirm(command, subject);
    case 'order.checkSubdomain': {
      const { type, siteUrl } = command;
      return { event: { type, siteUrl }, decision: await askSubdomain(siteUrl, subject) };
    }
    case 'order.saveStep':
      return saveStep(command, subject);
    case 'order.addIndividual':
      return { event: { type: command.type, email: command.email } };
    case 'order.createPartner': {
      const { type, companyName, adminEmail } = command;
      return { event: { type, companyName, adminEmail } };
    }
    case 'order.reviewPartner':
      return { event: { type: command.type, isRecognised: command.isRecognised } };
    case 'order.setUpNow':
    case 'order.exit':
    case 'order.chooseRole':
    case 'order.setPassword':
    case 'order.handOver':
    case 'order.provision':
    case 'order.unblock':
      return { event: { type: command.type } };
  }
}

const NOBODY: OrderCustomer = { customerId: '', region: '', details: null };

async function chooseWho(
  command: CommandOf<'order.chooseWho'>,
  subject: OrderSubject,
): Promise<OrderUnderstood> {
  const { type, who } = command;
  const { reader, order } = subject;
  if (who === 'SELF') {
    return { event: { type, who, email: null, isAdminAccount: false, customer: null } };
  }
  if (who === 'COLLEAGUE') {
    const email = command.email ?? null;
    const partner = order.partnerId === null ? undefined : await reader.stream(order.partnerId);
    const isAdminAccount =
      email !== null && partner?.kind === 'partner' && salesRoles(partner, email).length > 0;
    return { event: { type, who, email, isAdminAccount, customer: null }, denials: named(email) };
  }
  const found = await customerToSetUp(command, subject);
  const event = { type, who, email: found.email, isAdminAccount: false, customer: found.customer };
  return {
    event,
    decision:
      found.email === null ? null : await askAdmin('order.nameCustomerAdmin', found.email, subject),
    denials: [...named(found.email), ...found.denials],
  };
}

const named = (email: string | null): readonly Reason[] =>
  email === null ? [reason('INDIVIDUAL_EMAIL_REQUIRED')] : [];

/** The order's end customer, or one to be made for this address. Source: T-215, R-09. */
async function customerToSetUp(
  command: CommandOf<'order.chooseWho'>,
  { reader, order, newId }: OrderSubject,
): Promise<{
  readonly email: string | null;
  readonly customer: OrderCustomer;
  readonly denials: readonly Reason[];
}> {
  const { email = null, companyName, residencyCountry } = command;
  const stream = order.customerId === null ? undefined : await reader.stream(order.customerId);
  if (stream?.kind === 'customer') {
    const { id, region, admins } = stream.record;
    const customer = { customerId: id, region, details: null };
    return { email: email ?? admins[0]?.email ?? null, customer, denials: [] };
  }
  if (email === null || companyName === undefined || residencyCountry === undefined) {
    return { email, customer: NOBODY, denials: [reason('CUSTOMER_REQUIRED')] };
  }
  const details = { companyName, residencyCountry, adminEmail: email };
  const region = regionOf(residencyCountry);
  return { email, customer: { customerId: newId('cus'), region, details }, denials: [] };
}

async function confirmCustomer(
  command: CommandOf<'order.confirmCustomer'>,
  subject: OrderSubject,
): Promise<OrderUnderstood> {
  const { type, isRecognised, kind } = command;
  const { pack, order, reader } = subject;
  const trial = await trialOf(subject);
  const event = { type, isRecognised, isTrialOver: trial.isOver };
  if (!isRecognised) return { event: { ...event, customer: NOBODY }, denials: trial.denials };
  const shown = command.customerId ?? order.customerId;
  const isMeant = kind === 'NEW' ? order.customerId === null : shown === order.customerId;
  const stream = isMeant && shown !== null ? await reader.stream(shown) : undefined;
  const existing = kind === 'EXISTING' && stream?.kind === 'customer' ? stream.record : undefined;
  const customer =
    existing === undefined
      ? newCustomer(command, order)
      : { customerId: existing.id, region: existing.region, details: null };
  const isLacking = customer === null && kind === 'NEW' && isMeant;
  return {
    event: { ...event, customer: customer ?? NOBODY },
    decision: await decide(pack, type, {
      orderOrgIsMeant: isMeant && (kind === 'NEW' || existing !== undefined),
    }),
    denials: [...trial.denials, ...(isLacking ? [reason('CUSTOMER_REQUIRED')] : [])],
  };
}

/** Its id is made when all is confirmed: until then, nothing is kept. Source: T-211. */
function newCustomer(
  command: CommandOf<'order.confirmCustomer'>,
  { draft }: OrderContext,
): OrderCustomer | null {
  const companyName = command.companyName ?? draft?.companyName;
  const residencyCountry = draft?.countryOfOperation ?? command.residencyCountry;
  const adminEmail = draft?.adminEmail;
  if (command.kind !== 'NEW' || companyName == null) return null;
  if (residencyCountry === undefined || adminEmail == null) return null;
  const details = { companyName, residencyCountry, adminEmail };
  return { customerId: '', region: regionOf(residencyCountry), details };
}

async function confirm(
  { type }: CommandOf<'order.confirm'>,
  subject: OrderSubject,
): Promise<OrderUnderstood> {
  const { order, newId } = subject;
  const { draft, partnerId } = order;
  const trial = await trialOf(subject);
  const isReady = draft?.customer != null && draft.adminEmail !== null;
  const existingId = draft?.customer?.customerId ?? '';
  const event = {
    type,
    partnerId: partnerId ?? (isReady ? newId('par') : ''),
    customerId: existingId === '' && isReady ? newId('cus') : existingId,
    partnerAdminEmails: await partnerAdminsFor(subject),
    accessMachine: CURRENT['partner-access'],
    isTrialOver: trial.isOver,
  };
  const adminEmail = draft?.adminEmail ?? null;
  return {
    event,
    decision: adminEmail === null ? null : await askAdmin(type, adminEmail, subject),
    denials: trial.denials,
  };
}

/** A subdomain that was free when checked is asked for again when saved. */
async function saveStep(
  command: CommandOf<'order.saveStep'>,
  subject: OrderSubject,
): Promise<OrderUnderstood> {
  const { type, step, siteUrl = null, dataLocation = null } = command;
  const isMisplaced =
    (siteUrl !== null && step !== 'enterpriseSettings') ||
    (dataLocation !== null && step !== 'contactCenter');
  const wanted = siteUrl ?? subject.order.setup.checkedSiteUrl;
  return {
    event: { type, step, siteUrl, dataLocation },
    decision:
      step === 'enterpriseSettings' &&
      wanted !== null &&
      wanted === subject.order.setup.checkedSiteUrl
        ? await askSubdomain(wanted, subject)
        : null,
    denials: isMisplaced ? [reason('STEP_NOT_OFFERED')] : [],
  };
}
