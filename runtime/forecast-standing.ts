/**
 * How a request stands at one instant: every reason against each of its services. A denial is about
 * the whole request, so it stands against every service; so does a rejection.
 *
 * Source: our choice.
 */
import type { Actor } from './actor.ts';
import type { TrialRequestBody } from './command.ts';
import type { Reason, ServiceDecision } from './entry.ts';
import { Rejected } from './errors.ts';
import { type Eligibility, evaluate } from './evaluate.ts';
import { decisionReasons, reason, sorted } from './refusal.ts';
import type { At } from './start-request.ts';
import type { Reader } from './world.ts';

interface ServiceStanding {
  readonly service: string;
  /** In the promised order of precedence; empty when nothing speaks against it. */
  readonly reasons: readonly Reason[];
}

export interface Standing {
  readonly services: readonly ServiceStanding[];
  readonly isAllowed: boolean;
  /** Whether waiting cannot help: the request names what is not here, or not the asker's. */
  readonly isHopeless: boolean;
}

/**
 * @param policyFromMs From when the request's policy is in force; null when no date says so.
 */
export async function standingAt(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
  policyFromMs: number | null,
): Promise<Standing> {
  try {
    return standingOf(await evaluate(reader, at, request, actor));
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const reasons = [{ ...reason(error.code), sentence: error.sentence }];
    const services = [...new Set(request.services)].map((service) => ({ service, reasons }));
    // Who is unknown, or not one's own, is made known by somebody, never by time.
    const isAwaited = error.code === 'UNKNOWN_POLICY' && at.nowMs < (policyFromMs ?? 0);
    return { services, isAllowed: false, isHopeless: !isAwaited };
  }
}

function standingOf({ decision, denials, isAllowed }: Eligibility): Standing {
  const reasonsOf = (one: ServiceDecision): readonly Reason[] => {
    const isMute = !one.isAllowed && one.violations.length === 0;
    const outcome = one.isAllowed ? 'allowed' : isMute ? 'indeterminate' : 'denied';
    const { violations } = one;
    const against = decisionReasons({ ...decision, outcome, services: [one], violations });
    return sorted([...denials, ...against]);
  };
  const services = decision.services.map((one) => ({
    service: one.service,
    reasons: reasonsOf(one),
  }));
  return { services, isAllowed, isHopeless: false };
}

/** Every reason against the request, once. */
export const reasonsAgainst = ({ services }: Standing): readonly Reason[] =>
  sorted(services.flatMap(({ reasons }) => reasons));

/** The reasons of the one standing that are not among those of the other. */
export function withoutThose(
  reasons: readonly Reason[],
  others: readonly Reason[],
): readonly Reason[] {
  const known = new Set(others.map(keyOf));
  return sorted(reasons.filter((one) => !known.has(keyOf(one))));
}

/** Whether the same reasons stand against the same services. */
export const isSameStanding = (one: Standing, other: Standing): boolean =>
  JSON.stringify(keysOf(one)) === JSON.stringify(keysOf(other));

const keysOf = ({ services }: Standing) => services.map(({ reasons }) => reasons.map(keyOf));

const keyOf = ({ code, ruleId, service }: Reason): string =>
  `${code} ${ruleId ?? ''} ${service ?? ''}`;
