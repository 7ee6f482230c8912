/** What is stored must still be understood: asked once, before anything is done with it. */
import { catalog, checkMachines } from '../../runtime/index.ts';
import type { Database } from './client.ts';
import { packFaults } from './packs.ts';

/**
 * @throws {Error} Naming each machine or timer that is stored and that this version of the program
 *   does not have, each policy pack that is gone or has changed, and each fault of the machines.
 */
export async function checkStored(database: Database): Promise<void> {
  const faults = checkMachines();
  if (faults.length > 0) throw new Error(`The machines are at fault: ${faults.join('; ')}.`);
  const machines = catalog();
  const timers = machines.flatMap(({ edges }) => edges).filter(({ kind }) => kind === 'timer');
  const unknown = [
    ...without(
      machines.map(({ id }) => id),
      (await column(database, 'SELECT DISTINCT machines FROM streams')).flatMap((ids) =>
        ids.split(' ').filter((id) => id !== ''),
      ),
    ),
    ...without(
      timers.map(({ timer, xstateEvent }) => `${timer} (${xstateEvent})`),
      await column(database, "SELECT DISTINCT name || ' (' || event || ')' FROM timers"),
    ),
  ];
  const problems = [
    ...(unknown.length === 0 ? [] : [unknownSentence(unknown)]),
    ...(await packFaults(database)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const unknownSentence = (unknown: readonly string[]): string =>
  `The database holds what this version of Sandglass does not know: ${unknown.join(', ')}. ` +
  'Start the version that wrote it, or a newer one.';

const without = (known: readonly string[], found: readonly string[]): readonly string[] => [
  ...new Set(found.filter((one) => !known.includes(one))),
];

async function column({ client }: Database, sql: string): Promise<readonly string[]> {
  const { rows } = await client.execute(sql);
  return rows.map((row) => row[0] as string);
}
