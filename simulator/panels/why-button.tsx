/** Asks why, and shows the way back to what somebody did. */
import { lazy, Suspense, useState } from 'react';
import type { Entry } from '../../runtime/index.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import { arrivalOf } from '../why.ts';

const WhyChain = lazy(async () => ({ default: (await import('./why-chain.tsx')).WhyChain }));

interface WhyProps {
  readonly moment: Moment;
  readonly entry: Entry;
  /** What is asked about: a mail, a state, a value. */
  readonly about: string;
  readonly send: (intent: Intent) => void;
}

export function Why({ moment, entry, about, send }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button small why"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('Why?')}
      </button>
      {isOpen ? (
        <Dialog title={say('Why: {about}', { about })} onClose={close}>
          <Suspense fallback={<p>{say('One moment…')}</p>}>
            <WhyChain
              moment={moment}
              entry={entry}
              onGo={(atMs) => {
                close();
                send({ kind: 'moveTo', atMs });
              }}
            />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  );
}

interface WhyStateProps extends Omit<WhyProps, 'entry' | 'about'> {
  readonly instanceId: string;
  readonly stateId: string;
  readonly title: string;
}

/** Why a machine came into a state; nothing where it never did. */
export function WhyState({ moment, instanceId, stateId, title, send }: WhyStateProps) {
  const entry = arrivalOf(moment.all, moment.count, instanceId, stateId);
  if (entry === undefined) return null;
  return <Why moment={moment} entry={entry} about={title} send={send} />;
}
