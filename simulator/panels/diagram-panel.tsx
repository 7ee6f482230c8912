/** The machines of the chosen trial or order, one at a time, as a drawing or as a list. */
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { MachineDescription, StateDescription } from '../../runtime/index.ts';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { Shown } from '../later.ts';
import { liveOf, offerOfEdge } from '../live.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Doing, Offer } from '../offers.ts';
import type { Intent, Page } from '../page.ts';
import { isSamePause } from '../pause.ts';
import { say } from '../say.ts';
import type { LiveState } from '../statechart/statechart.tsx';
import { type Naming, useFolds, useNaming } from '../statechart/use-folds.ts';
import type { Views } from '../statechart/use-viewport.ts';
import { type Part, partsOf } from '../subject.ts';
import { machineOf, stateOf } from '../vocabulary.ts';
import { Caption } from './caption.tsx';
import { Drawing } from './drawing.tsx';
import { Welcome } from './welcome.tsx';
import { WhyState } from './why-button.tsx';

const Outline = lazy(async () => ({ default: (await import('./outline.tsx')).Outline }));

export interface DiagramPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  /** The same instant on the branch that is compared with. */
  readonly compared: Moment | null;
  /** Null until they are known. */
  readonly offers: readonly Offer[] | null;
  readonly doing: Doing;
  readonly send: (intent: Intent) => void;
}

const NO_OFFERS: readonly Offer[] = [];

export function DiagramPanel(props: DiagramPanelProps) {
  const { page, moment, compared, doing, send } = props;
  const offers = props.offers ?? NO_OFFERS;
  const { session, pauses, pointedId } = page;
  const words = useManner();
  const views = useRef<Views>(new Map());
  const folding = useFolds();
  const naming = useNaming();
  const { branches, subjectId } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles are in the reader's words
  const parts = useMemo(() => partsOf({ branches, subjectId }), [branches, subjectId, words]);
  const part = parts.find(({ key }) => key === page.part) ?? parts[0];
  const machine = part && machineOf(part.machineId);
  if (part === undefined || machine === undefined) {
    return (
      <p className="empty wide">
        {say('This story has nothing to draw.')}
        <Shown />
      </p>
    );
  }
  const live = liveOf(moment, part.instanceId, machine, offers, { compared, pauses, pointedId });
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
        <Bar
          page={page}
          parts={parts}
          chosen={part.key}
          isCompared={compared !== null}
          send={send}
        />
        <Welcome within="diagram" isPresenting={page.isPresenting} send={send} />
        <Caption page={page} moment={moment} send={send} />
      </div>
      <TabPanel id="machine-panel" chosen={part.key} className="canvas">
        <Suspense fallback={<p className="empty wide">{say('Drawing…')}</p>}>
          {page.form === 'outline' ? (
            <Outline {...{ machine, live, folding, naming, onEvent }} />
          ) : (
            <Drawing
              key={`${part.instanceId} ${words.languageId}`}
              viewKey={`${part.instanceId} ${words.languageId}`}
              views={views.current}
              folding={folding}
              naming={naming}
              page={page}
              machine={machine}
              title={say('{machine}: state diagram', { machine: part.title })}
              live={live}
              onEvent={onEvent}
              send={send}
            />
          )}
          <Shown />
        </Suspense>
      </TabPanel>
      <Chosen {...{ page, moment, part, machine, live, naming, send }} />
    </>
  );
}

interface BarProps {
  readonly page: Page;
  readonly parts: readonly Part[];
  readonly chosen: string;
  readonly isCompared: boolean;
  readonly send: (intent: Intent) => void;
}

function Bar({ page, parts, chosen, isCompared, send }: BarProps) {
  const items = parts.map(({ key, title }) => ({ id: key, title }));
  const show = (form: Page['form']): void => send({ kind: 'show', with: { form } });
  return (
    <div className="bar">
      <Tabs
        label={say('Machine')}
        look="pill"
        items={items}
        chosen={chosen}
        panelId="machine-panel"
        onChoose={(key) => send({ kind: 'show', with: { part: key, stateId: null } })}
      />
      <span className="space" />
      <ul
        className="legend"
        aria-label={say('Legend')}
        data-crowded={parts.length > 3 || undefined}
      >
        <li data-key="now">{say('Now')}</li>
        {isCompared ? <li data-key="other">{say('Compared with')}</li> : null}
        <li data-key="taken">{say('Taken')}</li>
        <li data-key="latest">{say('Latest')}</li>
        <li data-key="timer">{say('Next timer')}</li>
      </ul>
      <fieldset className="switch">
        <legend className="visually-hidden">{say('Shown as')}</legend>
        {(['diagram', 'outline'] as const).map((form) => (
          <button
            key={form}
            type="button"
            aria-pressed={page.form === form}
            onClick={() => show(form)}
          >
            {form === 'diagram' ? say('Diagram') : say('Outline')}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

interface ChosenProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly part: Part;
  readonly machine: MachineDescription;
  readonly live: LiveState;
  readonly naming: Naming;
  readonly send: (intent: Intent) => void;
}

/** `trial.grace, entry / tagLicencesExpired`. */
function technicalOf({ id, entryEffects }: StateDescription): string {
  return entryEffects.length === 0 ? id : `${id}, entry / ${entryEffects.join(', ')}`;
}

/** What the state that was picked in the drawing means, and where that is written. */
function Chosen({ page, moment, part, machine, live, naming, send }: ChosenProps) {
  const { stateId, pauses } = page;
  const state = stateId === null ? undefined : stateOf(stateId);
  if (state === undefined || !machine.states.some(({ id }) => id === stateId)) return null;
  const visits = live.visited.get(state.id) ?? 0;
  const pause = { kind: 'state', stateId: state.id } as const;
  return (
    <aside className="chosen" aria-label={say('The chosen state')}>
      <p>
        <strong>{state.title}</strong> {state.description}{' '}
        {naming.isTechnical ? <code dir="ltr">{technicalOf(state)}</code> : null}{' '}
        <span className="sources">{state.source.join(' · ')}</span>
      </p>
      <span className="visits">
        {live.active.has(state.id)
          ? say('Here now')
          : visits > 0
            ? say('Been here')
            : say('Not reached')}
      </span>
      <WhyState
        moment={moment}
        instanceId={part.instanceId}
        stateId={state.id}
        title={state.title}
        send={send}
      />
      <button
        type="button"
        className="button small"
        aria-pressed={pauses.some((one) => isSamePause(one, pause))}
        onClick={() => send({ kind: 'togglePause', pause })}
      >
        {say('Pause here')}
      </button>
      <button
        type="button"
        className="button small"
        onClick={() => send({ kind: 'show', with: { stateId: null } })}
      >
        {say('Close')}
      </button>
    </aside>
  );
}
