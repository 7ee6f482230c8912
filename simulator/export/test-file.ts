/** A scenario as a test that Node runs: it says which step went another way. */

/** @param title For people. */
export function testOf(scenario: unknown, title: string): string {
  const name = JSON.stringify(title);
  return `// Written by Sandglass. Run it in a clone: node --import tsx --test FILE
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const runtime = process.env.SANDGLASS_RUNTIME ?? \`\${process.cwd()}/runtime/index.ts\`;
const { parseScenario, runScenario } = await import(pathToFileURL(runtime).href);

const scenario = ${JSON.stringify(scenario, undefined, 2)};

test(${name}, async () => {
  const parsed = parseScenario(scenario);
  assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
  const { failures } = await runScenario(parsed.scenario);
  assert.deepEqual(failures, []);
});
`;
}
