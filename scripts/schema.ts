// Writes the published JSON Schema of a scenario file. `npm run docs` runs it; CI checks the result.
import { writeFileSync } from 'node:fs';
import { SCENARIO_SCHEMA } from '../runtime/index.ts';

export const SCHEMA_PATH = 'docs/scenario.schema.json';

/** The file's text: the schema, with a title and a stable order. */
export function schemaText(): string {
  const schema = { title: 'A Sandglass scenario', ...SCENARIO_SCHEMA };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts') === true) writeFileSync(SCHEMA_PATH, schemaText());
