/** Asks the rules what a partner may try with a customer at the cursor, without doing anything. */
import { useCallback, useId, useState } from 'react';
import {
  type Actor,
  type CustomerStream,
  type Eligibility,
  evaluate,
  type PartnerStream,
  readerOf,
  type TrialRequestBody,
} from '../../runtime/index.ts';
import type { Moment } from '../moment.ts';
import { useAnswer } from '../use-answer.ts';
import { SERVICE_LABELS } from '../vocabulary.ts';
import { Verdicts } from './verdicts.tsx';

interface Asked {
  readonly customerId: string;
  readonly services: readonly TrialRequestBody['services'][number][];
}

const SERVICE_IDS = Object.keys(SERVICE_LABELS) as TrialRequestBody['services'][number][];

export function EligibilityForm({ moment }: { readonly moment: Moment }) {
  const id = useId();
  const customers = customersOf(moment);
  const asker = askerOf(moment);
  const [asked, setAsked] = useState<Asked>({ customerId: '', services: SERVICE_IDS.slice(0, 3) });
  const customer =
    customers.find((one) => one.id === asked.customerId) ?? moment.stream ?? customers[0];
  const { services } = asked;
  const question = useCallback(
    () => ask(moment, customer, asker, services),
    [moment, customer, asker, services],
  );
  const answer = useAnswer(question);
  const toggle = (service: Asked['services'][number]): void => {
    const isOn = services.includes(service);
    const chosen = SERVICE_IDS.filter((one) => (one === service ? !isOn : services.includes(one)));
    setAsked({ ...asked, services: chosen });
  };
  if (customer === undefined || asker === undefined) {
    return <p className="empty wide">There is no customer and no partner yet.</p>;
  }
  return (
    <section className="ask" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Can this be tried?</h2>
      <label htmlFor={id}>
        Customer
        <select
          id={id}
          value={customer.id}
          onChange={(event) => setAsked({ ...asked, customerId: event.currentTarget.value })}
        >
          {customers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.record.companyName}
            </option>
          ))}
        </select>
      </label>
      <p className="asker">
        asked by {asker.record.users[0]?.email ?? 'nobody'} of {asker.record.name}
      </p>
      <fieldset className="services">
        <legend>Services</legend>
        {SERVICE_IDS.map((service) => (
          <label key={service} className="check">
            <input
              type="checkbox"
              checked={asked.services.includes(service)}
              onChange={() => toggle(service)}
            />
            {SERVICE_LABELS[service]}
          </label>
        ))}
      </fieldset>
      <Answer answer={answer} />
    </section>
  );
}

function Answer({ answer }: { readonly answer: Eligibility | string | null | undefined }) {
  if (answer === undefined) return null;
  if (answer === null) return <p className="empty">Choose at least one service.</p>;
  if (typeof answer === 'string') return <p className="empty">{answer}</p>;
  return (
    <>
      <Verdicts decision={answer.decision} denials={answer.denials} />
      <p className="path">
        {
          {
            NEW: 'A new customer: the trial would start at once.',
            EXISTING: 'A customer of somebody else: it would be asked for its consent first.',
            ADD: 'The partner’s own customer: the trial would start at once.',
          }[answer.path]
        }
      </p>
    </>
  );
}

/** A sentence instead of an answer where the request makes no sense here; null for no request. */
async function ask(
  { world, atMs, packId }: Moment,
  customer: CustomerStream | undefined,
  asker: PartnerStream | undefined,
  services: Asked['services'],
): Promise<Eligibility | string | null> {
  const user = asker?.record.users[0];
  if (!world || !customer || !asker || !user || services.length === 0) return null;
  const actor: Actor = { kind: 'partner', partnerId: asker.id, email: user.email };
  const request = requestOf(customer, asker.id, services);
  try {
    return await evaluate(readerOf(world), { nowMs: atMs, packId }, request, actor);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The request as the partner would send it: by id for its own customer, by address otherwise. */
function requestOf(
  { id, record }: CustomerStream,
  partnerId: string,
  services: Asked['services'],
): TrialRequestBody {
  const isOwn = record.relationships.some(
    (one) => one.partnerId === partnerId && one.status === 'managed',
  );
  const who = isOwn
    ? { customerId: id }
    : {
        customer: {
          companyName: record.companyName,
          adminEmail: record.admins[0]?.email ?? '',
          vertical: record.vertical,
          residencyCountry: record.residencyCountry,
          userEmails: [],
        },
      };
  return {
    ...who,
    confirmExisting: true,
    locationAcknowledged: true,
    services: [...services],
    edition: 'STANDARD',
    siteUrl: null,
    timeZone: null,
    licenceCount: 100,
    durationDays: 30,
    partnerAdminEmails: [],
    usersByCountry: {},
  };
}

function customersOf({ world }: Moment): readonly CustomerStream[] {
  return [...(world?.streams.values() ?? [])].filter((stream) => stream.kind === 'customer');
}

/** The trial's own partner, or the first one that is there. */
function askerOf({ world, view }: Moment): PartnerStream | undefined {
  const partners = [...(world?.streams.values() ?? [])].filter(
    (stream) => stream.kind === 'partner',
  );
  return partners.find(({ id }) => id === view?.partnerId) ?? partners[0];
}
