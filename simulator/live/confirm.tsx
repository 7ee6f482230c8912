/** Asks once more before something that cannot be taken back. */
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../say.ts';
import type { Asked, Sending } from './use-sending.ts';

interface ConfirmProps extends Pick<Sending, 'onYes' | 'onNo'> {
  readonly asked: Asked;
}

export function Confirm({ asked, onYes, onNo }: ConfirmProps) {
  const { command, label } = asked.action;
  // A button that says “Cancel” in a question is taken for the way out of it.
  const isEnd = command === 'trial.cancel';
  const title = isEnd ? say('Cancel this trial?') : say(label);
  const yes = isEnd ? say('Yes, cancel the trial') : say(label);
  return (
    <Dialog title={title} onClose={onNo}>
      <p>{say('This is done to the real trial, and cannot be taken back.')}</p>
      <p className="live-answers">
        <button type="button" className="button" onClick={onNo}>
          {say('Leave it as it is')}
        </button>
        <button type="button" className="button danger" data-confirm onClick={onYes}>
          {yes}
        </button>
      </p>
    </Dialog>
  );
}
