/**
 * The answer at the cursor: the verdict for each service with the rules behind it, what people can
 * do about a no, and from when time alone makes it a yes.
 */
import { useEffect, useRef } from 'react';
import { parseCommand, type ServiceDecision, valueLabel } from '../../runtime/index.ts';
import { act } from '../act.ts';
import { Icon } from '../controls/icon.tsx';
import { type Consequences, consequencesOf } from '../question.ts';
import { useReading } from '../reading.tsx';
import { type Late, useLateAnswer } from '../use-late-answer.ts';
import type { AnsweredProps, AnswerProps } from './eligibility-props.ts';
import { Ahead } from './forecast.tsx';
import { LeaveOut, Ways } from './remedies.tsx';
import { Rules } from './trace.tsx';
import { Denials, DeniedCard, FoldedCard, rulesOf, VerdictChip, verdictOf } from './verdicts.tsx';

export function AnswerShown({ answer, ...props }: AnswerProps) {
  const { words } = useReading();
  switch (answer.kind) {
    case 'silent':
      return null;
    case 'rejected':
      return (
        <div className="rejected" role="status">
          <Icon name="info" />
          <p>
            <b>{words.cannotBeAsked}</b>{' '}
            <span lang="en" dir="ltr">
              {answer.sentence}
            </span>
          </p>
        </div>
      );
    case 'answered':
      return <AnsweredShown {...props} answer={answer} />;
  }
}

function AnsweredShown(props: AnsweredProps) {
  const { page, answer } = props;
  const { decision, denials, isAllowed } = answer.eligibility;
  const late = useLateAnswer(isAllowed || page.isPlaying ? null : answer, consequencesOf);
  return (
    <div className="answer" data-customer={answer.question.asked.customerId}>
      <Headline {...props} />
      <Denials denials={denials} />
      <ul className="service-list">
        {decision.services.map((service) => (
          <ServiceCard key={service.service} {...props} service={service} late={late} />
        ))}
      </ul>
      {late === null ? null : <OfWhole {...props} late={late} />}
    </div>
  );
}

interface ServiceCardProps extends AnsweredProps {
  readonly service: ServiceDecision;
  readonly late: Late<Consequences> | null;
}

function ServiceCard({ service, late, ...props }: ServiceCardProps) {
  const { eligibility, replayed } = props.answer;
  const { ruleCount, services } = eligibility.decision;
  const rules = rulesOf(replayed.services, service.service);
  const head = { service, ruleCount: Math.round(ruleCount / Math.max(1, services.length)) };
  if (verdictOf(service) === 'denied') {
    return (
      <DeniedCard {...head} rules={rules}>
        {late === null ? null : <OfService {...props} late={late} service={service.service} />}
      </DeniedCard>
    );
  }
  return <FoldedCard {...head}>{() => <Rules rules={rules} />}</FoldedCard>;
}

/** The verdict on the whole request, and the deed where it is a yes. */
function Headline({ answer, acting, isAwaited }: AnsweredProps) {
  const { language, words } = useReading();
  const head = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at when the answer comes
  useEffect(() => {
    if (isAwaited.current) head.current?.focus();
    isAwaited.current = false;
  }, [answer]);
  const { eligibility, question, asker } = answer;
  const { path, isAllowed, needsConsent, decision } = eligibility;
  const verdict = isAllowed
    ? 'allowed'
    : decision.outcome === 'indeterminate'
      ? 'indeterminate'
      : 'denied';
  const start = (): void => {
    const parsed = parseCommand('trial.start', question.request);
    if (!parsed.ok) return;
    acting((session) => act(session, parsed.command, asker.actor), { subject: 'new' });
  };
  return (
    <div className="headline">
      <div role="status" ref={head} tabIndex={-1}>
        <VerdictChip verdict={verdict} />
        <span className="path">{valueLabel(language, 'path', path)}</span>
      </div>
      {isAllowed && needsConsent ? <p>{language.phrases.needsConsent}</p> : null}
      {isAllowed ? (
        <button type="button" className="button primary" data-start onClick={start}>
          <Icon name="play" size={14} />
          {words.start}
        </button>
      ) : null}
    </div>
  );
}

interface LateProps extends AnsweredProps {
  readonly late: Late<Consequences>;
}

function OfService({ late, service, ...props }: LateProps & { readonly service: string }) {
  if (late.kind !== 'there') return <Waiting late={late} />;
  const { remedies, ahead } = late.answer;
  const ways = remedies.services.find((one) => one.service === service);
  const when = ahead.services.find((one) => one.service === service);
  return (
    <div className="what-next">
      {ways === undefined ? null : (
        <Ways
          ways={ways.remedies}
          isComplete={ways.isComplete}
          blockedBy={ways.blockedBy}
          {...props}
        />
      )}
      {when === undefined ? null : <Ahead ahead={when} stays={when.stays} {...props} />}
    </div>
  );
}

/** Where several services are asked for: what makes all of them pass, or what to leave out. */
function OfWhole({ late, ...props }: LateProps) {
  const { words } = useReading();
  if (late.kind !== 'there' || props.answer.question.request.services.length < 2) return null;
  const { remedies, ahead } = late.answer;
  return (
    <section className="whole" aria-labelledby="whole-title">
      <h3 id="whole-title">{words.wholeRequest}</h3>
      {remedies.leaveOut === null ? null : <LeaveOut leaveOut={remedies.leaveOut} {...props} />}
      <Ways ways={remedies.request} isComplete blockedBy={[]} {...props} />
      <Ahead
        ahead={ahead}
        stays={[...new Set(ahead.stays.map(({ ruleId, code }) => ruleId ?? code))]}
        {...props}
      />
    </section>
  );
}

function Waiting({ late }: { readonly late: Exclude<Late<unknown>, { kind: 'there' }> }) {
  const { words } = useReading();
  if (late.kind === 'coming') return <p className="what-next coming">{words.working}</p>;
  return (
    <p className="what-next warning" lang="en" dir="ltr">
      {late.message}
    </p>
  );
}
