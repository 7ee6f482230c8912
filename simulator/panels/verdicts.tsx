/** A decision, service by service, with every rule that speaks against it and what the rule read. */
import type { Decision, Reason, ServiceDecision } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { countOf, humanOf } from '../format.ts';
import { SERVICE_LABELS } from '../vocabulary.ts';

export interface VerdictsProps {
  readonly decision: Decision;
  readonly denials: readonly Reason[];
}

/** One line for each service, with every rule that speaks against it. */
export function Verdicts({ decision, denials }: VerdictsProps) {
  return (
    <ul className="verdicts">
      {denials.map((reason) => (
        <li key={reason.code} data-verdict="denied">
          <Icon name="no" />
          <span className="verdict-name">
            <b>This person may not ask</b>
            <small>
              {reason.sentence} <span className="sources">{reason.source.join(' · ')}</span>
            </small>
          </span>
          <em>Blocked</em>
        </li>
      ))}
      {decision.services.map((service) => (
        <Verdict key={service.service} service={service} decision={decision} />
      ))}
    </ul>
  );
}

interface VerdictProps {
  readonly service: ServiceDecision;
  readonly decision: Decision;
}

/** Unknown is not a no: it is said where the facts could not be read. */
function Verdict({ service, decision }: VerdictProps) {
  const { isAllowed, violations } = service;
  const isUnknown = !isAllowed && violations.length === 0;
  const verdict = isAllowed ? 'allowed' : isUnknown ? 'unknown' : 'denied';
  const perService = Math.round(decision.ruleCount / Math.max(1, decision.services.length));
  return (
    <li data-verdict={verdict}>
      <Icon name={isAllowed ? 'yes' : isUnknown ? 'info' : 'no'} />
      <span className="verdict-name">
        <b>
          {service.service === ''
            ? 'The request'
            : (SERVICE_LABELS[service.service] ?? humanOf(service.service))}
        </b>
        <small>
          {isUnknown
            ? 'The facts could not be read.'
            : `${perService - violations.length} of ${countOf(perService, 'rule')} satisfied`}
        </small>
      </span>
      <em>{isAllowed ? 'Eligible' : isUnknown ? 'Unknown' : 'Blocked'}</em>
      {violations.length === 0 ? null : (
        <ol className="violations">
          {violations.map((violation) => (
            <li key={violation.ruleId}>
              <Icon name="no" size={14} />
              <span>
                {violation.sentence}
                <small>
                  <code>{violation.code}</code> · rule {violation.ruleId} ·{' '}
                  <span className="sources">{violation.source.join(' · ')}</span>
                </small>
                <Facts facts={violation.facts} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** What the rule looked at. */
function Facts({ facts }: { readonly facts: Readonly<Record<string, string | number | boolean>> }) {
  return (
    <dl className="facts">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>{humanOf(name)}</dt>
          <dd>{typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
