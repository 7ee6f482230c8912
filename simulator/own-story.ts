/**
 * A trial of the reader's own: what was wished for, said by the story's id alone, so that an address or
 * a link tells all of it; and the story that it comes to.
 *
 * Source: our choice (who is in it, and when it begins).
 */
import { SERVICE_NAMES } from './vocabulary.ts';

export type ServiceName = (typeof SERVICE_NAMES)[number];

export interface Wish {
  readonly policy: 'webex-current' | 'cisco-spark-2017';
  /** On which it is asked for, at nine o'clock UTC: `2027-01-11`. Within {@link DAYS}. */
  readonly day: string;
  /** A company that nobody knows yet, the partner's own customer, or somebody else's. */
  readonly whose: 'new' | 'own' | 'other';
  /** What is to be tried. At least one. */
  readonly services: readonly ServiceName[];
  /** What the customer has bought already; nothing of a company that nobody knows. */
  readonly bought: readonly ServiceName[];
  /** Unit: days. */
  readonly durationDays: number;
}

const POLICIES = { webex: 'webex-current', spark: 'cisco-spark-2017' } as const;
/** One for each of the services, in their order. */
const LETTERS = 'mecdk';
const NONE = 'none';
const SHAPE = /^own-(webex|spark)-(\d{8})-(new|own|other)-([mecdk]+)-([mecdk]+|none)-(\d{1,4})$/;
/** The first day and the last: every instant of such a life has a year of four digits. */
export const DAYS = { first: '2000-01-01', last: '2999-12-31' } as const;

/** For example `own-webex-20270111-other-mec-none-30`. */
export function ownIdOf({ policy, day, whose, services, bought, durationDays }: Wish): string {
  const policyWord = policy === POLICIES.webex ? 'webex' : 'spark';
  const had = whose === 'new' ? [] : bought;
  return [
    ...['own', policyWord, day.replaceAll('-', ''), whose],
    ...[lettersOf(services), had.length === 0 ? NONE : lettersOf(had), durationDays],
  ].join('-');
}

/** What an id wishes for; null where it is none of these. What is wished for has one id. */
export function wishIn(id: string): Wish | null {
  const [, policy, digits = '', whose, services = '', bought = '', length] = SHAPE.exec(id) ?? [];
  const day = digits.replace(/^(....)(..)(..)$/, '$1-$2-$3');
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false;
  const isWithin = day >= DAYS.first && day <= DAYS.last;
  if (policy === undefined || whose === undefined || !isDay || !isWithin) return null;
  const wish: Wish = {
    policy: POLICIES[policy as keyof typeof POLICIES],
    day,
    whose: whose as Wish['whose'],
    services: servicesOf(services),
    bought: bought === NONE ? [] : servicesOf(bought),
    durationDays: Number(length),
  };
  return ownIdOf(wish) === id ? wish : null;
}

const lettersOf = (services: readonly ServiceName[]): string =>
  SERVICE_NAMES.flatMap((name, index) => (services.includes(name) ? [LETTERS[index]] : [])).join(
    '',
  );

const servicesOf = (letters: string): readonly ServiceName[] =>
  SERVICE_NAMES.filter((_, index) => letters.includes(LETTERS[index] ?? ' '));

const PARTNER_ID = 'par_nordlys';
const CUSTOMER_ID = 'cus_own';
const ANNA = 'anna@nordlys.example';
const SAM = 'sam@harbor.example';

/** As a file of a scenario: the people, and the request for the trial. */
export function ownStoryOf(wish: Wish): object {
  const { policy, day, whose, services, durationDays } = wish;
  const company = { companyName: 'Harbor Inc', vertical: 'RETAIL', residencyCountry: 'US' };
  return {
    scenario: ownIdOf(wish),
    title: 'A trial of your own',
    policy,
    startAt: `${day}T08:00:00Z`,
    given: {
      partners: [
        { partnerId: PARTNER_ID, name: 'Nordlys', users: [user(ANNA, 'SALES_FULL_ADMIN')] },
      ],
      customers: whose === 'new' ? [] : [{ ...company, ...known(wish) }],
    },
    steps: [
      {
        at: '+1h',
        as: ANNA,
        do: 'trial.start',
        with: {
          ...(whose === 'own'
            ? { customerId: CUSTOMER_ID }
            : { customer: { ...company, adminEmail: SAM } }),
          ...{ confirmExisting: true, locationAcknowledged: true },
          ...{ services: [...services], durationDays },
        },
      },
    ],
  };
}

/** A customer that Webex knows: two people in it, and what it has bought. */
function known({ whose, bought }: Wish): object {
  const managingPartnerId = whose === 'own' ? PARTNER_ID : null;
  return {
    customerId: CUSTOMER_ID,
    admins: [user(SAM, 'FULL_ADMIN')],
    userEmails: ['robin@harbor.example'],
    purchases: bought.map((service) => ({ service, quantity: 100, managingPartnerId })),
    relationships: whose === 'own' ? [{ partnerId: PARTNER_ID, adminEmails: [ANNA] }] : [],
  };
}

const user = (email: string, role: string): object => ({ email, roles: [role] });
