/** The terms of a policy, each with the clauses that it comes from. */
import { useState } from 'react';
import { useReading } from '../reading.tsx';
import { Filter, fits, Head, Sheet } from './policy-parts.tsx';
import type { PolicyProps } from './policy-props.ts';
import { leavesOf, ValueShown } from './policy-value.tsx';
import { Clauses } from './trace.tsx';

export function PolicyTerms({ pack }: PolicyProps) {
  const { language, words } = useReading();
  const { policy } = language.phrases;
  const [filter, setFilter] = useState('');
  const groups = Object.entries(pack.terms)
    .map(([name, value]) => ({
      name,
      source: pack.termSources[name] ?? [],
      leaves: leavesOf(name, value),
    }))
    .map((group) => {
      const own = [group.name, ...group.source].join(' ');
      const leaves = group.leaves.filter((leaf) =>
        fits(`${own} ${leaf.name} ${JSON.stringify(leaf.value)}`, filter),
      );
      return { ...group, leaves };
    })
    .filter(({ leaves }) => leaves.length > 0);
  return (
    <>
      <div className="tools">
        <Filter value={filter} onValue={setFilter} />
      </div>
      <Sheet
        className="terms"
        caption={
          <>
            {words.terms} · <bdi>{pack.packId}</bdi>
          </>
        }
      >
        <Head titles={[policy.term, policy.value, policy.clause]} />
        {groups.map(({ name, source, leaves }) => (
          <tbody key={name}>
            {leaves.map((leaf, index) => (
              <tr key={leaf.name}>
                <th scope="row">
                  <bdi>
                    <code>{leaf.name}</code>
                  </bdi>
                </th>
                <td>
                  <ValueShown value={leaf.value} />
                </td>
                {index === 0 ? (
                  <td rowSpan={leaves.length}>
                    <Clauses source={source} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </Sheet>
      {groups.length === 0 ? <p className="empty">{words.nothingFits}</p> : null}
    </>
  );
}
