/** What opens over the page; one at a time. */
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../say.ts';
import type { DialogsProps } from './dialogs-props.ts';
import { KeyList } from './key-list.tsx';
import { NoteForm } from './note-form.tsx';
import { LifePalette } from './palette.tsx';
import { ShareForm } from './share-form.tsx';
import './dialogs.css';

export type { DialogsProps };

/** Each by its key: one that leads to another is closed, and the focus begins anew. */
export function Dialogs(props: DialogsProps) {
  const { page, send } = props;
  const close = (): void => send({ kind: 'show', with: { dialog: null } });
  switch (page.dialog) {
    case 'palette':
      return (
        <Dialog key="palette" title={say('Search or do')} className="palette" onClose={close}>
          <LifePalette {...props} />
        </Dialog>
      );
    case 'keys':
      return (
        <Dialog
          key="keys"
          title={say('Keyboard shortcuts')}
          className="keys-dialog"
          onClose={close}
        >
          <KeyList {...props} />
        </Dialog>
      );
    case 'share':
      return (
        <Dialog key="share" title={say('Share or save')} className="share" onClose={close}>
          <ShareForm {...props} />
        </Dialog>
      );
    case 'note':
      return (
        <Dialog key="note" title={say('Write a note')} onClose={close}>
          <NoteForm {...props} />
        </Dialog>
      );
    case null:
      return null;
  }
}
