/** The rules of a policy: what each requires, what it says otherwise, and where it is written. */
import { useState } from 'react';
import { eventTitle, QUESTION_NAMES } from '../../runtime/index.ts';
import { useReading } from '../reading.tsx';
import { Select } from './eligibility-fields.tsx';
import { wordRequirement } from './policy-cells.ts';
import { Filter, fits, Head, Sheet } from './policy-parts.tsx';
import type { PolicyProps } from './policy-props.ts';
import { Clauses, Sentence } from './trace.tsx';

export function PolicyRules({ pack, place, go }: PolicyProps) {
  const { language, words } = useReading();
  const { policy } = language.phrases;
  const [filter, setFilter] = useState('');
  const { question } = place;
  const shown = pack.rules
    .filter((rule) => question === null || rule.questions.some((one) => one === question))
    .map((rule) => ({ rule, ...wordRequirement(language, rule) }))
    .filter(({ rule, sentence }) =>
      fits([rule.id, rule.code, sentence, ...rule.questions, ...rule.source].join(' '), filter),
    );
  return (
    <>
      <div className="tools">
        <QuestionChoice question={question} go={go} />
        <Filter value={filter} onValue={setFilter} />
      </div>
      <Sheet
        className="policy-rules"
        caption={
          <>
            {words.rules} · <bdi>{pack.packId}</bdi>
          </>
        }
      >
        <Head titles={[policy.rule, policy.question, words.code, policy.clause]} />
        <tbody>
          {shown.map(({ rule, sentence, remedy, isTranslated }) => (
            <tr key={rule.id}>
              <th scope="row">
                <div className="rule-cell">
                  <bdi className="rule-id">{rule.id}</bdi>
                  <div>
                    <Sentence isTranslated={isTranslated}>{sentence}</Sentence>
                    {remedy === undefined ? null : <small>{remedy}</small>}
                  </div>
                </div>
              </th>
              <td>
                <ul className="names">
                  {rule.questions.map((one) => (
                    <li key={one}>
                      <bdi>
                        <code>{one}</code>
                      </bdi>
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <bdi>
                  <code>{rule.code}</code>
                </bdi>
                {rule.severity === 'advise' ? (
                  <span className="tag advises">{language.phrases.severities.advise}</span>
                ) : null}
              </td>
              <td>
                <Clauses source={rule.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </Sheet>
      {shown.length === 0 ? <p className="empty">{words.nothingFits}</p> : null}
    </>
  );
}

function QuestionChoice({ question, go }: Pick<PolicyProps, 'go'> & { question: string | null }) {
  const { language, words } = useReading();
  return (
    <Select
      label={language.phrases.policy.question}
      value={question ?? ''}
      options={[{ value: '', text: words.allQuestions }, ...questionOptions()]}
      onValue={(value) => go({ question: value === '' ? null : value })}
    />
  );
}

/** Every question, by what people call what is asked for. */
export const questionOptions = () =>
  QUESTION_NAMES.map((value) => {
    const title = eventTitle(value);
    return { value, text: title === value ? value : `${value} · ${title}` };
  });
