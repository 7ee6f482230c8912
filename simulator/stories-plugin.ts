/**
 * The library, made while the page is built: its list, and each story as it was run here. The page
 * shows a story from what is kept of its run, and runs it again only to go on with it.
 */
import type { Plugin } from 'vite';
import { parseScenario, runScenario } from '../runtime/index.ts';
import { runToShow } from './branch.ts';
import { cardOf } from './card.ts';
import type { Kept } from './library.ts';
import { recordedOf } from './record.ts';
import { type Recorded, runFrom } from './recorded.ts';
import { openSession } from './session.ts';

const NAME = 'virtual:stories';
const RESOLVED = `\0${NAME}`;

/** What a story says in another language. */
export interface StoryTranslation {
  readonly description: string;
  /** Its notes: English to the words of the language. */
  readonly notes: Readonly<Record<string, string>>;
}

/** By language and story. */
export type Translations = Readonly<Record<string, Readonly<Record<string, StoryTranslation>>>>;

/** @param files The text of each scenario file. */
export function stories(files: readonly string[], translations: Translations): Plugin {
  const listed = files.map((text) => JSON.parse(text) as File);
  let running: Promise<readonly Kept[]> | undefined;
  const keptOfAll = (): Promise<readonly Kept[]> => {
    running ??= Promise.all(listed.map(keptOf));
    return running;
  };
  return {
    name: 'sandglass-stories',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const told = translationOf(id.slice(RESOLVED.length + 1), translations);
      if (told !== undefined) return jsonModule(told);
      const all = await keptOfAll();
      if (id === RESOLVED) {
        const lines = all.map((kept) => lineOf(kept, Object.keys(translations)));
        return `export default [\n${lines.join('\n')}\n];`;
      }
      if (id === `${RESOLVED}/cards`) {
        const cards = all.map((one) => [one.scenario.scenario, cardOf(one)]);
        return jsonModule(Object.fromEntries(cards));
      }
      const kept = all.find(({ scenario }) => id === `${RESOLVED}/${scenario.scenario}`);
      return kept === undefined ? null : jsonModule(kept);
    },
  };
}

type File = Readonly<Record<string, unknown>>;

const jsonModule = (value: object): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** `cards/ar`: what each story is about. `words/ar-S01`: what that one says. */
function translationOf(place: string, translations: Translations): object | undefined {
  const [part, languageId = '', storyId = ''] = place.split(/[/-]/);
  const told = translations[languageId];
  if (part === 'words') return told?.[storyId]?.notes;
  if (part !== 'cards' || told === undefined) return undefined;
  const about = Object.entries(told).map(([id, { description }]) => [id, description]);
  return Object.fromEntries(about);
}

function lineOf(
  { scenario: { scenario: id, title, policy }, run }: Kept,
  languageIds: readonly string[],
): string {
  const machineId = machineOf(id, run);
  const head = JSON.stringify({ id, title, policy, machineId }).slice(0, -1);
  const words = languageIds.map((language) => `${language}:${loads(`words/${language}-${id}`)}`);
  return `${head},load:${loads(id)},words:{${words.join()}}},`;
}

const loads = (place: string): string =>
  `()=>import(${JSON.stringify(`${NAME}/${place}`)}).then((file)=>file.default)`;

/** What the story is about when it is opened. */
function machineOf(id: string, run: Recorded): string | null {
  const { subjectId } = openSession(id, runFrom(run));
  const changes = run.baseline.entries.flatMap((entry) => entry.changes);
  return changes.find(({ instanceId }) => instanceId === subjectId)?.machine ?? null;
}

/** @throws {Error} The file is no scenario. */
async function keptOf(file: File): Promise<Kept> {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { scenario } = parsed;
  return { file, scenario, run: recordedOf(runToShow(await runScenario(scenario))) };
}
