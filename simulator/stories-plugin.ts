/**
 * The library, made while the page is built: its list, and each story as it was run here. The page
 * shows a story from what is kept of its run, and runs it again only to go on with it.
 */
import type { Plugin } from 'vite';
import { parseScenario, runScenario } from '../runtime/index.ts';
import { runToShow } from './branch.ts';
import type { Kept } from './library.ts';
import { recordedOf } from './recorded.ts';

const NAME = 'virtual:stories';
const RESOLVED = `\0${NAME}`;

/** @param files The text of each scenario file. */
export function stories(files: readonly string[]): Plugin {
  const listed = files.map((text) => ({ file: JSON.parse(text) as File, text }));
  return {
    name: 'sandglass-stories',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    async load(id) {
      if (id === RESOLVED) {
        return `export default [\n${listed.map(({ file }) => lineOf(file)).join('\n')}\n];`;
      }
      const found = listed.find(({ file }) => id === `${RESOLVED}/${file.scenario}`);
      if (found === undefined) return null;
      const kept = JSON.stringify(await keptOf(found.file));
      return `export default JSON.parse(${JSON.stringify(kept)});`;
    },
  };
}

interface File {
  /** For example `S01`. */
  readonly scenario: string;
  readonly title: string;
  readonly policy: string;
}

function lineOf({ scenario: id, title, policy }: File): string {
  const head = JSON.stringify({ id, title, policy }).slice(0, -1);
  const file = JSON.stringify(`${NAME}/${id}`);
  return `${head},load:()=>import(${file}).then((file)=>file.default)},`;
}

/** @throws {Error} The file is no scenario. */
async function keptOf(file: unknown): Promise<Kept> {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { scenario } = parsed;
  return { file, scenario, run: recordedOf(runToShow(await runScenario(scenario))) };
}
