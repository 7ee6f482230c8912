// Writes the published JSON Schemas: of a scenario file, of a policy pack, and of what an inspector is
// told. `npm run docs` runs it; CI checks the result.
import { writeFileSync } from 'node:fs';
import { inspectionSchema, packSchema, SCENARIO_SCHEMA } from '../runtime/index.ts';
import type { Page } from './pages.ts';

/** The files' texts, each schema in a stable order. */
export function schemaPages(): readonly Page[] {
  const inspection = {
    title: 'What an inspector of a Sandglass world is told',
    ...inspectionSchema(),
  };
  const scenario = { title: 'A Sandglass scenario', ...SCENARIO_SCHEMA };
  return [
    { path: 'docs/scenario.schema.json', text: textOf(scenario) },
    { path: 'docs/policy-pack.schema.json', text: textOf(packSchema()) },
    { path: 'docs/inspection.schema.json', text: textOf(inspection) },
  ];
}

const textOf = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv[1]?.endsWith('schema.ts') === true) {
  for (const { path, text } of schemaPages()) writeFileSync(path, text);
}
