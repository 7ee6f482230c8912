// `npm run golden` writes golden/: each machine's matrix of every state against every event, and
// what every machine can reach. Tests compare; a change to a machine shows there first.
import { pathToFileURL } from 'node:url';
import { CURRENT, type MachineId, type MachineName } from '../machines/index.ts';
import { catalog } from '../runtime/index.ts';
import {
  type Answer,
  answerTo,
  configurationOf,
  type Exploration,
  explore,
  isFinal,
  type Situation,
  timePasses,
} from './explore.ts';
import { births } from './explore-births.ts';
import { WORDS, type Word } from './explore-words.ts';
import { type Owned, type Page, writePages } from './pages.ts';

export const GOLDEN: readonly Owned[] = [{ folder: 'golden', files: /\.txt$/ }];

/** Every machine, from each of its births. */
export interface Explored {
  readonly machine: MachineId;
  readonly name: MachineName;
  readonly runs: readonly Exploration[];
}

export function exploreAll(): readonly Explored[] {
  const all = births();
  return (Object.keys(CURRENT) as MachineName[]).map((name) => {
    const machine = CURRENT[name];
    const runs = all
      .filter((birth) => birth.machine === machine)
      .map((birth) => explore(birth, wordsUnder(name, birth.column)));
    return { machine, name, runs };
  });
}

const wordsUnder = (name: MachineName, column: string): readonly Word[] =>
  WORDS[name].filter(({ notUnder }) => notUnder === undefined || !column.startsWith(notUnder));

/** Final configurations last, otherwise in the order of the machine's own states. */
export function configurationsOf({ machine, name, runs }: Explored): readonly string[] {
  const found = new Set(runs.flatMap((run) => run.situations.map(configurationOf)));
  const states = catalog().find((one) => one.id === machine)?.states ?? [];
  const order = states.map(({ id }) => id.slice(name.length + 1));
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

export function goldenPages(all: readonly Explored[] = exploreAll()): readonly Page[] {
  return [
    ...all.map((one) => ({ path: `golden/${one.machine}.matrix.txt`, text: matrixText(one) })),
    { path: 'golden/reachable.txt', text: reachableText(all) },
  ];
}

const MATRIX_HEAD = (machine: string): string =>
  `${machine}: every state against every event that it may hear.

accepted → state   a request is taken, and this is the state afterwards
accepted (stays)   a request is taken, and the state is as before
refused CODE       a request is answered with no
heard              a report, which cannot be refused; "not heard" where it changes nothing
not reached        no birth of this column leads to the state
Several answers in one place: which one depends on what the instance remembers.
Who may ask, and what the rules have against it, is asked before the machine is, and not shown here.
`;

function matrixText(explored: Explored): string {
  const words = WORDS[explored.name];
  const configurations = configurationsOf(explored);
  const columns = columnsOf(explored, configurations);
  const rows = configurations.flatMap((configuration, at) =>
    words.map((word, index) => [
      configuration,
      word.label,
      ...columns.map(({ cells }) => cells[at * words.length + index] ?? ''),
    ]),
  );
  const heads = columns.map(({ names }) => names.join('; '));
  const [head = '', ...lines] = aligned([['state', 'event', ...heads], ...rows]);
  const groups = configurations.map((_, at) =>
    lines.slice(at * words.length, (at + 1) * words.length).join('\n'),
  );
  return `${MATRIX_HEAD(explored.machine)}\n${head}\n\n${groups.join('\n\n')}\n`;
}

interface Column {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** The answers of each kind of birth; kinds that are always answered alike share a column. */
function columnsOf(explored: Explored, configurations: readonly string[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const name of new Set(explored.runs.map((run) => run.birth.column))) {
    const cells = configurations.flatMap((configuration) =>
      WORDS[explored.name].map((word) => cellOf(explored, configuration, word, name)),
    );
    const key = cells.join('\n');
    columns.set(key, { names: [...(columns.get(key)?.names ?? []), name], cells });
  }
  return [...columns.values()];
}

function cellOf({ runs }: Explored, configuration: string, word: Word, column: string): string {
  if (word.notUnder !== undefined && column.startsWith(word.notUnder)) return 'never said';
  const situations = runs
    .filter((run) => run.birth.column === column)
    .flatMap((run) => run.situations)
    .filter((situation) => configurationOf(situation) === configuration);
  if (situations.length === 0) return 'not reached';
  const answers = situations.map((situation) => answerText(answerTo(situation, word)));
  return [...new Set(answers)].sort().join(' / ');
}

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'refused':
      return `refused ${answer.code}`;
    case 'unheard':
      return 'not heard';
    case 'silence':
      return 'SILENCE';
    case 'accepted':
    case 'heard':
    case 'fired':
      return answer.isStay
        ? `${answer.kind} (stays)`
        : `${answer.kind} → ${configurationOf(answer.to)}`;
  }
}

/** Rows of cells as lines whose cells begin one under the other. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const REACHABLE_HEAD = `What every machine can reach, and what leads on from there.

Found by doing it: from each birth through every request, every report and the next timer, the
timers in the order of their deadlines. Situations that differ in amounts alone count as one. A
machine is explored by itself, so it also hears what its siblings would say at another time only.
`;

function reachableText(all: readonly Explored[]): string {
  return `${REACHABLE_HEAD}\n${all.map(reachOf).join('\n\n')}\n`;
}

function reachOf(explored: Explored): string {
  const { machine, runs } = explored;
  const configurations = configurationsOf(explored);
  const count = runs.reduce((sum, run) => sum + run.situations.length, 0);
  const title = `${machine}: ${configurations.length} configurations, ${count} situations`;
  const begins = [...new Set(runs.map((run) => configurationOf(run.first)))];
  const passed = passedBy(explored, configurations);
  const ways = waysOf(explored);
  const blocks = configurations.map((configuration) => {
    const rows = [...(ways.get(configuration) ?? [])].map(([event, targets]) => [
      `    ${event}`,
      `→ ${[...targets].sort().join(', ')}`,
    ]);
    const isEnd = runs.some((run) =>
      run.situations.some((one) => configurationOf(one) === configuration && isFinal(one)),
    );
    return [`  ${configuration}${isEnd ? ' (final)' : ''}`, ...aligned(rows)].join('\n');
  });
  return [
    title,
    `  begins in ${begins.join(', ')}`,
    ...(passed.length === 0 ? [] : [`  passes through ${passed.join(', ')}`]),
    '',
    blocks.join('\n\n'),
  ].join('\n');
}

/** States that are left in the step that enters them. */
function passedBy({ name, runs }: Explored, configurations: readonly string[]): readonly string[] {
  const states = new Set(runs.flatMap((run) => [...run.states]));
  return [...states]
    .map((id) => id.slice(name.length + 1))
    .filter((state) => !configurations.some((one) => one === state || one.startsWith(`${state}.`)))
    .sort();
}

type Ways = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** For each configuration the events that leave it, and where they lead. */
export function waysOf({ name, runs }: Explored): Ways {
  const ways = new Map<string, Map<string, Set<string>>>();
  const add = (from: Situation, event: string, answer: Answer): void => {
    if (!('to' in answer) || answer.isStay) return;
    const here = configurationOf(from);
    const events = ways.get(here) ?? new Map<string, Set<string>>();
    const targets = events.get(event) ?? new Set();
    ways.set(here, events.set(event, targets.add(configurationOf(answer.to))));
  };
  const words = WORDS[name];
  for (const run of runs) {
    const said = wordsUnder(name, run.birth.column);
    for (const situation of run.situations) {
      for (const word of said) add(situation, word.event.type, answerTo(situation, word));
      const passed = timePasses(situation);
      if (passed !== null) add(situation, `after ${passed.timer}`, passed);
    }
  }
  const order = [...new Set(words.map(({ event }) => event.type as string))];
  return new Map(
    [...ways].map(([here, events]) => [
      here,
      new Map([...events].sort(([a], [b]) => placeIn(order, a) - placeIn(order, b))),
    ]),
  );
}

/** Timers come after everything that is said. */
const placeIn = (order: readonly string[], event: string): number =>
  order.includes(event) ? order.indexOf(event) : order.length;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = goldenPages();
  writePages(pages, GOLDEN);
  console.log(`${pages.length} golden files written`);
}
