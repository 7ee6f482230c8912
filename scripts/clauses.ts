// Traces every clause of the source documents, both ways: to the code that carries it, to the story
// or test that proves it, and, for what is only said, to the operation beside which it is shown.
// `npm run clauses` writes docs/clauses.md and fails where a trace is missing or leads nowhere.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE } from '../runtime/index.ts';

export interface Clause {
  readonly id: string;
  readonly file: string;
  readonly where: string;
  readonly pack: string;
  readonly kind: string;
  readonly advisory: boolean;
  readonly actor: string;
  readonly rule: string;
  readonly scenarios: readonly string[];
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Trace {
  readonly clause: Clause;
  /** The files of code that cite it. */
  readonly code: readonly string[];
  /** Scenario files and tests that show it. */
  readonly proofs: readonly string[];
  /** The operations beside which it is shown, where it is only said. */
  readonly shown: readonly string[];
}

const CODE = ['machines', 'rules', 'runtime', 'server', 'simulator'];
const CODE_FILE = /\.(?:ts|tsx|json)$/;

/** Every citation `T-001`, also within `T-006 to T-008` and `T-006–T-008`. */
export function citationsIn(text: string): readonly string[] {
  const found = new Set([...text.matchAll(/\bT-\d{3}\b/g)].map((match) => match[0]));
  for (const [, first, last] of text.matchAll(/\bT-(\d{3}) ?(?:to|–) ?T-(\d{3})\b/g)) {
    for (let number = Number(first); number <= Number(last); number += 1) {
      found.add(`T-${String(number).padStart(3, '0')}`);
    }
  }
  return [...found];
}

/** The traces of every clause, and what is wrong with them. */
export function traced(
  clauses: readonly Clause[],
  sources: { readonly code: readonly Source[]; readonly proofs: readonly Source[] },
  operations: ReadonlySet<string>,
): { readonly traces: readonly Trace[]; readonly problems: readonly string[] } {
  const code = placesOf(sources.code);
  const proofs = placesOf(sources.proofs);
  const traces = clauses.map((clause) => ({
    clause,
    code: code.get(clause.id) ?? [],
    proofs: proofs.get(clause.id) ?? [],
    shown: GUIDE.filter((topic) => topic.clauses.includes(clause.id)).map((one) => one.beside),
  }));
  const known = new Set(clauses.map((clause) => clause.id));
  // A test may plant an id that is none, to see it refused; a story may not.
  const stories = sources.proofs.filter((one) => one.path.endsWith('.json'));
  const cited = [...code.keys(), ...placesOf(stories).keys()];
  const unknown = cited.filter((id) => !known.has(id));
  const nowhere = GUIDE.filter((topic) => !operations.has(topic.beside));
  const problems = [
    ...[...new Set(unknown)].map((id) => `${id} is cited and does not exist`),
    ...nowhere.map((topic) => `guide ${topic.id}: there is no operation ${topic.beside}`),
    ...traces.flatMap(problemsOf),
  ];
  return { traces, problems };
}

function problemsOf({ clause, code, proofs, shown }: Trace): readonly string[] {
  const { id, kind, advisory, scenarios } = clause;
  const isSaid = kind === 'UI step' || kind === 'data' || advisory;
  const missing = scenarios.filter(
    (scenario) => !proofs.some((proof) => proof.includes(`/${scenario.toLowerCase()}-`)),
  );
  return [
    ...(code.length === 0 ? [`${id}: no code cites it`] : []),
    ...(proofs.length === 0 ? [`${id}: no story and no test shows it`] : []),
    ...missing.map((scenario) => `${id}: the story ${scenario} does not name it`),
    ...(isSaid && shown.length === 0 ? [`${id}: nothing shows what it says`] : []),
  ];
}

/** For each cited clause, the files that cite it. */
function placesOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { path, text } of sources) {
    for (const id of citationsIn(text)) places.set(id, [...(places.get(id) ?? []), path]);
  }
  return places;
}

/** docs/clauses.md as it should be. */
export function page(traces: readonly Trace[]): string {
  const rows = traces.map(({ clause, code, proofs, shown }) => {
    const said = clause.rule.replaceAll('|', '\\|');
    const first = code.slice(0, 3).join('<br>');
    const more = code.length > 3 ? `<br>and ${code.length - 3} more` : '';
    const beside = shown.map((one) => `\`${one}\``).join('<br>');
    return `| ${clause.id} | ${clause.pack} | ${said} | ${first}${more} | ${proofs.join('<br>')} | ${beside} |`;
  });
  return [
    '# Every clause, and where it is',
    '',
    `Written by \`npm run clauses\`. ${traces.length} of ${traces.length} clauses are carried by code and shown by a story or a test.`,
    '',
    '| clause | pack | what it says | code | shown by | said beside |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function filesUnder(folder: string, form: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => form.test(name))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function readAll(): {
  readonly clauses: readonly Clause[];
  readonly sources: { readonly code: readonly Source[]; readonly proofs: readonly Source[] };
} {
  const stories = filesUnder('simulator/scenarios', /\.json$/);
  const isStory = new Set(stories.map((one) => one.path));
  const code = CODE.flatMap((folder) => filesUnder(folder, CODE_FILE));
  return {
    clauses: JSON.parse(readFileSync('docs/clauses.json', 'utf8')) as Clause[],
    sources: {
      code: code.filter((one) => !isStory.has(one.path)),
      proofs: [...stories, ...filesUnder('test', /\.test\.ts$/)],
    },
  };
}

export const PAGE_PATH = 'docs/clauses.md';

async function main(): Promise<void> {
  const { operationsOf } = await import('./operations.ts');
  const { clauses, sources } = readAll();
  const { traces, problems } = traced(clauses, sources, await operationsOf());
  const complete = traces.filter((trace) => problemsOf(trace).length === 0).length;
  writeFileSync(PAGE_PATH, page(traces));
  for (const problem of problems) process.stderr.write(`clauses: ${problem}\n`);
  process.stdout.write(`${complete} of ${clauses.length} clauses traced\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('clauses.ts') === true) await main();
