/**
 * What can be done with the chosen trial at the cursor, and by whom. Each button is open exactly
 * when the runtime would accept the command now; a closed one says why not.
 */

import { memo } from 'react';
import { Hint } from '../controls/hint.tsx';
import { useManner } from '../manner.ts';
import type { Doing, Offer } from '../offers.ts';
import type { Intent } from '../page.ts';
import { say, sayRefusal } from '../say.ts';
import { ActionForm } from './action-form.tsx';

export interface ActionListProps {
  /** Null until they are known. */
  readonly offers: readonly Offer[] | null;
  /** The command whose form is open. */
  readonly openAction: string | null;
  readonly doing: Doing;
  readonly send: (intent: Intent) => void;
}

/** Drawn when the answers have come, not at each frame of a moving cursor. */
export const ActionList = memo(function ActionList(props: ActionListProps) {
  const { offers, openAction, doing, send } = props;
  useManner();
  if (offers === null) return <Awaited />;
  const people = [...new Set(offers.map(({ by }) => by))];
  return (
    <section className="card" aria-labelledby="actions-title">
      <h2 id="actions-title">{say('You can do')}</h2>
      {people.map((by) => {
        const own = offers.filter((offer) => offer.by === by);
        const opened = own.find(({ command, isAllowed }) => isAllowed && command === openAction);
        return (
          <fieldset key={by} className="actions">
            <legend>{say(by)}</legend>
            {own.map((offer) => (
              <OfferButton
                key={offer.command}
                offer={offer}
                isOpen={offer === opened}
                doing={doing}
                send={send}
              />
            ))}
            {opened?.input ? (
              <ActionForm key={opened.command} offer={opened} input={opened.input} doing={doing} />
            ) : null}
          </fieldset>
        );
      })}
      {offers.length === 0 ? (
        <p className="empty">{say('Nothing: there is no trial at this instant.')}</p>
      ) : null}
    </section>
  );
});

/** The story is shown; what runs it is on its way. */
function Awaited() {
  return (
    <section className="card" aria-labelledby="actions-title" aria-busy="true">
      <h2 id="actions-title">{say('You can do')}</h2>
      <p className="empty">{say('Finding out what can be done…')}</p>
    </section>
  );
}

interface OfferButtonProps {
  readonly offer: Offer;
  readonly isOpen: boolean;
  readonly doing: Doing;
  readonly send: (intent: Intent) => void;
}

function OfferButton({ offer, isOpen, doing, send }: OfferButtonProps) {
  const { command, label, isAllowed, refusal, input } = offer;
  if (!isAllowed) {
    return (
      <Hint text={refusal === null ? say('This is not possible now.') : sayRefusal(refusal)}>
        {(describedBy) => (
          <button
            type="button"
            className="action"
            data-action={command}
            aria-disabled="true"
            aria-describedby={describedBy}
          >
            {say(label)}
          </button>
        )}
      </Hint>
    );
  }
  if (input === null) {
    return (
      <button
        type="button"
        className="action"
        data-action={command}
        onClick={() => doing(offer, {})}
      >
        {say(label)}
      </button>
    );
  }
  return (
    <button
      type="button"
      className="action"
      data-action={command}
      aria-expanded={isOpen}
      onClick={() => send({ kind: 'show', with: { openAction: isOpen ? null : command } })}
    >
      {say(label)}…
    </button>
  );
}
