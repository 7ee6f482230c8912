/** The world that every simulation begins in: two partners, two customers, nothing on trial. */
import {
  type Entry,
  emptyWorld,
  OPERATOR,
  parseCommand,
  perform,
  type World,
} from '../../../runtime/index.ts';
import { changeBetween } from '../../../server/store/change.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { Store } from '../../../server/store/store.ts';
import { ids, START_MS } from '../../support/story.ts';
import { BRIO_EMAIL, EGEN_EMAIL, KONK_EMAIL, NORD_EMAIL } from './stories.ts';

export const POLICY = 'webex-current@1';

export interface Setting {
  readonly before: World;
  readonly after: World;
  readonly entries: readonly Entry[];
}

const organisation = { vertical: 'RETAIL', residencyCountry: 'US' };
const admins = (email: string) => [{ email, roles: ['FULL_ADMIN'] }];
const COMMANDS: readonly (readonly [string, object])[] = [
  ['partner.register', partner('par_nordlys', NORD_EMAIL)],
  ['partner.register', partner('par_konkurrent', KONK_EMAIL)],
  [
    'customer.register',
    {
      ...organisation,
      customerId: 'cus_brio',
      companyName: 'Brio',
      admins: admins(BRIO_EMAIL),
    },
  ],
  [
    'customer.register',
    {
      ...organisation,
      customerId: 'cus_egen',
      companyName: 'Egen',
      admins: admins(EGEN_EMAIL),
      purchases: [{ service: 'MESSAGING', quantity: 5 }],
      relationships: [{ partnerId: 'par_nordlys', adminEmails: [NORD_EMAIL] }],
    },
  ],
];

function partner(partnerId: string, email: string): object {
  return { partnerId, name: partnerId, users: [{ email, roles: ['SALES_FULL_ADMIN'] }] };
}

let made: Promise<Setting> | null = null;

/** Always the same; made once in a process. */
export function setting(): Promise<Setting> {
  made ??= make();
  return made;
}

async function make(): Promise<Setting> {
  const before = emptyWorld(START_MS, POLICY);
  const newId = ids();
  let world = before;
  const entries: Entry[] = [];
  for (const [name, fields] of COMMANDS) {
    const parsed = parseCommand(name, fields);
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
    const performed = await perform(world, parsed.command, OPERATOR, newId);
    world = performed.world;
    entries.push(...performed.entries);
  }
  return { before, after: world, entries };
}

/** Puts the live world of the setting into a new store. */
export async function furnish(store: Store): Promise<void> {
  const { before, after, entries } = await setting();
  const about = { id: LIVE_ID, kind: 'live', name: 'Live', forkedFrom: null } as const;
  const born = { ...about, packId: POLICY, createdAtMs: START_MS, startAtMs: START_MS };
  await store.commit([{ ...changeBetween(LIVE_ID, before, after, entries), born }], START_MS);
}
