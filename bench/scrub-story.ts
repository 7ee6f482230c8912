/**
 * One long life for the bench of scrubbing: a partner who edits, lends, is refused and writes mails all
 * day, so that every lane of the timeline has something to draw.
 *
 * Source: our choice.
 */

const START_MS = Date.parse('2027-01-11T08:00:00Z');
const DAY_MS = 86_400_000;
/** The trial lasts for 90 days; all that is done lies within these of them. */
const BUSY_MS = 80 * DAY_MS;
const PARTNER = 'anna@nordlys.example';
const DESK = { deviceType: 'DESK_DEVICE' } as const;

interface Step {
  readonly at: string;
  readonly as: string;
  readonly do: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly expect?: Readonly<Record<string, unknown>>;
}

type Deed = Omit<Step, 'at'>;

const BEFORE: readonly Step[] = [
  {
    at: instantOf(START_MS),
    as: PARTNER,
    do: 'trial.start',
    with: {
      trialId: 'trl_long',
      customer: {
        companyName: 'Harbor Inc',
        adminEmail: 'sam@harbor.example',
        vertical: 'RETAIL',
        residencyCountry: 'US',
      },
      locationAcknowledged: true,
      services: ['MESSAGING', 'WEBEX_DEVICES'],
      durationDays: 90,
    },
  },
  {
    at: instantOf(START_MS),
    as: PARTNER,
    do: 'loan.ship',
    with: {
      ...DESK,
      devices: [{ model: 'DX80', serials: ['D1'] }],
      loanNumber: 'D2000001',
      shippedOn: '2027-01-11',
      country: 'US',
      supportsPoe: true,
    },
    expect: { messages: ['N-12', 'N-13'] },
  },
  { at: instantOf(START_MS), as: 'trialsTeam', do: 'loan.deliver', with: DESK },
];

/** What is done over and over: half of it edits, the rest moves the loan, mails, or is refused. */
const ROUND: readonly ((index: number) => Deed)[] = [
  edit,
  () => ({
    as: PARTNER,
    do: 'loan.requestExtension',
    with: { ...DESK, until: '2027-05-01' },
    expect: { messages: ['N-15'] },
  }),
  () => ({ as: 'trialsTeam', do: 'loan.rejectExtension', with: DESK }),
  edit,
  () => ({
    as: PARTNER,
    do: 'loan.rejectExtension',
    with: DESK,
    expect: { refused: 'ROLE_NOT_ALLOWED' },
  }),
  edit,
  () => ({
    as: PARTNER,
    do: 'trial.removeService',
    with: { service: 'CALLING' },
    expect: { refused: 'SERVICE_NOT_IN_TRIAL' },
  }),
  edit,
];

function edit(index: number): Deed {
  const licenceCount = 50 + (index % 50);
  return { as: PARTNER, do: 'trial.editLicences', with: { licenceCount } };
}

/** A scenario file with so many things done; a few timers fire besides. */
export function longStory(count: number): object {
  const deeds = Array.from({ length: count - BEFORE.length }, (_, index): Step => {
    const atMs = START_MS + Math.round((BUSY_MS * (index + 1)) / count);
    const deed = (ROUND[index % ROUND.length] ?? edit)(index);
    return { at: instantOf(atMs), ...deed };
  });
  return {
    scenario: `LONG-${count}`,
    title: `A life in which ${count} things are done`,
    startAt: instantOf(START_MS),
    given: {
      partners: [
        {
          partnerId: 'par_nordlys',
          name: 'Nordlys',
          isCertified: true,
          tier: 1,
          users: [{ email: PARTNER, roles: ['SALES_ADMIN'] }],
        },
      ],
    },
    steps: [...BEFORE, ...deeds],
  };
}

function instantOf(atMs: number): string {
  return new Date(atMs).toISOString();
}
