/** The scenarios that come with the product, read and checked once at the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenario, type Scenario } from '../runtime/index.ts';

export interface LibraryItem {
  /** The file's name without its ending. */
  readonly id: string;
  readonly scenario: Scenario;
  /** The file as it is written. */
  readonly file: Readonly<Record<string, unknown>>;
}

export type Library = ReadonlyMap<string, LibraryItem>;

const SCENARIOS_DIR = fileURLToPath(new URL('../simulator/scenarios', import.meta.url));

/** @throws {Error} With the file and the place, when one cannot be read. */
export function readLibrary(dir: string = SCENARIOS_DIR): Library {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [idOf(name), readItem(dir, name)]));
}

const idOf = (name: string): string => name.replace(/\.json$/, '');

function readItem(dir: string, name: string): LibraryItem {
  const file = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Record<string, unknown>;
  const parsed = parseScenario(file);
  if (parsed.ok) return { id: idOf(name), scenario: parsed.scenario, file };
  const [first] = parsed.problems;
  throw new Error(`${name}: ${first?.pointer ?? ''} ${first?.problem ?? 'is no scenario'}`);
}
