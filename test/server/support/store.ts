/** A store of its own for each test, a clock that only the test moves, and a few commands to give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Actor,
  type Command,
  type CommandName,
  type Entry,
  OPERATOR,
  parseCommand,
} from '../../../runtime/index.ts';
import type { Clock } from '../../../server/clock.ts';
import { type OpenWorlds, openWorlds } from '../../../server/open-worlds.ts';
import { wholeWorld } from '../../../server/scoped.ts';
import type { Database } from '../../../server/store/libsql/client.ts';
import type { LibsqlStore } from '../../../server/store/libsql/libsql-store.ts';
import type { Worlds } from '../../../server/worlds.ts';

export const DAY_MS = 86_400_000;
/** 2027-01-11T09:00:00Z. */
export const START_MS = 1_799_658_000_000;
export const POLICY = 'webex-current@1';

/** A sales administrator of the partner. */
const EMAIL = 'nina@nordlys.example';
export const PARTNER: Actor = { kind: 'partner', partnerId: 'par_nordlys', email: EMAIL };

export interface FakeClock extends Clock {
  set(nowMs: number): void;
}

export function fakeClock(startMs: number = START_MS): FakeClock {
  let at = startMs;
  return {
    nowMs: () => at,
    set: (nowMs) => {
      at = nowMs;
    },
  };
}

/** A database file in a folder that goes when the work is done. */
export async function inFile(work: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass store-'));
  try {
    await work(pathToFileURL(join(folder, 'test.db')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens, works, closes. Nothing fires by itself unless the work starts it. */
export async function inStore(
  of: { readonly url?: string; readonly clock?: Clock; readonly onFault?: (e: unknown) => void },
  work: (worlds: OpenWorlds) => Promise<void>,
): Promise<void> {
  const worlds = await openWorlds({ url: ':memory:', clock: fakeClock(), ...of });
  try {
    await work(worlds);
  } finally {
    await worlds.close();
  }
}

/** The tables themselves, to look into and to spoil. */
export const databaseOf = ({ store }: OpenWorlds): Database => (store as LibsqlStore).database;

export function command(name: CommandName, fields: Readonly<Record<string, unknown>>): Command {
  const parsed = parseCommand(name, fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.command;
}

export const registerPartner = (partnerId = 'par_nordlys'): Command =>
  command('partner.register', {
    partnerId,
    name: 'Nordlys',
    users: [{ email: EMAIL, roles: ['SALES_FULL_ADMIN'] }],
  });

export const registerCustomer = (customerId: string, email: string): Command =>
  command('customer.register', {
    customerId,
    companyName: 'Fjordkraft',
    vertical: 'RETAIL',
    residencyCountry: 'NO',
    admins: [{ email, roles: ['FULL_ADMIN'] }],
  });

/** A trial of a new customer; `name` makes its ids and addresses. */
export const startTrial = (name: string, fields: Readonly<Record<string, unknown>> = {}): Command =>
  command('trial.start', {
    trialId: `trl_${name}`,
    customer: {
      companyName: name,
      adminEmail: `admin@${name}.example`,
      vertical: 'RETAIL',
      residencyCountry: 'NO',
    },
    locationAcknowledged: true,
    services: ['MESSAGING'],
    ...fields,
  });

/** A sandbox with the partner in it. */
export async function newSandbox(worlds: Worlds, nowMs: number = START_MS): Promise<string> {
  const { id } = await worlds.create({ name: 'Sandbox', nowMs, packId: POLICY });
  await worlds.perform(id, registerPartner(), OPERATOR);
  return id;
}

export async function entriesOf(worlds: Worlds, worldId: string): Promise<readonly Entry[]> {
  const kept = await worlds.entries(wholeWorld(worldId), { after: null, limit: 100_000 });
  return kept.map(({ entry }) => entry);
}

/** What fired, as `name of instance`, in order. */
export const firedOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ input }) =>
    input.kind === 'timer' ? `${input.name} ${input.instanceId}` : [],
  );
