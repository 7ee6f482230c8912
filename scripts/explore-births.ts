/** How each machine may begin: representative inputs, under each policy or offer that matters. */
import type {
  CallingNumbersInput,
  ConsentInput,
  ConversionInput,
  DeviceLoanInput,
  MachineId,
  OrderInput,
  PartnerAccessInput,
  SiteUrlInput,
  TrialInput,
} from '../machines/index.ts';
import { PACKS, type Pack, referenceData } from '../rules/index.ts';
import {
  callingNumbersTermsOf,
  consentTermsOf,
  conversionTermsOf,
  deviceLoanTermsOf,
  orderTermsOf,
  siteUrlTermsOf,
  trialTermsOf,
} from '../runtime/terms.ts';

export const DAY_MS = 86_400_000;
/** The instant of every birth. 1 March 2027, 09:00 UTC. */
export const BIRTH_MS = Date.UTC(2027, 2, 1, 9);

export interface Birth {
  readonly machine: MachineId;
  /** What tells this birth's answers apart: a policy, an offer. */
  readonly column: string;
  readonly input: unknown;
}

export const births = (): readonly Birth[] => [
  ...[...PACKS.values()].flatMap((pack) => [
    ...trials(pack),
    ...consents(pack),
    ...loans(pack),
    ...conversions(pack),
    { machine: 'site-url@1', column: pack.packId, input: siteOf(pack) } as const,
    { machine: 'calling-numbers@1', column: pack.packId, input: numbersOf(pack) } as const,
  ]),
  { machine: 'start-wizard@1', column: 'every policy', input: {} },
  ...(['OWN', 'CONSENT'] as const).map((origin) => ({
    machine: 'partner-access@1' as const,
    column: origin === 'OWN' ? 'own customer' : 'by consent',
    input: { partnerId: 'par_a', origin } satisfies PartnerAccessInput,
  })),
  ...orders(),
];

function trials(pack: Pack): readonly Birth[] {
  const input: Omit<TrialInput, 'path' | 'isPaying' | 'durationMs' | 'services'> = {
    trialId: 'trl_a',
    customerId: 'cus_a',
    partnerId: 'par_a',
    adminEmail: 'admin@acme.example',
    licenceCount: 100,
    edition: null,
    siteUrl: null,
    timeZone: null,
    terms: trialTermsOf(pack),
  };
  const paths = ['NEW', 'ADD', ...(consentTermsOf(pack) === null ? [] : ['EXISTING'])] as const;
  return paths.flatMap((path) =>
    [30, 90].flatMap((days) =>
      [['MESSAGING'], ['MESSAGING', 'CALLING']].map((services) => ({
        machine: 'trial@1',
        column: pack.packId,
        input: {
          ...input,
          path: path as TrialInput['path'],
          isPaying: path === 'ADD',
          durationMs: days * DAY_MS,
          services,
        } satisfies TrialInput,
      })),
    ),
  );
}

function consents(pack: Pack): readonly Birth[] {
  const terms = consentTermsOf(pack);
  if (terms === null) return [];
  const input: ConsentInput = { trialId: 'trl_a', terms };
  return [{ machine: 'consent@1', column: pack.packId, input }];
}

const siteOf = (pack: Pack): SiteUrlInput => ({
  siteUrl: 'acme-trial.webex.com',
  terms: siteUrlTermsOf(pack),
});
const numbersOf = (pack: Pack): CallingNumbersInput => ({
  numbers: ['+46855500100'],
  terms: callingNumbersTermsOf(pack),
});

/** Where the devices are decides whether they may be kept and who collects them. */
function loans(pack: Pack): readonly Birth[] {
  const isDated = pack.terms.devices.dueDateSource !== null;
  return ['US', 'SE', 'BR'].map((country) => ({
    machine: 'device-loan@1',
    column: `${pack.packId}, ${country}`,
    input: {
      deviceType: 'ROOM',
      loanNumber: 'D100200',
      devices: [{ model: 'Room Kit', serials: ['A1', 'A2'] }],
      loanStartDate: '2027-03-01',
      eulaExpiryDate: isDated ? '2027-05-30' : null,
      controlHubExpiryDate: null,
      country,
      isPowerSupplyIncluded: false,
      isLabelInBox: country === 'US' || !isDated,
      terms: deviceLoanTermsOf(pack, country),
    } satisfies DeviceLoanInput,
  }));
}

function conversions(pack: Pack): readonly Birth[] {
  const input: ConversionInput = {
    trialId: 'trl_a',
    offer: 'A_SPK',
    plans: [],
    addOns: [],
    services: ['MESSAGING'],
    omitted: [],
    siteUrl: null,
    provisioningContactEmail: 'anna@nordlys.example',
    provisioningContactKind: 'PARTNER_ADMIN',
    recommendedOffer: null,
    isReferred: false,
    convertibleUntilMs: BIRTH_MS + 60 * DAY_MS,
    terms: conversionTermsOf(pack),
  };
  const others: readonly Partial<ConversionInput>[] = [
    {},
    { offer: 'A_WX' },
    { omitted: ['CALLING'] },
    ...(pack.terms.convert.tier1Only ? [{ isReferred: true }] : []),
  ];
  return others.map((over) => ({
    machine: 'conversion@1',
    column: pack.packId,
    input: { ...input, ...over },
  }));
}

function orders(): readonly Birth[] {
  const input: Omit<OrderInput, 'offer'> = {
    orderId: 'ord_a',
    services: ['MESSAGING', 'MEETINGS'],
    licenceCount: 100,
    startAtMs: BIRTH_MS + 5 * DAY_MS,
    contactEmail: 'ops@nordlys.example',
    isContactAlias: false,
    isContactAdminAccount: true,
    partnerId: 'par_a',
    customerId: null,
    trialId: null,
    terms: orderTermsOf(referenceData),
  };
  const paid = ['A_WX', 'A_SPK', 'A_FLEX'] as const;
  const contacts = [{}, { isContactAlias: true }, { partnerId: null }];
  return [
    ...paid.flatMap((offer) => contacts.map((over) => ({ ...input, ...over, offer }))),
    ...[...contacts, { isContactAdminAccount: false }].map((over) => ({
      ...input,
      ...over,
      services: ['CONTACT_CENTER'],
      offer: 'CONTACT_CENTER' as const,
    })),
  ].map((one) => ({
    machine: 'order@1',
    column: one.offer === 'CONTACT_CENTER' ? 'CONTACT_CENTER' : paid.join(', '),
    input: one satisfies OrderInput,
  }));
}
