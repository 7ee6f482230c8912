/** What a drawing shows of one instant. Ids are those of the machine's description. */
import type { LayoutEdge } from '../graph/layout.ts';

export interface LiveState {
  /** The states that the instance is in, parents included. */
  readonly active: ReadonlySet<string>;
  /** The states that it is in on the branch that is compared with. */
  readonly others: ReadonlySet<string>;
  /** The states in which playing stops. */
  readonly pauses: ReadonlySet<string>;
  /** How often each state has been entered. */
  readonly visited: ReadonlyMap<string, number>;
  /** How often each edge has been taken. */
  readonly taken: ReadonlyMap<string, number>;
  /** The states and edges that bring about what is pointed at elsewhere. */
  readonly causes: ReadonlySet<string>;
  /** The edges of the latest step. */
  readonly latest: ReadonlySet<string>;
  /** The edge of the timer that is due first. */
  readonly next: string | null;
  /** The armed timers: how much of the wait has passed (0..1), and what is left in words. */
  readonly timers: ReadonlyMap<string, Timer>;
  /** The edges that a person may ask for here and now, and why not where the answer would be no. */
  readonly enabled: ReadonlyMap<string, Enabled>;
}

export interface Timer {
  readonly fraction: number;
  readonly label: string;
}

export interface Enabled {
  readonly isAllowed: boolean;
  readonly why: string | null;
}

/** How a wire or a pill looks, the weakest first. */
export const PHASES = ['idle', 'taken', 'next', 'latest'] as const;
export type Phase = (typeof PHASES)[number];

export function phaseOf(edge: LayoutEdge, live: LiveState): Phase {
  if (edge.edgeIds.some((id) => live.latest.has(id))) return 'latest';
  if (live.next !== null && edge.edgeIds.includes(live.next)) return 'next';
  if (takenCount(edge, live) > 0) return 'taken';
  const isBegun = edge.kind === 'start' && edge.target !== null && live.visited.has(edge.target);
  return isBegun ? 'taken' : 'idle';
}

export function takenCount(edge: LayoutEdge, live: LiveState): number {
  return edge.edgeIds.reduce((sum, id) => sum + (live.taken.get(id) ?? 0), 0);
}

export function timerOf(edge: LayoutEdge, live: LiveState): Timer | undefined {
  return edge.edgeIds.flatMap((id) => live.timers.get(id) ?? [])[0];
}

/** Whether a pill may be pressed: it may when one of its edges may. */
export function enabledOf(edge: LayoutEdge, live: LiveState): Enabled | undefined {
  const known = edge.edgeIds.flatMap((id) => live.enabled.get(id) ?? []);
  return known.find((one) => one.isAllowed) ?? known[0];
}

/** The edge that a press on a pill asks for. */
export function askedEdge(edge: LayoutEdge, live: LiveState): string {
  return edge.edgeIds.find((id) => live.enabled.get(id)?.isAllowed === true) ?? edge.id;
}
