/**
 * Asks the server to do what it offered. Only a press on an open button leads here; what cannot be
 * taken back is asked about first, and no attempt is sent twice.
 */
import { useCallback, useRef, useState } from 'react';
import type { Doing } from '../offers.ts';
import { say } from '../say.ts';
import { type Api, failureOf } from './api.ts';
import { explained } from './explained.ts';
import type { LiveIntent } from './live-page.ts';
import { needsConfirmation } from './offers-live.ts';
import type { WireAction } from './wire.ts';

export interface Asked {
  readonly action: WireAction;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Sending {
  readonly doing: Doing;
  /** What waits for a yes; null where nothing does. */
  readonly asked: Asked | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function useSending(
  api: Api,
  actions: readonly WireAction[],
  send: (intent: LiveIntent) => void,
  onDone: () => void,
): Sending {
  const [asked, setAsked] = useState<Asked | null>(null);
  const isBusy = useRef(false);
  const ask = useCallback(
    async ({ action, body }: Asked) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const label = say(action.label);
      try {
        await api.post(action.path, body);
        send({ kind: 'show', with: { openAction: null } });
        send({
          kind: 'told',
          sentence: say('{action}: the server has done it.', { action: label }),
        });
      } catch (error) {
        const { text: why, quoted } = explained(failureOf(error));
        const sentence = say('{action} was not done. {why}', { action: label, why });
        send({ kind: 'failed', sentence, ...(quoted === null ? {} : { quoted }) });
      } finally {
        isBusy.current = false;
        onDone();
      }
    },
    [api, send, onDone],
  );
  const doing: Doing = useCallback(
    (offer, fields) => {
      const action = actions.find(({ command }) => command === offer.command);
      if (action === undefined || !offer.isAllowed) return;
      const wanted = { action, body: { ...action.body, ...fields } };
      if (needsConfirmation(action)) setAsked(wanted);
      else void ask(wanted);
    },
    [actions, ask],
  );
  const onYes = (): void => {
    if (asked !== null) void ask(asked);
    setAsked(null);
  };
  return { doing, asked, onYes, onNo: () => setAsked(null) };
}
