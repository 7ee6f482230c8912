/** The drawing of one machine in its panel, with what moves the view of it. */
import { lazy, type MouseEvent, use, useEffect, useMemo, useRef, useState } from 'react';
import type { MachineDescription } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { forgetDrawing, layoutOf } from '../drawings.ts';
import type { ChartLayout } from '../graph/layout.ts';
import { keyOf } from '../key-table.ts';
import { isSingle } from '../keys.ts';
import { useManner } from '../manner.ts';
import { ownKeys, withKey } from '../own-keys.ts';
import type { Intent, Page } from '../page.ts';
import { say } from '../say.ts';
import { closedIn, partsIn, regionIdsOf } from '../statechart/collapse.ts';
import { type LiveState, Statechart } from '../statechart/statechart.tsx';
import { type Folding, type Naming, useFoldKey } from '../statechart/use-folds.ts';
import { type Seeing, useViewport, type Views } from '../statechart/use-viewport.ts';

const Outline = lazy(async () => ({ default: (await import('./outline.tsx')).Outline }));

interface DrawingProps {
  readonly page: Page;
  readonly machine: MachineDescription;
  readonly title: string;
  readonly live: LiveState;
  readonly viewKey: string;
  readonly views: Views;
  readonly folding: Folding;
  readonly naming: Naming;
  readonly onEvent: (edgeId: string) => void;
  readonly send: (intent: Intent) => void;
}

export function Drawing(props: DrawingProps) {
  const { machine } = props;
  const { languageId } = useManner();
  const [, setTries] = useState(0);
  const fetching = layoutOf(machine.id, languageId);
  const layout = fetching && use(fetching);
  if (layout) return <Chart layout={layout} {...props} />;
  const again = (): void => {
    forgetDrawing(machine.id, languageId);
    setTries((count) => count + 1);
  };
  return (
    <>
      <p className="undrawn" role="status">
        {say('The drawing could not be fetched; this list says the same.')}{' '}
        <button type="button" className="button small" onClick={again}>
          {say('Try again')}
        </button>
      </p>
      <Outline {...props} />
    </>
  );
}

interface ChartProps extends DrawingProps {
  readonly layout: ChartLayout;
}

const STEP = 1.25;

function Chart(props: ChartProps) {
  const { layout, page, title, live, viewKey, views, onEvent, send } = props;
  const { folding, naming } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { isFollowing } = page;
  const here = layout.nodes.findLast(({ id }) => live.active.has(id));
  const view = useViewport(frame, { layout, views, viewKey, here, isFollowing });
  useViewKeys(view.zoom, view.fit);
  const regionIds = useMemo(() => regionIdsOf(layout), [layout]);
  const isByItself = folding.isByItself && view.isTiny;
  const closed = useMemo(
    () =>
      closedIn(regionIds, folding.folds, (id) =>
        isByItself && !partsIn(id, live) ? 'closed' : 'open',
      ),
    [regionIds, folding.folds, isByItself, live],
  );
  useFoldKey(regionIds, closed, folding.fold);
  const onDoubleClick = (event: MouseEvent): void => {
    const id = regionUnder(event.target, regionIds);
    if (id !== undefined) view.focus(id);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its twins are + − 0 and the tools */}
      <div className="chart-frame" ref={frame} onDoubleClick={onDoubleClick} {...view.handlers}>
        <Statechart
          layout={layout}
          live={live}
          selectedId={page.stateId}
          onEvent={onEvent}
          onSelect={(stateId) => send({ kind: 'show', with: { stateId } })}
          title={title}
          viewBox={view.viewBox}
          onWalk={view.reveal}
          isTechnical={naming.isTechnical}
          regions={{
            closed,
            scale: view.scale,
            onFold: (id) => folding.fold([id], closed.has(id) ? 'open' : 'closed'),
          }}
        />
      </div>
      <div className="chart-tools" role="toolbar" aria-label={say('View of the diagram')}>
        <RegionTools regionIds={regionIds} closed={closed} folding={folding} />
        <button
          type="button"
          className="button small"
          aria-pressed={naming.isTechnical}
          title={say('Technical names: ids, effects, conditions')}
          onClick={() => naming.chooseTechnical(!naming.isTechnical)}
        >
          <code>id</code>
          <span className="visually-hidden">{say('Technical names')}</span>
        </button>
        <ViewTools view={view} isFollowing={isFollowing} send={send} />
      </div>
    </>
  );
}

/** The region whose own ground was pressed. */
function regionUnder(target: EventTarget, regionIds: readonly string[]): string | undefined {
  const item = target instanceof Element ? target.closest<SVGElement>('[data-state]') : null;
  return regionIds.find((id) => id === item?.dataset['state']);
}

interface RegionToolsProps {
  readonly regionIds: readonly string[];
  readonly closed: ReadonlySet<string>;
  readonly folding: Folding;
}

/** Nothing where nothing can be collapsed. */
function RegionTools({ regionIds, closed, folding }: RegionToolsProps) {
  if (regionIds.length === 0) return null;
  const { isByItself } = folding;
  const areAllClosed = regionIds.every((id) => closed.has(id));
  return (
    <>
      <button
        type="button"
        className="button small"
        title={withKey(say('All regions'), 'fold', 'Shift')}
        onClick={() => folding.fold(regionIds, areAllClosed ? 'open' : 'closed')}
      >
        {areAllClosed ? say('Expand all') : say('Collapse all')}
      </button>
      <button
        type="button"
        className="button small"
        aria-pressed={isByItself}
        title={say('Regions that are too small to read collapse by themselves')}
        onClick={() => folding.chooseByItself(!isByItself)}
      >
        {say('Auto')}
      </button>
    </>
  );
}

interface ViewToolsProps {
  readonly view: Seeing;
  readonly isFollowing: boolean;
  readonly send: (intent: Intent) => void;
}

function ViewTools({ view, isFollowing, send }: ViewToolsProps) {
  return (
    <>
      {view.isHereSeen ? null : (
        <button type="button" className="button small" onClick={view.showHere}>
          {say('Show the current state')}
        </button>
      )}
      <button
        type="button"
        className="button small"
        aria-pressed={isFollowing}
        title={withKey(say('The view moves along with the current state'), 'follow')}
        onClick={() => send({ kind: 'show', with: { isFollowing: !isFollowing } })}
      >
        {say('Follow')}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('Smaller')}
        title={withKey(say('Smaller'), 'smaller')}
        onClick={() => view.zoom(1 / STEP)}
      >
        <Icon name="none" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('Larger')}
        title={withKey(say('Larger'), 'larger')}
        onClick={() => view.zoom(STEP)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button small"
        title={withKey(say('All of the diagram'), 'fit')}
        onClick={view.fit}
      >
        {say('Fit')}
      </button>
    </>
  );
}

/** Larger, smaller, all of it, wherever no control wants them itself. */
function useViewKeys(zoom: (factor: number) => void, fit: () => void): void {
  const latest = useRef({ zoom, fit });
  useEffect(() => {
    latest.current = { zoom, fit };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const id = isSingle(event) ? keyOf(event, ownKeys()) : undefined;
      if (id === 'larger') latest.current.zoom(STEP);
      else if (id === 'smaller') latest.current.zoom(1 / STEP);
      else if (id === 'fit') latest.current.fit();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
