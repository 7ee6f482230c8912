/**
 * What XState would let pass in silence, found before a host starts: a named delay without an
 * implementation fires at once, a number in `after` makes the length part of the timer's identity,
 * and a delay that two states share would give two timers one id.
 *
 * Source: our choice, ADR-0003.
 */
import type { AnyStateMachine, StateNode } from 'xstate';
import { MACHINES, TIMERS } from '../machines/index.ts';

/** Problems as sentences; empty when every machine may run. */
export function checkMachines(
  machines: Readonly<Record<string, AnyStateMachine>> = MACHINES,
  knownTimers: Readonly<Record<string, unknown>> = TIMERS,
): readonly string[] {
  return Object.entries(machines).flatMap(([id, machine]) =>
    checkMachine(machine, knownTimers).map((problem) => `${id}: ${problem}`),
  );
}

function checkMachine(
  machine: AnyStateMachine,
  knownTimers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const implemented = machine.implementations.delays ?? {};
  const nodes = allNodes(machine.root as unknown as StateNode);
  const delays = nodes.flatMap((node) =>
    [...new Set(node.after.map((one) => one.delay as unknown))].map((delay) => ({ node, delay })),
  );
  const owners = new Map<string, string>();
  const problems = delays.flatMap(({ node, delay }) => {
    if (typeof delay !== 'string' || !Number.isNaN(Number(delay))) {
      return [`${node.id} waits for the number ${String(delay)}; name the delay`];
    }
    if (!Object.hasOwn(implemented, delay)) {
      return [`${node.id} waits for "${delay}", which has no implementation`];
    }
    if (!Object.hasOwn(knownTimers, delay)) return [`the delay "${delay}" is not in timers.ts`];
    const owner = owners.get(delay);
    owners.set(delay, node.id);
    return owner === undefined ? [] : [`${owner} and ${node.id} both wait for "${delay}"`];
  });
  const invoking = nodes
    .filter((node) => node.invoke.length > 0)
    .map((node) => `${node.id} invokes an actor; the runtime runs none`);
  return [...problems, ...constantDelays(implemented), ...invoking];
}

function constantDelays(delays: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(delays)
    .filter(([, delay]) => typeof delay !== 'function')
    .map(([name, delay]) => `the delay "${name}" is the constant ${String(delay)}; compute it`);
}

const allNodes = (node: StateNode): readonly StateNode[] => [
  node,
  ...Object.values(node.states).flatMap(allNodes),
];
