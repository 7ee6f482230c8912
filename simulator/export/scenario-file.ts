/**
 * A branch as a scenario: the story as far as the branch follows it, then what was done, then what
 * came of it. What must follow is taken from what did follow, and the file is run before it is given
 * away: it holds, or there is no file.
 */
import {
  type Actor,
  type Entry,
  messagesOf,
  parseScenario,
  runScenario,
  type ScenarioRun,
  tasksOf,
} from '../../runtime/index.ts';
import { isoOf } from '../format.ts';
import { say } from '../say.ts';
import { allOf, type Branch, type Run } from '../session.ts';
import type { Story } from '../story.ts';

type Step = Readonly<Record<string, unknown>> & { readonly at: string };
type File = Readonly<Record<string, unknown>> & { readonly steps: readonly Step[] };

/** @throws {Error} What was done cannot be told as a scenario. */
export async function scenarioOf(branch: Branch, story: Story, run: Run): Promise<unknown> {
  const keptCount = sharedCount(branch.entries, run.baseline.entries);
  const isWhole = keptCount === run.baseline.entries.length && branch.entries.length === keptCount;
  if (branch.forkAtMs === null && isWhole) return story.file;
  const told = stepsKept(branch, run, keptCount);
  const kept = (story.scenario.steps as readonly unknown[]).slice(0, told) as readonly Step[];
  const own = await stepsOf(branch.entries.slice(keptCount), story, kept);
  const looks = looksAfter(branch, own.at(-1)?.at ?? kept.at(-1)?.at ?? '');
  const draft = fileOf(branch, story, [...kept, ...own, ...looks]);
  const file = await withWhatFollows(draft, told);
  const { failures } = await runOf(file);
  const [failure] = failures;
  if (failure === undefined) return file;
  throw new Error(
    say('This branch cannot be told as a scenario: {place} would be {got}.', {
      place: failure.place,
      got: failure.got,
    }),
  );
}

function sharedCount(entries: readonly Entry[], told: readonly Entry[]): number {
  let count = 0;
  while (count < entries.length && entries[count] === told[count]) count++;
  return count;
}

/** How many steps of the story lie wholly before the branch leaves it. */
function stepsKept({ forkAtMs }: Branch, { told }: Run, keptCount: number): number {
  const untilMs = forkAtMs ?? Number.POSITIVE_INFINITY;
  const left = told.findIndex(({ atMs, doneCount }) => doneCount > keptCount || atMs > untilMs);
  return left === -1 ? told.length : left;
}

function fileOf(branch: Branch, { scenario }: Story, steps: readonly Step[]): File {
  const { scenario: id, title, policy, startAt, given } = scenario;
  return {
    scenario: `${id}-${branch.id}`.slice(0, 64),
    title: `${title} — ${branch.name}`.slice(0, 200),
    policy,
    startAt,
    given,
    steps,
  };
}

/** What was done, with the ids that a scenario gives in the place of the page's. */
async function stepsOf(
  entries: readonly Entry[],
  story: Story,
  kept: readonly Step[],
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const ids = new Map<string, string>();
  for (const { atMs, input } of entries) {
    if (input.kind !== 'command') continue;
    const { type, ...fields } = input.command;
    const text = [...ids].reduce(
      (json, [page, own]) => json.replaceAll(`"${page}"`, `"${own}"`),
      JSON.stringify(fields),
    );
    const named = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const on = named['trialId'] ?? named['orderId'];
    steps.push({
      at: isoOf(atMs),
      ...asOf(input.actor),
      do: type,
      with: named,
      ...(typeof on === 'string' ? { on } : {}),
    });
    const { resolved } = input;
    if (resolved.kind !== 'start' && resolved.kind !== 'place') continue;
    const born = resolved.kind === 'start' ? resolved.trialId : resolved.orderId;
    const file = { ...fileOf(EMPTY, story, [...kept, ...steps]) };
    const now = (await runOf(file)).entries.findLast(
      (one) => one.input.kind === 'command' && one.input.resolved.kind === resolved.kind,
    );
    if (now?.input.kind !== 'command') continue;
    const { resolved: again } = now.input;
    if (again.kind === 'start') ids.set(born, again.trialId);
    if (again.kind === 'place') ids.set(born, again.orderId);
  }
  return steps;
}

const EMPTY = { id: 'draft', name: 'draft' } as Branch;

function asOf(actor: Actor): { readonly as: string } {
  switch (actor.kind) {
    case 'partner':
    case 'customer':
    case 'contact':
      return { as: actor.email };
    case 'trialsTeam':
    case 'orderDesk':
    case 'operator':
      return { as: actor.kind };
    case 'system':
      return { as: 'operator' };
  }
}

/** A look at each later instant at which a message or a task comes. */
function looksAfter(branch: Branch, at: string): readonly Step[] {
  const afterMs = Date.parse(at);
  const instants = allOf(branch)
    .filter(({ atMs, effects }) => atMs > afterMs && effects.length > 0)
    .map(({ atMs }) => atMs);
  return [...new Set(instants)].map((atMs) => ({ at: isoOf(atMs) }));
}

async function runOf(file: unknown): Promise<ScenarioRun> {
  const parsed = parseScenario(file);
  if (parsed.ok) return runScenario(parsed.scenario);
  const [first] = parsed.problems;
  throw new Error(`${first?.pointer ?? ''} ${first?.problem ?? ''}`);
}

/** Says of each step from an index on what came of it. */
async function withWhatFollows(draft: File, from: number): Promise<File> {
  const { rows } = await runOf(draft);
  const steps = draft.steps.map((step, index) => {
    const entries = rows[index]?.entries ?? [];
    if (index < from) return step;
    return { ...step, expect: expectationOf(entries) };
  });
  return { ...draft, steps };
}

export function expectationOf(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const messages = messagesOf(entries).map(({ notificationId }) => notificationId);
  const tasks = tasksOf(entries).map(({ task }) => task);
  const remarks = entries.flatMap(({ effects }) =>
    effects.flatMap(({ effect }) => (effect.type === 'remark' ? effect.params.code : [])),
  );
  const refused = entries.find(({ input }) => input.kind === 'command')?.refusal?.code;
  return { ...(refused === undefined ? {} : { refused }), messages, tasks, remarks };
}
