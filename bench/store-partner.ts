/** The partner who starts every trial that is measured, and how it asks. */
import { type Command, type CommandName, parseCommand } from '../runtime/index.ts';
import type { Clock } from '../server/clock.ts';
import { issueKeys } from '../server/issue-keys.ts';
import type { KeyStore } from '../server/key-store.ts';
import { LIVE_ID } from '../server/store/kept.ts';

export const PARTNER = {
  kind: 'partner',
  partnerId: 'par_01J8ZQ4Y0B5V9K3W7M2N6P8R4T',
  email: 'nina@nordlys.example',
} as const;

export const registerPartner = (): Command =>
  command('partner.register', {
    partnerId: PARTNER.partnerId,
    name: 'Nordlys',
    users: [{ email: PARTNER.email, roles: ['SALES_FULL_ADMIN'] }],
  });

/** The body of `POST /v1/trials`: a trial of a new customer. @param name Makes its addresses. */
export const trialFields = (name: string) => ({
  customer: {
    companyName: name,
    adminEmail: `admin@${name}.example`,
    vertical: 'RETAIL',
    residencyCountry: 'SE',
  },
  locationAcknowledged: true,
  services: ['MESSAGING'],
  licenceCount: 20,
  durationDays: 30,
});

export const startTrial = (name: string): Command => command('trial.start', trialFields(name));

/** A new key for it. */
export async function partnerKey(keys: KeyStore, clock: Clock): Promise<string> {
  const person = { actor: PARTNER, label: PARTNER.email };
  const [issued] = await issueKeys({ keys, clock }, { id: LIVE_ID, kind: 'live' }, [person]);
  if (issued === undefined) throw new Error('no key was issued');
  return issued.key;
}

function command(name: CommandName, fields: object): Command {
  const parsed = parseCommand(name, fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.command;
}
