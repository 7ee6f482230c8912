/** What opens over a view that shows no life: the palette, and the list of keys. */
import { useMemo } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { useFrame } from '../frame.ts';
import { say } from '../say.ts';
import type { Deed } from './deed.ts';
import { KeyList } from './key-list.tsx';
import { Palette } from './palette.tsx';
import { choicesOf, waysOf } from './palette-frame.ts';
import './dialogs.css';

export type ViewDialog = 'palette' | 'keys';

interface ViewDialogsProps {
  readonly shown: ViewDialog;
  readonly onShow: (dialog: ViewDialog | null) => void;
  /** What the view can do besides. */
  readonly deeds: readonly Deed[];
}

export function ViewDialogs({ shown, onShow, deeds }: ViewDialogsProps) {
  const frame = useFrame();
  const all = useMemo(
    () => [...deeds, ...waysOf(frame, () => onShow('keys')), ...choicesOf(frame)],
    [frame, deeds, onShow],
  );
  const close = (): void => onShow(null);
  // Each by its key: one that leads to another is closed, and the focus begins anew.
  return shown === 'keys' ? (
    <Dialog key="keys" title={say('Keyboard shortcuts')} className="keys-dialog" onClose={close}>
      <KeyList {...frame} />
    </Dialog>
  ) : (
    <Dialog key="palette" title={say('Search or do')} className="palette" onClose={close}>
      <Palette
        deeds={all}
        placeholder={say('A story, another view, or what to do')}
        onClose={close}
      />
    </Dialog>
  );
}
