/** `npm run bench -- NAME [--json]`: figures of one run, as ratios between things run side by side. */
import { parseArgs } from 'node:util';
import { advanceBench } from './advance.ts';
import { rulesBench } from './rules.ts';

const BENCHES: Readonly<Record<string, () => Promise<object>>> = {
  advance: advanceBench,
  rules: rulesBench,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const name = positionals[0] ?? 'advance';
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(
    `bench: there is no "${name}"; there is ${Object.keys(BENCHES).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const result = await bench();
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else console.table(result);
}
