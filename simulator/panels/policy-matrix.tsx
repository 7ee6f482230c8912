/** What follows from a policy: what may be tried beside what, and any question, factored. */

import { useMemo } from 'react';
import {
  type Matrix,
  matrix,
  type Pack,
  QUESTION_NAMES,
  type Question,
} from '../../runtime/index.ts';
import { useReading } from '../reading.tsx';
import { useLateAnswer } from '../use-late-answer.ts';
import { Select } from './eligibility-fields.tsx';
import { cellText, columnText, wordRequirement } from './policy-cells.ts';
import { Overlap } from './policy-overlap.tsx';
import { CodeOf, Head, Sheet, Worked } from './policy-parts.tsx';
import type { PolicyProps } from './policy-props.ts';
import { questionOptions } from './policy-rules.tsx';
import { Sentence } from './trace.tsx';
import { OutcomeChip } from './verdicts.tsx';

interface Asked {
  readonly pack: Pack;
  readonly question: Question;
}

const work = ({ pack, question }: Asked) => Promise.resolve(matrix(pack, question));

export function Matrices(props: PolicyProps) {
  const { pack, place, go } = props;
  const { language, words } = useReading();
  const question = QUESTION_NAMES.find((one) => one === place.question) ?? 'trial.start';
  const asked = useMemo(() => ({ pack, question }), [pack, question]);
  const late = useLateAnswer(asked, work, 0);
  return (
    <>
      <Overlap pack={pack} />
      <section className="policy-section">
        <h3>{words.perQuestion}</h3>
        <div className="tools">
          <Select
            label={language.phrases.policy.question}
            value={question}
            options={questionOptions()}
            onValue={(chosen) => go({ question: chosen })}
          />
        </div>
        <Worked late={late}>{(found) => <Tables found={found} pack={pack} />}</Worked>
      </section>
    </>
  );
}

function Tables({ found, pack }: { readonly found: Matrix; readonly pack: Pack }) {
  const { words } = useReading();
  return (
    <>
      {found.isExact ? null : <p className="note">{words.inexact}</p>}
      <div className="factors">
        {found.tables.map((table) => (
          <Table key={table.ruleIds.join()} table={table} pack={pack} />
        ))}
      </div>
    </>
  );
}

interface TableProps {
  readonly table: Matrix['tables'][number];
  readonly pack: Pack;
}

/** The rules that share facts, as one table. */
function Table({ table, pack }: TableProps) {
  const { language, words } = useReading();
  const { columns, rows, ruleIds } = table;
  const rules = pack.rules.filter(({ id }) => ruleIds.includes(id));
  return (
    <Sheet
      className="factor"
      caption={rules.map((rule) => {
        const { sentence, isTranslated } = wordRequirement(language, rule);
        return (
          <span key={rule.id} className="caption-rule">
            <bdi className="rule-id">{rule.id}</bdi>
            <Sentence isTranslated={isTranslated}>{sentence}</Sentence>
          </span>
        );
      })}
    >
      <Head
        titles={[
          ...columns.map((column) => columnText(language, words, column)),
          language.phrases.policy.result,
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row.cells)}>
            {row.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand
              <td key={index} data-any={cell === null || undefined}>
                {cellText({ language, words }, columns[index], cell)}
              </td>
            ))}
            <td>
              <OutcomeChip outcome={row.code === null ? 'passed' : 'violated'} />
              {row.code === null ? null : <CodeOf code={row.code} rules={row.violated} />}
              {columns.length === 0 ? <small>{words.isSettled}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
