/** The figures of the store for people. */
import type { StoreFigures } from './store.ts';

export function printStore({ machine, parts, profile }: StoreFigures): void {
  console.table([machine]);
  for (const [name, { figures, ratios, notes }] of Object.entries(parts)) {
    process.stdout.write(`\n${name}\n`);
    console.table(figures);
    if (Object.keys(ratios).length > 0) console.table(ratios);
    for (const note of notes) process.stdout.write(`  ${note}\n`);
  }
  process.stdout.write('\naims\n');
  console.table(Object.values(parts).flatMap(({ aims }) => aims));
  if (profile === undefined) return;
  process.stdout.write('\nprofile of a durable POST, percent of the busy time\n');
  console.table(profile.byThread);
  console.table(profile.byPlace);
  console.table(profile.byFunction);
}
