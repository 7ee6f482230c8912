/** A note at the cursor: it stands in the caption from its instant on, and on the ruler. */
import { type FormEvent, useState } from 'react';
import { instantOf, zoneLabel } from '../format.ts';
import { say } from '../say.ts';
import type { DialogsProps } from './dialogs-props.ts';

export function NoteForm({ moment: { atMs }, send }: Pick<DialogsProps, 'moment' | 'send'>) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send({ kind: 'note', note: { atMs, text } });
  };
  return (
    <form className="note-form" onSubmit={submit}>
      <label>
        {say('At {instant}', { instant: `${instantOf(atMs)} ${zoneLabel()}` })}
        <textarea
          data-first
          rows={3}
          maxLength={280}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button primary" aria-disabled={text.trim() === ''}>
        {say('Keep the note')}
      </button>
    </form>
  );
}
