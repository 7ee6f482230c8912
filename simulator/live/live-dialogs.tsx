/** The dialogs of a live trial: those that only look. */
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { Dialogs, type DialogsProps } from '../panels/dialogs.tsx';
import type { Acting } from '../use-acting.ts';
import { copyOf } from './copy.ts';
import type { Retold } from './retell.ts';

interface LiveDialogsProps extends Pick<DialogsProps, 'hasShortcuts' | 'onShortcuts'> {
  readonly retold: Retold;
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

export function LiveDialogs(props: LiveDialogsProps) {
  const { session, nowMs } = props.retold;
  const { story, run } = copyOf(session, nowMs);
  return <Dialogs {...props} story={story} run={run} onImport={() => undefined} />;
}
