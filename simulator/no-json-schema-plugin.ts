/**
 * Leaves out of the page what the schema library needs to write JSON Schemas: some 8 KiB of every
 * visit. The page checks words and writes no schema; whoever asks for one here is told so.
 */
import type { Plugin } from 'vite';

const WRITERS = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
const EXPORTED = /^export (?:const|function) (\w+)/gm;

export function noJsonSchema(): Plugin {
  return {
    name: 'sandglass-no-json-schema',
    apply: 'build',
    transform(code, id) {
      if (!WRITERS.test(id)) return undefined;
      const names = [...code.matchAll(EXPORTED)].map(([, name = '']) => name);
      return [
        "const absent = () => { throw new Error('the page writes no JSON Schema'); };",
        ...names.map((name) => `export { absent as ${name} };`),
        id.endsWith('to-json-schema.js') ? 'export { absent as process };' : '',
      ].join('\n');
    },
  };
}
