/**
 * Takes a recorded decision again, on the facts that it was taken on, and says of every rule what it
 * looked at. What was recorded is never changed by that.
 *
 * Source: our choice (rules.md §5.6).
 */
import { explain, isQuestion, PACKS, type RuleTrace, type Verdict } from '../rules/index.ts';
import type { Decision, ServiceDecision } from './entry.ts';

export interface ReplayedService {
  /** `''` where the question is about no service. */
  readonly service: string;
  readonly outcome: Verdict['outcome'];
  /** Every rule: violated, passed, not applicable. Empty where facts are missing. */
  readonly rules: readonly RuleTrace[];
}

export interface ReplayedDecision {
  /**
   * The pack has the content that it had, and every service gets the answer that it got. Null: it
   * cannot be taken again, for want of the facts or the pack.
   */
  readonly isSame: boolean | null;
  /** The pack's content now: SHA-256; null where the pack is not there any more. */
  readonly packHash: string | null;
  /** Empty where it cannot be taken again. */
  readonly services: readonly ReplayedService[];
}

/** @throws {Error} The engine and the compiled rules differ: a bug, never an answer. */
export async function replayDecision(decision: Decision): Promise<ReplayedDecision> {
  const { question, packId } = decision;
  const pack = PACKS.get(packId);
  if (pack === undefined || !isQuestion(question)) {
    return { isSame: null, packHash: null, services: [] };
  }
  if (decision.services.some(({ facts }) => facts === undefined)) {
    return { isSame: null, packHash: pack.packHash, services: [] };
  }
  const services: ReplayedService[] = [];
  let isSame = pack.packHash === decision.packHash;
  for (const recorded of decision.services) {
    const { verdict, rules } = await explain(pack, question, recorded.facts);
    services.push({ service: recorded.service, outcome: verdict.outcome, rules });
    isSame &&= isSameAnswer(recorded, verdict);
  }
  return { isSame, packHash: pack.packHash, services };
}

function isSameAnswer(recorded: ServiceDecision, { outcome, violations }: Verdict): boolean {
  const idsOf = (of: readonly { readonly ruleId: string }[]): string =>
    of.map(({ ruleId }) => ruleId).join();
  return (
    recorded.isAllowed === (outcome === 'allowed') &&
    idsOf(recorded.violations) === idsOf(violations)
  );
}
