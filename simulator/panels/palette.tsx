/** Everything that the page can do or go to, found by typing. */
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { instantOf } from '../format.ts';
import { useFrame } from '../frame.ts';
import { say } from '../say.ts';
import type { Deed } from './deed.ts';
import type { DialogsProps } from './dialogs-props.ts';
import { deedsOf, placesOf } from './palette-deeds.ts';
import { choicesOf, waysOf } from './palette-frame.ts';
import { dateDeed, foundIn } from './palette-search.ts';

const SHOWN_MAX = 60;

interface PaletteProps {
  readonly deeds: readonly Deed[];
  /** What a search names beyond them: a date. */
  readonly beyond?: (search: string) => readonly Deed[];
  readonly placeholder: string;
  readonly onClose: () => void;
}

/** Of a view that shows a life. */
export function LifePalette(props: DialogsProps) {
  const frame = useFrame();
  const { send } = props;
  const deeds = useMemo(() => {
    const keys = (): void => send({ kind: 'show', with: { dialog: 'keys' } });
    return [...deedsOf(props), ...waysOf(frame, keys), ...placesOf(props), ...choicesOf(frame)];
  }, [props, frame, send]);
  return (
    <Palette
      deeds={deeds}
      beyond={(search) => dateDeed(props, search)}
      placeholder={say('A date, a state, a mail, a story, or what to do')}
      onClose={() => send({ kind: 'show', with: { dialog: null } })}
    />
  );
}

export function Palette({ deeds, beyond, placeholder, onClose }: PaletteProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const found = [...(beyond?.(search) ?? []), ...foundIn(deeds, search)].slice(0, SHOWN_MAX);
  const chosen = Math.min(at, found.length - 1);
  const run = (deed: Deed | undefined): void => {
    if (deed === undefined) return;
    onClose();
    deed.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: found.length - 1 }[
      event.key
    ];
    if (event.key === 'Enter') run(found[chosen]);
    // A field that searches would only empty itself.
    else if (event.key === 'Escape') onClose();
    else if (to === undefined) return;
    else setAt(Math.max(0, Math.min(found.length - 1, to)));
    event.preventDefault();
  };
  return (
    <>
      <input
        data-first
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${chosen}`}
        aria-label={say('Search or do')}
        placeholder={placeholder}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={say('Found')} className="found">
        {found.map((deed, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          <div
            key={deed.key}
            role="option"
            id={`${id}-${index}`}
            tabIndex={-1}
            aria-selected={index === chosen}
            ref={index === chosen ? keepInView : undefined}
            onClick={() => run(deed)}
          >
            <b>{deed.title}</b>
            <span>{deed.atMs === null ? deed.kind : `${deed.kind} · ${instantOf(deed.atMs)}`}</span>
            {deed.keys === null ? null : <kbd>{deed.keys}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="empty">{say('Nothing is called that.')}</p> : null}
    </>
  );
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
