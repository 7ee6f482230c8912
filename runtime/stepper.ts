/**
 * XState as a pure step function: one event into one instance, and what it asked for.
 *
 * The machine's own `transition` is called with a scope of ours that is made once. XState's public
 * `transition()` makes a live actor on every call, which runs the initial transition again: slower,
 * and not pure. The scope's shape is semi-internal, so xstate is pinned (ADR-0003).
 */
import type { AnyMachineSnapshot, AnyStateMachine, StateNode } from 'xstate';
import { atInstant, type Effect, MACHINES, type MachineId } from '../machines/index.ts';
import type { TakenEdge } from './entry.ts';
import { Fault } from './errors.ts';
import type { Instance, StateValue } from './stream.ts';

/** What a step asked for, in the order in which XState gives it. */
export type Act =
  | { readonly kind: 'arm'; readonly event: string; readonly delayMs: number }
  | { readonly kind: 'disarm'; readonly event: string }
  | { readonly kind: 'effect'; readonly effect: Effect };

export interface Stepped {
  readonly status: 'active' | 'done';
  readonly value: StateValue;
  readonly context: Readonly<Record<string, unknown>>;
  readonly acts: readonly Act[];
  readonly taken: readonly TakenEdge[];
}

interface Action {
  readonly type: string;
  readonly params?: unknown;
}
interface Microstep {
  readonly type: string;
  readonly _transitions?: readonly {
    readonly source: StateNode;
    readonly eventType: string;
    readonly target: readonly StateNode[] | undefined;
  }[];
}

const actions: Action[] = [];
const microsteps: Microstep[] = [];

const refuse = (what: string) => () => {
  throw new Fault('MACHINE_FAILED', `a machine used ${what} inside a pure step`);
};
const system = {
  _sendInspectionEvent: (event: Microstep) => void microsteps.push(event),
  get: () => undefined,
  getAll: () => ({}),
};
const self = { id: 'step', sessionId: 'step', system, send: refuse('self.send') };
const scope = {
  self,
  id: 'step',
  sessionId: 'step',
  system,
  logger: refuse('log'),
  defer: refuse('a child'),
  stopChild: refuse('a child'),
  emit: refuse('emit'),
  actionExecutor: (action: Action) => void actions.push(action),
};
type Scope = Parameters<AnyStateMachine['transition']>[2];
const ownScope = scope as unknown as Scope;

/** A machine by its version. */
function machineOf(id: MachineId): AnyStateMachine {
  const machine = (MACHINES as Readonly<Record<string, AnyStateMachine>>)[id];
  if (machine === undefined) throw new Fault('UNKNOWN_MACHINE', id);
  return machine;
}

/** The first step of a new instance. `atMs`: epoch milliseconds, UTC. */
export function birth(id: MachineId, input: unknown, atMs: number): Stepped {
  return run(id, atMs, (machine) => machine.getInitialSnapshot(ownScope, input));
}

/** One event into a living instance. The instance is not changed; its next state is returned. */
export function next(instance: Instance, event: { readonly type: string }, atMs: number): Stepped {
  return run(instance.machine, atMs, (machine) =>
    machine.transition(snapshotOf(machine, instance), event, ownScope),
  );
}

/** Whether the instance's present state has any transition for the event, guards aside. */
export function knows(instance: Instance, eventType: string): boolean {
  const machine = machineOf(instance.machine);
  return snapshotOf(machine, instance)._nodes.some((node) => node.ownEvents.includes(eventType));
}

function snapshotOf(machine: AnyStateMachine, instance: Instance): AnyMachineSnapshot {
  return machine.restoreSnapshot(
    {
      status: instance.status,
      output: undefined,
      error: undefined,
      value: instance.value,
      historyValue: {},
      context: { ...instance.context },
      children: {},
    } as unknown as Parameters<AnyStateMachine['restoreSnapshot']>[0],
    ownScope,
  );
}

function run(
  id: MachineId,
  atMs: number,
  step: (machine: AnyStateMachine) => AnyMachineSnapshot,
): Stepped {
  actions.length = 0;
  microsteps.length = 0;
  const snapshot = atInstant(atMs, () => step(machineOf(id)));
  if (snapshot.status === 'error') throw new Fault('MACHINE_FAILED', String(snapshot.error));
  return {
    status: snapshot.status === 'active' ? 'active' : 'done',
    value: snapshot.value as StateValue,
    context: snapshot.context as Readonly<Record<string, unknown>>,
    acts: actions.flatMap(actOf),
    taken: microsteps.flatMap((microstep) => (microstep._transitions ?? []).flatMap(edgeOf)),
  };
}

function actOf({ type, params }: Action): readonly Act[] {
  if (type === 'xstate.raise') {
    const { event, delay } = params as { event: { type: string }; delay?: number };
    if (delay === undefined) return [];
    // An endless delay is a deadline that does not exist (machines/clock.ts, `until`).
    if (delay === Number.POSITIVE_INFINITY) return [];
    if (!Number.isFinite(delay)) throw new Fault('MACHINE_FAILED', `${event.type} never ends`);
    return [{ kind: 'arm', event: event.type, delayMs: delay }];
  }
  if (type === 'xstate.cancel') {
    return [{ kind: 'disarm', event: (params as { sendId: string }).sendId }];
  }
  return [{ kind: 'effect', effect: { type, params } as Effect }];
}

/** The initial transition belongs to no event, so it is no edge that was taken. */
function edgeOf(transition: NonNullable<Microstep['_transitions']>[number]): readonly TakenEdge[] {
  const { source, eventType, target } = transition;
  if (eventType === 'xstate.init') return [];
  return [{ source: source.id, event: eventType, target: target?.[0]?.id ?? null }];
}
