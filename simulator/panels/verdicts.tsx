/** A decision, service by service: the verdict at a glance, and unfolding, every rule behind it. */
import type { ReactNode } from 'react';
import {
  type Decision,
  type Reason,
  type ReplayedService,
  type RuleTrace,
  type ServiceDecision,
  valueLabel,
  wordReason,
} from '../../runtime/index.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import { useReading } from '../reading.tsx';
import { Clauses, Rules } from './trace.tsx';

export type Verdict = Decision['outcome'];

const ICONS: Readonly<Record<Verdict, IconName>> = {
  allowed: 'yes',
  denied: 'no',
  indeterminate: 'info',
};

/** Unknown is not a no: it is said where the facts could not be read. */
export function verdictOf({ isAllowed, violations }: ServiceDecision): Verdict {
  if (isAllowed) return 'allowed';
  return violations.length === 0 ? 'indeterminate' : 'denied';
}

/** Colour is never alone: the drawing and the word say the same. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = useReading().language.phrases;
  return (
    <span className="chip" data-verdict={verdict}>
      <Icon name={ICONS[verdict]} size={14} />
      {verdicts[verdict]}
    </span>
  );
}

/** Whether a rule, or several, hold. */
export function OutcomeChip({ outcome }: { readonly outcome: 'passed' | 'violated' }) {
  const { outcomes } = useReading().language.phrases;
  const isPassed = outcome === 'passed';
  return (
    <span className="chip" data-verdict={isPassed ? 'allowed' : 'denied'}>
      <Icon name={isPassed ? 'yes' : 'no'} size={14} />
      {outcomes[outcome]}
    </span>
  );
}

interface CardProps {
  readonly service: ServiceDecision;
  /** How many rules were asked about it. */
  readonly ruleCount: number;
}

/** A service whose head unfolds every rule behind the verdict. */
export function FoldedCard(props: CardProps & { readonly children: () => ReactNode }) {
  const { service, ruleCount, children } = props;
  const verdict = verdictOf(service);
  return (
    <li className="service" data-service={service.service} data-verdict={verdict}>
      <Unfold key={verdict} head={<Head service={service} ruleCount={ruleCount} />}>
        {children}
      </Unfold>
    </li>
  );
}

interface DeniedCardProps extends CardProps {
  readonly rules: readonly RuleTrace[];
  /** What would change the verdict. */
  readonly children: ReactNode;
}

/** A service that is refused: what stands against it is in sight, the rest unfolds. */
export function DeniedCard({ service, ruleCount, rules, children }: DeniedCardProps) {
  const { phrases } = useReading().language;
  const others = rules.filter(({ outcome }) => outcome !== 'violated');
  return (
    <li className="service" data-service={service.service} data-verdict={verdictOf(service)}>
      <div className="service-head">
        <Head service={service} ruleCount={ruleCount} />
      </div>
      <Rules rules={rules.filter(({ outcome }) => outcome === 'violated')} />
      {children}
      <Unfold
        className="other-rules"
        head={
          <>
            <Icon name="chevron" size={14} />
            <span>
              {phrases.showRules} <bdi>({others.length})</bdi>
            </span>
          </>
        }
      >
        {() => <Rules rules={others} />}
      </Unfold>
    </li>
  );
}

function Head({ service, ruleCount }: CardProps) {
  const { language, words } = useReading();
  const verdict = verdictOf(service);
  const passed = ruleCount - service.violations.length;
  const { rulesSatisfied } = language.phrases;
  return (
    <>
      <div className="service-name">
        <h3>
          {service.service === ''
            ? words.wholeRequest
            : valueLabel(language, 'service', service.service)}
        </h3>
        <small>
          <Icon name="chevron" size={12} />
          {verdict === 'indeterminate' ? (
            words.factsUnread
          ) : (
            <Filled text={rulesSatisfied} values={{ passed, total: ruleCount }} />
          )}
        </small>
      </div>
      <VerdictChip verdict={verdict} />
    </>
  );
}

/** The rules of one service of a decision that was taken apart. */
export function rulesOf(
  services: readonly ReplayedService[],
  service: string,
): readonly RuleTrace[] {
  return services.find((one) => one.service === service)?.rules ?? [];
}

/** Why this person may not ask at all, whatever the rules say of a service. */
export function Denials({ denials }: { readonly denials: readonly Reason[] }) {
  const { language, words } = useReading();
  if (denials.length === 0) return null;
  return (
    <section className="denials" aria-label={words.wholeRequest}>
      <header>
        <b>{words.wholeRequest}</b>
        <VerdictChip verdict="denied" />
      </header>
      <ul>
        {denials.map((reason) => (
          <li key={reason.code} data-code={reason.code}>
            <Icon name="no" size={16} />
            <span className="rule-words">
              <span className="sentence">{wordReason(language, reason)}</span>
              <small>
                <bdi>
                  <code>{reason.code}</code>
                </bdi>
                <Clauses source={reason.source} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
