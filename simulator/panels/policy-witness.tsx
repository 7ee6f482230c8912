/** The questions that two policies answer differently, with an example applicant for each way. */
import { eventTitle, factLabel, type PackDifference, valueLabel } from '../../runtime/index.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import { useReading } from '../reading.tsx';
import { FactTable } from './policy-facts.tsx';
import { CodeOf } from './policy-parts.tsx';
import { VerdictChip } from './verdicts.tsx';

type QuestionDifference = PackDifference['questions'][number];
type Witness = NonNullable<QuestionDifference['otherCode']>;
type Side = Witness['left'];

export function Answers({ found }: { readonly found: PackDifference }) {
  const { words } = useReading();
  const differing = found.questions.filter(({ isSame }) => !isSame);
  const same = found.questions.filter(({ isSame }) => isSame);
  return (
    <section className="policy-section">
      <h3>
        {words.answersDiffer} <span className="badge">{differing.length}</span>
      </h3>
      {found.questions.every(({ isExact }) => isExact) ? null : (
        <p className="note">{words.inexact}</p>
      )}
      <ul className="answers">
        {differing.map((one) => (
          <QuestionCard key={one.question} one={one} found={found} />
        ))}
      </ul>
      {same.length === 0 ? null : (
        <p className="same-answers">
          <Filled
            text={words.sameAnswers}
            values={{ questions: same.map(({ question }) => question).join(', ') }}
          />
        </p>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly one: QuestionDifference;
  readonly found: PackDifference;
}

function QuestionCard({ one, found }: QuestionProps) {
  const { words } = useReading();
  const { question, allowedByLeftOnly, allowedByRightOnly, otherCode } = one;
  const title = eventTitle(question);
  const onlyUnder = (pack: string) => <Filled text={words.allowedOnlyUnder} values={{ pack }} />;
  return (
    <li data-question={question}>
      <h4>
        <bdi>
          <code>{question}</code>
        </bdi>{' '}
        {title === question ? null : (
          <span lang="en" dir="ltr">
            {title}
          </span>
        )}
      </h4>
      <div className="witnesses">
        {allowedByLeftOnly === undefined ? null : (
          <WitnessCard witness={allowedByLeftOnly} found={found}>
            {onlyUnder(found.left)}
          </WitnessCard>
        )}
        {allowedByRightOnly === undefined ? null : (
          <WitnessCard witness={allowedByRightOnly} found={found}>
            {onlyUnder(found.right)}
          </WitnessCard>
        )}
        {otherCode === undefined ? null : (
          <WitnessCard witness={otherCode} found={found}>
            {words.otherCode}
          </WitnessCard>
        )}
      </div>
    </li>
  );
}

interface WitnessProps {
  readonly witness: Witness;
  readonly found: PackDifference;
  readonly children: React.ReactNode;
}

function WitnessCard({ witness, found, children }: WitnessProps) {
  const { language, words } = useReading();
  const { facts, unusual, left, right } = witness;
  return (
    <article className="witness">
      <h5>{children}</h5>
      <dl className="witness-sides">
        <SideShown packId={found.left} side={left} />
        <SideShown packId={found.right} side={right} />
      </dl>
      <h6>{unusual.length === 0 ? words.everythingUsual : words.unusual}</h6>
      <ul className="unusual">
        {unusual.map((name) => (
          <li key={name}>
            <mark>
              {factLabel(language, name)}: <b>{valueLabel(language, name, facts[name] ?? '')}</b>
            </mark>
          </li>
        ))}
      </ul>
      <Unfold
        className="more-ways"
        head={
          <>
            <Icon name="chevron" size={14} />
            <span>
              <Filled text={words.allFacts} values={{ count: Object.keys(facts).length }} />
            </span>
          </>
        }
      >
        {() => <FactTable facts={facts} unusual={unusual} />}
      </Unfold>
    </article>
  );
}

function SideShown({ packId, side }: { readonly packId: string; readonly side: Side }) {
  return (
    <div>
      <dt>
        <bdi>{packId}</bdi>
      </dt>
      <dd>
        <VerdictChip verdict={side.outcome} />
        {side.code === null ? null : <CodeOf code={side.code} rules={side.violated} />}
      </dd>
    </div>
  );
}
