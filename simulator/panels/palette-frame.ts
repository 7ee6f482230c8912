/** What the palette offers in every view: the other views, each story, how the page is read. */
import type { Frame } from '../frame.ts';
import { keptIds } from '../kept-text.ts';
import { labelIn } from '../key-table.ts';
import { chooseLanguage, isLanguage, LANGUAGE_NAMES, manner } from '../manner.ts';
import { ownKeys } from '../own-keys.ts';
import type { View } from '../place.ts';
import { say } from '../say.ts';
import { COPY } from '../story.ts';
import { THEMES } from '../theme.ts';
import type { Deed } from './deed.ts';

/** The ways from here. @param openKeys Opens the list of keys. */
export const waysOf = (frame: Frame, openKeys: () => void): readonly Deed[] => [
  ownTrial(frame),
  allStories(),
  ...views(frame),
  {
    ...{ key: 'keys', title: say('Keyboard shortcuts'), kind: say('do'), also: '', atMs: null },
    ...{ keys: labelIn(ownKeys(), 'keys'), run: openKeys },
  },
];

/** What there is to choose: a story, a theme, a language. */
export const choicesOf = (frame: Frame): readonly Deed[] => [
  ...stories(frame),
  ...copies(frame),
  ...themes(frame),
  ...languages(),
];

const PLAIN = { also: '', atMs: null, keys: null } as const;

const ownTrial = ({ onOwn }: Frame): Deed => ({
  ...{ ...PLAIN, key: 'own', title: say('Start a trial of your own'), kind: say('do') },
  ...{ also: 'start a new trial of your own begin blank', run: onOwn },
});

function allStories(): Deed {
  return {
    ...{ ...PLAIN, key: 'stories', title: say('Choose another story'), kind: say('do') },
    also: 'stories',
    run: () => {
      const cards = document.querySelector<HTMLElement>('.stories-button');
      if (cards === null) document.querySelector<HTMLElement>('.story select')?.focus();
      else cards.click();
    },
  };
}

function views({ view: shown, onView }: Frame): readonly Deed[] {
  const titles: readonly (readonly [View, string])[] = [
    ['story', say('Back to the story')],
    ['cohort', say('Cohort of trials')],
    ['policies', say('Policies')],
    ['live', say('Live')],
  ];
  return titles
    .filter(([view]) => view !== shown)
    .map(([view, title]) => ({
      ...{ ...PLAIN, key: `view ${view}`, title, kind: say('do'), also: view },
      run: () => onView(view),
    }));
}

function stories({ groups, onStory }: Frame): readonly Deed[] {
  return groups.flatMap(({ title: group, stories: listed }) =>
    listed.map(({ id, title }) => ({
      ...{ ...PLAIN, key: `story ${id}`, title: `${id} · ${say(title)}`, kind: say('story') },
      also: `${say(group)} ${title}`,
      run: () => onStory(id),
    })),
  );
}

/** Copies of live trials that this tab keeps. */
const copies = ({ onStory }: Frame): readonly Deed[] =>
  keptIds(COPY).map((id) => ({
    ...{ ...PLAIN, key: `story ${id}`, kind: say('story'), also: 'copy' },
    title: `${say('Copy of a live trial')} · ${id.slice(COPY.length)}`,
    run: () => onStory(id),
  }));

function themes({ theme: chosen, onTheme }: Frame): readonly Deed[] {
  return THEMES.filter((theme) => theme !== chosen).map((theme) => ({
    ...{ ...PLAIN, key: `theme ${theme}`, kind: say('do'), also: theme },
    title: say('Theme: {theme}', { theme: say(theme) }),
    run: () => onTheme(theme),
  }));
}

function languages(): readonly Deed[] {
  return Object.entries(LANGUAGE_NAMES).flatMap(([id, title]) => {
    if (!isLanguage(id) || id === manner().languageId) return [];
    const run = (): void => void chooseLanguage(id).catch(() => undefined);
    return [{ ...PLAIN, key: `language ${id}`, title, kind: say('language'), also: id, run }];
  });
}
