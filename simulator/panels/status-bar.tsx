/** What proves the record: its hash, its length, and whether the story's expectations hold. */
import type { ScenarioRun } from '../../runtime/index.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { countOf } from '../format.ts';
import type { Moment } from '../moment.ts';

interface StatusBarProps {
  readonly moment: Moment;
  readonly run: ScenarioRun;
}

export function StatusBar({ moment: { branch }, run }: StatusBarProps) {
  const { failures, rows } = run;
  const places = failures.map(({ place, expected, got }) => `${place}: ${expected}, got ${got}`);
  return (
    <footer className="status">
      <span>{branch.name}</span>
      <span>{countOf(branch.entries.length, 'entry', 'entries')}</span>
      <span className="hash">
        SHA-256{' '}
        <code title={branch.hash} data-hash={branch.hash}>
          {branch.hash.slice(0, 12)}
        </code>
        <CopyButton text={branch.hash} label="Copy the hash of the entries" />
      </span>
      <span className="space" />
      {failures.length === 0 ? (
        <span className="holds">
          <Icon name="yes" size={14} /> All {countOf(rows.length, 'step')} of the story went as
          written
        </span>
      ) : (
        <span className="fails" title={places.join('\n')}>
          <Icon name="no" size={14} /> {countOf(failures.length, 'expectation')} of the story failed
        </span>
      )}
    </footer>
  );
}
