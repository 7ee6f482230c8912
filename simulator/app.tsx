/** The page: a story is chosen; then everything shown comes from one session. */
import { Activity, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { parseAddress } from './address.ts';
import { addressFor } from './address-for.ts';
import { type Frame, FrameContext } from './frame.ts';
import { useKeptFocus } from './kept-focus.ts';
import { keepText, keptIds } from './kept-text.ts';
import { type Listed, library } from './library.ts';
import { useManner } from './manner.ts';
import { useOwnKeys } from './own-keys.ts';
import { Header } from './panels/header.tsx';
import { say } from './say.ts';
import { COPY, OWN } from './story.ts';
import { StoryWordsOf } from './story-words-of.tsx';
import { applyTheme, read, storedTheme, type Theme, themeAfter, write } from './theme.ts';
import { useMedia } from './use-media.ts';
import { type Loading, useStory, type Wanted } from './use-story.ts';
import { useView } from './use-view.ts';
import { ViewKeys } from './view-keys.tsx';

/** The frame stands before what shows a story has come, and that before what runs one. */
const coming = import('./simulator.tsx');
const Simulator = lazy(async () => ({ default: (await coming).Simulator }));
const Live = lazy(async () => ({ default: (await import('./live/live.tsx')).Live }));
const Cohort = lazy(async () => ({ default: (await import('./cohort/cohort.tsx')).Cohort }));
const OwnTrial = lazy(async () => ({
  default: (await import('./panels/own-trial.tsx')).OwnTrial,
}));
const Policies = lazy(async () => ({ default: (await import('./panels/policies.tsx')).Policies }));

const SHORTCUTS_KEY = 'sandglass.shortcuts';
const KNOWN_KEY = 'sandglass.known';
const WAITING = { kind: 'loading' } as const;

export function App() {
  const groups = useMemo(library, []);
  const stories = useMemo(() => groups.flatMap((group) => group.stories), [groups]);
  const [wanted, setWanted] = useState(() => firstWanted(stories));
  const [theme, setTheme] = useState(storedTheme);
  const { isNew, onKnown } = useWelcome();
  const [isAsking, ask] = useState(false);
  const [hasShortcuts, setShortcuts] = useState(() => read(SHORTCUTS_KEY) !== 'off');
  const loading = useStory(stories, wanted);
  const [view, show] = useView();
  useKeptFocus();
  useOwnKeys();
  const frame = useMemo<Frame>(
    () => ({
      ...{ groups, view, onView: show, theme, onTheme: setTheme, hasShortcuts, isNew, onKnown },
      onStory: (id) => {
        setWanted({ kind: 'story', id });
        show('story');
        onKnown();
      },
      onOwn: () => ask(true),
      onShortcuts: (areOn) => {
        setShortcuts(areOn);
        write(SHORTCUTS_KEY, areOn ? 'on' : 'off');
      },
    }),
    [groups, view, show, theme, hasShortcuts, isNew, onKnown],
  );
  const shortcuts = { hasShortcuts, onShortcuts: frame.onShortcuts };
  useDocument(theme, hasShortcuts);
  return (
    <FrameContext value={frame}>
      <div className="app">
        <Header
          {...frame}
          storyId={shownIdOf(wanted, loading)}
          onTheme={() => setTheme(themeAfter(theme))}
        />
        {/* Before the story that it hides: the regions of both have the same names. */}
        {view === 'live' ? (
          <Suspense fallback={<Waiting loading={WAITING} />}>
            <Live
              {...shortcuts}
              onForget={() => {
                for (const id of keptIds(COPY)) keepText(id, null);
                if (isCopyOf(loading)) setWanted(firstOf(stories));
              }}
              onCopy={(ready) => {
                setWanted({ kind: 'taken', ready });
                show('story');
              }}
            />
          </Suspense>
        ) : null}
        <Activity mode={view === 'story' ? 'visible' : 'hidden'}>
          <StoryShown
            loading={loading}
            stories={stories}
            {...shortcuts}
            onImport={(file) => setWanted({ kind: 'file', file })}
          />
        </Activity>
        {view === 'cohort' ? (
          <Suspense fallback={<Waiting loading={WAITING} />}>
            <ViewKeys />
            <Cohort
              onOpen={(file) => {
                setWanted({ kind: 'file', file });
                show('story', 'on');
              }}
            />
          </Suspense>
        ) : null}
        {view === 'policies' ? (
          <Suspense fallback={<Waiting loading={WAITING} />}>
            <ViewKeys />
            <Policies onBack={() => show('story')} />
          </Suspense>
        ) : null}
        {isAsking ? (
          <Suspense>
            <OwnTrial
              storyId={storyIdOf(wanted, loading)}
              onStory={frame.onStory}
              onClose={() => ask(false)}
            />
          </Suspense>
        ) : null}
      </div>
    </FrameContext>
  );
}

/** What the whole document is told: its colours, its language, and whether single keys are on. */
function useDocument(theme: Theme, hasShortcuts: boolean): void {
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const { languageId, direction } = useManner();
  useEffect(() => applyTheme(theme, isSystemDark), [theme, isSystemDark]);
  useEffect(() => {
    document.documentElement.dataset['shortcuts'] = hasShortcuts ? 'on' : 'off';
  }, [hasShortcuts]);
  useEffect(() => {
    document.documentElement.lang = languageId;
    document.documentElement.dir = direction;
  }, [languageId, direction]);
}

interface StoryShownProps {
  readonly loading: Loading;
  readonly stories: readonly Listed[];
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  readonly onImport: (file: unknown) => void;
}

function StoryShown({ loading, stories, ...props }: StoryShownProps) {
  if (loading.kind !== 'ready') {
    return (
      <>
        {loading.kind === 'failed' ? <ViewKeys /> : null}
        <Waiting loading={loading} />
      </>
    );
  }
  const { story, run, page } = loading;
  return (
    <StoryWordsOf story={story.isOurs ? stories.find(({ id }) => id === story.id) : undefined}>
      <Suspense fallback={<Waiting loading={WAITING} />}>
        <Simulator
          key={`${story.id} ${run.baseline.hash}`}
          story={story}
          run={run}
          shared={page}
          address={addressFor(story.id)}
          {...props}
        />
      </Suspense>
    </StoryWordsOf>
  );
}

function Waiting({ loading }: { readonly loading: Exclude<Loading, { kind: 'ready' }> }) {
  if (loading.kind === 'loading') {
    return (
      <main className="waiting" aria-busy="true">
        <p role="status">{say('Running the story…')}</p>
      </main>
    );
  }
  return (
    <main className="waiting">
      <div role="alert">
        <h2>{loading.title}</h2>
        <ul>
          {loading.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <p>{say('Choose another one above.')}</p>
      </div>
    </main>
  );
}

function useWelcome(): Pick<Frame, 'isNew' | 'onKnown'> {
  const [isNew, setNew] = useState(isFirstVisit);
  const onKnown = useCallback(() => {
    setNew(false);
    write(KNOWN_KEY, 'yes');
  }, []);
  return { isNew, onKnown };
}

/** Nothing was asked for, and nothing of the welcome answered before. */
const isFirstVisit = (): boolean =>
  read(KNOWN_KEY) === null &&
  location.hash === '' &&
  parseAddress(location.search).scenarioId === null;

/** A link, or the story that the address names, or the first of the library. */
function firstWanted(stories: readonly Listed[]): Wanted {
  if (location.hash.startsWith('#s=')) return { kind: 'link', hash: location.hash };
  const { scenarioId } = parseAddress(location.search);
  return scenarioId === null ? firstOf(stories) : { kind: 'story', id: scenarioId };
}

const firstOf = (stories: readonly Listed[]): Wanted => ({
  kind: 'story',
  id: stories[0]?.id ?? '',
});

const isCopyOf = (loading: Loading): boolean =>
  loading.kind === 'ready' && loading.story.isCopy === true;

/** What stands for the story in the head of the page. */
function shownIdOf(wanted: Wanted, loading: Loading): string | null {
  const id = storyIdOf(wanted, loading);
  if (id === null) return null;
  if (id.startsWith(OWN)) return say('A trial of your own');
  const [, number] = /^cohort-\d+-(\d+)$/.exec(id) ?? [];
  if (number !== undefined) return say('Cohort · No. {number}', { number });
  return id.startsWith(COPY) ? say('Copy of a live trial') : id;
}

function storyIdOf(wanted: Wanted, loading: Loading): string | null {
  if (wanted.kind === 'story') return wanted.id;
  return loading.kind === 'ready' ? loading.story.id : null;
}
