/**
 * An explanation in the reader's language, and only what the caller may see of it.
 *
 * Of a customer that is not the partner's own, a rule that does not apply shows no value: what the
 * customer has bought is its own affair until it stands in the way. Source: T-087, T-089.
 */
import {
  type Language,
  type ReplayedDecision,
  type ReplayedService,
  type RuleTrace,
  type Trace,
  wordLeaf,
  wordRule,
} from '../runtime/index.ts';

/** Whether values of rules that do not apply may be shown. */
export type Sight = 'everything' | 'whatApplies';

export const explanationWire = (
  { services }: Pick<ReplayedDecision, 'services'>,
  language: Language,
  sight: Sight,
) => services.map((service) => serviceWire(service, language, sight));

function serviceWire(
  { service, outcome, rules }: ReplayedService,
  language: Language,
  sight: Sight,
) {
  return {
    service,
    outcome,
    ruleCount: rules.length,
    satisfiedCount: rules.filter((rule) => rule.outcome !== 'violated').length,
    rules: rules.map((rule) => ruleWire(rule, language, sight)),
  };
}

function ruleWire(rule: RuleTrace, language: Language, sight: Sight) {
  const { ruleId, outcome, severity, code, messageKey, source, appliesWhen, require } = rule;
  const { sentence, remedy, isTranslated } = wordRule(language, rule);
  const isHidden = outcome === 'notApplicable' && sight === 'whatApplies';
  return {
    ruleId,
    outcome,
    severity,
    code,
    messageKey,
    sentence,
    isTranslated,
    ...(remedy === undefined ? {} : { remedy }),
    source: [...source],
    ...(appliesWhen === undefined ? {} : { appliesWhen: traceWire(appliesWhen, language) }),
    require: isHidden ? null : traceWire(require, language),
  };
}

export interface TraceOut {
  readonly op: Trace['op'];
  readonly result: boolean;
  readonly of?: TraceOut[];
  readonly name?: string;
  readonly label?: string;
  readonly operator?: string;
  readonly actual?: string | number | boolean;
  readonly actualText?: string;
  readonly expected?: string | number | boolean | (string | number | boolean)[];
  readonly expectedText?: string;
  readonly expectedFrom?: { readonly kind: 'fact' | 'list' | 'term'; readonly name: string };
  readonly from?: string;
}

function traceWire(trace: Trace, language: Language): TraceOut {
  if ('of' in trace) {
    const { op, result } = trace;
    return { op, result, of: trace.of.map((part: Trace) => traceWire(part, language)) };
  }
  const { expected } = trace;
  const { label, actual, needed } = wordLeaf(language, trace);
  return {
    ...trace,
    expected: typeof expected === 'object' ? [...expected] : expected,
    label,
    actualText: actual,
    expectedText: needed,
  };
}
