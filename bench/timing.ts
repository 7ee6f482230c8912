/**
 * Whether the time of an answer tells another's id from nobody's: the two are asked in turn, one
 * request at a time, and their medians compared. Within 5 % is what may be.
 */
import { VEIL_MS } from '../server/veil.ts';
import { type Answer, type Api, inApi, REQUEST } from '../test/server/support/api.ts';
import { standIn } from '../test/server/support/asked-of.ts';
import { operationsIn } from '../test/server/support/operations-in.ts';

/** Of each of the two. */
const COUNT = 1_000;
const WARM_UP_COUNT = 100;

interface Pair {
  readonly name: string;
  readonly ask: (id: string) => Promise<Answer>;
  readonly foreign: string;
  readonly unknown: string;
}

interface Row {
  readonly asked: string;
  readonly foreignUs: number;
  readonly unknownUs: number;
  /** 1 is the same. */
  readonly ratio: number;
}

/** In a sandbox, where everything is read from the store. */
const IN_SANDBOX = [
  ...['getTrial', 'extendTrial', 'getCustomer', 'updateCustomer', 'getPartner', 'getOrder'],
  ...['setUpOrderNow', 'getDecision', 'suspendKey', 'getOperation', 'listLoans', 'getWebhook'],
];

/** @param names Of what is asked; all of it where there are none. */
export async function timingBench(names: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await inApi({ veilMs: VEIL_MS }, async (api) => {
    const pairs = [...(await inSandbox(api)), ...(await inLive(api)), await consentTokens(api)];
    for (const pair of pairs) {
      if (names.length === 0 || names.includes(pair.name)) rows.push(await compared(pair));
    }
  });
  return rows;
}

async function inSandbox(api: Api): Promise<readonly Pair[]> {
  const stand = await standIn(api);
  const operations = await operationsIn(api);
  const pairs: Pair[] = [];
  for (const name of IN_SANDBOX) {
    const operation = operations.find(({ operationId }) => operationId === name);
    if (operation === undefined) throw new Error(`there is no ${name}`);
    const asked = await stand.ask(operation);
    const foreign = asked.cast.id;
    const ask = (id: string) =>
      stand.send({ ...asked, path: asked.path.replace(foreign, id) }, 'otherPartner');
    pairs.push({ name, ask, foreign, unknown: nobodys(foreign) });
  }
  return pairs;
}

/** In the live world, of which the last used streams are in memory. */
async function inLive(api: Api): Promise<readonly Pair[]> {
  const partner = async (partnerId: string, email: string) => {
    const users = [{ email, roles: ['SALES_FULL_ADMIN'] }];
    const made = await api.post('/v1/partners', api.operatorKey, { partnerId, name: 'N', users });
    return made.keyOf(email);
  };
  const anna = await partner('par_nordlys', 'anna@nordlys.example');
  const stig = await partner('par_sydlys', 'stig@sydlys.example');
  const trial = await api.post('/v1/trials', anna, REQUEST);
  const of = (name: string, foreign: string, ask: Pair['ask']): Pair => ({
    ...{ name: `live ${name}`, foreign, ask, unknown: nobodys(foreign) },
  });
  const [id, customerId] = [trial.text('id'), trial.text('customerId')];
  return [
    of('getTrial', id, (asked) => api.get(`/v1/trials/${asked}`, stig)),
    of('extendTrial', id, (asked) => api.post(`/v1/trials/${asked}/extend`, stig, {})),
    of('getCustomer', customerId, (asked) => api.get(`/v1/customers/${asked}`, stig)),
  ];
}

/** One that was used against one that never was. */
async function consentTokens(api: Api): Promise<Pair> {
  const stand = await standIn(api);
  const operations = await operationsIn(api);
  const named = (name: string) => operations.find(({ operationId }) => operationId === name);
  const [make, redeem] = [named('createConsentToken'), named('redeemConsentToken')];
  if (make === undefined || redeem === undefined) throw new Error('there are no consent tokens');
  const made = await stand.send(await stand.ask(make), 'operator');
  const asked = await stand.ask(redeem);
  const ask = (token: string) =>
    stand.send({ ...asked, body: () => ({ token, answer: 'decline' }) }, null);
  const foreign = made.text('token');
  const { status } = await ask(foreign);
  if (status !== 200) throw new Error(`the token was answered with ${status}`);
  return { name: 'redeemConsentToken', ask, foreign, unknown: `cst_${'A'.repeat(43)}` };
}

const nobodys = (id: string): string => `${id.slice(0, 6)}${'0'.repeat(id.length - 6)}`;

async function compared({ name, ask, foreign, unknown }: Pair): Promise<Row> {
  const times: Record<'foreign' | 'unknown', number[]> = { foreign: [], unknown: [] };
  for (let round = -WARM_UP_COUNT; round < COUNT; round += 1) {
    const order = round % 2 === 0 ? (['foreign', 'unknown'] as const) : REVERSED;
    for (const which of order) {
      const id = which === 'foreign' ? foreign : unknown;
      const began = performance.now();
      const { status } = await ask(id);
      const tookUs = (performance.now() - began) * 1_000;
      if (status !== 404) throw new Error(`${name}, ${which}: ${status}`);
      if (round >= 0) times[which].push(tookUs);
    }
  }
  const [foreignUs, unknownUs] = [medianOf(times.foreign), medianOf(times.unknown)];
  return { asked: name, foreignUs, unknownUs, ratio: rounded(foreignUs / unknownUs) };
}

const REVERSED = ['unknown', 'foreign'] as const;

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
