/**
 * What an effect of a trial does to the customer's record. Each takes the record as it is and gives
 * the next one.
 */
import type { Effect } from '../machines/index.ts';
import type { CustomerRecord, Instance, Relationship } from './stream.ts';
import { isTrial, trialContextOf } from './views.ts';

type RecordEffect = Exclude<Effect, { type: 'notify' | 'openTask' | 'begin' | 'tell' }>;
type Instances = Readonly<Record<string, Instance>>;

export function recordAfter(
  record: CustomerRecord,
  instances: Instances,
  trialId: string,
  effect: RecordEffect,
): CustomerRecord {
  switch (effect.type) {
    case 'listCustomerAsPending':
      return record;
    case 'manageCustomer':
      return withRelationship(record, partnerOf(instances, trialId), (one) => ({
        ...one,
        status: 'managed',
      }));
    case 'removeCustomer':
      return withoutPending(record, instances, trialId);
    case 'closeOrganisation':
      return closedOrganisation(record, instances, trialId, effect.params.hide);
    case 'tagLicencesExpired':
    case 'endLicences':
    case 'releaseSiteUrl':
      // The licences and the address are the trial's own: its state says what became of them.
      return record;
  }
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
 * The customer leaves the partner's list, unless the partner manages it for another reason.
 * Source: T-082, T-083.
 */
function withoutPending(
  record: CustomerRecord,
  instances: Instances,
  trialId: string,
): CustomerRecord {
  const partnerId = partnerOf(instances, trialId);
  const hasOther = otherLiveTrials(instances, trialId).some((one) => one.partnerId === partnerId);
  if (hasOther) return record;
  return {
    ...record,
    relationships: record.relationships.filter((one) => one.partnerId !== partnerId),
  };
}

/**
 * The users move to the free consumer organisation and every administrator's role goes, but only
 * where nothing is bought and no other trial lives. Source: T-131, T-192, T-193, R-15.
 */
function closedOrganisation(
  record: CustomerRecord,
  instances: Instances,
  trialId: string,
  hide: boolean,
): CustomerRecord {
  const isInUse = record.purchases.length > 0 || otherLiveTrials(instances, trialId).length > 0;
  if (isInUse) return record;
  return {
    ...record,
    usersIn: 'consumer',
    admins: record.admins.map((admin) => ({ ...admin, roles: [] })),
    isHidden: hide,
  };
}

const otherLiveTrials = (instances: Instances, trialId: string) =>
  Object.values(instances)
    .filter((one) => isTrial(one) && one.id !== trialId && one.status === 'active')
    .map(trialContextOf);
