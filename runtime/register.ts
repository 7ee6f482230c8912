/** Partners and customers as they are first recorded, and as they change. */
import type { CommandOf } from './command.ts';
import { Fault } from './errors.ts';
import type { Resolved } from './resolved.ts';
import { birth } from './stepper.ts';
import type { CustomerRecord, CustomerStream, Instance, PartnerStream, Stream } from './stream.ts';

type Register = CommandOf<'partner.register'> | CommandOf<'customer.register'>;
type Update = CommandOf<'partner.update'> | CommandOf<'customer.update'>;

export function registered(command: Register, resolved: Resolved): Stream {
  if (resolved.kind !== 'record') throw new Fault('MACHINE_FAILED', 'a record was not resolved');
  if (command.type === 'partner.register') return partnerStream(command, resolved.id);
  return customerStream(command, resolved.id, resolved.region ?? '');
}

function partnerStream(command: CommandOf<'partner.register'>, id: string): PartnerStream {
  const { name, isCertified, tier, users } = command;
  const record = { id, name, isCertified, tier, users };
  return { id, kind: 'partner', sequence: 1, record, instances: {}, timers: [] };
}

function customerStream(
  command: CommandOf<'customer.register'>,
  id: string,
  region: string,
): CustomerStream {
  const { companyName, vertical, residencyCountry, admins, userEmails } = command;
  const { externalId, purchases, siteUrls, relationships } = command;
  const partnerIds = relationships.map(({ partnerId }) => partnerId);
  const record: CustomerRecord = {
    id,
    ...(externalId === undefined ? {} : { external: { id: externalId, partnerIds } }),
    companyName,
    vertical,
    residencyCountry,
    region,
    admins,
    userEmails,
    usersIn: 'own',
    purchases,
    siteUrls,
    isHidden: false,
    relationships: relationships.map((one) => ({ ...one, status: 'managed', origin: 'OWN' })),
  };
  const accesses = relationships.map(({ partnerId }) => standingAccess(id, partnerId));
  const instances = Object.fromEntries(accesses.map((one) => [one.id, one]));
  return { id, kind: 'customer', sequence: 1, record, instances, timers: [] };
}

/** A customer of one's own gives full access outside any trial. Source: T-043. */
function standingAccess(customerId: string, partnerId: string): Instance {
  const machine = 'partner-access@1';
  const { status, context } = birth(machine, { partnerId, origin: 'OWN' }, 0);
  return {
    id: `${customerId}/${partnerId}/partner-access`,
    machine,
    packId: 'none',
    trialId: null,
    status,
    value: 'fullAdmin',
    context,
  };
}

export function updated(stream: Stream, command: Update, resolved: Resolved): Stream {
  if (resolved.kind !== 'record') throw new Fault('MACHINE_FAILED', 'a record was not resolved');
  const sequence = stream.sequence + 1;
  const given = Object.fromEntries(
    Object.entries(command).filter(
      ([key, value]) => value !== undefined && !['type', 'partnerId', 'customerId'].includes(key),
    ),
  );
  if (stream.kind === 'partner') {
    return { ...stream, sequence, record: { ...stream.record, ...given } };
  }
  if (stream.kind === 'order') throw new Fault('MACHINE_FAILED', 'an order is no such record');
  return { ...stream, sequence, record: { ...stream.record, ...given } };
}
