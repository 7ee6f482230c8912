/** Things that hang together: directly because they name the same, or through others. */

/**
 * Groups things so that two of different groups name nothing in common.
 *
 * @returns The groups in the order of their first things, each in the order given. What names
 *   nothing is a group of its own.
 */
export function componentsOf<Thing, Name>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly Name[],
): readonly (readonly Thing[])[] {
  const parent = things.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const first = new Map<Name, number>();
  for (const [index, thing] of things.entries()) {
    for (const name of namesOf(thing)) {
      const before = first.get(name);
      if (before === undefined) first.set(name, index);
      else join(parent, rootOf(before), rootOf(index));
    }
  }
  const groups = new Map<number, Thing[]>();
  for (const [index, thing] of things.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}

/** The earlier one becomes the root of both. */
function join(parent: number[], left: number, right: number): void {
  if (left < right) parent[right] = left;
  else parent[left] = right;
}
