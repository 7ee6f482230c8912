// Writes docs/lifecycle.md and its drawings: what every machine is for, its states, events, timers
// and refusals, in the machines' own descriptions.
import {
  type Code,
  catalog,
  type EdgeDescription,
  eventTitle,
  type MachineDescription,
  precedenceOf,
  type StateDescription,
  sentenceOf,
  TIMERS,
  type TimerName,
} from '../runtime/index.ts';
import { drawingsOf } from './drawing.ts';
import { answerTo, type Exploration } from './explore.ts';
import { WORDS } from './explore-words.ts';
import { type Explored, exploreAll } from './golden.ts';
import { effectText, speakersOf } from './lifecycle-words.ts';
import type { Owned, Page } from './pages.ts';

export const LIFECYCLE: readonly Owned[] = [{ folder: 'docs/images/machines', files: /\.svg$/ }];

export async function lifecyclePages(
  explored: readonly Explored[] = exploreAll(),
): Promise<readonly Page[]> {
  const machines = catalog();
  const drawings = await drawingsOf(machines);
  const pictures = machines.map(({ id, name }) => ({
    path: `docs/images/machines/${name}.svg`,
    text: drawings.get(id) ?? '',
  }));
  const sections = machines.map((machine) => sectionOf(machine, refusalsFrom(explored, machine)));
  const text = [INTRODUCTION, contentsOf(machines), ...sections].join('\n\n');
  return [{ path: 'docs/lifecycle.md', text: `${text}\n` }, ...pictures];
}

const INTRODUCTION = `# Lifecycles

Everything that lives in Sandglass is a small machine: it is in one state, hears events, waits for
timers, and asks for effects. This page is written from the machines themselves by \`npm run docs\`,
so it cannot say anything else than they do.

A **request** may be refused, and then changes nothing. A **report** is a fact from another machine
and is never refused. A **timer** fires at its instant, to the millisecond; at one instant, what
announces a milestone comes before what changes a state. In the drawings a clock marks a timer, an
envelope a message, a dashed border a state that is left at once, and a double border an end.
Which answer each state has for each event stands in \`golden/\`, machine by machine.

The ids in brackets are the clauses that the behaviour comes from; [CONTRIBUTING](../CONTRIBUTING.md)
says what their letters mean, and [clauses.json](clauses.json) what each T- clause says.`;

const contentsOf = (machines: readonly MachineDescription[]): string =>
  machines
    .map(({ title, description, name }) => `- [${title}](#${anchorOf(name)}): ${description}`)
    .join('\n');

const anchorOf = (name: string): string => `machine-${name}`;
const clausesOf = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : ` (${ids.join(', ')})`;

/** A code, and the requests that it may answer. */
type Refusals = ReadonlyMap<Code, ReadonlySet<string>>;

function sectionOf(machine: MachineDescription, refusals: Refusals): string {
  const { id, name, title, description } = machine;
  const picture = `images/machines/${name}.svg`;
  return [
    `<a id="${anchorOf(name)}"></a>\n\n## ${title}`,
    `${description} Its version is \`${id}\`.`,
    `[![The states of ${title.toLowerCase()}, drawn](${picture})](${picture})`,
    `### ${title}: states`,
    machine.states.map((state) => stateText(machine, state)).join('\n'),
    `### ${title}: events`,
    machine.events.map((event) => eventText(machine, event)).join('\n\n'),
    ...passages(machine),
    `### ${title}: timers`,
    timersText(machine),
    `### ${title}: refusals`,
    refusalsText(refusals),
  ].join('\n\n');
}

/** `Running (in Active)`. The machine's own root is everywhere in it. */
function placeOf({ states, name }: MachineDescription, id: string): string {
  if (id === name) return 'any state';
  const state = states.find((one) => one.id === id);
  if (state === undefined) return id;
  const parent = states.find((one) => one.id === state.parentId);
  return parent === undefined ? state.title : `${state.title} (in ${parent.title})`;
}

function stateText(machine: MachineDescription, state: StateDescription): string {
  const { id, title, description, source, kind, entryEffects, parentId } = state;
  const depth = parentId === null ? '' : '  '.repeat(parentId.split('.').length - 1);
  const isPassed = isLeftAtOnce(machine, id);
  const nature = kind === 'final' ? ' An end.' : isPassed ? ' Left at once.' : '';
  const effects = entryEffects.length === 0 ? '' : ` On entry it ${list(entryEffects)}.`;
  return `${depth}- **${title}** \`${id}\`: ${description}${nature}${effects}${clausesOf(source)}`;
}

function isLeftAtOnce({ edges }: MachineDescription, id: string): boolean {
  const own = edges.filter((edge) => edge.source === id);
  return own.some((edge) => edge.kind === 'always' && edge.guard === null);
}

const list = (effects: readonly string[]): string =>
  [...new Set(effects.map(effectText))].join(', ');

/** Ways of one event that are described alike, from however many states. */
function eventText(machine: MachineDescription, event: string): string {
  const edges = machine.edges.filter((edge) => edge.event === event);
  const kind = edges[0]?.kind === 'report' ? 'report' : 'request';
  const head = `**${eventTitle(event)}** \`${event}\`, ${speakersOf(event, kind)}.`;
  const ways = new Map<string, string[]>();
  for (const edge of edges) {
    const said = wayText(machine, edge);
    ways.set(said, [...(ways.get(said) ?? []), placeOf(machine, edge.source)]);
  }
  const lines = [...ways].map(([said, places]) => `- In ${[...new Set(places)].join(', ')}${said}`);
  return `${head}\n\n${lines.join('\n')}`;
}

/** What follows an edge, beginning after the place it is taken in. */
function wayText(machine: MachineDescription, edge: EdgeDescription): string {
  const { guard, description, target, effects, sourceClauses } = edge;
  const condition = guard === null ? '' : ` if ${guard}`;
  const way =
    target === null
      ? ' The state stays.'
      : target === edge.source
        ? ` ${placeOf(machine, target)} is entered anew.`
        : ` Leads to ${placeOf(machine, target)}.`;
  const asked = effects.length === 0 ? '' : ` It ${list(effects)}.`;
  return `${condition}: ${description}${way}${asked}${clausesOf(sourceClauses)}`;
}

/** What happens of itself, without a word and without waiting. */
function passages(machine: MachineDescription): readonly string[] {
  const edges = machine.edges.filter((edge) => edge.kind === 'always');
  if (edges.length === 0) return [];
  const lines = edges.map(
    (edge) => `- From ${placeOf(machine, edge.source)}${wayText(machine, edge)}`,
  );
  return [`Of itself, at the instant of entry:\n\n${lines.join('\n')}`];
}

function timersText(machine: MachineDescription): string {
  const edges = machine.edges.filter((edge) => edge.timer !== null);
  const names = [...new Set(edges.flatMap((edge) => edge.timer ?? []))] as readonly TimerName[];
  if (names.length === 0) return 'None: nothing here waits.';
  return names
    .map((name) => {
      const { label, source } = TIMERS[name];
      const own = edges.filter((edge) => edge.timer === name);
      const places = [...new Set(own.map((edge) => placeOf(machine, edge.source)))];
      const ways = own.map((edge) => `  - When it fires${wayText(machine, edge)}`);
      const head = `- **${label}** \`${name}\` runs in ${places.join(', ')}${clausesOf(source)}`;
      return [head, ...ways].join('\n');
    })
    .join('\n');
}

/** The codes that this machine itself answers with, found by asking it everything everywhere. */
function refusalsFrom(all: readonly Explored[], { id }: MachineDescription): Refusals {
  const found = new Map<Code, Set<string>>();
  const explored = all.find((one) => one.machine === id);
  for (const run of explored?.runs ?? []) collect(run, explored?.name ?? 'trial', found);
  const sorted = [...found].sort(([a], [b]) => precedenceOf(a) - precedenceOf(b));
  return new Map(sorted);
}

function collect(run: Exploration, name: keyof typeof WORDS, found: Map<Code, Set<string>>): void {
  for (const situation of run.situations) {
    for (const word of WORDS[name]) {
      const answer = answerTo(situation, word);
      if (answer.kind !== 'refused') continue;
      found.set(answer.code, (found.get(answer.code) ?? new Set()).add(word.event.type));
    }
  }
}

function refusalsText(refusals: Refusals): string {
  if (refusals.size === 0) return 'None: it is told, not asked.';
  const lines = [...refusals].map(([code, events]) => {
    const about = [...events].map((event) => `“${eventTitle(event)}”`).join(', ');
    return `- [${code}](errors/${code}.md): ${sentenceOf(code)} Answers ${about}.`;
  });
  return lines.join('\n');
}
