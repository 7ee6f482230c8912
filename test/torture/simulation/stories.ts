/**
 * What the simulated clients ask for: short stories about a trial, a loan, a conversion or an order,
 * told command by command, and in between anything at all, sensible or not.
 *
 * Nothing here knows what came of a command before: the same dice tell the same story.
 */
import {
  type Actor,
  type Command,
  type CommandName,
  OPERATOR,
  ORDER_DESK,
  parseCommand,
  TRIALS_TEAM,
} from '../../../runtime/index.ts';
import type { Random } from '../../support/random.ts';
import { DAY_MS, START_MS } from '../../support/story.ts';

export interface Words {
  readonly command: Command;
  readonly actor: Actor;
}

export const NORD_EMAIL = 'anna@nordlys.example';
export const KONK_EMAIL = 'k@konkurrent.example';
export const BRIO_EMAIL = 'f1@brio.example';
export const EGEN_EMAIL = 'a1@egen.example';

const NORD: Actor = { kind: 'partner', partnerId: 'par_nordlys', email: NORD_EMAIL };
const KONK: Actor = { kind: 'partner', partnerId: 'par_konkurrent', email: KONK_EMAIL };
const BRIO: Actor = { kind: 'customer', customerId: 'cus_brio', email: BRIO_EMAIL };
const EGEN: Actor = { kind: 'customer', customerId: 'cus_egen', email: EGEN_EMAIL };

/** Few addresses for many, so that claims are fought for. */
const SITES = ['acme.webex.com', 'brio.webex.com'] as const;
const PEOPLE = ['p1@shared.example', 'p2@shared.example'] as const;
const SERVICES = ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES'] as const;

type Fields = Readonly<Record<string, unknown>>;
type Line = readonly [name: CommandName, fields: Fields, actor: Actor];

/** One story after another, for ever. */
export class Teller {
  readonly #name: string;
  #count = 0;
  #lines: Line[] = [];
  /** Trials and orders that were named so far. */
  readonly #trialIds: string[] = [];
  readonly #orderIds: string[] = [];

  /** @param name Makes its ids its own. */
  constructor(name: string) {
    this.#name = name;
  }

  next(dice: Random): Words {
    if (this.#trialIds.length > 0 && dice.chance(12)) return wordsOf(this.#anything(dice));
    if (this.#lines.length === 0) this.#lines = [...this.#story(dice)];
    return wordsOf(this.#lines.shift() ?? this.#anything(dice));
  }

  #story(dice: Random): readonly Line[] {
    this.#count += 1;
    const id = `${this.#name}${this.#count}`;
    const kind = dice.int(0, 99);
    if (kind < 20) return orderStory(this.#order(id), dice);
    const trialId = `trl_${id}`;
    this.#trialIds.push(trialId);
    if (kind < 45) return trialStory({ id, trialId }, dice);
    if (kind < 65) return consentStory({ id, trialId }, dice);
    if (kind < 80) return loanStory({ id, trialId });
    if (kind < 95) return conversionStory({ id, trialId }, dice);
    return [registration(id, dice)];
  }

  #order(id: string): string {
    this.#orderIds.push(`ord_${id}`);
    return `ord_${id}`;
  }

  #anything(dice: Random): Line {
    const trialId = dice.chance(90) ? dice.pick(this.#trialIds) : 'trl_none';
    const orderId = this.#orderIds.at(-1) ?? 'ord_none';
    const service = dice.pick(SERVICES);
    const actor = dice.chance(75) ? NORD : dice.pick([KONK, BRIO, EGEN, OPERATOR, TRIALS_TEAM]);
    return dice.pick<Line>([
      ['trial.extend', { trialId, confirmShorter: dice.chance(80) }, actor],
      ['trial.addService', { trialId, service }, actor],
      ['trial.removeService', { trialId, service }, actor],
      ['trial.editLicences', { trialId, licenceCount: dice.pick([0, 100, 500]) }, actor],
      ['trial.cancel', { trialId, confirm: dice.chance(50) }, actor],
      ['consent.resend', { trialId }, actor],
      ['consent.withdraw', { trialId }, actor],
      ['consent.decline', { trialId }, dice.pick([BRIO, EGEN])],
      ['order.exit', { orderId }, actor],
      ['site.remove', { trialId }, ORDER_DESK],
      registration(`${this.#name}r${this.#count}`, dice),
      ['customer.update', { customerId: 'cus_brio', userEmails: [dice.pick(PEOPLE)] }, OPERATOR],
      ['partner.update', { partnerId: 'par_konkurrent', tier: dice.pick([1, 2]) }, OPERATOR],
      startOf(trialId, dice, { adminEmail: dice.pick([BRIO_EMAIL, ...PEOPLE]) }),
    ]);
  }
}

interface Named {
  readonly id: string;
  readonly trialId: string;
}

function startOf(trialId: string, dice: Random, of: { readonly adminEmail: string }): Line {
  const details = { companyName: 'Neu', vertical: 'RETAIL', residencyCountry: 'US' };
  const services = dice.shuffled(SERVICES).slice(0, dice.int(1, 3));
  const siteUrl = dice.chance(25) ? dice.pick(SITES) : null;
  const fields = {
    trialId,
    customer: { ...details, adminEmail: of.adminEmail },
    confirmExisting: true,
    locationAcknowledged: true,
    services,
    siteUrl,
    durationDays: dice.pick([30, 60, 90]),
  };
  return ['trial.start', fields, dice.chance(80) ? NORD : KONK];
}

function trialStory({ id, trialId }: Named, dice: Random): readonly Line[] {
  const adminEmail = dice.chance(80) ? `a@${id}.example` : dice.pick(PEOPLE);
  const changes: readonly Line[] = [
    ['trial.completeProvisioning', { trialId }, NORD],
    ['trial.extend', { trialId, confirmShorter: true }, NORD],
    ['trial.addService', { trialId, service: dice.pick(SERVICES) }, NORD],
    ['trial.removeService', { trialId, service: dice.pick(SERVICES) }, NORD],
    ['trial.cancel', { trialId, confirm: true }, NORD],
  ];
  return [
    startOf(trialId, dice, { adminEmail }),
    ...dice.shuffled(changes).slice(0, dice.int(0, 3)),
  ];
}

function consentStory({ trialId }: Named, dice: Random): readonly Line[] {
  const [adminEmail, customer] = dice.chance(60) ? [BRIO_EMAIL, BRIO] : [EGEN_EMAIL, EGEN];
  const answer: Line = dice.chance(75)
    ? ['consent.approve', { trialId, grantFullAdmin: dice.chance(50) }, customer]
    : ['consent.decline', { trialId }, customer];
  return [
    startOf(trialId, dice, { adminEmail }),
    answer,
    ['trial.purchaseInterest', { trialId }, customer],
    ['trial.extend', { trialId, confirmShorter: true }, NORD],
  ];
}

const dateOf = (days: number): string =>
  new Date(START_MS + days * DAY_MS).toISOString().slice(0, 10);

function loanStory({ id, trialId }: Named): readonly Line[] {
  const loan = { trialId, deviceType: 'PHONE' };
  const serials = [`A${id}`];
  const shipment = {
    ...loan,
    devices: [{ model: '8845', serials }],
    loanNumber: 'D123',
    shippedOn: dateOf(0),
    eulaExpiryDate: dateOf(60),
    country: 'US',
    supportsPoe: true,
  };
  const customer = {
    companyName: 'Loan',
    vertical: 'RETAIL',
    residencyCountry: 'US',
    adminEmail: `a@${id}.example`,
  };
  const services = ['CALLING', 'WEBEX_DEVICES'];
  const start = { trialId, customer, locationAcknowledged: true, services, durationDays: 60 };
  return [
    ['trial.start', start, NORD],
    ['loan.ship', shipment, NORD],
    ['loan.deliver', loan, TRIALS_TEAM],
    ['loan.requestExtension', { ...loan, until: dateOf(90) }, NORD],
    ['loan.approveExtension', { ...loan, until: dateOf(90) }, TRIALS_TEAM],
    ['loan.prepareReturn', { ...loan, hasOriginalPackaging: true, hasLabel: true }, NORD],
    ['loan.pickUp', loan, NORD],
    ['loan.receive', { ...loan, serials }, TRIALS_TEAM],
  ];
}

function conversionStory({ id, trialId }: Named, dice: Random): readonly Line[] {
  const adminEmail = `a@${id}.example`;
  return [
    startOf(trialId, dice, { adminEmail }),
    ['conversion.order', { trialId, offer: dice.pick(['A_SPK', 'A_WX', 'A_FLEX']) }, NORD],
    ['conversion.openSetup', { trialId, as: 'PARTNER' }, NORD],
    ['conversion.submitAdmin', { trialId, adminEmail }, NORD],
    ['conversion.confirm', { trialId }, NORD],
    ['conversion.process', { trialId }, ORDER_DESK],
  ];
}

/** An order that is mapped to an organisation: that tells the customer's stream, and bills there. */
function orderStory(orderId: string, dice: Random): readonly Line[] {
  const [endCustomerId, adminEmail] = dice.chance(70)
    ? ['cus_brio', BRIO_EMAIL]
    : ['cus_egen', EGEN_EMAIL];
  const place = {
    orderId,
    offer: 'A_SPK',
    services: ['MESSAGING'],
    requestedStartDate: dateOf(dice.int(-10, 40)),
    provisioningContactEmail: NORD_EMAIL,
    partnerId: 'par_nordlys',
    endCustomerId,
  };
  const who = dice.chance(70) ? 'SELF' : 'CUSTOMER';
  const customer = { kind: 'EXISTING', customerId: endCustomerId, isRecognised: true };
  return [
    ['order.place', place, ORDER_DESK],
    ['order.setUpNow', { orderId }, NORD],
    ['order.chooseRole', { orderId, role: 'PARTNER' }, NORD],
    ['order.chooseWho', { orderId, who, email: adminEmail }, NORD],
    ['order.reviewPartner', { orderId, isRecognised: true }, NORD],
    ['order.nameCustomerAdmin', { orderId, adminEmail }, NORD],
    ['order.confirmCustomer', { orderId, ...customer }, NORD],
    ['order.confirm', { orderId }, NORD],
    ['order.provision', { orderId }, NORD],
    ['order.provision', { orderId }, NORD],
  ];
}

function registration(id: string, dice: Random): Line {
  const fields = {
    customerId: `cus_${id}`,
    companyName: 'Registered',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
    admins: [{ email: dice.pick(PEOPLE), roles: ['FULL_ADMIN'] }],
    siteUrls: dice.chance(30) ? [dice.pick(SITES)] : [],
  };
  return ['customer.register', fields, OPERATOR];
}

function wordsOf([name, fields, actor]: Line): Words {
  const parsed = parseCommand(name, fields);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return { command: parsed.command, actor };
}
