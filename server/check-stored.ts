/**
 * What is stored must still be understood: every stored instance and timer is checked against the
 * code that would run it, before anything is done with it. A mismatch is reported, never guessed at.
 *
 * Forms stand for instances here (store/shapes.ts): a form that the code does not understand stops
 * the start if an instance has it now.
 */
import {
  catalog,
  checkMachines,
  type MachineDescription,
  PACKS,
  type StateValue,
} from '../runtime/index.ts';
import { readShape, type Shape } from './store/shapes.ts';
import type { Store } from './store/store.ts';
import { packFaults } from './stored-packs.ts';

/** So many streams are named as examples of a fault. */
const EXAMPLE_COUNT_MAX = 3;

/**
 * @throws {Error} Naming each machine, state and timer that is stored and that this version of the
 *   program does not have, each policy pack that is gone or has changed, and each fault of the
 *   machines.
 */
export async function checkStored(store: Store): Promise<void> {
  const faults = checkMachines();
  if (faults.length > 0) throw new Error(`The machines are at fault: ${faults.join('; ')}.`);
  const texts = await store.shapes();
  const machines = new Map(catalog().map((machine) => [machine.id as string, machine]));
  const unknown: string[] = [];
  for (const text of texts) {
    const fault = faultOf(machines, readShape(text));
    if (fault === null) continue;
    const streams = await store.streamsOfShape(text, EXAMPLE_COUNT_MAX);
    if (streams.length > 0) unknown.push(`${fault}, in ${streams.join(', ')}`);
  }
  const living = await livingShapes(store, texts);
  const problems = [
    ...(unknown.length === 0 ? [] : [unknownSentence(unknown)]),
    ...(await packFaults(store, living)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The forms without those whose pack is gone and that no instance has any more. */
async function livingShapes(store: Store, texts: readonly string[]): Promise<readonly Shape[]> {
  const living: Shape[] = [];
  for (const text of texts) {
    const shape = readShape(text);
    const isThere = PACKS.has(shape.packId);
    if (isThere || (await store.streamsOfShape(text, 1)).length > 0) living.push(shape);
  }
  return living;
}

/** Why no code could run an instance of this form; null when some can. */
export function faultOf(
  machines: ReadonlyMap<string, MachineDescription>,
  { machine, status, value, timers }: Shape,
): string | null {
  const description = machines.get(machine);
  if (description === undefined) return `the machine ${machine}`;
  if (status === 'done') return null;
  const active = activeIds(description.name, value);
  const states = new Set(description.states.map(({ id }) => id));
  const lost = active.find((id) => !states.has(id));
  if (lost !== undefined) return `the state ${lost} of ${machine}`;
  const heard = new Set(
    description.edges
      .filter(({ kind, source }) => kind === 'timer' && active.includes(source))
      .map(({ timer, xstateEvent }) => `${timer} ${xstateEvent}`),
  );
  const deaf = timers.find((timer) => !heard.has(timer));
  return deaf === undefined ? null : `the timer ${deaf.replace(' ', ' (')}) of ${machine}`;
}

/** The ids of the states that a value says are active: `trial.active`, `trial.active.running`. */
function activeIds(parent: string, value: StateValue): readonly string[] {
  if (typeof value === 'string') return [`${parent}.${value}`];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${parent}.${name}`,
    ...activeIds(`${parent}.${name}`, inner),
  ]);
}

const unknownSentence = (unknown: readonly string[]): string =>
  `The database holds what this version of Sandglass does not know: ${unknown.join('; ')}. ` +
  'Start the version that wrote it, or a newer one.';
