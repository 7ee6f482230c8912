/** May this trial start? The question, its answer at the cursor, and what was decided before. */
import { useCallback, useMemo, useRef } from 'react';
import { longInstantOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { answerAt, questionAt } from '../question.ts';
import { Reader, useReading } from '../reading.tsx';
import { say } from '../say.ts';
import { useAnswer } from '../use-answer.ts';
import { Decided } from './decided.tsx';
import { AnswerShown } from './eligibility-answer.tsx';
import { EligibilityForm } from './eligibility-form.tsx';
import type { EligibilityPanelProps } from './eligibility-props.ts';
import './eligibility.css';
import './remedies.css';
import './trace.css';
import './verdicts.css';

export function EligibilityPanel(props: EligibilityPanelProps) {
  return (
    <Reader as="div" className="eligibility">
      <header className="eligibility-head">
        <Title moment={props.moment} />
      </header>
      <Asked {...props} />
      <Decided moment={props.moment} send={props.send} />
    </Reader>
  );
}

function Title({ moment }: { readonly moment: Moment }) {
  const { language } = useReading();
  return (
    <div>
      <h2>{language.phrases.eligibility}</h2>
      <p>
        <bdi>{longInstantOf(moment.atMs, language.id)}</bdi> · <bdi>{say(moment.branch.name)}</bdi>
      </p>
    </div>
  );
}

function Asked(props: EligibilityPanelProps) {
  const { page, moment, acting, send } = props;
  const { words } = useReading();
  const { chosen } = page;
  const question = useMemo(() => questionAt(moment, chosen), [moment, chosen]);
  const ask = useCallback(() => answerAt(moment, question), [moment, question]);
  const answer = useAnswer(ask);
  const isAwaited = useRef(false);
  const typed = (intent: Intent): void => {
    isAwaited.current = false;
    send(intent);
  };
  const pressed: Pick<EligibilityPanelProps, 'acting' | 'send'> = {
    acting: (deed, after) => {
      isAwaited.current = true;
      acting(deed, after);
    },
    send: (intent) => {
      isAwaited.current = true;
      send(intent);
    },
  };
  if (question.asker === undefined) return <p className="empty wide">{words.nobodyYet}</p>;
  return (
    <>
      <EligibilityForm moment={moment} question={question} send={typed} />
      {answer === undefined ? null : (
        <AnswerShown {...props} {...pressed} answer={answer} isAwaited={isAwaited} />
      )}
    </>
  );
}
