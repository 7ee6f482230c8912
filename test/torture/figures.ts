/** Prints what the parts reported. */
import type { Report } from './report.ts';

export type Named = Report & { readonly name: string };

export function printFigures({ name, figures, violations, notRun }: Named): void {
  process.stdout.write(`\n${name}\n`);
  const width = Math.max(0, ...Object.keys(figures).map((figure) => figure.length));
  for (const [figure, value] of Object.entries(figures)) {
    process.stdout.write(`  ${figure.padEnd(width)}  ${value}\n`);
  }
  for (const reason of notRun) process.stdout.write(`  NOT RUN: ${reason}\n`);
  for (const violation of violations.slice(0, SHOWN_COUNT)) {
    process.stdout.write(`  VIOLATION: ${violation}\n`);
  }
  const more = violations.length - SHOWN_COUNT;
  if (more > 0) process.stdout.write(`  … and ${more} violations more\n`);
}

const SHOWN_COUNT = 20;
