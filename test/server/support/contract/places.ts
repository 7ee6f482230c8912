/** The stores that keep the contract, each fresh for every case and gone after it. */
import { createClient } from '@libsql/client';
import { openLibsqlStore } from '../../../../server/store/libsql/libsql-store.ts';
import { memoryStore } from '../../../../server/store/memory/memory-store.ts';
import type { Store } from '../../../../server/store/store.ts';
import { type HranaOf, hranaServer } from '../hrana-server.ts';
import { inFile } from '../store.ts';

/** What a case is given. */
export interface Given {
  store: Store;
  /** Closes the store and opens it again; the same one where nothing of it outlives that. */
  readonly reopen: () => Promise<Store>;
}

/** Gives a case its store, and takes it back. */
export type Place = (work: (given: Given) => Promise<void>) => Promise<void>;

export const inMemory: Place = (work) => {
  const store = memoryStore();
  return work({ store, reopen: () => Promise.resolve(store) });
};

export const inLibsqlMemory: Place = async (work) => {
  const store = await openLibsqlStore({ url: ':memory:' });
  try {
    await work({ store, reopen: () => Promise.resolve(store) });
  } finally {
    await store.close();
  }
};

/** Without waiting for the disk: what the disk does is not the contract's. */
export const inLibsqlFile: Place = (work) =>
  inFile((url) => opened(() => openLibsqlStore({ url, synchronous: 'NORMAL' }), work));

export const remote =
  (of: HranaOf = {}): Place =>
  async (work) => {
    const server = await hranaServer(of);
    try {
      await opened(() => openLibsqlStore({ url: server.url }), work);
      if (server.leftOpenCount > 0) throw new Error('a transaction outlived its request');
    } finally {
      await server.close();
    }
  };

export interface RealServer {
  readonly url: string;
  readonly authToken?: string;
}

/** A libSQL server elsewhere. Everything in its database is deleted, before and after each case. */
export const elsewhere =
  (of: RealServer): Place =>
  async (work) => {
    await empty(of);
    try {
      await opened(() => openLibsqlStore(of), work);
    } finally {
      await empty(of);
    }
  };

/** The one that the environment names, if any. */
export function realServer(): RealServer | null {
  const { SANDGLASS_TEST_LIBSQL_URL: url, SANDGLASS_TEST_LIBSQL_TOKEN: authToken } = process.env;
  if (url === undefined || url === '') return null;
  return authToken === undefined ? { url } : { url, authToken };
}

async function opened(
  open: () => Promise<Store>,
  work: (given: Given) => Promise<void>,
): Promise<void> {
  const given: Given = {
    store: await open(),
    reopen: async () => {
      await given.store.close();
      given.store = await open();
      return given.store;
    },
  };
  try {
    await work(given);
  } finally {
    await given.store.close();
  }
}

async function empty(of: RealServer): Promise<void> {
  const client = createClient(of);
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  await client.migrate(rows.map((row) => `DROP TABLE "${String(row[0])}"`));
  client.close();
}
