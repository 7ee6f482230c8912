/** What opens over the page; one at a time. */
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../say.ts';
import type { DialogsProps } from './dialogs-props.ts';
import { KeyList } from './key-list.tsx';
import { NoteForm } from './note-form.tsx';
import { Palette } from './palette.tsx';
import { ShareForm } from './share-form.tsx';
import './dialogs.css';

export type { DialogsProps };

export function Dialogs(props: DialogsProps) {
  const { page, send } = props;
  const close = (): void => send({ kind: 'show', with: { dialog: null } });
  switch (page.dialog) {
    case 'palette':
      return (
        <Dialog title={say('Search or do')} className="palette" onClose={close}>
          <Palette {...props} />
        </Dialog>
      );
    case 'keys':
      return (
        <Dialog title={say('Keyboard shortcuts')} onClose={close}>
          <KeyList {...props} />
        </Dialog>
      );
    case 'share':
      return (
        <Dialog title={say('Share or save')} className="share" onClose={close}>
          <ShareForm {...props} />
        </Dialog>
      );
    case 'note':
      return (
        <Dialog title={say('Write a note')} onClose={close}>
          <NoteForm {...props} />
        </Dialog>
      );
    case null:
      return null;
  }
}
