/** The branches: the story as it was, and what-ifs that began in its past. */
import { type FormEvent, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { instantOf, zoneLabel } from '../format.ts';
import { withKey } from '../own-keys.ts';
import { comparedIn, type Intent, type Page } from '../page.ts';
import { say } from '../say.ts';
import { BASELINE, type Branch } from '../session.ts';
import type { Acting } from '../use-acting.ts';

interface BranchBarProps {
  readonly page: Page;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

export function BranchBar({ page, acting, send }: BranchBarProps) {
  const { session } = page;
  const { before, after, branches } = session;
  const comparedId = comparedIn(page);
  return (
    <div className="branches">
      <fieldset>
        <legend className="visually-hidden">{say('Branch')}</legend>
        {branches.map((branch) => (
          <BranchButton
            key={branch.id}
            branch={branch}
            role={
              branch.id === session.branchId
                ? 'chosen'
                : branch.id === comparedId
                  ? 'compared'
                  : 'other'
            }
            send={send}
          />
        ))}
      </fieldset>
      <button
        type="button"
        className="button small"
        title={withKey(say('A what-if from this instant on'), 'fork')}
        onClick={() => acting((at, { actAll }) => actAll(at, [], 'fork'))}
      >
        <Icon name="fork" size={16} /> {say('Fork')}
      </button>
      <button
        type="button"
        className="button small"
        aria-pressed={comparedId !== null}
        title={withKey(say('Two branches side by side'), 'compare')}
        onClick={() => send({ kind: 'compare' })}
      >
        <Icon name="compare" size={16} /> {say('Compare')}
      </button>
      <span className="undo">
        <button
          type="button"
          className="icon-button"
          aria-label={say('Undo')}
          title={say('Undo the last act (Ctrl Z)')}
          disabled={before === null}
          onClick={() => send({ kind: 'undo' })}
        >
          <Icon name="undo" size={16} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('Redo')}
          title={say('Redo (Ctrl Shift Z)')}
          disabled={after === null}
          onClick={() => send({ kind: 'redo' })}
        >
          <Icon name="redo" size={16} />
        </button>
      </span>
    </div>
  );
}

interface BranchButtonProps {
  readonly branch: Branch;
  readonly role: 'chosen' | 'compared' | 'other';
  readonly send: (intent: Intent) => void;
}

function BranchButton({ branch, role, send }: BranchButtonProps) {
  const [isNaming, setNaming] = useState(false);
  const { id, forkAtMs } = branch;
  const name = say(branch.name);
  const rename = (wanted: string): void => {
    setNaming(false);
    send({ kind: 'rename', branchId: id, name: wanted });
  };
  if (isNaming) return <NameForm name={branch.name} onName={rename} />;
  const begins =
    forkAtMs === null
      ? say('The story as it was')
      : say('Begins at {instant} {zone}', { instant: instantOf(forkAtMs), zone: zoneLabel() });
  return (
    <span className="branch" data-branch={id === BASELINE ? 'baseline' : 'fork'} data-role={role}>
      <button
        type="button"
        aria-pressed={role === 'chosen'}
        title={begins}
        onClick={() => send({ kind: 'chooseBranch', branchId: id })}
        onDoubleClick={() => setNaming(true)}
      >
        {name}
      </button>
      {role === 'chosen' && id !== BASELINE ? (
        <>
          <button
            type="button"
            className="discard"
            aria-label={say('Rename {name}', { name })}
            title={say('Rename')}
            onClick={() => setNaming(true)}
          >
            <Icon name="pencil" size={14} />
          </button>
          <button
            type="button"
            className="discard"
            aria-label={say('Discard {name}', { name })}
            title={say('Discard')}
            onClick={() => send({ kind: 'discard', branchId: id })}
          >
            <Icon name="no" size={14} />
          </button>
        </>
      ) : null}
    </span>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Enter keeps the new name, Escape and leaving the field keep the old one. */
function NameForm({ name, onName }: NameFormProps) {
  const [draft, setDraft] = useState(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onName(draft);
  };
  return (
    <form className="branch-name" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
        autoFocus
        aria-label={say('Name of the branch')}
        value={draft}
        maxLength={40}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => onName(name)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onName(name);
        }}
      />
    </form>
  );
}
