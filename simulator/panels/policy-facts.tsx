/** An example applicant: its facts, those first that make it unusual. */
import { factLabel, valueLabel } from '../../runtime/index.ts';
import { useReading } from '../reading.tsx';
import { Head, Sheet } from './policy-parts.tsx';

interface FactTableProps {
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly unusual: readonly string[];
}

export function FactTable({ facts, unusual }: FactTableProps) {
  const { language } = useReading();
  const { policy } = language.phrases;
  const names = Object.keys(facts);
  const ordered = [...unusual, ...names.filter((name) => !unusual.includes(name))];
  return (
    <Sheet className="fact-table" caption={policy.example}>
      <Head titles={[policy.fact, policy.value]} />
      <tbody>
        {ordered.map((name) => (
          <tr key={name} data-unusual={unusual.includes(name)}>
            <th scope="row">
              <span className="fact-label">{factLabel(language, name)}</span>{' '}
              <bdi>
                <code>{name}</code>
              </bdi>
            </th>
            <td>{valueLabel(language, name, facts[name] ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
