/**
 * May a service be tried beside what the customer has bought, and what it tries elsewhere? As a grid
 * of single cases, and as the few rows that say the same.
 *
 * Source: S09; T-047, T-048, T-085, T-086.
 */
import { useMemo, useState } from 'react';
import { type OverlapMatrix, overlapMatrix, type Pack, valueLabel } from '../../runtime/index.ts';
import { useReading } from '../reading.tsx';
import { useLateAnswer } from '../use-late-answer.ts';
import { SERVICE_NAMES } from '../vocabulary.ts';
import { Select } from './eligibility-fields.tsx';
import { CodeOf, Head, Sheet, Worked } from './policy-parts.tsx';
import { VerdictChip } from './verdicts.tsx';

type Case = OverlapMatrix['cases'][number];
type Row = OverlapMatrix['rows'][number];

const CUSTOMERS: readonly Case['customer'][] = ['otherPartners', 'own'];
const SERVICES: readonly Case['wanted'][] = SERVICE_NAMES;
const BOUGHT: readonly Case['bought'][] = ['nothing', ...SERVICES, 'LEGACY_CALL'];

const work = (pack: Pack) => Promise.resolve(overlapMatrix(pack));

export function Overlap({ pack }: { readonly pack: Pack }) {
  const { words } = useReading();
  const late = useLateAnswer(pack, work, 0);
  return (
    <section className="policy-section">
      <h3>{words.beside}</h3>
      <Worked late={late}>
        {(found) => (
          <>
            <Grid found={found} pack={pack} />
            <Rows found={found} />
          </>
        )}
      </Worked>
    </section>
  );
}

/** The name of a service, or of what is none. */
function useNames(): (service: Case['bought']) => string {
  const { language, words } = useReading();
  return (service) => {
    if (service === 'nothing') return words.nothing;
    if (service === 'LEGACY_CALL') return words.olderName;
    return valueLabel(language, 'service', service);
  };
}

function Grid({ found, pack }: { readonly found: OverlapMatrix; readonly pack: Pack }) {
  const { language, words } = useReading();
  const { policy } = language.phrases;
  const nameOf = useNames();
  const [customer, setCustomer] = useState<Case['customer']>('otherPartners');
  const [elsewhere, setElsewhere] = useState<Case['elsewhere']>('nothing');
  const cases = useMemo(
    () => found.cases.filter((one) => one.customer === customer && one.elsewhere === elsewhere),
    [found, customer, elsewhere],
  );
  return (
    <>
      <div className="tools">
        <Select
          label={words.whoseCustomer}
          value={customer}
          options={CUSTOMERS.map((value) => ({ value, text: words[value] }))}
          onValue={(value) => setCustomer(value === 'own' ? 'own' : 'otherPartners')}
        />
        <Select
          label={policy.otherPartnerTrial}
          value={elsewhere}
          options={(['nothing', ...SERVICES] as const).map((value) => ({
            value,
            text: nameOf(value),
          }))}
          onValue={(value) => setElsewhere(SERVICES.find((one) => one === value) ?? 'nothing')}
        />
      </div>
      <Sheet
        className="overlap"
        caption={
          <>
            {policy.bought} × {policy.wanted} · <bdi>{pack.packId}</bdi>
          </>
        }
      >
        <Head titles={[policy.bought, ...SERVICES.map(nameOf)]} />
        <tbody>
          {BOUGHT.map((bought) => (
            <tr key={bought}>
              <th scope="row">{nameOf(bought)}</th>
              {SERVICES.map((wanted) => (
                <GridCell
                  key={wanted}
                  one={cases.find((each) => each.bought === bought && each.wanted === wanted)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Sheet>
    </>
  );
}

function GridCell({ one }: { readonly one: Case | undefined }) {
  if (one === undefined) return <td />;
  return (
    <td data-verdict={one.outcome} data-case={`${one.bought} ${one.wanted}`}>
      <VerdictChip verdict={one.outcome} />
      {one.code === null ? null : <CodeOf code={one.code} rules={one.violated} />}
    </td>
  );
}

/** The relations of the matrix that people know, one row for all cases that come to the same. */
function Rows({ found }: { readonly found: OverlapMatrix }) {
  const { language, words } = useReading();
  const { policy, listSeparator } = language.phrases;
  const named = <Name,>(names: readonly Name[] | null, text: (name: Name) => string): string =>
    names === null ? words.any : names.map(text).join(listSeparator);
  return (
    <Sheet className="overlap-rows" caption={words.asRules}>
      <Head
        titles={[
          words.whoseCustomer,
          policy.bought,
          policy.otherPartnerTrial,
          policy.wanted,
          policy.result,
        ]}
      />
      <tbody>
        {found.rows.map((row) => (
          <tr key={keyOf(row)}>
            <td data-any={row.customer === null || undefined}>
              {named(row.customer, (name) => words[name])}
            </td>
            <td data-any={row.bought === null || undefined}>
              {named(row.bought, (name) => words[name])}
            </td>
            <td data-any={row.elsewhere === null || undefined}>
              {named(row.elsewhere, (name) => words[name])}
            </td>
            <td data-any={row.wanted === null || undefined}>
              {named(row.wanted, (name) => valueLabel(language, 'service', name))}
            </td>
            <td>
              <VerdictChip verdict={row.outcome} />
              {row.code === null ? null : <CodeOf code={row.code} rules={row.violated} />}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}

const keyOf = ({ customer, bought, elsewhere, wanted }: Row): string =>
  JSON.stringify([customer, bought, elsewhere, wanted]);
