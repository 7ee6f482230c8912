/**
 * A machine as a list: every state with what leads out of it. It says all that the drawing shows,
 * and offers the same acts.
 */
import { useMemo } from 'react';
import type { EdgeDescription, MachineDescription, StateDescription } from '../../runtime/index.ts';
import { Hint } from '../controls/hint.tsx';
import { Icon } from '../controls/icon.tsx';
import { withKey } from '../own-keys.ts';
import { count, say } from '../say.ts';
import { closedIn, isInside } from '../statechart/collapse.ts';
import type { LiveState } from '../statechart/statechart.tsx';
import { type Folding, type Naming, useFoldKey } from '../statechart/use-folds.ts';
import { toneOf } from '../vocabulary.ts';

interface OutlineProps {
  readonly machine: MachineDescription;
  readonly live: LiveState;
  readonly folding: Folding;
  readonly naming: Naming;
  readonly onEvent: (edgeId: string) => void;
}

interface TreeProps extends OutlineProps {
  readonly closed: ReadonlySet<string>;
}

export function Outline(props: OutlineProps) {
  const { machine, folding, naming } = props;
  const regionIds = useMemo(
    () => machine.states.filter(({ kind }) => kind === 'compound').map(({ id }) => id),
    [machine],
  );
  const closed = closedIn(regionIds, folding.folds, () => 'open');
  useFoldKey(regionIds, closed, folding.fold);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="outline" aria-label={machine.title} tabIndex={0}>
      <label className="check outline-names">
        <input
          type="checkbox"
          checked={naming.isTechnical}
          onChange={(event) => naming.chooseTechnical(event.currentTarget.checked)}
        />
        {say('Technical names')}
      </label>
      <p className="outline-says">{machine.description}</p>
      <StateList parentId={null} closed={closed} {...props} />
    </section>
  );
}

function StateList({ parentId, ...props }: TreeProps & { readonly parentId: string | null }) {
  const { machine } = props;
  const isTop = ({ parentId: own }: StateDescription): boolean =>
    own === null || !machine.states.some(({ id }) => id === own);
  const states = machine.states.filter((state) =>
    parentId === null ? isTop(state) : state.parentId === parentId,
  );
  return (
    <ul className="states">
      {states.map((state) => (
        <StateItem key={state.id} state={state} {...props} />
      ))}
    </ul>
  );
}

function StateItem({ state, ...props }: TreeProps & { readonly state: StateDescription }) {
  const { machine, live, closed, naming } = props;
  const isNow = live.active.has(state.id);
  const visits = live.visited.get(state.id) ?? 0;
  const ways = waysFrom(machine, state.id);
  const hasInner = machine.states.some(({ parentId }) => parentId === state.id);
  const isClosed = closed.has(state.id);
  return (
    <li data-now={isNow} data-of={state.id} aria-current={isNow ? 'step' : undefined}>
      <div className="state-line">
        {hasInner ? <FoldButton state={state} {...props} /> : null}
        <i className="dot" data-tone={isNow ? toneOf(state.id) : 'none'} />
        <strong>{state.title}</strong>
        {naming.isTechnical ? <code dir="ltr">{state.id}</code> : null}
        {live.others.has(state.id) ? (
          <span className="tag other">{say('The other branch')}</span>
        ) : null}
        {live.pauses.has(state.id) ? <span className="tag">{say('Stops here')}</span> : null}
        {isNow ? <span className="tag now">{say('Now')}</span> : null}
        {visits > 0 && !isNow ? <span className="tag been">{say('Been here')}</span> : null}
        {visits > 1 ? (
          <span className="tag">{count(visits, '{count} time', '{count} times')}</span>
        ) : null}
        {state.kind === 'final' ? <span className="tag">{say('The end')}</span> : null}
      </div>
      {isClosed ? <InsideLine state={state} {...props} /> : <p>{state.description}</p>}
      {naming.isTechnical && !isClosed ? <Effects when="entry" of={state.entryEffects} /> : null}
      {isClosed || ways.length === 0 ? null : (
        <ul className="edges">
          {ways.map((way) => (
            <WayItem key={way[0].id} way={way} {...props} />
          ))}
        </ul>
      )}
      {hasInner && !isClosed ? <StateList parentId={state.id} {...props} /> : null}
    </li>
  );
}

interface StateProps extends TreeProps {
  readonly state: StateDescription;
}

function FoldButton({ state: { id, title }, closed, folding }: StateProps) {
  const isClosed = closed.has(id);
  const words = isClosed
    ? say('Expand {state}', { state: title })
    : say('Collapse {state}', { state: title });
  return (
    <button
      type="button"
      className="icon-button fold"
      aria-expanded={!isClosed}
      aria-label={words}
      title={withKey(words, 'fold')}
      onClick={() => folding.fold([id], isClosed ? 'open' : 'closed')}
    >
      <Icon name="chevron" size={16} />
    </button>
  );
}

/** What a collapsed state says of its inside: where that is, and how long its timers still take. */
function InsideLine({ state, machine, live }: StateProps) {
  const inner = machine.states.filter(({ id }) => isInside(state.id, id));
  const here = inner.filter(({ id, kind }) => kind !== 'compound' && live.active.has(id));
  const timers = machine.edges
    .filter(({ source }) => source === state.id || isInside(state.id, source))
    .flatMap(({ id }) => live.timers.get(id) ?? []);
  const [timer] = timers;
  return (
    <p className="inside-line">
      {here.map(({ id, title }) => (
        <b key={id}>{title}</b>
      ))}
      {timer === undefined ? null : <span className="tag warn">{timer.label}</span>}
      <small>{count(inner.length, '{count} state inside', '{count} states inside')}</small>
    </p>
  );
}

/** Ways that differ only in their condition: what was taken is known of them together. */
type Way = readonly [EdgeDescription, ...EdgeDescription[]];

function waysFrom(machine: MachineDescription, stateId: string): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const edge of machine.edges.filter(({ source }) => source === stateId)) {
    const key = JSON.stringify([edge.xstateEvent, edge.target]);
    const before = ways.get(key);
    ways.set(key, before === undefined ? [edge] : [...before, edge]);
  }
  return [...ways.values()];
}

/** What the runtime is asked to do, by its own names. */
function Effects({ when, of }: { readonly when: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <code className="effects" dir="ltr">
      {when} / {of.join(', ')}
    </code>
  );
}

function WayItem({ way, ...props }: OutlineProps & { readonly way: Way }) {
  const { machine, live, naming } = props;
  const [edge] = way;
  const takenCount = way.reduce((sum, { id }) => sum + (live.taken.get(id) ?? 0), 0);
  const isLatest = way.some(({ id }) => live.latest.has(id));
  const timer = live.timers.get(edge.id);
  const target = machine.states.find(({ id }) => id === edge.target);
  return (
    <li data-taken={takenCount > 0} data-latest={isLatest}>
      <span className="edge-line">
        <EdgeName edge={edge} {...props} />
        <span className="edge-to">
          {target === undefined ? say('stays here') : `${say('→')} ${target.title}`}
        </span>
        {timer === undefined ? null : <span className="tag warn">{timer.label}</span>}
        {takenCount === 0 ? null : (
          <span className="tag been">
            {say('Taken')}
            {takenCount > 1 ? ` ×${takenCount}` : ''}
          </span>
        )}
        {isLatest ? <span className="tag now">{say('Latest')}</span> : null}
      </span>
      {way.map(({ id, guard, description }) => (
        <span key={id} className="edge-says">
          {guard === null || way.length === 1
            ? ''
            : `${say('If {condition}:', { condition: guard })} `}
          {description}
        </span>
      ))}
      {naming.isTechnical ? <Effects when={edge.event} of={effectsIn(way)} /> : null}
    </li>
  );
}

function effectsIn(way: Way): readonly string[] {
  const effects = new Set(way.flatMap((edge) => edge.effects));
  return effects.size === 0 ? ['-'] : [...effects];
}

function EdgeName({ edge, live, onEvent }: OutlineProps & { readonly edge: EdgeDescription }) {
  const offer = live.enabled.get(edge.id);
  if (offer === undefined) {
    return (
      <span className="edge-name">
        {edge.kind === 'timer' ? <Icon name="clock" size={14} /> : null}
        {edge.kind === 'always' ? say('At once') : edge.title}
      </span>
    );
  }
  if (offer.isAllowed) {
    return (
      <button type="button" className="action" onClick={() => onEvent(edge.id)}>
        {edge.title}
      </button>
    );
  }
  return (
    <Hint text={offer.why ?? say('This is not possible now.')}>
      {(describedBy) => (
        <button
          type="button"
          className="action"
          aria-disabled="true"
          aria-describedby={describedBy}
        >
          {edge.title}
        </button>
      )}
    </Hint>
  );
}
