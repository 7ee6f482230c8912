/** The head of the page: which story, what may be asked of it, and how the page is read. */
import { useId } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { StoryGroup } from '../library.ts';
import { withKey } from '../own-keys.ts';
import type { DialogId } from '../page.ts';
import type { View } from '../place.ts';
import { request } from '../requests.ts';
import { say } from '../say.ts';
import type { Theme } from '../theme.ts';
import { AllStories } from './all-stories.tsx';
import { LanguageChoice } from './language-choice.tsx';

export interface HeaderProps {
  readonly groups: readonly StoryGroup[];
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly theme: Theme;
  readonly onTheme: () => void;
}

const THEME_ICONS: Readonly<Record<Theme, IconName>> = {
  system: 'system',
  light: 'sun',
  dark: 'moon',
};

const ask = (dialog: DialogId): void => request({ kind: 'show', with: { dialog } });

export function Header(props: HeaderProps) {
  const { view, onView, theme, onTheme } = props;
  const themeLabel = say('Theme: {theme}', { theme: say(theme) });
  return (
    <header className="top">
      <h1>
        <span className="logo" aria-hidden="true" />
        Sandglass
      </h1>
      <StoryChoice {...props} />
      <AllStories {...props} />
      <button type="button" className="button search-button" onClick={() => ask('palette')}>
        <Icon name="search" /> <span>{say('Search or do…')}</span> <kbd>Ctrl K</kbd>
      </button>
      <span className="space" />
      <button
        type="button"
        className="button policies-button"
        aria-pressed={view === 'policies'}
        onClick={() => onView(view === 'policies' ? 'story' : 'policies')}
      >
        <Icon name="book" /> <span>{say('Policies')}</span>
      </button>
      <button
        type="button"
        className="button cohort-button"
        aria-pressed={view === 'cohort'}
        onClick={() => onView(view === 'cohort' ? 'story' : 'cohort')}
      >
        <Icon name="cohort" /> <span>{say('Cohort')}</span>
      </button>
      <button
        type="button"
        className="button live-button"
        aria-pressed={view === 'live'}
        onClick={() => onView(view === 'live' ? 'story' : 'live')}
      >
        <Icon name="live" /> <span>{say('Live')}</span>
      </button>
      {view === 'story' ? <ShareButton /> : null}
      <KeysButton />
      <LanguageChoice />
      <button
        type="button"
        className="icon-button"
        data-word={say(theme)}
        aria-label={themeLabel}
        title={themeLabel}
        onClick={onTheme}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
    </header>
  );
}

function StoryChoice({ groups, storyId, onStory }: HeaderProps) {
  const id = useId();
  const isKnown = groups.some(({ stories }) => stories.some((story) => story.id === storyId));
  return (
    <label className="story" htmlFor={id}>
      <span className="visually-hidden">{say('Story')}</span>
      <select
        id={id}
        value={storyId ?? ''}
        onChange={(event) => onStory(event.currentTarget.value)}
      >
        {isKnown ? null : <option value={storyId ?? ''}>{storyId ?? say('Choose a story')}</option>}
        {groups.map(({ title, stories }) => (
          <optgroup key={title} label={say(title)}>
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {story.id} · {say(story.title)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function ShareButton() {
  return (
    <button type="button" className="button share-button" onClick={() => ask('share')}>
      <Icon name="share" /> <span>{say('Share')}</span>
    </button>
  );
}

function KeysButton() {
  return (
    <button
      type="button"
      className="icon-button keys-button"
      aria-label={say('Keyboard shortcuts')}
      title={withKey(say('Keyboard shortcuts'), 'keys')}
      onClick={() => ask('keys')}
    >
      <Icon name="keyboard" />
    </button>
  );
}
