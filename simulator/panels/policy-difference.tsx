/** How two policies differ: in what they say, and in what they answer, each with an example. */
import { useMemo } from 'react';
import { difference, PACKS, type Pack, type PackDifference } from '../../runtime/index.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';
import { useReading } from '../reading.tsx';
import { useLateAnswer } from '../use-late-answer.ts';
import { Select } from './eligibility-fields.tsx';
import { wordRequirement } from './policy-cells.ts';
import { Head, Sheet, Worked } from './policy-parts.tsx';
import type { PolicyProps } from './policy-props.ts';
import { ValueShown } from './policy-value.tsx';
import { Answers } from './policy-witness.tsx';
import { Clauses, Sentence } from './trace.tsx';

interface Pair {
  readonly left: Pack;
  readonly right: Pack;
}

const work = ({ left, right }: Pair) => difference(left, right);

export function Difference({ pack, place, go }: PolicyProps) {
  const { words } = useReading();
  const others = [...PACKS.values()].filter(({ packId }) => packId !== pack.packId);
  const other = others.find(({ packId }) => packId === place.otherId) ?? others[0];
  const pair = useMemo(
    () => (other === undefined ? null : { left: pack, right: other }),
    [pack, other],
  );
  const late = useLateAnswer(pair, work, 0);
  if (other === undefined) return <p className="empty">{words.nothingFits}</p>;
  return (
    <>
      <div className="tools">
        <Select
          label={words.compareWith}
          value={other.packId}
          options={others.map(({ packId }) => ({ value: packId, text: packId }))}
          onValue={(otherId) => go({ otherId })}
        />
      </div>
      <Worked late={late}>
        {(found) => (
          <>
            <Answers found={found} />
            <Named title={words.termsDiffer} rows={found.terms} found={found} />
            <RulesThatDiffer found={found} left={pack} right={other} />
            {found.lists.length === 0 ? null : (
              <Named title={words.listsDiffer} rows={found.lists} found={found} />
            )}
          </>
        )}
      </Worked>
    </>
  );
}

type Row = PackDifference['terms'][number];

interface NamedProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly found: PackDifference;
}

/** Terms or lists, side by side. */
function Named({ title, rows, found }: NamedProps) {
  const { policy } = useReading().language.phrases;
  const topOf = (row: Row | undefined) => row?.name.split('.')[0];
  /** What stands together comes from the same clauses: they are said once. */
  const sourcesAt = (index: number, side: 'leftSources' | 'rightSources'): readonly string[] => {
    const row = rows[index];
    if (topOf(row) === topOf(rows[index - 1])) return [];
    const group = rows.filter((one) => topOf(one) === topOf(row));
    return group.find((one) => one[side].length > 0)?.[side] ?? [];
  };
  return (
    <section className="policy-section">
      <h3>
        {title} <span className="badge">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <Same />
      ) : (
        <Sheet
          className="sides"
          caption={
            <>
              <bdi>{found.left}</bdi> ↔ <bdi>{found.right}</bdi>
            </>
          }
        >
          <Head
            titles={[
              policy.term,
              <bdi key="l">{found.left}</bdi>,
              <bdi key="r">{found.right}</bdi>,
            ]}
          />
          <tbody>
            {rows.map(({ name, left, right }, index) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>
                    <code>{name}</code>
                  </bdi>
                </th>
                <td>
                  <ValueShown value={left} /> <Clauses source={sourcesAt(index, 'leftSources')} />
                </td>
                <td>
                  <ValueShown value={right} /> <Clauses source={sourcesAt(index, 'rightSources')} />
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </section>
  );
}

interface RulesProps extends Pair {
  readonly found: PackDifference;
}

function RulesThatDiffer({ found, left, right }: RulesProps) {
  const { language, words } = useReading();
  const { onlyLeft, onlyRight, changed } = found.rules;
  const { onlyIn } = language.phrases.policy;
  const count = onlyLeft.length + onlyRight.length + changed.length;
  return (
    <section className="policy-section">
      <h3>
        {words.rulesDiffer} <span className="badge">{count}</span>
      </h3>
      {count === 0 ? <Same /> : null}
      <ul className="rule-differences">
        {changed.map(({ ruleId, fields }) => (
          <RuleLine key={ruleId} ruleId={ruleId} pack={left}>
            <Filled
              text={words.changed}
              values={{ fields: fields.map(({ name }) => name).join(', ') }}
            />
          </RuleLine>
        ))}
        {onlyLeft.map((ruleId) => (
          <RuleLine key={ruleId} ruleId={ruleId} pack={left}>
            <Filled text={onlyIn} values={{ pack: left.packId }} />
          </RuleLine>
        ))}
        {onlyRight.map((ruleId) => (
          <RuleLine key={ruleId} ruleId={ruleId} pack={right}>
            <Filled text={onlyIn} values={{ pack: right.packId }} />
          </RuleLine>
        ))}
      </ul>
    </section>
  );
}

interface RuleLineProps {
  readonly ruleId: string;
  readonly pack: Pack;
  readonly children: React.ReactNode;
}

function RuleLine({ ruleId, pack, children }: RuleLineProps) {
  const { language } = useReading();
  const rule = pack.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return null;
  const { code, source } = rule;
  const worded = wordRequirement(language, rule);
  return (
    <li>
      <bdi className="rule-id">{ruleId}</bdi>
      <div>
        <Sentence isTranslated={worded.isTranslated}>{worded.sentence}</Sentence>
        <small>
          <bdi>
            <code>{code}</code>
          </bdi>{' '}
          <Clauses source={source} />
        </small>
      </div>
      <span className="tag">{children}</span>
    </li>
  );
}

function Same() {
  const { language } = useReading();
  return (
    <p className="nothing-found">
      <Icon name="yes" size={16} /> {language.phrases.policy.same}
    </p>
  );
}
