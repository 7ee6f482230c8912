/** Where something that lives stands, and what it hears there: for whoever asked for another step. */
import { COMMANDS, type CommandName } from './command.ts';
import { dotted } from './expect.ts';
import { knows } from './stepper.ts';
import type { Stream } from './stream.ts';
import { stateTitle } from './titles.ts';

export interface PresentStep {
  /** For people: `Choose role`; the outermost state where it is in several at once. */
  readonly title: string;
  /** What its state knows; whether it is allowed to this person is another matter. */
  readonly commands: readonly CommandName[];
}

/** Null where there is no such instance. Source: A-29 (an order's steps), R-06 (a loan's). */
export function presentStepOf(stream: Stream, instanceId: string): PresentStep | null {
  const instance = stream.instances[instanceId];
  if (instance === undefined) return null;
  const [first = '', ...others] = dotted(instance.value).split(' ');
  const states = others.length === 0 ? first.split('.') : [first.split('.')[0] ?? ''];
  const isOver = instance.status !== 'active';
  const names = Object.keys(COMMANDS) as CommandName[];
  return {
    title: stateTitle(states.at(-1) ?? ''),
    commands: isOver ? [] : names.filter((name) => knows(instance, name)),
  };
}
