/** The machines of the chosen trial or order, one at a time, as a drawing or as a list. */
import layouts from 'virtual:statecharts';
import { lazy, Suspense, use, useEffect, useMemo, useRef } from 'react';
import type { MachineDescription } from '../../runtime/index.ts';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { instantOf, isoOf } from '../format.ts';
import type { ChartLayout } from '../graph/layout.ts';
import { liveOf, offerOfEdge } from '../live.ts';
import type { Moment } from '../moment.ts';
import type { Doing, Offer } from '../offers.ts';
import type { Intent, Page } from '../page.ts';
import { type LiveState, Statechart } from '../statechart/statechart.tsx';
import { type Part, partsOf } from '../subject.ts';
import { machineOf, stateOf } from '../vocabulary.ts';

const Outline = lazy(async () => ({ default: (await import('./outline.tsx')).Outline }));

interface DiagramPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly offers: readonly Offer[];
  readonly doing: Doing;
  readonly send: (intent: Intent) => void;
}

export function DiagramPanel({ page, moment, offers, doing, send }: DiagramPanelProps) {
  const { session } = page;
  const parts = useMemo(() => partsOf(session), [session]);
  const part = parts.find(({ key }) => key === page.part) ?? parts[0];
  const machine = part && machineOf(part.machineId);
  if (part === undefined || machine === undefined) {
    return <p className="empty wide">This story has nothing to draw.</p>;
  }
  const live = liveOf(moment, part.instanceId, machine, offers);
  const onEvent = (edgeId: string): void => {
    const edge = machine.edges.find(({ id }) => id === edgeId);
    const offer = edge && offerOfEdge(edge, offers);
    if (offer === undefined || !offer.isAllowed) return;
    if (offer.input === null) doing(offer, {});
    else send({ kind: 'show', with: { openAction: offer.command, region: 'now' } });
  };
  return (
    <>
      <div>
        <Bar page={page} parts={parts} chosen={part.key} send={send} />
        <Caption moment={moment} />
      </div>
      <TabPanel id="machine-panel" chosen={part.key} className="canvas">
        <Suspense fallback={<p className="empty wide">Drawing…</p>}>
          {page.form === 'outline' ? (
            <Outline machine={machine} live={live} onEvent={onEvent} />
          ) : (
            <Drawing
              key={part.instanceId}
              page={page}
              machine={machine}
              title={`${part.title}: state diagram`}
              live={live}
              onEvent={onEvent}
              send={send}
            />
          )}
        </Suspense>
      </TabPanel>
      <Chosen stateId={page.stateId} machine={machine} live={live} send={send} />
    </>
  );
}

interface DrawingProps {
  readonly page: Page;
  readonly machine: MachineDescription;
  readonly title: string;
  readonly live: LiveState;
  readonly onEvent: (edgeId: string) => void;
  readonly send: (intent: Intent) => void;
}

const fetched = new Map<string, Promise<ChartLayout>>();

/** The drawing of a machine; fetched once. */
function layoutOf(machineId: string): Promise<ChartLayout> | undefined {
  const known = fetched.get(machineId) ?? layouts[machineId]?.();
  if (known !== undefined) fetched.set(machineId, known);
  return known;
}

function Drawing({ page, machine, title, live, onEvent, send }: DrawingProps) {
  const fetching = layoutOf(machine.id);
  const layout = fetching && use(fetching);
  if (layout === undefined) return <Outline machine={machine} live={live} onEvent={onEvent} />;
  return <Chart layout={layout} page={page} title={title} live={live} {...{ onEvent, send }} />;
}

interface ChartProps extends Omit<DrawingProps, 'machine'> {
  readonly layout: ChartLayout;
}

function Chart({ layout, page, title, live, onEvent, send }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const here = [...live.active].at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when the state changes
  useEffect(() => keepInView(frame.current), [here]);
  return (
    <div className="chart-frame" ref={frame}>
      <Statechart
        layout={layout}
        live={live}
        selectedId={page.stateId}
        onEvent={onEvent}
        onSelect={(stateId) => send({ kind: 'show', with: { stateId } })}
        title={title}
      />
    </div>
  );
}

/** Unit: pixels. What should be seen around the current state. */
const AROUND_PX = 48;

/** A drawing larger than its panel is scrolled so far that the current state is seen. */
function keepInView(frame: HTMLElement | null): void {
  const panel = frame?.parentElement;
  const state = [...(frame?.querySelectorAll('[aria-current="step"]') ?? [])].at(-1);
  if (!panel || state === undefined) return;
  const seen = panel.getBoundingClientRect();
  const box = state.getBoundingClientRect();
  const isSeen =
    box.top >= seen.top &&
    box.bottom <= seen.bottom &&
    box.left >= seen.left &&
    box.right <= seen.right;
  if (isSeen) return;
  panel.scrollTop += (box.top + box.bottom - seen.top - seen.bottom) / 2;
  panel.scrollLeft += Math.min(box.left - seen.left - AROUND_PX, 0);
  panel.scrollLeft += Math.max(box.right - seen.right + AROUND_PX, 0);
}

interface BarProps {
  readonly page: Page;
  readonly parts: readonly Part[];
  readonly chosen: string;
  readonly send: (intent: Intent) => void;
}

function Bar({ page, parts, chosen, send }: BarProps) {
  const items = parts.map(({ key, title }) => ({ id: key, title }));
  const show = (form: Page['form']): void => send({ kind: 'show', with: { form } });
  return (
    <div className="bar">
      <Tabs
        label="Machine"
        look="pill"
        items={items}
        chosen={chosen}
        panelId="machine-panel"
        onChoose={(key) => send({ kind: 'show', with: { part: key, stateId: null } })}
      />
      <span className="space" />
      <ul className="legend" aria-label="Legend" data-crowded={parts.length > 3 || undefined}>
        <li data-key="now">Now</li>
        <li data-key="taken">Taken</li>
        <li data-key="latest">Latest</li>
        <li data-key="timer">Next timer</li>
      </ul>
      <fieldset className="switch">
        <legend className="visually-hidden">Shown as</legend>
        {(['diagram', 'outline'] as const).map((form) => (
          <button
            key={form}
            type="button"
            aria-pressed={page.form === form}
            onClick={() => show(form)}
          >
            {form === 'diagram' ? 'Diagram' : 'Outline'}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** What the story says about this moment: the last thing it said. */
function Caption({ moment: { told, branch } }: { readonly moment: Moment }) {
  const last = told.findLast(({ note }) => note !== null);
  if (last === undefined) return null;
  return (
    <p className="caption">
      <time dateTime={isoOf(last.atMs)}>{instantOf(last.atMs)}</time> {last.note}
      {branch.forkAtMs === null ? null : <small>Here {branch.name} leaves the story.</small>}
    </p>
  );
}

interface ChosenProps {
  readonly stateId: string | null;
  readonly machine: MachineDescription;
  readonly live: LiveState;
  readonly send: (intent: Intent) => void;
}

/** What the state that was picked in the drawing means, and where that is written. */
function Chosen({ stateId, machine, live, send }: ChosenProps) {
  const state = stateId === null ? undefined : stateOf(stateId);
  if (state === undefined || !machine.states.some(({ id }) => id === stateId)) return null;
  const visits = live.visited.get(state.id) ?? 0;
  return (
    <aside className="chosen" aria-label="The chosen state">
      <p>
        <strong>{state.title}</strong> {state.description}{' '}
        <span className="sources">{state.source.join(' · ')}</span>
      </p>
      <span className="visits">
        {live.active.has(state.id) ? 'Here now' : visits > 0 ? 'Been here' : 'Not reached'}
      </span>
      <button
        type="button"
        className="button small"
        onClick={() => send({ kind: 'show', with: { stateId: null } })}
      >
        Close
      </button>
    </aside>
  );
}
