/** What opens over the page; one at a time. */
import type { ScenarioRun } from '../../runtime/index.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { say } from '../say.ts';
import type { Story } from '../story.ts';
import type { Acting } from '../use-acting.ts';
import { KeyList } from './key-list.tsx';
import { NoteForm } from './note-form.tsx';
import { Palette } from './palette.tsx';
import { ShareForm } from './share-form.tsx';
import './dialogs.css';

export interface DialogsProps {
  readonly story: Story;
  readonly run: ScenarioRun;
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  readonly onImport: (file: unknown) => void;
}

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
