/** The head of the page: which story, which trial, and how the page looks. */
import { useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import { SHORTCUTS } from '../keys.ts';
import type { StoryGroup } from '../library.ts';
import type { View } from '../place.ts';
import type { Theme } from '../theme.ts';

export interface HeaderProps {
  readonly groups: readonly StoryGroup[];
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
}

const THEME_ICONS: Readonly<Record<Theme, IconName>> = {
  system: 'system',
  light: 'sun',
  dark: 'moon',
};

export function Header(props: HeaderProps) {
  const { groups, storyId, onStory, view, onView, theme, onTheme } = props;
  const id = useId();
  const isKnown = groups.some(({ stories }) => stories.some((story) => story.id === storyId));
  return (
    <header className="top">
      <h1>
        <span className="logo" aria-hidden="true" />
        Sandglass
      </h1>
      <label className="story" htmlFor={id}>
        <span className="visually-hidden">Story</span>
        <select
          id={id}
          value={storyId ?? ''}
          onChange={(event) => onStory(event.currentTarget.value)}
        >
          {isKnown ? null : <option value={storyId ?? ''}>Choose a story</option>}
          {groups.map(({ title, stories }) => (
            <optgroup key={title} label={title}>
              {stories.map((story) => (
                <option key={story.id} value={story.id}>
                  {story.id} · {story.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <span className="space" />
      <button
        type="button"
        className="button policies-button"
        aria-pressed={view === 'policies'}
        onClick={() => onView(view === 'policies' ? 'story' : 'policies')}
      >
        <Icon name="book" /> <span>Policies</span>
      </button>
      <LinkButton />
      <Shortcuts {...props} />
      <button
        type="button"
        className="icon-button"
        aria-label={`Theme: ${theme}`}
        title={`Theme: ${theme}`}
        onClick={onTheme}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
    </header>
  );
}

/** The address of the page holds the story, the instant and the view. */
function LinkButton() {
  const [isSaid, setSaid] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(location.href).then(
      () => setSaid(true),
      () => setSaid(false),
    );
  };
  return (
    <button
      type="button"
      className="button link-button"
      onClick={copy}
      onBlur={() => setSaid(false)}
    >
      <Icon name="link" /> <span role="status">{isSaid ? 'Link copied' : 'Copy link'}</span>
    </button>
  );
}

function Shortcuts({ hasShortcuts, onShortcuts }: HeaderProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        onClick={() => setOpen(true)}
      >
        <Icon name="keyboard" />
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title" onClose={() => setOpen(false)}>
        <h2 id="keys-title">Keyboard shortcuts</h2>
        <dl>
          {SHORTCUTS.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={hasShortcuts}
            onChange={(event) => onShortcuts(event.currentTarget.checked)}
          />
          Shortcuts are on
        </label>
        <button type="button" className="button primary" onClick={() => setOpen(false)}>
          Close
        </button>
      </dialog>
    </>
  );
}
