/** Times a piece of work many times over, interleaved with the others of the same run. */
export interface Figures {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly rounds: number;
}

/** Every piece once a round, in turn, so that a busy moment of the machine falls on all of them. */
export function sideBySide<Name extends string>(
  work: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, Figures>> {
  const names = Object.keys(work) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -rounds / 10; round < rounds; round += 1) {
    for (const name of names) {
      const before = performance.now();
      work[name]();
      const took = performance.now() - before;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  const figures = names.map((name) => [name, figuresOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(figures) as Record<Name, Figures>;
}

function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { medianMs: at(0.5) ?? 0, p99Ms: at(0.99) ?? 0, rounds: times.length };
}
