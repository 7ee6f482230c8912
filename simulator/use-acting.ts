/** Does something to the session at the cursor. One act is under way at a time. */
import { useCallback, useLayoutEffect, useRef } from 'react';
import { parseCommand, Rejected } from '../runtime/index.ts';
import { type Acted, act } from './act.ts';
import type { Doing } from './offers.ts';
import type { Intent, Then } from './page.ts';
import type { Session } from './session.ts';

export type Acting = (deed: (session: Session) => Promise<Acted>, after?: Then) => void;

export function useActing(session: Session, send: (intent: Intent) => void): Acting {
  const isBusy = useRef(false);
  // The same function at each frame of a moving cursor: what only acts is not drawn again for it.
  const latest = useRef(session);
  useLayoutEffect(() => {
    latest.current = session;
  }, [session]);
  return useCallback(
    (deed, after = {}) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const from = latest.current;
      deed(from)
        .then(
          (acted) => send({ kind: 'acted', from, acted, after }),
          (error: unknown) => send({ kind: 'failed', sentence: sentenceOf(error) }),
        )
        .finally(() => {
          isBusy.current = false;
        });
    },
    [send],
  );
}

/** Does what an offer says, with what a form was told. */
export function useDoing(acting: Acting, send: (intent: Intent) => void): Doing {
  return useCallback(
    (offer, fields) => {
      const parsed = parseCommand(offer.command, { ...offer.fields, ...fields });
      if (parsed.ok) {
        acting((session) => act(session, parsed.command, offer.actor));
        return;
      }
      const problems = parsed.problems.map(({ problem }) => problem).join('; ');
      send({ kind: 'failed', sentence: `${offer.label} was not sent. ${problems}` });
    },
    [acting, send],
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof Rejected ? `${error.sentence} (${error.code})` : String(error);
}
