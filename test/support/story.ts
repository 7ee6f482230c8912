/** Small worlds for tests: a partner, a customer, and commands with the people who give them. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Actor,
  type Command,
  type Entry,
  emptyWorld,
  type NewId,
  OPERATOR,
  parseCommand,
  parseScenario,
  perform,
  type Scenario,
  type World,
} from '../../runtime/index.ts';

export const DAY_MS = 86_400_000;
export const START_MS = Date.UTC(2027, 0, 11, 9);
export const ANNA: Actor = {
  kind: 'partner',
  partnerId: 'par_nordlys',
  email: 'anna@nordlys.example',
};
export const KARIN: Actor = {
  kind: 'customer',
  customerId: 'cus_brio',
  email: 'karin@brio.example',
};

/** A story being told: the world as it is, and every entry so far. */
export interface Story {
  readonly world: World;
  readonly entries: readonly Entry[];
}

export function ids(): NewId {
  const counts = { par: 0, cus: 0, trl: 0, ord: 0 };
  return (prefix) => `${prefix}_n${++counts[prefix]}`;
}

/** Words as a person would send them; a test with wrong words is a wrong test. */
export function command(type: Command['type'], fields: object): Command {
  const parsed = parseCommand(type, fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.command;
}

export async function say(
  story: Story,
  type: Command['type'],
  fields: object,
  actor: Actor = ANNA,
  newId: NewId = ids(),
): Promise<Story> {
  const performed = await perform(story.world, command(type, fields), actor, newId);
  return { world: performed.world, entries: [...story.entries, ...performed.entries] };
}

/** Nordlys, certified, and Brio, an organisation with a full administrator that it has no part in. */
export async function someStory(packId = 'webex-current@1', nowMs = START_MS): Promise<Story> {
  const empty = { world: emptyWorld(nowMs, packId), entries: [] };
  const users = [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }];
  const partner = { partnerId: 'par_nordlys', name: 'Nordlys', users };
  const registered = await say(empty, 'partner.register', partner, OPERATOR);
  return say(
    registered,
    'customer.register',
    {
      customerId: 'cus_brio',
      companyName: 'Brio AG',
      vertical: 'RETAIL',
      residencyCountry: 'CH',
      admins: [{ email: 'karin@brio.example', roles: ['FULL_ADMIN'] }],
      userEmails: ['u1@brio.example'],
    },
    OPERATOR,
  );
}

/** What a new customer is asked for with; `over` replaces fields. */
export const request = (over: object = {}): object => ({
  trialId: 'trl_a',
  customer: {
    companyName: 'Acme',
    adminEmail: 'admin@acme.example',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
  },
  locationAcknowledged: true,
  services: ['MESSAGING'],
  ...over,
});

/** What Brio, an organisation of somebody else's, is asked for with. */
export const BRIO = {
  companyName: 'Brio AG',
  adminEmail: 'karin@brio.example',
  vertical: 'RETAIL',
  residencyCountry: 'CH',
};

/** A request for a trial that waits for Brio's consent. */
export async function someRequest(): Promise<Story> {
  const fields = request({ customer: BRIO, confirmExisting: true });
  return say(await someStory(), 'trial.start', fields);
}

/** A trial of 30 days for a new customer, started at START_MS. */
export async function someTrial(packId = 'webex-current@1'): Promise<Story> {
  return say(await someStory(packId), 'trial.start', request());
}

/** Every scenario of the library, by its file. */
export function library(): readonly { readonly file: string; readonly scenario: Scenario }[] {
  const folder = 'simulator/scenarios';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
      return { file, scenario: parsed.scenario };
    });
}
