/**
 * A machine's description in a language: the same states and edges, with the words that people read.
 * The drawings are worded with it when the page is built, and everything else when it is shown.
 */
import type { MachineDescription } from '../runtime/index.ts';

/** English to the words of a language. */
export type Word = (english: string) => string;

export function wordMachine(machine: MachineDescription, word: Word): MachineDescription {
  return {
    ...machine,
    title: word(machine.title),
    description: word(machine.description),
    states: machine.states.map((state) => ({
      ...state,
      title: word(state.title),
      description: word(state.description),
    })),
    edges: machine.edges.map((edge) => ({
      ...edge,
      title: word(edge.title),
      guard: edge.guard === null ? null : wordGuard(edge.guard, word),
      description: word(edge.description),
    })),
  };
}

/** A condition is made of others: each is worded by itself. */
export function wordGuard(guard: string, word: Word): string {
  return guard
    .split(/( and | or )/)
    .map((part) => (part === ' and ' || part === ' or ' ? ` ${word(part.trim())} ` : word(part)))
    .join('');
}
