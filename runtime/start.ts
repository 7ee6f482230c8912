/** A trial begins: the customer's record (made now, if the customer is new) and its machines. */
import type {
  ConsentInput,
  PartnerAccessInput,
  SiteUrlInput,
  TrialInput,
} from '../machines/index.ts';
import type { CommandOf } from './command.ts';
import { Fault } from './errors.ts';
import type { ResolvedStart } from './resolved.ts';
import type { CustomerRecord, CustomerStream, Relationship, Stream } from './stream.ts';
import { Turn } from './turn.ts';

const DAY_MS = 86_400_000;

type Start = CommandOf<'trial.start'>;

export function startTrial(
  stream: Stream | undefined,
  command: Start,
  resolved: ResolvedStart,
  at: { readonly atMs: number; readonly sequence: number },
): Turn {
  const customer = related(customerFor(stream, command, resolved), resolved);
  const turn = new Turn(customer, at, (name) => ({
    machine: resolved.machines[name],
    input: birthInput(name, resolved, command),
  }));
  const { trialId, packId } = resolved;
  const input = trialInput(command, resolved);
  turn.bear({ instanceId: trialId, machine: resolved.machines.trial, packId, trialId, input });
  return turn;
}

function customerFor(
  stream: Stream | undefined,
  command: Start,
  resolved: ResolvedStart,
): CustomerStream {
  if (stream !== undefined && stream.kind === 'customer') return stream;
  const { customer } = command;
  if (customer === undefined) throw new Fault('MACHINE_FAILED', 'a new customer needs details');
  const id = resolved.customerId;
  const record: CustomerRecord = {
    id,
    companyName: customer.companyName,
    vertical: customer.vertical,
    residencyCountry: customer.residencyCountry,
    region: resolved.region,
    admins: [{ email: customer.adminEmail, roles: ['FULL_ADMIN'] }],
    userEmails: customer.userEmails,
    usersIn: 'own',
    purchases: [],
    siteUrls: [],
    isHidden: false,
    relationships: [],
  };
  return { id, kind: 'customer', sequence: 0, record, instances: {}, timers: [] };
}

/** The customer stands in the partner's list, pending until a machine says it is managed. A-41. */
function related(stream: CustomerStream, resolved: ResolvedStart): CustomerStream {
  const { partnerId, partnerAdminEmails } = resolved;
  const { relationships } = stream.record;
  const before = relationships.find((one) => one.partnerId === partnerId);
  const adminEmails = [...new Set([...(before?.adminEmails ?? []), ...partnerAdminEmails])];
  const status = before?.status ?? 'pending';
  const origin = before?.origin ?? (resolved.path === 'EXISTING' ? 'CONSENT' : 'OWN');
  const relationship: Relationship = { partnerId, status, origin, adminEmails };
  const others = relationships.filter((one) => one.partnerId !== partnerId);
  const record = { ...stream.record, relationships: [...others, relationship] };
  return { ...stream, record };
}

function trialInput(command: Start, resolved: ResolvedStart): TrialInput {
  const { trialId, customerId, partnerId, path, isPaying, adminEmail, terms } = resolved;
  const { externalId, services, licenceCount, durationDays, edition, siteUrl, timeZone } = command;
  return {
    trialId,
    ...(externalId === undefined ? {} : { externalId }),
    customerId,
    partnerId,
    path,
    isPaying,
    adminEmail,
    services,
    licenceCount,
    durationMs: durationDays * DAY_MS,
    edition,
    siteUrl,
    timeZone,
    terms,
  };
}

function birthInput(
  machine: 'consent' | 'partner-access' | 'site-url',
  resolved: ResolvedStart,
  { siteUrl }: Start,
): ConsentInput | PartnerAccessInput | SiteUrlInput {
  const { trialId, partnerId, path, consentTerms } = resolved;
  if (machine === 'site-url') return { siteUrl: siteUrl ?? '', terms: resolved.siteUrlTerms };
  if (machine === 'partner-access') {
    return { partnerId, origin: path === 'EXISTING' ? 'CONSENT' : 'OWN' };
  }
  if (consentTerms === null) throw new Fault('MACHINE_FAILED', 'the pack knows no consent');
  return { trialId, terms: consentTerms };
}
