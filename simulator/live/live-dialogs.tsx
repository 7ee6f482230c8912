/** The dialogs of a live trial: those that only look. */
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import type { Deed } from '../panels/deed.ts';
import { Dialogs, type DialogsProps } from '../panels/dialogs.tsx';
import { say } from '../say.ts';
import { isOrderId } from '../subject.ts';
import type { Acting } from '../use-acting.ts';
import { type Copied, copyOf } from './copy.ts';
import type { Retold } from './retell.ts';

interface LiveDialogsProps extends Pick<DialogsProps, 'hasShortcuts' | 'onShortcuts'> {
  readonly onList: () => void;
  readonly onCopy: (copied: Copied) => void;
  readonly retold: Retold;
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

export function LiveDialogs({ onList, onCopy, retold, ...props }: LiveDialogsProps) {
  const copy = copyOf(retold.session, retold.nowMs);
  const plain = { kind: say('do'), also: 'live', atMs: null, keys: null };
  const isOrder = isOrderId(retold.session.subjectId);
  const list = isOrder ? say('All orders') : say('All trials');
  const copied = { key: 'copy', title: say('Copy into the simulator'), run: () => onCopy(copy) };
  const more: readonly Deed[] = [
    { ...plain, key: 'list', title: list, run: onList },
    ...(isOrder ? [] : [{ ...plain, ...copied }]),
  ];
  const { story, run } = copy;
  // What is done for real is read before it is pressed: it is not among what is found by typing.
  const own = { story, run, more, isOnlyLooking: true, onImport: () => undefined } as const;
  return <Dialogs {...props} {...own} />;
}
