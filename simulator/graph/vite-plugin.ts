/**
 * Lays out every machine in every language while the page is built; the page imports the results, not
 * the engine. Each drawing is a file of its own that is fetched when it is shown. What people read of
 * the machines is worked out here, too.
 */
import type { Plugin } from 'vite';
import { catalog, type MachineDescription } from '../../runtime/index.ts';
import { problemsOf } from './geometry.ts';
import { type ChartLayout, layoutOf } from './layout.ts';
import type { Measure } from './measure.ts';

const NAME = 'virtual:statecharts';
const RESOLVED = `\0${NAME}`;
const LIST = /\/simulator\/machine-list\.ts$/;

/** One language that machines are drawn in. */
export interface DrawnLanguage {
  readonly id: string;
  /** English to its words; empty for English itself. */
  readonly table: Readonly<Record<string, string>>;
}

/** Keeps what was laid out: the same key is the same drawing. */
export type Kept = (key: string, make: () => Promise<ChartLayout>) => Promise<ChartLayout>;

export interface StatechartOptions {
  readonly measure: Measure;
  readonly languages: readonly DrawnLanguage[];
  readonly kept: Kept;
}

export function statecharts({ measure, languages, kept }: StatechartOptions): Plugin {
  const machines = catalog();
  return {
    name: 'sandglass-statecharts',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    async load(id) {
      if (id === RESOLVED) return listOf(machines, languages);
      if (LIST.test(id)) return `export const MACHINE_LIST = ${parsed(machines)};`;
      const [languageId, machineId] = id.slice(RESOLVED.length + 1).split('/');
      const language = languages.find((one) => one.id === languageId);
      const machine = machines.find((one) => one.id === machineId);
      if (!id.startsWith(`${RESOLVED}/`) || language === undefined || machine === undefined) {
        return null;
      }
      const word = (english: string): string => language.table[english] ?? english;
      const key = JSON.stringify([machine, language.table]);
      const layout = await kept(key, () => layoutOf(machine, measure, word));
      const problems = problemsOf(layout).map((one) => `${machine.id}, ${language.id}: ${one}`);
      if (problems.length > 0) this.error(problems.join('\n'));
      return `export default ${parsed(layout)};`;
    },
  };
}

/** Text is read faster than code. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function listOf(
  machines: readonly MachineDescription[],
  languages: readonly DrawnLanguage[],
): string {
  const groups = languages.map((language) => {
    const lines = machines.map(({ id }) => {
      const file = JSON.stringify(`${NAME}/${language.id}/${id}`);
      return `${JSON.stringify(id)}: () => import(${file}).then((file) => file.default),`;
    });
    return `${JSON.stringify(language.id)}: {\n${lines.join('\n')}\n},`;
  });
  return `export default {\n${groups.join('\n')}\n};`;
}
