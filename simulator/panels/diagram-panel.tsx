/** The chosen trial's machines, one at a time, as a drawing or as a list. */
import layouts from 'virtual:statecharts';
import { type MachineDescription, machineTitle } from '../../runtime/index.ts';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { instantOf, isoOf } from '../format.ts';
import { liveOf, offerOfEdge } from '../live.ts';
import { instanceIdsOf, instanceOf, type Moment } from '../moment.ts';
import type { Doing, Offer } from '../offers.ts';
import type { Intent, Page } from '../page.ts';
import { type LiveState, Statechart } from '../statechart/statechart.tsx';
import { machineNameIn, machineOf, stateOf } from '../vocabulary.ts';
import { Outline } from './outline.tsx';

interface DiagramPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly offers: readonly Offer[];
  readonly doing: Doing;
  readonly send: (intent: Intent) => void;
}

export function DiagramPanel({ page, moment, offers, doing, send }: DiagramPanelProps) {
  const drawn = drawnOf(moment, page.machine);
  if (drawn === undefined) return <p className="empty wide">This story has no trial to draw.</p>;
  const { machine, instanceId } = drawn;
  const live = liveOf(moment, instanceId, machine, offers);
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
        <Bar page={page} moment={moment} chosen={machine.name} send={send} />
        <Caption moment={moment} />
      </div>
      <TabPanel id="machine-panel" chosen={machine.name} className="canvas">
        {page.form === 'outline' ? (
          <Outline machine={machine} live={live} onEvent={onEvent} />
        ) : (
          <Drawing page={page} machine={machine} live={live} onEvent={onEvent} send={send} />
        )}
      </TabPanel>
      <Chosen stateId={page.stateId} machine={machine} live={live} send={send} />
    </>
  );
}

interface DrawingProps {
  readonly page: Page;
  readonly machine: MachineDescription;
  readonly live: LiveState;
  readonly onEvent: (edgeId: string) => void;
  readonly send: (intent: Intent) => void;
}

function Drawing({ page, machine, live, onEvent, send }: DrawingProps) {
  const layout = layouts[machine.id];
  if (layout === undefined) return <Outline machine={machine} live={live} onEvent={onEvent} />;
  const onSelect = (stateId: string): void => send({ kind: 'show', with: { stateId } });
  return (
    <Statechart
      layout={layout}
      live={live}
      selectedId={page.stateId}
      onEvent={onEvent}
      onSelect={onSelect}
      title={`${machine.title}: state diagram`}
    />
  );
}

interface BarProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly chosen: string;
  readonly send: (intent: Intent) => void;
}

function Bar({ page, moment, chosen, send }: BarProps) {
  const items = instanceIdsOf(moment).map((id) => {
    const name = machineNameIn(id);
    return { id: name, title: machineTitle(name) };
  });
  const show = (form: Page['form']): void => send({ kind: 'show', with: { form } });
  return (
    <div className="bar">
      <Tabs
        label="Machine"
        look="pill"
        items={items}
        chosen={chosen}
        panelId="machine-panel"
        onChoose={(machine) => send({ kind: 'show', with: { machine, stateId: null } })}
      />
      <span className="space" />
      <ul className="legend" aria-label="Legend">
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

/** The machine to draw: the one asked for if the trial has it, else the trial itself. */
function drawnOf(
  moment: Moment,
  name: string,
): { readonly machine: MachineDescription; readonly instanceId: string } | undefined {
  const ids = instanceIdsOf(moment);
  const instanceId = ids.find((id) => machineNameIn(id) === name) ?? ids[0];
  if (instanceId === undefined) return undefined;
  const last = moment.branch.worlds.at(-1);
  const instance =
    instanceOf(moment, instanceId) ??
    [...(last?.streams.values() ?? [])].map(({ instances }) => instances[instanceId]).find(Boolean);
  const machine = instance && machineOf(instance.machine);
  return machine && { machine, instanceId };
}
