/** The file itself: whether it can be read through, is of this version, and has all its tables. */
import type { Client } from '@libsql/client';
import { openDatabase } from '../store/libsql/client.ts';
import { levelOf } from '../store/libsql/level.ts';
import { counted, type Findings } from './findings.ts';

/** @returns Whether the tables are such that the rest can be looked at. */
export async function checkFile(client: Client, findings: Findings): Promise<boolean> {
  await checkIntegrity(client, findings);
  if (!(await checkLevel(client, findings))) return false;
  return checkSchema(client, findings);
}

async function checkIntegrity(client: Client, findings: Findings): Promise<void> {
  const { rows } = await client.execute('PRAGMA integrity_check');
  for (const row of rows) {
    if (row[0] === 'ok') continue;
    findings.add('integrity', {}, { says: `SQLite says: ${String(row[0])}.` });
  }
}

async function checkLevel(client: Client, findings: Findings): Promise<boolean> {
  const { is, had, known } = await levelOf(client);
  const add = (says: string, repair?: string): boolean => {
    findings.add('migrations', {}, repair === undefined ? { says } : { says, repair });
    return false;
  };
  switch (is) {
    case 'current':
      return true;
    case 'none':
      return add('This is no database of Sandglass: it never had its tables.');
    case 'behind':
      return add(
        `The database has had ${had} of the ${known} migrations of this version, so its rows were not looked at.`,
        'would bring the tables up to date, as the next start of the server does',
      );
    case 'newer':
      return add(
        'A later version of Sandglass has written this database. Look at it with that version.',
      );
    case 'foreign':
      return add('The database has had a migration that this version does not know.');
  }
}

/** Each table and index is as the migrations make it: a lost index is a lost promise. */
async function checkSchema(client: Client, findings: Findings): Promise<boolean> {
  const pristine = await openDatabase({ url: ':memory:' });
  const [wanted, found] = await Promise.all([schemaOf(pristine.client), schemaOf(client)]);
  await pristine.close();
  let isWhole = true;
  for (const [name, { type, sql }] of wanted) {
    const own = found.get(name);
    if (own?.sql === sql) continue;
    if (type === 'table') isWhole = false;
    const says = `The ${type} ${name} is ${own === undefined ? 'not there' : 'not as it was made'}.`;
    findings.add(
      'schema',
      {},
      type === 'index' ? { says, repair: `would make ${name}` } : { says },
    );
  }
  for (const [name, { type }] of found) {
    if (wanted.has(name)) continue;
    findings.add('schema', {}, { says: `The ${type} ${name} is none of ours.` });
  }
  return isWhole;
}

interface Part {
  readonly type: string;
  readonly sql: string;
}

async function schemaOf(client: Client): Promise<ReadonlyMap<string, Part>> {
  const { rows } = await client.execute(
    "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
  );
  return new Map(
    rows.map((row) => [String(row[0]), { type: String(row[1]), sql: String(row[2]) }]),
  );
}

/** Rows whose world is gone. They would have gone with it. */
export async function checkForeignKeys(client: Client, findings: Findings): Promise<void> {
  const { rows } = await client.execute(
    'SELECT "table" AS child, count(*) AS rowCount FROM pragma_foreign_key_check GROUP BY 1',
  );
  for (const row of rows) {
    const many = counted(Number(row['rowCount']), 'row');
    const says = `${many} of ${String(row['child'])} belong to worlds that are not there.`;
    findings.add('foreignKey', {}, { says, repair: `would remove the ${many}` });
  }
}
