/**
 * Why a verdict is what it is: every rule with its sentence, and inside it every condition with the
 * value read, the value needed, and where each comes from.
 */
import { Fragment, type ReactNode } from 'react';
import { type RuleTrace, type Trace, wordLeaf, wordRule } from '../../runtime/index.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import { useReading } from '../reading.tsx';
import { say } from '../say.ts';

type RuleOutcome = RuleTrace['outcome'];
type LeafTrace = Exclude<Trace, { of: unknown }>;

const ICONS: Readonly<Record<RuleOutcome, IconName>> = {
  violated: 'no',
  passed: 'yes',
  notApplicable: 'none',
};

/** What is violated first, then what passed; what does not apply is folded away. */
export function Rules({ rules }: { readonly rules: readonly RuleTrace[] }) {
  const { phrases } = useReading().language;
  const of = (outcome: RuleOutcome) => rules.filter((rule) => rule.outcome === outcome);
  const idle = of('notApplicable');
  return (
    <ul className="rules">
      {[...of('violated'), ...of('passed')].map((rule) => (
        <RuleItem key={`${rule.ruleId} ${rule.outcome}`} rule={rule} />
      ))}
      {idle.length === 0 ? null : (
        <li>
          <Unfold
            className="rule-group"
            head={
              <>
                <Icon name="chevron" size={14} />
                <span>
                  {phrases.outcomes.notApplicable} <bdi>({idle.length})</bdi>
                </span>
              </>
            }
          >
            {() => (
              <ul className="rules">
                {idle.map((rule) => (
                  <RuleItem key={rule.ruleId} rule={rule} />
                ))}
              </ul>
            )}
          </Unfold>
        </li>
      )}
    </ul>
  );
}

function RuleItem({ rule }: { readonly rule: RuleTrace }) {
  const { language } = useReading();
  const { outcome, code, ruleId, source, severity } = rule;
  const { sentence, isTranslated } = wordRule(language, rule);
  return (
    <li className="rule" data-outcome={outcome} data-rule={ruleId}>
      <Unfold
        begins={outcome === 'violated' ? 'open' : 'folded'}
        head={
          <>
            <Icon name={ICONS[outcome]} size={16} />
            <span className="rule-words">
              <span className="visually-hidden">{language.phrases.outcomes[outcome]}: </span>
              <Sentence isTranslated={isTranslated}>{sentence}</Sentence>
              <small>
                <bdi>{ruleId}</bdi>
                <bdi>
                  <code>{code}</code>
                </bdi>
                <Clauses source={source} />
                {severity === 'advise' ? (
                  <span className="tag">{language.phrases.severities.advise}</span>
                ) : null}
              </small>
            </span>
            <Icon name="chevron" size={14} />
          </>
        }
      >
        {() => <RuleTree rule={rule} />}
      </Unfold>
    </li>
  );
}

/** A sentence that there is only in English is marked as English. */
export function Sentence(props: { readonly isTranslated: boolean; readonly children: ReactNode }) {
  const { isTranslated, children } = props;
  if (isTranslated) return <span className="sentence">{children}</span>;
  return (
    <span className="sentence" lang="en" dir="ltr">
      {children}
    </span>
  );
}

/** The clauses that something comes from. */
export function Clauses({ source }: { readonly source: readonly string[] }) {
  return (
    <bdi className="sources clauses" dir="ltr">
      {source.map((clause, index) => (
        <Fragment key={clause}>
          {index === 0 ? '' : ' · '}
          <span>{clause === 'our choice' ? say('our choice') : clause}</span>
        </Fragment>
      ))}
    </bdi>
  );
}

function RuleTree({ rule }: { readonly rule: RuleTrace }) {
  const { language } = useReading();
  const { phrases } = language;
  const { remedy } = wordRule(language, rule);
  return (
    <div className="rule-tree">
      {rule.appliesWhen === undefined ? null : (
        <Part title={phrases.parts.appliesWhen} trace={rule.appliesWhen} />
      )}
      <Part title={phrases.parts.require} trace={rule.require} />
      {remedy === undefined || rule.outcome !== 'violated' ? null : (
        <p className="rule-remedy">
          <b>{phrases.remedy}:</b> {remedy}
        </p>
      )}
    </div>
  );
}

function Part({ title, trace }: { readonly title: string; readonly trace: Trace }) {
  return (
    <div className="rule-part">
      <h4>{title}</h4>
      <ul className="conditions">
        <Condition trace={trace} />
      </ul>
    </div>
  );
}

function Condition({ trace }: { readonly trace: Trace }) {
  const { phrases } = useReading().language;
  if (!('of' in trace)) return <Leaf leaf={trace} />;
  const { op, of, result } = trace;
  return (
    <li data-holds={result}>
      <Mark holds={result} />
      <div>
        <span className="group-name">{phrases.groups[op]}</span>
        <ul className="conditions">
          {of.map((part, index) => (
            <Condition key={keyOf(part, index)} trace={part} />
          ))}
        </ul>
      </div>
    </li>
  );
}

/** A condition stands where it stands in its rule, whatever it came to. */
const keyOf = (trace: Trace, index: number): string =>
  'of' in trace ? `${trace.op} ${index}` : `${trace.name} ${index}`;

function Leaf({ leaf }: { readonly leaf: LeafTrace }) {
  const { language } = useReading();
  const { phrases } = language;
  const { label, actual, needed, neededFrom, from } = wordLeaf(language, leaf);
  return (
    <li className="condition" data-holds={leaf.result}>
      <Mark holds={leaf.result} />
      <div>
        <span className="condition-label">{label}</span>
        <p className="values">
          <span className="value-read">
            <Filled text={phrases.read} values={{ actual: <b>{actual}</b> }} />
          </span>
          <span className="value-needed">
            <Filled
              text={neededFrom === undefined ? phrases.needed : phrases.neededFrom}
              values={{ expected: <b>{needed}</b>, from: neededFrom }}
            />
          </span>
        </p>
        <small className="origin">
          <Filled text={phrases.from} values={{ from }} />
        </small>
      </div>
    </li>
  );
}

function Mark({ holds }: { readonly holds: boolean }) {
  const { outcomes } = useReading().language.phrases;
  return (
    <span className="tick">
      <Icon name={holds ? 'yes' : 'no'} size={14} />
      <span className="visually-hidden">{holds ? outcomes.passed : outcomes.violated}: </span>
    </span>
  );
}
