/** Worlds of a database that is only looked at. */
import { drizzle } from 'drizzle-orm/libsql';
import type { Store } from '../store.ts';
import type { Database } from './client.ts';
import { entriesAfter, worldNamed } from './lists.ts';
import type { Looked } from './look.ts';

export function lookedStore(looked: Looked): Pick<Store, 'world' | 'entries'> {
  const { client } = looked;
  const database: Database = {
    client,
    db: drizzle(client),
    isShared: false,
    commit: () => Promise.reject(new Error('A database that is looked at is not written to.')),
    close: () => looked.close(),
  };
  return {
    world: (id) => worldNamed(database, id),
    entries: (worldId, filter, page) => entriesAfter(database, worldId, filter, page),
  };
}
