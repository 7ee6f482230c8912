/**
 * Lays out every machine while the page is built; the page imports the results, not the engine. Each
 * drawing is a file of its own that is fetched when it is shown.
 */
import type { Plugin } from 'vite';
import { catalog, type MachineDescription } from '../../runtime/index.ts';
import { problemsOf } from './geometry.ts';
import { layoutOf } from './layout.ts';
import { measureWith } from './measure.ts';

const NAME = 'virtual:statecharts';
const RESOLVED = `\0${NAME}`;

/** @param fontFile The bytes of Inter's variable WOFF2 (latin). */
export function statecharts(fontFile: Uint8Array): Plugin {
  const measure = measureWith(fontFile);
  const machines = catalog();
  return {
    name: 'sandglass-statecharts',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    async load(id) {
      if (id === RESOLVED) return listOf(machines);
      const machine = machines.find((one) => id === `${RESOLVED}/${one.id}`);
      if (machine === undefined) return null;
      const layout = await layoutOf(machine, measure);
      const problems = problemsOf(layout).map((problem) => `${machine.id}: ${problem}`);
      if (problems.length > 0) this.error(problems.join('\n'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(layout))});`;
    },
  };
}

function listOf(machines: readonly MachineDescription[]): string {
  const lines = machines.map(({ id }) => {
    const [key, file] = [JSON.stringify(id), JSON.stringify(`${NAME}/${id}`)];
    return `${key}: () => import(${file}).then((file) => file.default),`;
  });
  return `export default {\n${lines.join('\n')}\n};`;
}
