/** Forecasts for tests, and two partners: Nordlys of the other stories, and Konkurrent with Egen. */
import * as assert from 'uvu/assert';
import {
  type Actor,
  type At,
  advance,
  evaluate,
  type Forecast,
  type ForecastCause,
  forecast,
  isoOf,
  OPERATOR,
  type Reason,
  readerOf,
  type TrialRequestBody,
  type World,
} from '../../runtime/index.ts';
import {
  ANNA,
  BRIO,
  command,
  DAY_MS,
  request,
  START_MS,
  type Story,
  say,
  someStory,
} from './story.ts';

export const KLARA: Actor = {
  kind: 'partner',
  partnerId: 'par_konkurrent',
  email: 'klara@konk.example',
};

/** Nordlys and Brio, and beside them Konkurrent and its customer Egen, which it manages. */
export async function twoPartners(
  over: object = {},
  packId?: string,
  nowMs?: number,
): Promise<Story> {
  const users = [{ email: 'klara@konk.example', roles: ['SALES_ADMIN'] }];
  const partner = { partnerId: 'par_konkurrent', name: 'Konkurrent', users };
  const story = await someStory(packId, nowMs);
  return register(await say(story, 'partner.register', partner, OPERATOR), 'cus_egen', over);
}

export const register = (story: Story, customerId: string, over: object = {}): Promise<Story> =>
  say(
    story,
    'customer.register',
    {
      customerId,
      companyName: 'Egen AS',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
      admins: [{ email: `a1@${customerId.slice(4)}.example`, roles: ['FULL_ADMIN'] }],
      relationships: [{ partnerId: 'par_konkurrent', adminEmails: ['klara@konk.example'] }],
      ...over,
    },
    OPERATOR,
  );

export const EGEN = { ...BRIO, companyName: 'Egen AS', adminEmail: 'a1@egen.example' };
export const SITE = { edition: 'ENTERPRISE', siteUrl: 'acme.webex.com', timeZone: 'Europe/Oslo' };

/** Konkurrent's own trial at Egen, from the first day. */
export const starts = (story: Story, over: object): Promise<Story> =>
  say(
    story,
    'trial.start',
    request({ customer: undefined, customerId: 'cus_egen', ...over }),
    KLARA,
  );

export function bodyOf(fields: object): TrialRequestBody {
  const { type: _, ...body } = command('trial.start', request({ trialId: undefined, ...fields }));
  return body as TrialRequestBody;
}

export const atOf = (world: World, over: Partial<At> = {}): At => ({
  nowMs: world.nowMs,
  packId: world.packId,
  ...over,
});

export const asks = ({ world }: Story, fields: object, actor = ANNA, over: Partial<At> = {}) =>
  forecast(readerOf(world), atOf(world, over), bodyOf(fields), actor);

/** Day 60 of the story is the end of grace of a trial of 30 days. */
export const day = (days: number): number => START_MS + days * DAY_MS;

export const short = (reasons: readonly Reason[]) =>
  reasons.map(({ code, ruleId, service }) => [code, ruleId, service].filter(Boolean).join(' '));

/** Days of the story, timers, and what they changed. */
export const told = (causes: readonly ForecastCause[]) =>
  causes.map(({ atMs, entries, isOwn, lifted, raised }) => ({
    day: (atMs - START_MS) / DAY_MS,
    entries: entries.map(({ input }) =>
      input.kind === 'timer' ? `${input.instanceId} ${input.name}` : input.kind,
    ),
    isOwn,
    lifted: short(lifted),
    raised: short(raised),
  }));

export const daysOf = ({ services }: Forecast) =>
  services.map(({ service, allowedFromMs }) => [
    service,
    allowedFromMs === null ? null : (allowedFromMs - START_MS) / DAY_MS,
  ]);

/** Whether the request is allowed at an instant, by going there in the whole world. */
export async function isAllowedAt(
  { world }: Story,
  toMs: number,
  fields: object,
): Promise<boolean> {
  const { world: then } = advance(world, toMs);
  const answer = evaluate(readerOf(then), atOf(then), bodyOf(fields), ANNA);
  return answer.then(
    ({ isAllowed }) => isAllowed,
    () => false,
  );
}

export async function checkDate(story: Story, fields: object, atMs: number): Promise<Forecast> {
  const found = await asks(story, fields);
  assert.is(isoOf(found.allowedFromMs ?? 0), isoOf(atMs));
  assert.is(found.lookedUntilMs, atMs);
  assert.is(found.isAllowedNow, false);
  assert.equal(found.stays, []);
  assert.is(await isAllowedAt(story, atMs - 1, fields), false, 'a millisecond earlier');
  assert.is(await isAllowedAt(story, atMs, fields), true, 'at the instant');
  return found;
}
