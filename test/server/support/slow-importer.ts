/**
 * Imports a world's file into a database, and prints a line before each commit. Goes on until it is
 * killed or done.
 *
 * Arguments: the file and the database.
 */
import { readFileSync, writeSync } from 'node:fs';
import { imported, intoLibsql } from './world-files.ts';

const [path = '', url = ''] = process.argv.slice(2);
const { store, gate } = await intoLibsql(url);
const telling = {
  ...store,
  commit: (...of: Parameters<typeof store.commit>) => {
    writeSync(1, 'commits\n');
    return store.commit(...of);
  },
};
await imported(readFileSync(path, 'utf8'), { store: telling, gate });
await store.close();
