/** Every key that the page answers: each single one can be another, and all of them can be off. */
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import {
  FIRST_KEYS,
  FIXED_KEYS,
  type Given,
  giveKey,
  KEY_ROWS,
  type KeyId,
  labelIn,
  textOfKeys,
  titleOfKey,
} from '../key-table.ts';
import { keepKeys, useOwnKeys } from '../own-keys.ts';
import { say } from '../say.ts';
import './key-list.css';

interface KeyListProps {
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
}

export function KeyList({ hasShortcuts, onShortcuts }: KeyListProps) {
  const table = useOwnKeys();
  const [said, setSaid] = useState('');
  const give = (id: KeyId, code: string): void => {
    const given = giveKey(table, id, code);
    if (given.kind === 'given') keepKeys(given.table);
    setSaid(sentenceOf(given, id));
  };
  return (
    <>
      <p className="keys-about">{say('Press a key in this list to choose another one.')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: longer than a small window, it scrolls */}
      <section className="keys" tabIndex={0} aria-label={say('Keys')}>
        <ul>
          {KEY_ROWS.map(([title, ids]) => (
            <li key={title}>
              <span>{say(title)}</span>
              <span className="keys-own" dir="ltr">
                {ids.map((id) => (
                  <OwnKey key={id} id={id} onGive={give} />
                ))}
              </span>
            </li>
          ))}
        </ul>
        <dl>
          {FIXED_KEYS.map(([keys, what]) => (
            <div key={keys}>
              <dt>{say(what)}</dt>
              <dd>
                <kbd>{say(keys)}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p role="status" className="keys-said">
        {said}
      </p>
      <div className="keys-end">
        <label className="check">
          <input
            type="checkbox"
            checked={hasShortcuts}
            onChange={(event) => onShortcuts(event.currentTarget.checked)}
          />
          {say('Single keys are on')}
        </label>
        <button
          type="button"
          className="button small"
          disabled={textOfKeys(table) === null}
          onClick={() => {
            keepKeys(FIRST_KEYS);
            setSaid(say('All keys are as they were.'));
          }}
        >
          {say('All as before')}
        </button>
      </div>
    </>
  );
}

/** What came of giving a key. It is told with the key as it is written then. */
function sentenceOf(given: Given, id: KeyId): string {
  switch (given.kind) {
    case 'given':
      return say('{what}: {key}', { what: say(titleOfKey(id)), key: labelIn(given.table, id) });
    case 'taken':
      return say('That key is taken: “{what}” has it. Give that another one first.', {
        what: say(titleOfKey(given.by)),
      });
    case 'kept':
      return say('That key cannot be given. Choose a letter, a digit or a sign.');
  }
}

interface OwnKeyProps {
  readonly id: KeyId;
  readonly onGive: (id: KeyId, code: string) => void;
}

const HELD = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

function OwnKey({ id, onGive }: OwnKeyProps) {
  const table = useOwnKeys();
  const [isAsking, setAsking] = useState(false);
  // A space that was given would press the button as well, once it is let go.
  const wasGiven = useRef(false);
  const [what, key] = [say(titleOfKey(id)), labelIn(table, id)];
  const onKeyDown = (event: KeyboardEvent): void => {
    wasGiven.current = false;
    if (!isAsking || event.key === 'Tab' || HELD.includes(event.key)) return;
    event.preventDefault();
    if (event.repeat) return;
    wasGiven.current = true;
    setAsking(false);
    if (event.key !== 'Escape') onGive(id, event.code);
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    // The window itself may lose it and give it back.
    if (relatedTarget !== null) setAsking(false);
  };
  return (
    <>
      <button
        type="button"
        className="key"
        aria-pressed={isAsking}
        aria-label={
          isAsking
            ? say('Press the new key for “{what}”, or Escape', { what })
            : say('{what}: {key}', { what, key })
        }
        title={say('Choose another key')}
        onClick={() => setAsking(!isAsking)}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (wasGiven.current) event.preventDefault();
        }}
        onBlur={leave}
      >
        <kbd>{isAsking ? say('Press…') : key}</kbd>
      </button>
      {table[id] === FIRST_KEYS[id] ? null : (
        <button
          type="button"
          className="icon-button key-back"
          aria-label={say('{what}: as before, {key}', { what, key: labelIn(FIRST_KEYS, id) })}
          title={say('As before: {key}', { key: labelIn(FIRST_KEYS, id) })}
          onClick={() => onGive(id, FIRST_KEYS[id])}
        >
          <Icon name="undo" size={14} />
        </button>
      )}
    </>
  );
}
