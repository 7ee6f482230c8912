/**
 * `npm run torture`: the server is killed, starved, cut off and overrun, and figures tell what it
 * lost. `npm run torture -- kill power` runs some of the parts, `--full` the long forms, `--json`
 * prints for a program, `--seed=N` repeats a run's choices.
 *
 * The exit code is 1 on any broken promise, and when a part could not run on this machine; with
 * `--without-mount` what needs a mount or a compiler may be left out.
 */
import { parseArgs } from 'node:util';
import { type Named, printFigures } from '../test/torture/figures.ts';
import { PARTS } from '../test/torture/parts.ts';
import type { Torture } from '../test/torture/report.ts';

const SEED = 20_270_111;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'without-mount': { type: 'boolean', default: false },
    seed: { type: 'string', default: String(SEED) },
  },
});

const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  const names = PARTS.map(({ name }) => name).join(', ');
  process.stderr.write(`torture: there is no "${unknown.join(', ')}"; there is ${names}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await tortured({
    seed: Number(values.seed),
    form: values.full ? 'full' : 'short',
  });
}

async function tortured(torture: Torture): Promise<number> {
  if (!values.json) process.stdout.write(`seed ${torture.seed}, the ${torture.form} form\n`);
  const reports: Named[] = [];
  for (const { name, title, run } of PARTS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const startMs = performance.now();
    const report = await run(torture).catch(ended);
    const tookS = Math.round((performance.now() - startMs) / 100) / 10;
    const named = { name: title, ...report, figures: { ...report.figures, tookS } };
    reports.push(named);
    if (!values.json) printFigures(named);
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ ...torture, reports }, null, 2)}\n`);
  const isBroken = reports.some(({ violations }) => violations.length > 0);
  const isPartial = reports.some(({ notRun }) => notRun.length > 0);
  return isBroken || (isPartial && !values['without-mount']) ? 1 : 0;
}

/** A part that throws has found something, or is broken itself: neither may pass. */
function ended(error: unknown): Omit<Named, 'name'> {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { figures: {}, violations: [`the part ended: ${what}`], notRun: [] };
}
