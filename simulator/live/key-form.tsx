/** Asks once for a key; it stays in this tab. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { say } from '../say.ts';
import type { ApiError } from './api.ts';
import { asking } from './band.tsx';
import { ReasonGiven } from './reason-given.tsx';
import { useSlow } from './use-slow.ts';

interface KeyFormProps {
  /** Why the last one opened nothing. */
  readonly error: ApiError | null;
  readonly isBusy: boolean;
  readonly onKey: (key: string) => void;
  /** Tries the same one once more; null where that leads nowhere. */
  readonly onAgain: (() => void) | null;
}

export function KeyForm({ error, isBusy, onKey, onAgain }: KeyFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  const isSlow = useSlow(isBusy);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (key.trim() !== '' && !isBusy) onKey(key.trim());
  };
  return (
    <main className="live-door">
      <form className="live-key" onSubmit={submit}>
        <h2>
          <Icon name="live" /> {say('Trials on a running server')}
        </h2>
        <p>
          {say(
            'Real trials, what happened to them, and what will if nobody does anything. You need an API key; it says what you may see.',
          )}
        </p>
        <label htmlFor={id}>{say('API key')}</label>
        <span className="live-key-line">
          <input
            ref={field}
            id={id}
            type="password"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            placeholder="sgk_…"
            value={key}
            aria-describedby={`${id}-about`}
            aria-invalid={error !== null}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
          <button
            type="submit"
            className="button primary"
            aria-disabled={key.trim() === '' || isBusy}
          >
            {isBusy ? say('One moment…') : say('Show the trials')}
          </button>
        </span>
        <p className="live-key-about" id={`${id}-about`}>
          {say(
            'It stays in this tab until you close it or forget it, and is in no address and no link.',
          )}
        </p>
        <div role="status">{isSlow ? <p>{asking(isSlow)}</p> : null}</div>
        <div role="alert">
          {error === null ? null : (
            <p className="why">
              <ReasonGiven error={error} />
            </p>
          )}
        </div>
        {error === null || onAgain === null ? null : (
          <button type="button" className="button" onClick={onAgain}>
            {say('Try again')}
          </button>
        )}
      </form>
    </main>
  );
}
