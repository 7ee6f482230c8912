/**
 * A machine's description as a graph to be drawn: nodes, wires between them, and the pills that
 * name what may happen.
 *
 * Invariants:
 *   G1. Edges that differ only in their condition are one pill; a person cannot choose between them.
 *   G2. All pills from one node to another share one wire.
 *   G3. What a state takes without being left stands as a pill in that state; no wire is drawn.
 *   G4. A way into one's own parent is drawn to where the parent begins.
 *   G5. What a machine takes wherever it is belongs to a node of its own, "Any state".
 */
import type { EdgeDescription, MachineDescription, StateDescription } from '../../runtime/index.ts';
import { type Word, wordGuard } from '../word-machine.ts';

export interface Graph {
  readonly machine: string;
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly GraphNode[];
  readonly wires: readonly Wire[];
}

export type NodeKind = 'state' | 'transient' | 'compound' | 'final' | 'initial' | 'anywhere';

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly parentId: string | null;
  readonly label: string;
  readonly description: string;
  /** How many messages entering it sends. */
  readonly mailCount: number;
  /** Whether anything in this machine leads here. */
  readonly isReached: boolean;
  readonly pills: readonly Pill[];
}

export interface Wire {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly pills: readonly Pill[];
}

export interface Pill {
  /** The first of its edges. */
  readonly id: string;
  readonly edgeIds: readonly string[];
  readonly kind: EdgeDescription['kind'];
  /** Empty when there is nothing to say. */
  readonly text: string;
  /** A second line: a short condition, or the rest of a long one. */
  readonly sub: string | null;
  /** The whole condition. */
  readonly guard: string | null;
  readonly mailCount: number;
  readonly description: string;
}

/** Unit: characters. */
const LINE_LENGTH_MAX = 20;
const SUB_LENGTH_MAX = 40;

const IN_ENGLISH: Word = (english) => english;

/** @param word In which language it is drawn; English when absent. */
export function graphOf(machine: MachineDescription, word: Word = IN_ENGLISH): Graph {
  const nodes = [
    ...initialNodes(machine),
    ...anywhereNodes(machine, word),
    ...machine.states.map((state) => nodeOf(machine, state, word)),
  ];
  const wires = new Map<string, Wire>();
  for (const [source, first] of initialTargets(machine)) {
    const id = `${source}>${first}`;
    wires.set(id, { id, source, target: first, pills: [] });
  }
  for (const edges of groupsOf(machine)) {
    const { source, target: named } = edges.find((edge) => edge.target !== null) ?? edges[0];
    if (named === null) continue;
    const target = drawnTarget(machine, source, named);
    const id = `${source}>${target}`;
    const pills = wires.get(id)?.pills ?? [];
    wires.set(id, { id, source, target, pills: [...pills, pillOf(machine, edges, word)] });
  }
  const title = word(machine.title);
  const description = word(machine.description);
  return { machine: machine.id, title, description, nodes, wires: [...wires.values()] };
}

type Group = readonly [EdgeDescription, ...EdgeDescription[]];

/** Edges that one pill stands for: same source, same event, same way (staying counts as looping). */
function groupsOf(machine: MachineDescription): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const edge of machine.edges) {
    const way = edge.target === edge.source || edge.target === null ? 'self' : edge.target;
    const key = JSON.stringify([edge.source, edge.kind, edge.event, way]);
    groups.set(key, [...(groups.get(key) ?? []), edge] as unknown as Group);
  }
  return [...groups.values()];
}

/** A state as it is; an own parent as the state that it begins with. */
function drawnTarget({ states }: MachineDescription, source: string, target: string): string {
  const initialId = states.find(({ id }) => id === target)?.initialId ?? null;
  return initialId !== null && source.startsWith(`${target}.`) ? initialId : target;
}

/** What is taken in a state, or anywhere, without leaving it. */
function staysOf(machine: MachineDescription, id: string, word: Word): readonly Pill[] {
  return groupsOf(machine)
    .filter((edges) => edges[0].source === id && edges.every((edge) => edge.target === null))
    .map((edges) => ({ ...pillOf(machine, edges, word), sub: null }));
}

function anywhereNodes(machine: MachineDescription, word: Word): readonly GraphNode[] {
  const id = machine.name;
  if (!machine.edges.some(({ source }) => source === id)) return [];
  return [
    {
      ...{ id, kind: 'anywhere', parentId: null, label: word('Any state'), mailCount: 0 },
      description: word('What may happen whichever state it is in.'),
      isReached: true,
      pills: staysOf(machine, id, word),
    },
  ];
}

function nodeOf(machine: MachineDescription, state: StateDescription, word: Word): GraphNode {
  return {
    id: state.id,
    kind: kindOf(machine, state),
    parentId: state.parentId,
    label: word(state.title),
    description: word(state.description),
    mailCount: mailsIn(state.entryEffects),
    isReached: isReached(machine, state),
    pills: staysOf(machine, state.id, word),
  };
}

function kindOf(machine: MachineDescription, state: StateDescription): NodeKind {
  if (state.kind !== 'atomic') return state.kind;
  const edges = machine.edges.filter((edge) => edge.source === state.id);
  const isLeftAtOnce =
    edges.length > 0 &&
    edges.every((edge) => edge.kind === 'always') &&
    edges.some((edge) => edge.guard === null);
  return isLeftAtOnce ? 'transient' : 'state';
}

/** Pairs of a start dot and the state it points to, one for the machine and for each compound. */
function initialTargets(machine: MachineDescription): readonly (readonly [string, string])[] {
  const outermost = machine.states.find((state) => state.parentId === null);
  const root = outermost ? [[startOf(null), outermost.id] as const] : [];
  const inner = machine.states.flatMap((state) =>
    state.initialId === null ? [] : [[startOf(state.id), state.initialId] as const],
  );
  return [...root, ...inner];
}

function initialNodes(machine: MachineDescription): readonly GraphNode[] {
  return initialTargets(machine).map(([id, target]) => ({
    id,
    kind: 'initial',
    parentId: machine.states.find((state) => state.id === target)?.parentId ?? null,
    label: '',
    description: '',
    mailCount: 0,
    isReached: true,
    pills: [],
  }));
}

function startOf(parentId: string | null): string {
  return `start:${parentId ?? ''}`;
}

function isReached(machine: MachineDescription, state: StateDescription): boolean {
  return (
    machine.edges.some((edge) => edge.target === state.id) ||
    initialTargets(machine).some(([, target]) => target === state.id)
  );
}

function pillOf(machine: MachineDescription, edges: Group, word: Word): Pill {
  const [first] = edges;
  const guard = conditionOf(edges);
  const [text, sub] =
    first.kind === 'always'
      ? linesOf(wordGuard(guard ?? restOf(machine, edges), word))
      : [
          word(first.title),
          wordGuard(guard === null ? restOf(machine, edges) : shortOf(guard), word),
        ];
  return {
    id: first.id,
    edgeIds: edges.map((edge) => edge.id),
    kind: first.kind,
    text,
    sub: sub === '' ? null : sub,
    guard: guard === null ? null : wordGuard(guard, word),
    mailCount: Math.max(...edges.map((edge) => mailsIn(edge.effects))),
    description: word(first.description),
  };
}

/** The condition of all edges together; none when one of them goes without. */
function conditionOf(edges: Group): string | null {
  const guards = [...new Set(edges.map((edge) => edge.guard ?? ''))];
  if (guards.includes('')) return null;
  const isMore = (guard: string): boolean =>
    guards.some((other) => guard.startsWith(`${other} and `));
  return guards.filter((guard) => !isMore(guard)).join(' or ');
}

/** What an unconditional way is called beside a conditional one that leads elsewhere. */
function restOf(machine: MachineDescription, [first]: Group): string {
  const hasRival = machine.edges.some(
    ({ source, event, target, guard }) =>
      source === first.source && event === first.event && target !== first.target && guard !== null,
  );
  return hasRival && first.target !== null ? 'otherwise' : '';
}

/** Conditions that take more words than fit are told where the pill is asked about. */
function shortOf(guard: string): string {
  return guard.length > SUB_LENGTH_MAX || guard.includes(' and ') ? '' : guard;
}

/** Long words in two lines of about the same length. */
function linesOf(words: string): readonly [string, string] {
  if (words.length <= LINE_LENGTH_MAX) return [words, ''];
  const breaks = [...words.matchAll(/ /g)].map((match) => match.index);
  const [middle] = breaks.sort(
    (a, b) => Math.abs(a - words.length / 2) - Math.abs(b - words.length / 2),
  );
  return middle === undefined ? [words, ''] : [words.slice(0, middle), words.slice(middle + 1)];
}

function mailsIn(effects: readonly string[]): number {
  return effects.filter((effect) => effect.startsWith('notify ')).length;
}
