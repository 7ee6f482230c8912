/**
 * Every reason for a no, from everybody who has a say: who may ask, the rules, and the machine. One
 * leads, all are listed. Source: R-05.
 */
import { atInstant, refusalsOf } from '../machines/index.ts';
import { type Code, precedenceOf, sentenceOf, sourceOf } from './codes.ts';
import type { CommandInput, Decision, Reason, Refusal } from './entry.ts';
import { knows } from './stepper.ts';
import type { Stream } from './stream.ts';
import { machineNameOf, statusOf } from './views.ts';

/** A reason that needs no facts: its sentence is the code's own. */
export const reason = (code: Code): Reason => ({
  code,
  sentence: sentenceOf(code),
  source: sourceOf(code),
});

/** The reasons against a command, the leading one first; empty when nothing speaks against it. */
export function reasonsOf(stream: Stream | undefined, input: CommandInput): readonly Reason[] {
  const reasons = [
    ...input.denials,
    ...decisionReasons(input.decision),
    ...machineReasons(stream, input),
  ];
  return sorted(reasons);
}

export function refusalFor(reasons: readonly Reason[]): Refusal {
  const [first] = reasons;
  if (first === undefined) throw new Error('a refusal needs a reason');
  return { code: first.code, sentence: first.sentence, reasons };
}

/** What the rules have against it. A decision that lacks facts is never a yes. */
export function decisionReasons(decision: Decision | null): readonly Reason[] {
  if (decision === null || decision.outcome === 'allowed') return [];
  if (decision.outcome === 'indeterminate') return [reason('FACTS_INCOMPLETE')];
  return decision.services.flatMap(({ service, violations }) =>
    violations.map(({ code, sentence, source, ruleId, facts }) => ({
      code,
      sentence,
      source,
      ruleId,
      ...(service === '' ? {} : { service }),
      facts,
    })),
  );
}

function machineReasons(
  stream: Stream | undefined,
  { resolved, atMs }: CommandInput,
): readonly Reason[] {
  if (stream === undefined || (resolved.kind !== 'subject' && resolved.kind !== 'order')) return [];
  const { event } = resolved;
  const instanceId = resolved.kind === 'order' ? resolved.orderId : resolved.instanceId;
  const instance = stream.instances[instanceId];
  if (instance === undefined || event === null) return [];
  const isKnown = instance.status === 'active' && knows(instance, event.type);
  const machine = machineNameOf(instance);
  return atInstant(atMs, () =>
    refusalsOf(machine, statusOf(instance.value), isKnown, instance.context, event),
  ).map(reason);
}

/**
 * By precedence. Every rule is listed; what is not about one service is said once, however
 * many services were asked, and what somebody else says already is not said by a rule again.
 */
export function sorted(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  const any = new Set<string>();
  return [...reasons]
    .sort((a, b) => precedenceOf(a.code) - precedenceOf(b.code))
    .filter(({ code, service, ruleId }) => {
      const said = isAboutService(code) ? `${code} ${service ?? ''}` : code;
      const key = ruleId === undefined ? said : `${said} ${ruleId}`;
      const isFirst = ruleId === undefined ? !any.has(said) : !seen.has(said) && !seen.has(key);
      seen.add(key);
      any.add(said);
      return isFirst;
    });
}

const isAboutService = (code: Code): boolean =>
  /^(CALLING|SERVICE)_/.test(code) || code === 'SITE_DETAILS_REQUIRED' || code === 'SITE_URL_TAKEN';
