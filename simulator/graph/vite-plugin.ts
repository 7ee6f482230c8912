/** Lays out every machine while the page is built; the page imports the result, not the engine. */
import type { Plugin } from 'vite';
import { catalog } from '../../runtime/index.ts';
import { problemsOf } from './geometry.ts';
import { layoutOf } from './layout.ts';
import { measureWith } from './measure.ts';

const NAME = 'virtual:statecharts';
const RESOLVED = `\0${NAME}`;

/** @param fontFile The bytes of Inter's variable WOFF2 (latin). */
export function statecharts(fontFile: Uint8Array): Plugin {
  return {
    name: 'sandglass-statecharts',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const measure = measureWith(fontFile);
      const layouts = await Promise.all(catalog().map((machine) => layoutOf(machine, measure)));
      const problems = layouts.flatMap((layout) =>
        problemsOf(layout).map((problem) => `${layout.machine}: ${problem}`),
      );
      if (problems.length > 0) this.error(problems.join('\n'));
      const byMachine = Object.fromEntries(layouts.map((layout) => [layout.machine, layout]));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(byMachine))});`;
    },
  };
}
