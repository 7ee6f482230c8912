/**
 * The machines as people and drawings see them: states, edges, and what each is for. Everything is
 * read from the machines themselves, so a drawing cannot differ from what runs.
 */
import type { StateNode } from 'xstate';
import { atInstant, MACHINES, type MachineId, TIMERS, type TimerName } from '../machines/index.ts';
import { eventTitle, guardTitle, machineTitle, stateTitle } from './titles.ts';

export interface StateDescription {
  /** XState's id, for example `trial.active.running`. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly source: readonly string[];
  readonly kind: 'atomic' | 'compound' | 'final';
  readonly parentId: string | null;
  readonly initialId: string | null;
  /** Effects on entry, for example `notify N-02`. */
  readonly entryEffects: readonly string[];
}

export interface EdgeDescription {
  readonly id: string;
  readonly source: string;
  /** Null where the event changes no state. */
  readonly target: string | null;
  /** `trial.extend`, `after expiry` or `always`. */
  readonly event: string;
  readonly xstateEvent: string;
  readonly kind: 'request' | 'report' | 'timer' | 'always';
  readonly timer: TimerName | null;
  readonly title: string;
  readonly guard: string | null;
  readonly description: string;
  readonly sourceClauses: readonly string[];
  readonly effects: readonly string[];
}

export interface MachineDescription {
  readonly id: MachineId;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly states: readonly StateDescription[];
  readonly edges: readonly EdgeDescription[];
  /** Every request and report that the machine knows. */
  readonly events: readonly string[];
}

export function catalog(): readonly MachineDescription[] {
  return (Object.keys(MACHINES) as MachineId[]).map(describe);
}

function describe(id: MachineId): MachineDescription {
  const root = MACHINES[id].root as unknown as StateNode;
  const nodes = descendants(root);
  const edges = [root, ...nodes].flatMap(edgesOf);
  const events = edges.filter((edge) => edge.kind === 'request' || edge.kind === 'report');
  return {
    id,
    name: root.key,
    title: machineTitle(root.key),
    description: root.description ?? '',
    states: nodes.map((node) => stateOf(node, root)),
    edges,
    events: [...new Set(events.map((edge) => edge.event))],
  };
}

const childrenOf = (node: StateNode): readonly StateNode[] => Object.values(node.states);
const descendants = (node: StateNode): readonly StateNode[] =>
  childrenOf(node).flatMap((child) => [child, ...descendants(child)]);
const sourceOf = (meta: unknown): readonly string[] =>
  (meta as { readonly source?: readonly string[] } | undefined)?.source ?? [];

function stateOf(node: StateNode, root: StateNode): StateDescription {
  const isCompound = childrenOf(node).length > 0;
  return {
    id: node.id,
    name: node.key,
    title: stateTitle(node.key),
    description: node.description ?? '',
    source: sourceOf(node.meta),
    kind: isCompound ? 'compound' : node.type === 'final' ? 'final' : 'atomic',
    parentId: node.parent === root ? null : (node.parent?.id ?? null),
    initialId: isCompound ? (node.initial.target?.[0]?.id ?? null) : null,
    entryEffects: effectsOf(node.entry),
  };
}

type Transition = NonNullable<StateNode['always']>[number];

function edgesOf(node: StateNode): readonly EdgeDescription[] {
  const named = [...node.transitions.values()].flat();
  const eventless = node.always ?? [];
  return [...named, ...eventless].map((transition, index) => edgeOf(node, transition, index));
}

function edgeOf(node: StateNode, transition: Transition, index: number): EdgeDescription {
  const { eventType } = transition;
  const timer = timerOf(eventType);
  const kind =
    eventType === ''
      ? 'always'
      : timer !== null
        ? 'timer'
        : isReport(eventType)
          ? 'report'
          : 'request';
  const event = kind === 'always' ? 'always' : timer === null ? eventType : `after ${timer}`;
  return {
    id: `${node.id}|${event}|${index}`,
    source: node.id,
    target: transition.target?.[0]?.id ?? null,
    event,
    xstateEvent: eventType,
    kind,
    timer,
    title: timer === null ? eventTitle(eventType) : TIMERS[timer].label,
    guard: guardsOf(transition.guard),
    description: transition.description ?? '',
    sourceClauses: sourceOf(transition.meta),
    effects: effectsOf(transition.actions),
  };
}

const timerOf = (eventType: string): TimerName | null =>
  eventType.startsWith('xstate.after.') ? (eventType.split('.')[2] as TimerName) : null;

/** Reports are facts in the past tense: `consent.approved`, `trial.closed`; and `access.grant`. */
const isReport = (eventType: string): boolean =>
  /^(consent\.\w+(ed|drawn)|trial\.(?:closed|expired|extended)|organisation\.closed|conversion\.done|access\.grant)$/.test(
    eventType,
  );

function guardsOf(guard: unknown): string | null {
  if (typeof guard === 'string') return guardTitle(guard);
  const parts = (guard as { readonly guards?: readonly unknown[] } | undefined)?.guards ?? [];
  const titles = parts.map(guardsOf).filter((title) => title !== null);
  return titles.length === 0 ? null : titles.join(' and ');
}

/** Names of the effects among XState's actions. Parameters that need a context get an empty one. */
export function effectsOf(actions: readonly unknown[]): readonly string[] {
  const named = actions as readonly { readonly type?: string; readonly params?: unknown }[];
  return named
    .filter(({ type }) => type !== undefined && !type.startsWith('xstate.'))
    .map(({ type = '', params }) =>
      DETAILED.includes(type) ? `${type} ${detailOf(params)}`.trim() : type,
    );
}

/** Effects that say what they are about beside their name. */
const DETAILED: readonly string[] = ['notify', 'openTask', 'begin', 'tell'];

function detailOf(params: unknown): string {
  const context = { expiryAtMs: 0, startedAtMs: 0, terms: { graceLengthMs: 0 } };
  const given = (
    typeof params === 'function'
      ? atInstant(0, () => (params as (of: object) => unknown)({ context, event: {} }))
      : params
  ) as { id?: string; task?: string; machine?: string } | undefined;
  return given?.id ?? given?.task ?? given?.machine ?? '';
}
