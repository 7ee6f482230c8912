/**
 * The thread that holds a database file: the client works synchronously behind its promises, and
 * here it keeps nobody waiting. Plain JavaScript, so that a thread starts without a loader.
 *
 * It does one thing after another, in the order in which it is asked.
 */
import { parentPort } from 'node:worker_threads';
import { createClient } from '@libsql/client';

let client;

/** Messages: `{ id, operation, args }` in, `{ id, result }` or `{ id, failure }` out. */
parentPort.on('message', async ({ id, operation, args }) => {
  try {
    const result = await OPERATIONS[operation](...args);
    parentPort.postMessage({ id, result });
  } catch (error) {
    parentPort.postMessage({ id, failure: failureOf(error) });
  }
  if (operation === 'close') parentPort.close();
});

const OPERATIONS = {
  open: (place) => {
    client = createClient({ ...place, intMode: 'number' });
  },
  execute: async (statement) => plain(await client.execute(statement)),
  batch: async (statements, mode) => (await client.batch(statements, mode)).map(plain),
  migrate: async (statements) => (await client.migrate(statements)).map(plain),
  close: () => client?.close(),
};

/** Rows as arrays: their names are sent once. */
const plain = ({ columns, columnTypes, rows, rowsAffected, lastInsertRowid }) => ({
  columns,
  columnTypes,
  rows: rows.map((row) => Array.from(row)),
  rowsAffected,
  lastInsertRowid,
});

/** An error as it can be sent: the classes of the client do not survive the way. */
const failureOf = (error) => ({
  message: String(error?.message ?? error),
  code: error?.code,
  extendedCode: error?.extendedCode,
  rawCode: error?.rawCode,
  statementIndex: error?.statementIndex,
});
