/** What an analysis finds in a policy: contradictions, and parts that do nothing. */
import { type Finding, findings, type Pack } from '../../runtime/index.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Unfold } from '../controls/unfold.tsx';
import { useReading } from '../reading.tsx';
import { useLateAnswer } from '../use-late-answer.ts';
import { FactTable } from './policy-facts.tsx';
import { Worked } from './policy-parts.tsx';
import type { PolicyProps } from './policy-props.ts';

const ICONS: Readonly<Record<Finding['severity'], IconName>> = {
  error: 'no',
  warning: 'warning',
  info: 'info',
};

const work = (pack: Pack) => Promise.resolve(findings(pack));

export function FindingsShown({ pack }: PolicyProps) {
  const { words } = useReading();
  const late = useLateAnswer(pack, work, 0);
  return (
    <Worked late={late}>
      {({ findings: found, isExact }) => (
        <>
          {found.length === 0 ? (
            <p className="nothing-found">
              <Icon name="yes" /> {words.noFindings}
            </p>
          ) : null}
          {isExact ? null : <p className="note">{words.inexact}</p>}
          <ul className="findings">
            {found.map((finding) => (
              <Found
                key={`${finding.place} ${finding.kind} ${finding.ruleIds.join()}`}
                finding={finding}
              />
            ))}
          </ul>
        </>
      )}
    </Worked>
  );
}

function Found({ finding }: { readonly finding: Finding }) {
  const { language, words } = useReading();
  const { severity, sentence, file, place, questions, witness } = finding;
  return (
    <li data-severity={severity}>
      <Icon name={ICONS[severity]} />
      <div>
        <p>
          <span className="tag">{words[severity]}</span>{' '}
          <span lang="en" dir="ltr">
            {sentence}
          </span>
        </p>
        <p className="finding-place">
          {words.where}:{' '}
          <bdi>
            <code>
              {file} {place}
            </code>
          </bdi>{' '}
          · {language.phrases.policy.question}:{' '}
          <bdi>
            <code>{questions.join(', ')}</code>
          </bdi>
        </p>
        {witness === undefined ? null : (
          <Unfold
            className="more-ways"
            head={
              <>
                <Icon name="chevron" size={14} /> {language.phrases.policy.example}
              </>
            }
          >
            {() => <FactTable facts={witness} unusual={[]} />}
          </Unfold>
        )}
      </div>
    </li>
  );
}
