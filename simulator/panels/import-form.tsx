/** A story from a file: chosen or dropped here. What is wrong with it is said place by place. */
import { type DragEvent, useState } from 'react';
import { readStoryFile } from '../export/read-file.ts';
import { say } from '../say.ts';
import type { DialogsProps } from './dialogs-props.ts';

const PROBLEMS_MAX = 12;

export function ImportForm({ onImport, send }: Pick<DialogsProps, 'onImport' | 'send'>) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    void readStoryFile(file).then((read) => {
      if (!read.ok) {
        setProblems(read.problems);
        return;
      }
      send({ kind: 'show', with: { dialog: null } });
      onImport(read.value);
    });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <section aria-labelledby="share-import">
      <h3 id="share-import">{say('A scenario from a file')}</h3>
      <label className="drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <span>{say('Choose a JSON file, or drop it here.')}</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="alert">
        {problems.length === 0 ? null : (
          <>
            <p className="why">{say('This file is no scenario:')}</p>
            <ul className="problems" dir="ltr">
              {problems.slice(0, PROBLEMS_MAX).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            {problems.length > PROBLEMS_MAX ? (
              <p>{say('and {count} more.', { count: problems.length - PROBLEMS_MAX })}</p>
            ) : null}
          </>
        )}
      </div>
    </section>
  );
}
