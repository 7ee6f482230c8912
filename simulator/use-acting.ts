/** Does something to the session at the cursor. One act is under way at a time. */
import { useCallback, useLayoutEffect, useRef } from 'react';
import { Rejected } from '../runtime/index.ts';
import type { Acted } from './act.ts';
import { type Engine, engine } from './later.ts';
import type { Doing } from './offers.ts';
import type { Intent, Then } from './page.ts';
import type { Session } from './session.ts';

type Deed = (session: Session, engine: Engine) => Promise<Acted>;

export type Acting = (deed: Deed, after?: Then) => void;

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
      engine()
        .then((fetched) => deed(from, fetched))
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
export function useDoing(acting: Acting): Doing {
  return useCallback(
    (offer, fields) =>
      acting(async (session, { act, parseCommand }) => {
        const parsed = parseCommand(offer.command, { ...offer.fields, ...fields });
        if (parsed.ok) return act(session, parsed.command, offer.actor);
        const problems = parsed.problems.map(({ problem }) => problem).join('; ');
        throw new Error(`${offer.label} was not sent. ${problems}`);
      }),
    [acting],
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof Rejected) return `${error.sentence} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}
