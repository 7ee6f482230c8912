/** What proves the record: its hash, its length, and whether the story, as it was, went as written. */

import { memo } from 'react';
import { CopyButton } from '../controls/copy-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useManner } from '../manner.ts';
import { count, say } from '../say.ts';
import { BASELINE, type Branch, type Run } from '../session.ts';

interface StatusBarProps {
  readonly branch: Branch;
  readonly run: Run;
}

export const StatusBar = memo(function StatusBar({ branch, run }: StatusBarProps) {
  useManner();
  const { failures, told } = run;
  const places = failures.map(({ place, expected, got }) => `${place}: ${expected}, got ${got}`);
  return (
    <footer className="status">
      <span>{say(branch.name)}</span>
      <span>{count(branch.entries.length, '{count} entry', '{count} entries')}</span>
      <span className="hash">
        SHA-256{' '}
        <code title={branch.hash} data-hash={branch.hash}>
          {branch.hash.slice(0, 12)}
        </code>
        <CopyButton text={branch.hash} label={say('Copy the hash of the entries')} />
      </span>
      <span className="space" />
      {told.length === 0 || branch.id !== BASELINE ? null : failures.length === 0 ? (
        <span className="holds">
          <Icon name="yes" size={14} />{' '}
          {count(
            told.length,
            'The one step of the story went as written',
            'All {count} steps of the story went as written',
          )}
        </span>
      ) : (
        <span className="fails" title={places.join('\n')}>
          <Icon name="no" size={14} />{' '}
          {count(
            failures.length,
            '{count} expectation of the story failed',
            '{count} expectations of the story failed',
          )}
        </span>
      )}
    </footer>
  );
});
