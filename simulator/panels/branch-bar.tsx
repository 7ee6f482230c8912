/** The branches: the story as it was, and what-ifs that began in its past. */
import { Icon } from '../controls/icon.tsx';
import { instantOf } from '../format.ts';
import type { Intent, Page } from '../page.ts';
import { BASELINE, type Branch } from '../session.ts';

interface BranchBarProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

export function BranchBar({ page: { session }, send }: BranchBarProps) {
  return (
    <div className="branches">
      <fieldset>
        <legend className="visually-hidden">Branch</legend>
        {session.branches.map((branch) => (
          <BranchButton
            key={branch.id}
            branch={branch}
            isChosen={branch.id === session.branchId}
            send={send}
          />
        ))}
      </fieldset>
      {session.before === null ? null : (
        <button
          type="button"
          className="button small"
          title="Undo the last act (Ctrl Z)"
          onClick={() => send({ kind: 'undo' })}
        >
          <Icon name="undo" size={16} /> Undo
        </button>
      )}
    </div>
  );
}

interface BranchButtonProps {
  readonly branch: Branch;
  readonly isChosen: boolean;
  readonly send: (intent: Intent) => void;
}

function BranchButton({ branch, isChosen, send }: BranchButtonProps) {
  const { id, name, forkAtMs } = branch;
  return (
    <span className="branch" data-branch={id === BASELINE ? 'baseline' : 'fork'}>
      <button
        type="button"
        aria-pressed={isChosen}
        title={forkAtMs === null ? 'The story as it was' : `Begins at ${instantOf(forkAtMs)} UTC`}
        onClick={() => send({ kind: 'chooseBranch', branchId: id })}
      >
        {name}
      </button>
      {isChosen && id !== BASELINE ? (
        <button
          type="button"
          className="discard"
          aria-label={`Discard ${name}`}
          onClick={() => send({ kind: 'discard', branchId: id })}
        >
          <Icon name="no" size={14} />
        </button>
      ) : null}
    </span>
  );
}
