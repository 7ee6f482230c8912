/**
 * Moving through the drawing with the arrow keys: right and left follow the wires, down and up go
 * through everything in the order of reading.
 */
import type { ChartLayout, LayoutEdge } from '../graph/layout.ts';
import { enabledOf, type LiveState } from './live-state.ts';

/** Every stop in the order of reading: each state, then what may happen in it. */
export function stopsOf({ nodes, edges }: ChartLayout): readonly string[] {
  return nodes
    .filter((node) => node.kind !== 'initial')
    .flatMap((node) => [node.id, ...pillsFrom(edges, node.id).map((edge) => edge.id)]);
}

/** The stop that a key leads to; undefined when the key is none of ours. */
export function stopAfter(layout: ChartLayout, stop: string, key: string): string | undefined {
  const stops = stopsOf(layout);
  const index = stops.indexOf(stop);
  switch (key) {
    case 'ArrowRight':
      return onwards(layout, stop) ?? stop;
    case 'ArrowLeft':
      return backwards(layout, stop) ?? stop;
    case 'ArrowDown':
      return stops[index + 1] ?? stop;
    case 'ArrowUp':
      return stops[index - 1] ?? stop;
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

/**
 * From a state to what can be done in it: the first pill there that may be pressed, then the next.
 * Undefined where nothing can be done.
 */
export function deedAt({ edges }: ChartLayout, stop: string, live: LiveState): string | undefined {
  const source = edges.find(({ id }) => id === stop)?.source ?? stop;
  const isThere = (edge: LayoutEdge): boolean =>
    source === edge.source || source.startsWith(`${edge.source}.`);
  const deeds = edges.filter(
    (edge) => edge.label !== null && isThere(edge) && enabledOf(edge, live)?.isAllowed === true,
  );
  return deeds[(deeds.findIndex(({ id }) => id === stop) + 1) % deeds.length]?.id;
}

function onwards({ edges }: ChartLayout, stop: string): string | null | undefined {
  const pill = edges.find((edge) => edge.id === stop);
  if (pill) return pill.target;
  const out = edges.filter((edge) => edge.source === stop && edge.target !== null);
  return out.find((edge) => edge.label !== null)?.id ?? out[0]?.target;
}

function backwards({ edges, nodes }: ChartLayout, stop: string): string | undefined {
  const pill = edges.find((edge) => edge.id === stop);
  if (pill) return pill.source;
  const into = edges.filter((edge) => edge.target === stop && edge.source !== stop);
  const labelled = into.find((edge) => edge.label !== null);
  return labelled?.id ?? nodes.find(({ id }) => id === stop)?.parentId ?? undefined;
}

function pillsFrom(edges: readonly LayoutEdge[], source: string): readonly LayoutEdge[] {
  return edges.filter((edge) => edge.source === source && edge.label !== null);
}
