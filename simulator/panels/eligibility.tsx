/** Verdicts: those that were taken up to the cursor, and one that may be asked for now. */
import { instantOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { byOf, titleOf } from '../words.ts';
import { EligibilityForm } from './eligibility-form.tsx';
import { Verdicts, type VerdictsProps } from './verdicts.tsx';

interface EligibilityPanelProps {
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function EligibilityPanel({ moment, send }: EligibilityPanelProps) {
  const answers = answersIn(moment);
  return (
    <div className="eligibility">
      <EligibilityForm moment={moment} />
      <h2 className="sub">Decided so far</h2>
      {answers.length === 0 ? <p className="empty wide">Nothing had to be decided yet.</p> : null}
      <ol className="decisions">
        {answers.map((answer) => (
          <li key={`${answer.kind} ${answer.place}`}>
            <button
              type="button"
              className="decision-head"
              onClick={() => send({ kind: 'moveTo', atMs: answer.atMs })}
            >
              <b>{answer.title}</b>
              <small>
                {instantOf(answer.atMs)} · {answer.by}
              </small>
            </button>
            <Verdicts decision={answer.decision} denials={answer.denials} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface Answer extends VerdictsProps {
  readonly kind: 'done' | 'asked';
  readonly place: number;
  readonly atMs: number;
  readonly title: string;
  readonly by: string;
}

/** Decisions of the record, and questions the story asked without doing anything; newest first. */
function answersIn({ all, count, told }: Moment): readonly Answer[] {
  const done = all.slice(0, count).flatMap((entry): readonly Answer[] => {
    const { atMs, input, sequence: place } = entry;
    if (input.kind !== 'command' || input.decision === null) return [];
    const { decision, denials } = input;
    const title = titleOf(entry);
    return [{ kind: 'done', place, atMs, title, by: byOf(entry), decision, denials }];
  });
  const asked = told.flatMap(({ atMs, eligibility }, place): readonly Answer[] => {
    if (eligibility === null) return [];
    const { decision, denials } = eligibility;
    const by = 'asked, nothing done';
    return [{ kind: 'asked', place, atMs, title: 'May this trial start?', by, decision, denials }];
  });
  return [...done, ...asked].sort((left, right) => right.atMs - left.atMs);
}
