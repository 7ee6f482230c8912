/** A machine's definition in the words of XState 4, whose `createMachine` takes it. */
import type { DefinedEdge, DefinedState } from '../../runtime/index.ts';

export interface V4State {
  readonly [word: string]: unknown;
  readonly id: string;
}

/** The whole machine. */
export const v4Machine = (root: DefinedState): V4State => ({
  ...v4State(root),
  context: {},
  predictableActionArguments: true,
});

function v4State({ states, on, after, always, ...rest }: DefinedState): V4State {
  return {
    ...rest,
    on: v4Edges(on),
    after: v4Edges(after),
    ...(always.length === 0 ? {} : { always: always.map(v4Eventless) }),
    ...(states === undefined ? {} : { states: mapped(states, v4State) }),
  };
}

const v4Edges = (edges: DefinedState['on']) => mapped(edges, (all) => all.map(v4Edge));

/** What re-enters is external there, and `guard` is called `cond`. */
const v4Edge = ({ guard, reenter, ...rest }: DefinedEdge) => ({
  ...rest,
  ...(guard === undefined ? {} : { cond: guard }),
  internal: reenter !== true,
});

/**
 * XState 4 evaluates a machine's eventless guards when it is asked for its initial state, and throws
 * where it has only their names. So these are told in words.
 */
const v4Eventless = ({ guard, description = '', ...rest }: DefinedEdge) =>
  v4Edge({
    ...rest,
    description: guard === undefined ? description : `If ${guard}. ${description}`,
  });

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (from: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
