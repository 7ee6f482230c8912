/** The HTTP application on a database of its own in memory, and a client that is short to write. */
import { createApp } from '../../../server/app.ts';
import type { Deps } from '../../../server/app-env.ts';
import { Backups } from '../../../server/backups.ts';
import type { Clock } from '../../../server/clock.ts';
import { issueKeys, operatorOf } from '../../../server/issue-keys.ts';
import { type Library, readLibrary } from '../../../server/library.ts';
import { SILENT_METER } from '../../../server/meter.ts';
import { type OpenWorlds, openWorlds } from '../../../server/open-worlds.ts';
import { everyWorld } from '../../../server/scoped.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { ConnectionOf } from '../../../server/webhooks/connection.ts';
import { SecretBox } from '../../../server/webhooks/secret-box.ts';
import { WebhookPost, type WebhookPostOf } from '../../../server/webhooks/webhook-post.ts';
import { fakeClock } from './store.ts';
import { untoldCode } from './told-codes.ts';

export interface Ask {
  readonly key?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;

  constructor(status: number, headers: Headers, body: unknown) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** What stands at a dotted place: `items.0.id`. */
  at(place: string): unknown {
    return place
      .split('.')
      .reduce<unknown>((held, part) => (held as Record<string, unknown> | null)?.[part], this.body);
  }

  text(place: string): string {
    return String(this.at(place));
  }

  list(place: string): readonly Readonly<Record<string, unknown>>[] {
    return (this.at(place) ?? []) as readonly Readonly<Record<string, unknown>>[];
  }

  /** The key that an answer gave for somebody: an address, or `operator`. */
  keyOf(who: string): string {
    const found = this.list('keys').find(({ label }) => String(label).startsWith(who));
    if (found === undefined) throw new Error(`no key for ${who}`);
    return String(found['key']);
  }
}

export interface Api {
  readonly worlds: OpenWorlds;
  /** Nothing goes out before it is started or settled. */
  readonly webhooks: WebhookPost;
  /** Of the live world, and with it of the installation. */
  readonly operatorKey: string;
  /** What the server would have written into its log. */
  readonly reports: unknown[];
  /** What failed while nobody waited for it. */
  readonly faults: unknown[];
  /** The application as a client's `fetch`. */
  fetch(request: Request): Promise<Response>;
  send(method: string, path: string, ask?: Ask): Promise<Answer>;
  get(path: string, key?: string): Promise<Answer>;
  post(path: string, key: string, body: unknown): Promise<Answer>;
  /** Of whatever version there is. */
  patch(path: string, key: string, body: unknown): Promise<Answer>;
}

export interface ApiOf
  extends Pick<Deps, 'log' | 'meter' | 'readiness' | 'limits' | 'identities' | 'veilMs'> {
  readonly clock?: Clock;
  readonly pageDir?: string | null;
  readonly library?: Library;
  /** Where webhooks may go, and how. Default: not to this machine. */
  readonly connection?: ConnectionOf;
  /** For one attempt. Unit: milliseconds. */
  readonly patienceMs?: number;
  /** Deliveries of one endpoint that were never tried. */
  readonly untriedMax?: number;
  /** Where backups go; there are none without it. */
  readonly backupDir?: string;
}

const library = readLibrary();

export async function inApi(of: ApiOf, work: (api: Api) => Promise<void>): Promise<void> {
  const clock = of.clock ?? fakeClock();
  const worlds = await openWorlds({ url: ':memory:', clock });
  const { keys, decisions, requests } = worlds;
  const live = { id: LIVE_ID, kind: 'live', name: 'Live' } as const;
  const [operator] = await issueKeys({ keys, clock }, live, [operatorOf(live)]);
  const reports: unknown[] = [];
  const { log, meter, readiness } = of;
  const faults: unknown[] = [];
  const webhooks = webhookPostOf({ worlds, clock, onFault: (fault) => faults.push(fault) }, of);
  const app = createApp({
    // Most tests do not measure, and need not wait.
    veilMs: of.veilMs ?? 0,
    ...(of.identities === undefined ? {} : { identities: of.identities }),
    ...(log === undefined ? {} : { log }),
    ...(meter === undefined ? {} : { meter }),
    ...(readiness === undefined ? {} : { readiness }),
    ...(of.limits === undefined ? {} : { limits: of.limits }),
    ...backupsOf(worlds, of, clock),
    webhooks: webhooks.webhooks,
    worlds,
    keys,
    decisions,
    requests,
    audit: worlds.audit,
    consentTokens: worlds.consentTokens,
    clock,
    library: of.library ?? library,
    pageDir: of.pageDir ?? null,
    report: (failure) => reports.push(failure),
  });
  const send: Api['send'] = async (method, path, ask = {}) => {
    const response = await app.request(path, requestOf(method, ask));
    const type = response.headers.get('content-type') ?? '';
    const text = await (type === 'text/event-stream' ? begunOf(response) : response.text());
    const isJson = /[/+]json/.test(type);
    const { status, headers } = response;
    const answer = new Answer(status, headers, isJson ? JSON.parse(text) : text);
    const untold = isJson ? untoldCode({ method, path, status, body: answer.body }) : null;
    if (untold !== null) throw new Error(untold);
    return answer;
  };
  try {
    await work({
      worlds,
      webhooks,
      operatorKey: operator?.key ?? '',
      reports,
      faults,
      fetch: async (request) => app.fetch(request),
      send,
      get: (path, key) => send('GET', path, key === undefined ? {} : { key }),
      post: (path, key, body) => send('POST', path, { key, body }),
      patch: (path, key, body) => send('PATCH', path, { key, body, headers: { 'if-match': '*' } }),
    });
  } finally {
    await webhooks.stop();
    await worlds.close();
  }
}

/** The first words of an answer that never ends. */
async function begunOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

function webhookPostOf(
  means: Pick<WebhookPostOf, 'worlds' | 'clock' | 'onFault'>,
  of: ApiOf,
): WebhookPost {
  const { meter = SILENT_METER, connection = { policy: { loopback: 'deny' } } } = of;
  const { patienceMs, untriedMax } = of;
  const bounds = {
    ...(patienceMs === undefined ? {} : { patienceMs }),
    ...(untriedMax === undefined ? {} : { untriedMax }),
  };
  return new WebhookPost({ ...means, ...bounds, box: SecretBox.ofChance(), connection, meter });
}

function backupsOf({ store }: OpenWorlds, { backupDir: dir }: ApiOf, clock: Clock) {
  const copy = (path: string) => store.backup(path);
  return dir === undefined ? {} : { backups: new Backups({ copy, dir, clock }) };
}

function requestOf(method: string, { key, body, raw, headers }: Ask): RequestInit {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    method,
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(text === undefined
        ? {}
        : {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(text)),
          }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  };
}

/** What the sandbox of {@link stage} begins with. */
export const START = '2027-01-11T09:00:00.000Z';

export const CUSTOMER = {
  companyName: 'Fjällräv AB',
  adminEmail: 'karin@fjallrav.example',
  vertical: 'RETAIL',
  residencyCountry: 'SE',
};
export const REQUEST = {
  customer: CUSTOMER,
  locationAcknowledged: true,
  services: ['MESSAGING', 'MEETINGS'],
  licenceCount: 200,
  durationDays: 30,
};

export interface Stage {
  readonly sandboxId: string;
  readonly operator: string;
  /** Sales administrator of Nordlys. */
  readonly anna: string;
  /** Full sales administrator of Sydlys, which has nothing to do with Nordlys. */
  readonly stig: string;
  /** Full administrator of Brio, which nobody manages yet. */
  readonly meyer: string;
  readonly trialsTeam: string;
  readonly orderDesk: string;
}

/** A sandbox with two partners and a customer of nobody's. */
export async function stage(api: Api): Promise<Stage> {
  const sandbox = await api.post('/v1/sandboxes', api.operatorKey, { name: 'Stage', now: START });
  const operator = sandbox.keyOf('operator');
  const partner = (id: string, name: string, email: string) =>
    api.post('/v1/partners', operator, {
      partnerId: `par_${id}`,
      name,
      users: [{ email, roles: ['SALES_FULL_ADMIN'] }],
    });
  const nordlys = await partner('nordlys', 'Nordlys', 'anna@nordlys.example');
  const sydlys = await partner('sydlys', 'Sydlys', 'stig@sydlys.example');
  const brio = await api.post('/v1/customers', operator, {
    customerId: 'cus_brio',
    companyName: 'Brio AG',
    vertical: 'RETAIL',
    residencyCountry: 'DE',
    admins: [{ email: 'c.meyer@brio.example', roles: ['FULL_ADMIN'] }],
    userEmails: ['u.weber@brio.example'],
  });
  return {
    sandboxId: sandbox.text('id'),
    operator,
    anna: nordlys.keyOf('anna'),
    stig: sydlys.keyOf('stig'),
    meyer: brio.keyOf('c.meyer'),
    trialsTeam: sandbox.keyOf('trials team'),
    orderDesk: sandbox.keyOf('order desk'),
  };
}

/** Everything that an error must leave as it was. */
export async function snapshotOf(api: Api, { sandboxId, operator }: Stage): Promise<string> {
  const sandbox = await api.get(`/v1/sandboxes/${sandboxId}`, operator);
  const all = await api.worlds.list(everyWorld(), { after: null, limit: 100 });
  if (sandbox.status !== 200) throw new Error(`the sandbox answers ${sandbox.status}`);
  return JSON.stringify([sandbox.body, all]);
}
