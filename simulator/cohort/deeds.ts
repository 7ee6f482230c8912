/** What people do in the life of a cohort's member: each deed in the words of a scenario's step. */
import type { Actor, CommandName } from '../../runtime/index.ts';
import { isoOf } from '../format.ts';

export interface Deed {
  readonly atMs: number;
  /** As a scenario names who does it. */
  readonly as: string;
  readonly actor: Actor;
  readonly do: CommandName;
  readonly with: Readonly<Record<string, unknown>>;
}

/** Every member's day 0: its trial is asked for. */
export const START_MS = Date.UTC(2027, 0, 11, 9);

const PARTNER = { partnerId: 'par_nordlys', name: 'Nordlys' };
const SELLER = 'anna@nordlys.example';
const OWNER = 'eva@brio.example';
const BRIO = { companyName: 'Brio AG', vertical: 'RETAIL', residencyCountry: 'US' };
const ANNA: Actor = { kind: 'partner', partnerId: PARTNER.partnerId, email: SELLER };
const EVA: Actor = { kind: 'customer', customerId: 'cus_brio', email: OWNER };

/** Who is there before anything happens: a partner, and a customer that is somebody else's. */
export const GIVEN = {
  partners: [{ ...PARTNER, users: [{ email: SELLER, roles: ['SALES_ADMIN'] }] }],
  customers: [
    { ...BRIO, customerId: 'cus_brio', admins: [{ email: OWNER, roles: ['FULL_ADMIN'] }] },
  ],
};

export const trialIdOf = (index: number): string => `trl_${index + 1}`;

export interface Person {
  readonly index: number;
  /** Whether the customer has an organisation already. */
  readonly isKnown: boolean;
}

interface Asked extends Person {
  readonly services: readonly string[];
  /** Unit: days. */
  readonly length: number;
}

const adminOf = ({ index, isKnown }: Person): string =>
  isKnown ? OWNER : `admin@customer-${index + 1}.example`;

export function start({ services, length, ...person }: Asked): Deed {
  const { index, isKnown } = person;
  const companyName = isKnown ? BRIO.companyName : `Customer ${index + 1}`;
  return byAnna(START_MS, 'trial.start', {
    trialId: trialIdOf(index),
    customer: { ...BRIO, companyName, adminEmail: adminOf(person) },
    confirmExisting: isKnown,
    locationAcknowledged: true,
    services,
    durationDays: length,
  });
}

export const consent = (atMs: number): Deed => ({
  ...{ atMs, as: OWNER, actor: EVA },
  ...{ do: 'consent.approve', with: { grantFullAdmin: false } },
});
export const setUp = (atMs: number): Deed => byAnna(atMs, 'trial.completeProvisioning', {});
export const extend = (atMs: number): Deed =>
  byAnna(atMs, 'trial.extend', { confirmShorter: true });
export const cancel = (atMs: number): Deed => byAnna(atMs, 'trial.cancel', { confirm: true });

export const order = (atMs: number, offer: string, services: readonly string[]): Deed =>
  byAnna(atMs, 'conversion.order', { offer, services });
export const openOrder = (atMs: number): Deed =>
  byAnna(atMs, 'conversion.openSetup', { as: 'PARTNER' });
export const nameAdmin = (atMs: number, person: Person): Deed =>
  byAnna(atMs, 'conversion.submitAdmin', { adminEmail: adminOf(person) });
export const confirmOrder = (atMs: number): Deed => byAnna(atMs, 'conversion.confirm', {});

const LOAN = { deviceType: 'PHONE' };

export const ship = (atMs: number): Deed =>
  byAnna(atMs, 'loan.ship', {
    ...LOAN,
    devices: [{ model: '8845', serials: ['A1'] }],
    loanNumber: 'D1000001',
    shippedOn: isoOf(atMs).slice(0, 10),
    country: 'US',
    supportsPoe: true,
  });
export const deliver = (atMs: number): Deed => byAnna(atMs, 'loan.deliver', LOAN);
export const pack = (atMs: number): Deed =>
  byAnna(atMs, 'loan.prepareReturn', { ...LOAN, hasOriginalPackaging: true, hasLabel: true });
/** The carrier has the parcel: that is what keeps the date. Source: A-20. */
export const handOver = (atMs: number): Deed => byAnna(atMs, 'loan.pickUp', LOAN);
export const receive = (atMs: number): Deed => ({
  ...byAnna(atMs, 'loan.receive', { ...LOAN, serials: ['A1'] }),
  ...{ as: 'trialsTeam', actor: { kind: 'trialsTeam' } },
});

function byAnna(atMs: number, name: CommandName, fields: Deed['with']): Deed {
  return { atMs, as: SELLER, actor: ANNA, do: name, with: fields };
}
