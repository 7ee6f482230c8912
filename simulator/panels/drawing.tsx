/** The drawing of one machine in its panel, with what moves the view of it. */
import layouts from 'virtual:statecharts';
import { lazy, use, useEffect, useRef } from 'react';
import type { LanguageId, MachineDescription } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import type { ChartLayout } from '../graph/layout.ts';
import { isTaken } from '../keys.ts';
import { useManner } from '../manner.ts';
import type { Intent, Page } from '../page.ts';
import { say } from '../say.ts';
import { mirrored } from '../statechart/mirror.ts';
import { type LiveState, Statechart } from '../statechart/statechart.tsx';
import { useViewport, type Views } from '../statechart/use-viewport.ts';

const Outline = lazy(async () => ({ default: (await import('./outline.tsx')).Outline }));

interface DrawingProps {
  readonly page: Page;
  readonly machine: MachineDescription;
  readonly title: string;
  readonly live: LiveState;
  readonly viewKey: string;
  readonly views: Views;
  readonly onEvent: (edgeId: string) => void;
  readonly send: (intent: Intent) => void;
}

const fetched = new Map<string, Promise<ChartLayout>>();

/** The drawing of a machine in a language, turned where the text is; fetched once. */
function layoutOf(machineId: string, languageId: LanguageId): Promise<ChartLayout> | undefined {
  const key = `${languageId} ${machineId}`;
  const known = fetched.get(key);
  if (known !== undefined) return known;
  const coming = layouts[languageId]?.[machineId]?.();
  if (coming === undefined) return undefined;
  const turned = languageId === 'ar' ? coming.then(mirrored) : coming;
  fetched.set(key, turned);
  return turned;
}

export function Drawing({ machine, ...props }: DrawingProps) {
  const { languageId } = useManner();
  const fetching = layoutOf(machine.id, languageId);
  const layout = fetching && use(fetching);
  if (layout === undefined) {
    return <Outline machine={machine} live={props.live} onEvent={props.onEvent} />;
  }
  return <Chart layout={layout} {...props} />;
}

interface ChartProps extends Omit<DrawingProps, 'machine'> {
  readonly layout: ChartLayout;
}

const STEP = 1.25;

function Chart({ layout, page, title, live, viewKey, views, onEvent, send }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { isFollowing } = page;
  const here = layout.nodes.findLast(({ id }) => live.active.has(id));
  const view = useViewport(frame, { layout, views, viewKey, here, isFollowing });
  useViewKeys(view.zoom, view.fit);
  return (
    <>
      <div className="chart-frame" ref={frame} {...view.handlers}>
        <Statechart
          layout={layout}
          live={live}
          selectedId={page.stateId}
          onEvent={onEvent}
          onSelect={(stateId) => send({ kind: 'show', with: { stateId } })}
          title={title}
          viewBox={view.viewBox}
          onWalk={view.reveal}
        />
      </div>
      <div className="chart-tools" role="toolbar" aria-label={say('View of the diagram')}>
        {view.isHereSeen ? null : (
          <button type="button" className="button small" onClick={view.showHere}>
            {say('Show the current state')}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-pressed={isFollowing}
          title={say('The view moves along with the current state (L)')}
          onClick={() => send({ kind: 'show', with: { isFollowing: !isFollowing } })}
        >
          {say('Follow')}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('Smaller')}
          title={say('Smaller (−)')}
          onClick={() => view.zoom(1 / STEP)}
        >
          <Icon name="none" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('Larger')}
          title={say('Larger (+)')}
          onClick={() => view.zoom(STEP)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button small"
          title={say('All of the diagram (0)')}
          onClick={view.fit}
        >
          {say('Fit')}
        </button>
      </div>
    </>
  );
}

/** + − 0, wherever no control wants them itself. */
function useViewKeys(zoom: (factor: number) => void, fit: () => void): void {
  const latest = useRef({ zoom, fit });
  useEffect(() => {
    latest.current = { zoom, fit };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isOurs = document.documentElement.dataset['shortcuts'] !== 'off';
      if (event.ctrlKey || event.metaKey || event.altKey || !isOurs) return;
      if (event.defaultPrevented || isTaken(event.target, event.key)) return;
      if (event.key === '+' || event.key === '=') latest.current.zoom(STEP);
      else if (event.key === '-') latest.current.zoom(1 / STEP);
      else if (event.key === '0') latest.current.fit();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
