/**
 * A machine as plain JSON, in the words of XState 5's own configuration: `createMachine` takes it, and
 * so does whatever draws machines. It holds what can be told, no code: guards by their names, effects
 * by what they ask for, delays by what they are called.
 */
import type { StateNode } from 'xstate';
import { MACHINES, type MachineId } from '../machines/index.ts';
import { effectsOf } from './catalog.ts';

export interface DefinedEdge {
  /** `#` and the id of the state; absent where no state changes. */
  readonly target?: string;
  readonly guard?: string;
  readonly reenter?: true;
  readonly actions: readonly string[];
  readonly description?: string;
  readonly meta?: unknown;
}

export interface DefinedState {
  readonly id: string;
  readonly type?: 'final';
  readonly description?: string;
  readonly meta?: unknown;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, DefinedState>>;
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly on: Readonly<Record<string, readonly DefinedEdge[]>>;
  /** By the name of the delay. */
  readonly after: Readonly<Record<string, readonly DefinedEdge[]>>;
  readonly always: readonly DefinedEdge[];
}

export function definitionOf(id: MachineId): DefinedState {
  return stateOf(MACHINES[id].root as unknown as StateNode);
}

type Transition = NonNullable<StateNode['always']>[number];

function stateOf(node: StateNode): DefinedState {
  const children = Object.entries(node.states);
  const on: Record<string, readonly DefinedEdge[]> = {};
  for (const [event, transitions] of node.transitions) {
    if (!event.startsWith('xstate.')) on[event] = transitions.map(edgeOf);
  }
  const after: Record<string, DefinedEdge[]> = {};
  for (const transition of node.after) {
    const name = String(transition.delay);
    after[name] = [...(after[name] ?? []), edgeOf(transition)];
  }
  return {
    id: node.id,
    ...(node.type === 'final' ? { type: node.type } : {}),
    ...wordsOf(node),
    ...(children.length === 0
      ? {}
      : {
          initial: node.initial.target?.[0]?.key ?? '',
          states: Object.fromEntries(children.map(([key, child]) => [key, stateOf(child)])),
        }),
    entry: actionsOf(node.entry),
    exit: actionsOf(node.exit),
    on,
    after,
    always: (node.always ?? []).map(edgeOf),
  };
}

function edgeOf(transition: Transition): DefinedEdge {
  const { target, guard, actions, reenter } = transition;
  const [first] = target ?? [];
  return {
    ...(first === undefined ? {} : { target: `#${first.id}` }),
    ...(guard === undefined ? {} : { guard: guardOf(guard) }),
    ...(reenter ? { reenter } : {}),
    actions: actionsOf(actions),
    ...wordsOf(transition),
  };
}

/** Effects by what they ask for; `assign` where something is remembered. Timers are told as delays. */
const actionsOf = (actions: readonly unknown[]): readonly string[] =>
  actions.flatMap((action) =>
    (action as { readonly type?: unknown }).type === 'xstate.assign'
      ? ['assign']
      : effectsOf([action]),
  );

const wordsOf = ({ description, meta }: { description?: string | undefined; meta?: unknown }) => ({
  ...(description === undefined ? {} : { description }),
  ...(meta === undefined ? {} : { meta }),
});

/** One guard by its name; several joined as they are: `isOffered and isConfirmed`. */
function guardOf(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  const { guards = [] } = guard as { readonly guards?: readonly unknown[] };
  return guards.map(guardOf).join(' and ');
}
