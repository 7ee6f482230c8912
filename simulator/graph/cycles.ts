/** Which wires lead back, seen from the start in the order of the document. */
interface Arc {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export function backArcs(nodeIds: readonly string[], arcs: readonly Arc[]): ReadonlySet<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const arc of arcs) {
      if (arc.source !== id || arc.target === id) continue;
      const seen = state.get(arc.target);
      if (seen === 'open') back.add(arc.id);
      else if (seen === undefined) visit(arc.target);
    }
    state.set(id, 'done');
  };
  for (const id of nodeIds) if (!state.has(id)) visit(id);
  return back;
}
