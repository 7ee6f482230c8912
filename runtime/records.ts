/**
 * What an effect of a trial does to the customer's record. Each takes the record as it is and gives
 * the next one.
 */
import type { ConsentContext, Effect } from '../machines/index.ts';
import type { CustomerRecord, Instance, Relationship } from './stream.ts';
import { isTrial, statusOf, trialContextOf } from './views.ts';

export type RecordEffect = Exclude<
  Effect,
  { type: 'notify' | 'openTask' | 'begin' | 'reserveSiteUrl' | 'tell' | 'tellAll' }
>;
type Instances = Readonly<Record<string, Instance>>;

/** The trial that asked for the effect, and when. Epoch milliseconds. */
interface Of {
  readonly trialId: string;
  readonly atMs: number;
}

export function recordAfter(
  record: CustomerRecord,
  instances: Instances,
  of: Of,
  effect: RecordEffect,
): CustomerRecord {
  const { trialId } = of;
  switch (effect.type) {
    case 'listCustomerAsPending':
      return record;
    case 'manageCustomer':
      return withRelationship(record, partnerOf(instances, trialId), (one) => ({
        ...one,
        status: 'managed',
      }));
    case 'removeCustomer':
      return withoutPending(record, instances, of);
    case 'closeOrganisation':
      return closedOrganisation(record, instances, of, effect.params.hide);
    case 'recordPurchase':
      return { ...record, purchases: bought(record, effect.params, partnerOf(instances, trialId)) };
    case 'recordSite':
      return { ...record, siteUrls: [...new Set([...record.siteUrls, effect.params.siteUrl])] };
    case 'createSite': {
      const { siteUrl } = effect.params;
      if (siteUrl === null) return record;
      return { ...record, siteUrls: [...new Set([...record.siteUrls, siteUrl])] };
    }
    case 'tagLicencesExpired':
    case 'endLicences':
    case 'stopCalls':
    case 'releaseNumbers':
    case 'remark':
    case 'keep':
    case 'lose':
    case 'createOrganisation':
    case 'route':
    case 'startBilling':
      // Said for the reader of the entry; the machine's own state holds what became of it.
      return record;
  }
}

/** What a conversion or an order bought, beside what was bought before. Source: R-25. */
export function bought(
  record: CustomerRecord,
  { services, quantity }: { readonly services: readonly string[]; readonly quantity: number },
  managingPartnerId: string | null,
): CustomerRecord['purchases'] {
  const others = record.purchases.filter((one) => !services.includes(one.service));
  return [...others, ...services.map((service) => ({ service, quantity, managingPartnerId }))];
}

const partnerOf = (instances: Instances, trialId: string): string => {
  const instance = instances[trialId];
  return instance === undefined ? '' : trialContextOf(instance).partnerId;
};

const withRelationship = (
  record: CustomerRecord,
  partnerId: string,
  change: (one: Relationship) => Relationship,
): CustomerRecord => ({
  ...record,
  relationships: record.relationships.map((one) =>
    one.partnerId === partnerId ? change(one) : one,
  ),
});

/**
 * The customer leaves the partner's list, unless it is the partner's own or has another trial of
 * the partner's: it agreed to one trial. Source: T-046, T-082, T-083.
 */
function withoutPending(record: CustomerRecord, instances: Instances, of: Of): CustomerRecord {
  const partnerId = partnerOf(instances, of.trialId);
  const hasOther = otherLiveTrials(instances, of).some((one) => one.partnerId === partnerId);
  if (hasOther) return record;
  const stays = (one: Relationship) => one.partnerId !== partnerId || one.origin === 'OWN';
  return { ...record, relationships: record.relationships.filter(stays) };
}

/**
 * The users move to the free consumer organisation and every administrator's role goes, but only
 * where nothing is bought and no other trial lives. Source: T-131, T-192, T-193, R-15.
 */
function closedOrganisation(
  record: CustomerRecord,
  instances: Instances,
  of: Of,
  hide: boolean,
): CustomerRecord {
  const isInUse = record.purchases.length > 0 || otherLiveTrials(instances, of).length > 0;
  if (isInUse) return record;
  return {
    ...record,
    usersIn: 'consumer',
    admins: record.admins.map((admin) => ({ ...admin, roles: [] })),
    isHidden: record.isHidden || hide,
  };
}

/**
 * Trials of the organisation that go on after this instant. One whose own end falls on it too is
 * over as well, whichever of the two is told first. Source: R-15; domain §0.3 (half-open).
 */
const otherLiveTrials = (instances: Instances, { trialId, atMs }: Of) =>
  Object.values(instances)
    .filter((one) => isTrial(one) && one.id !== trialId && one.status === 'active')
    .filter((one) => endOf(instances, one) > atMs)
    .map(trialContextOf);

/** When a trial ends if nobody does anything more; never, while something has to be done first. */
function endOf(instances: Instances, trial: Instance): number {
  const { expiryAtMs, terms } = trialContextOf(trial);
  if (statusOf(trial.value) === 'grace') return (expiryAtMs ?? 0) + terms.graceLengthMs;
  const consent = instances[`${trial.id}/consent`];
  if (statusOf(trial.value) !== 'pendingConsent' || consent === undefined) return Infinity;
  const asked = consent.context as unknown as ConsentContext;
  return asked.requestedAtMs + asked.terms.consentLengthMs;
}
