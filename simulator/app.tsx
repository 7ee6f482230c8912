/** The page: a story is chosen and run; then everything shown comes from one session. */
import { Activity, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { ScenarioRun } from '../runtime/index.ts';
import { type Address, parseAddress } from './address.ts';
import { library, runStory, type StoryGroup } from './library.ts';
import { Header } from './panels/header.tsx';
import { applyTheme, read, storedTheme, themeAfter, write } from './theme.ts';
import { useMedia } from './use-media.ts';
import { useView } from './use-view.ts';

/** The frame stands before the engine has come. */
const coming = import('./simulator.tsx');
const Simulator = lazy(async () => ({ default: (await coming).Simulator }));
const Policies = lazy(async () => ({ default: (await import('./panels/policies.tsx')).Policies }));

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly storyId: string; readonly run: ScenarioRun };

const SHORTCUTS_KEY = 'sandglass.shortcuts';

export function App() {
  const groups = useMemo(library, []);
  const [storyId, setStoryId] = useState(() => storyIdIn(groups));
  const [theme, setTheme] = useState(storedTheme);
  const [hasShortcuts, setShortcuts] = useState(() => read(SHORTCUTS_KEY) !== 'off');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const loading = useStory(groups, storyId);
  const [view, show] = useView();
  useEffect(() => applyTheme(theme, isSystemDark), [theme, isSystemDark]);
  return (
    <div className="app">
      <Header
        groups={groups}
        storyId={storyId}
        onStory={(id) => {
          setStoryId(id);
          show('story');
        }}
        view={view}
        onView={show}
        theme={theme}
        onTheme={() => setTheme(themeAfter(theme))}
        hasShortcuts={hasShortcuts}
        onShortcuts={(areOn) => {
          setShortcuts(areOn);
          write(SHORTCUTS_KEY, areOn ? 'on' : 'off');
        }}
      />
      <Activity mode={view === 'story' ? 'visible' : 'hidden'}>
        <Story loading={loading} hasShortcuts={hasShortcuts} />
      </Activity>
      {view === 'policies' ? (
        <Suspense fallback={<Waiting loading={{ kind: 'loading' }} />}>
          <Policies onBack={() => show('story')} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface StoryProps {
  readonly loading: Loading;
  readonly hasShortcuts: boolean;
}

function Story({ loading, hasShortcuts }: StoryProps) {
  if (loading.kind !== 'ready') return <Waiting loading={loading} />;
  const { storyId, run } = loading;
  return (
    <Suspense fallback={<Waiting loading={{ kind: 'loading' }} />}>
      <Simulator
        key={storyId}
        storyId={storyId}
        run={run}
        address={addressFor(storyId)}
        hasShortcuts={hasShortcuts}
      />
    </Suspense>
  );
}

function Waiting({ loading }: { readonly loading: Exclude<Loading, { kind: 'ready' }> }) {
  if (loading.kind === 'loading') {
    return (
      <main className="waiting" aria-busy="true">
        <p role="status">Running the story…</p>
      </main>
    );
  }
  return (
    <main className="waiting">
      <div role="alert">
        <h2>This story could not be run</h2>
        <p>{loading.message}</p>
        <p>Choose another one above.</p>
      </div>
    </main>
  );
}

/** Runs the chosen story. An answer for a story that is no longer chosen is dropped. */
function useStory(groups: readonly StoryGroup[], storyId: string | null): Loading {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    const story = groups.flatMap(({ stories }) => stories).find(({ id }) => id === storyId);
    if (story === undefined) {
      setLoading({ kind: 'failed', message: `There is no story “${storyId ?? ''}”.` });
      return;
    }
    let isChosen = true;
    const tell = (now: Loading): void => {
      if (isChosen) setLoading(now);
    };
    tell({ kind: 'loading' });
    runStory(story).then(
      (run) => tell({ kind: 'ready', storyId: story.id, run }),
      (error: unknown) => tell({ kind: 'failed', message: String(error) }),
    );
    return () => {
      isChosen = false;
    };
  }, [groups, storyId]);
  return loading;
}

/**
 * What the address asks of a story; an instant and a subject of another one mean nothing to it. A
 * drawing is too wide for a phone: there the list comes first, unless asked otherwise.
 */
function addressFor(storyId: string): Address {
  const address = parseAddress(location.search);
  const isNarrow = matchMedia('(max-width: 767px)').matches;
  const form = address.form ?? (isNarrow ? 'outline' : 'diagram');
  const isSame = address.scenarioId === null || address.scenarioId === storyId;
  return isSame ? { ...address, form } : { ...address, form, atMs: null, subjectId: null };
}

/** The story that the address names, or the first of the library. */
function storyIdIn(groups: readonly StoryGroup[]): string | null {
  return parseAddress(location.search).scenarioId ?? groups[0]?.stories[0]?.id ?? null;
}
