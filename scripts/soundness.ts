// What must hold of everything a machine can reach; each problem is a sentence.
import { catalog } from '../runtime/index.ts';
import { answerTo, configurationOf, isFinal } from './explore.ts';
import { WORDS } from './explore-words.ts';
import { type Explored, waysOf } from './golden.ts';

/** States that the machine has and nothing leads to. */
export function unreachedStates({ machine, runs }: Explored): readonly string[] {
  const reached = new Set(runs.flatMap((run) => [...run.states]));
  const states = catalog().find((one) => one.id === machine)?.states ?? [];
  return states.filter(({ id }) => !reached.has(id)).map(({ id }) => `nothing reaches ${id}`);
}

/** Configurations that are no end and cannot be left, or from which no end can be reached. */
export function deadEnds(explored: Explored): readonly string[] {
  const situations = explored.runs.flatMap((run) => run.situations);
  const ends = new Set(situations.filter(isFinal).map(configurationOf));
  const all = new Set(situations.map(configurationOf));
  const ways = waysOf(explored);
  const stuck = [...all].filter((one) => !ends.has(one) && (ways.get(one)?.size ?? 0) === 0);
  if (stuck.length > 0 || ends.size === 0)
    return stuck.map((one) => `nothing leads on from ${one}`);
  const safe = new Set(ends);
  const leadsOn = (from: string): boolean =>
    [...(ways.get(from) ?? new Map<string, ReadonlySet<string>>()).values()].some((targets) =>
      [...targets].some((target) => safe.has(target)),
    );
  for (let before = -1; before !== safe.size; ) {
    before = safe.size;
    for (const one of all) if (leadsOn(one)) safe.add(one);
  }
  return [...all].filter((one) => !safe.has(one)).map((one) => `no end is in reach of ${one}`);
}

/** Requests that are neither refused nor taken. */
export function silences({ name, runs }: Explored): readonly string[] {
  const found = runs.flatMap(({ birth, situations }) =>
    situations.flatMap((situation) =>
      WORDS[name]
        .filter(({ notUnder }) => notUnder === undefined || !birth.column.startsWith(notUnder))
        .filter((word) => answerTo(situation, word).kind === 'silence')
        .map((word) => `${configurationOf(situation)} is silent on ${word.label}`),
    ),
  );
  return [...new Set(found)];
}

/** Events of the machine that the exploration never says: its vocabulary has to grow. */
export function unsaidEvents({ machine, name }: Explored): readonly string[] {
  const said = new Set<string>(WORDS[name].map(({ event }) => event.type));
  const events = catalog().find((one) => one.id === machine)?.events ?? [];
  return events.filter((event) => !said.has(event)).map((event) => `${event} is never said`);
}
