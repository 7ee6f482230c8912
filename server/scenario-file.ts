/**
 * A scenario file, JSON or YAML, with the line of every place in it: YAML's reader takes both and
 * remembers where each value stood.
 */
import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { parseScenario, type Scenario } from '../runtime/index.ts';

/** Larger files are refused unread. Unit: bytes. */
const FILE_SIZE_MAX = 1_048_576;

export interface FileProblem {
  /** From 1; null where no line is known. */
  readonly line: number | null;
  readonly pointer: string;
  readonly problem: string;
}

export type ReadScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** The line of a JSON pointer, or of the nearest place above it that exists. */
      readonly lineOf: (pointer: string) => number | null;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The problems of a file as lines for people: `story.json:4: /startAt must be …`. */
export const problemsIn = (file: string, problems: readonly FileProblem[]): string =>
  problems
    .map(({ line, pointer, problem }) => {
      const place = line === null ? file : `${file}:${line}`;
      return `${place}: ${pointer === '' ? '' : `${pointer} `}${problem}\n`;
    })
    .join('');

export function readScenario(path: string): ReadScenario {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refused(null, error instanceof Error ? error.message : String(error));
  }
  if (Buffer.byteLength(text) > FILE_SIZE_MAX) return refused(null, 'is larger than 1 MiB');
  return scenarioOf(text);
}

function scenarioOf(text: string): ReadScenario {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? null,
    pointer: '',
    problem: error.message.split('\n')[0] ?? error.message,
  }));
  if (problems.length > 0) return { ok: false, problems };
  const lineOf = (pointer: string) => lineAt(document, counter, pointer);
  const parsed = parseScenario(document.toJS({ maxAliasCount: 100 }));
  if (parsed.ok) return { ok: true, scenario: parsed.scenario, lineOf };
  return {
    ok: false,
    problems: parsed.problems.map((one) => ({ line: lineOf(one.pointer), ...one })),
  };
}

function lineAt(document: Document, counter: LineCounter, pointer: string): number | null {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = parts.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(parts.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return null;
}

const refused = (line: number | null, problem: string): ReadScenario => ({
  ok: false,
  problems: [{ line, pointer: '', problem }],
});
