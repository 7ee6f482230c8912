/**
 * Asks the rules, and words their verdicts as one decision that travels with the command. With
 * rules/decide.ts, and what awaits it, the only asynchronous part of the pure code.
 */
import { decide, type Pack, type Question, type Service } from '../rules/index.ts';
import type { Decision, ServiceDecision } from './entry.ts';
import { sorted } from './refusal.ts';
import type { CustomerStream } from './stream.ts';
import { isTrial, statusOf, trialContextOf } from './views.ts';

/** One question, once for each subject: a service, or `''` where the question is about none. */
export async function ask(
  pack: Pack,
  question: Question,
  subjects: readonly { readonly service: Service | ''; readonly facts: object }[],
): Promise<Decision> {
  const verdicts = await Promise.all(subjects.map(({ facts }) => decide(pack, question, facts)));
  const services: ServiceDecision[] = verdicts.map((verdict, index) => ({
    service: subjects[index]?.service ?? '',
    isAllowed: verdict.outcome === 'allowed',
    facts: (subjects[index]?.facts ?? {}) as NonNullable<ServiceDecision['facts']>,
    violations: verdict.violations,
  }));
  const outcomes = verdicts.map((verdict) => verdict.outcome);
  return {
    question,
    packId: pack.packId,
    packHash: pack.packHash,
    outcome: outcomes.includes('indeterminate')
      ? 'indeterminate'
      : outcomes.every((outcome) => outcome === 'allowed') && outcomes.length > 0
        ? 'allowed'
        : 'denied',
    ruleCount: verdicts.reduce((sum, verdict) => sum + verdict.ruleCount, 0),
    services,
    violations: sorted(services.flatMap((one) => one.violations)) as Decision['violations'],
  };
}

export interface ServiceFacts {
  readonly service: Service;
  readonly servicePurchased: boolean;
  readonly callingPurchased: boolean;
  readonly otherPartnerTrialsService: boolean;
  readonly ownTrialHasService: boolean;
}

/**
 * What the customer has of one service: bought, on trial with somebody else, on trial here.
 * A trial counts while it is pending, active or in grace. Source: E-04 to E-07, R-22; A-09.
 */
export function serviceFacts(
  stream: CustomerStream | undefined,
  partnerId: string,
  service: Service,
): ServiceFacts {
  const bought = stream?.record.purchases.map((purchase) => purchase.service) ?? [];
  const live = Object.values(stream?.instances ?? {})
    .filter((instance) => isTrial(instance) && instance.status === 'active')
    .map(trialContextOf)
    .filter((trial) => trial.services.includes(service));
  return {
    service,
    servicePurchased: bought.includes(service),
    callingPurchased: bought.includes('CALLING') || bought.includes('LEGACY_CALL'),
    otherPartnerTrialsService: live.some((trial) => trial.partnerId !== partnerId),
    ownTrialHasService: live.some((trial) => trial.partnerId === partnerId),
  };
}

/** The outermost state of a trial, as a fact. */
export const trialStateOf = (stream: CustomerStream, trialId: string): string => {
  const instance = stream.instances[trialId];
  return instance === undefined ? '' : statusOf(instance.value);
};
