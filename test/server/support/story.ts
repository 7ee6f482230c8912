/** A scenario told over HTTP, command by command, with the clock turned in one of two ways. */
import {
  type CommandName,
  instantOf,
  isoOf,
  type Scenario,
  whenOf,
} from '../../../runtime/index.ts';
import { requestOf } from '../../../server/addresses.ts';
import type { Answer, Api } from './api.ts';

/** `jump`: straight to each command. `around`: stopping 1 ms before, at and after all that is due. */
export type Turning = 'jump' | 'around';

type Step = Scenario['steps'][number];

/** An id of the server's making, unlike those that a scenario gives. */
const MADE = /_[0-9A-HJKMNP-TV-Z]{26}$/;

/** Told of each start before it is asked for; what it gives is told of the answer. */
type BeforeStart = (asked: {
  readonly key: string;
  readonly body: unknown;
}) => Promise<(answer: Answer) => void>;

export class Story {
  readonly #api: Api;
  readonly #beforeStart: BeforeStart;
  readonly #keys = new Map<string, string>();
  /** What the scenario calls an id that the server made. */
  readonly #names = new Map<string, string>();
  #newestTrialId = '';
  #newestOrderId = '';
  readonly #wizards = new Map<string, unknown>();
  #sandboxId = '';
  #nowMs = 0;

  constructor(api: Api, beforeStart: BeforeStart = async () => () => undefined) {
    this.#api = api;
    this.#beforeStart = beforeStart;
  }

  /** Tells it, and gives every entry with the ids that the scenario itself would give. */
  async tell(scenario: Scenario, turning: Turning): Promise<unknown> {
    const { startAt, policy, given, steps, until } = scenario;
    const made = await this.#api.post('/v1/sandboxes', this.#api.operatorKey, {
      now: startAt,
      policy,
    });
    this.#sandboxId = made.text('id');
    this.#learn(made);
    this.#nowMs = instantOf(startAt) ?? 0;
    const startAtMs = this.#nowMs;
    for (const partner of given.partners) await this.#give('partner.register', partner);
    for (const customer of given.customers) await this.#give('customer.register', customer);
    for (const step of steps) {
      await this.#turn(whenOf(step.at, startAtMs), turning);
      await this.#ask(step);
    }
    if (until !== undefined) await this.#turn(whenOf(until, startAtMs), turning);
    return this.#entries();
  }

  async #ask({ do: asked, as = 'operator', with: fields, on, expect }: Step): Promise<void> {
    if (asked === undefined || asked === 'eligibility') return;
    if (asked === 'signIn') return this.#signIn(as, expect?.screens ?? []);
    if (asked.startsWith('wizard.')) return this.#stepWizard(asked, fields, as, expect);
    const command = asked as CommandName;
    const isOrder = command.startsWith('order.');
    const isRecord = /^(?:partner|customer)\./.test(command);
    const begins = command === 'trial.start' || command === 'order.place' || isRecord;
    const newest = isOrder ? this.#newestOrderId : this.#newestTrialId;
    const about = begins ? {} : { [isOrder ? 'orderId' : 'trialId']: on ?? newest };
    const answer = await this.#give(command, { ...about, ...fields }, as);
    if (command === 'trial.start' && answer.status === 202) this.#began(answer.body);
    if (command === 'order.place' && answer.status === 201) {
      this.#newestOrderId = this.#nameOf('ord', answer.text('id'));
    }
  }

  async #stepWizard(type: string, fields: object, as: string, expect: Step['expect']) {
    const body = { session: this.#wizards.get(as) ?? null, step: { type, ...fields } };
    const answer = await this.#send('POST', '/v1/start-wizard', body, as);
    if (answer.status !== 200) throw new Error(`${type} answers ${answer.status}`);
    this.#wizards.set(as, answer.at('session'));
    if (answer.at('trial') !== undefined) this.#began(answer.at('trial'));
    const got = { refused: answer.at('refusal.code'), screens: answer.at('screens') };
    same(type, got, { refused: expect?.refused, screens: expect?.screens ?? [] });
    if (expect?.wizard !== undefined) same(type, answer.at('state'), expect.wizard);
  }

  /** What an administrator meets at sign-in is what waits for its answer. */
  async #signIn(as: string, screens: readonly string[]): Promise<void> {
    const { status, body } = await this.#send('GET', '/v1/pending-trial-requests', undefined, as);
    const items = status === 200 ? (body as { readonly items: readonly unknown[] }).items : [];
    same(`${as} signs in`, items.length > 0 ? ['N-18'] : [], screens);
  }

  #began(trial: unknown): void {
    const { id, customerId, path } = trial as Record<'id' | 'customerId' | 'path', string>;
    this.#newestTrialId = this.#nameOf('trl', id);
    if (path === 'NEW') this.#nameOf('cus', customerId);
  }

  #give(
    command: CommandName,
    fields: Readonly<Record<string, unknown>>,
    as = 'operator',
  ): Promise<Answer> {
    const { method, path, body } = requestOf(command, this.#served(fields));
    return this.#send(method, path, body, as);
  }

  async #send(method: string, path: string, body: unknown, as: string): Promise<Answer> {
    const key = this.#keys.get(as);
    if (key === undefined) throw new Error(`nobody here is "${as}"`);
    const headers = method === 'PATCH' ? { 'if-match': '*' } : {};
    const isStart = method === 'POST' && path === '/v1/trials';
    const told = isStart ? await this.#beforeStart({ key, body }) : () => undefined;
    const answer = await this.#api.send(method, path, { key, body, headers });
    told(answer);
    if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}`);
    this.#learn(answer);
    this.#learnFounded(answer);
    return answer;
  }

  /** The same fields with the server's own ids. */
  #served<Fields extends object>(fields: Fields): Fields {
    let text = JSON.stringify(fields);
    for (const [id, name] of this.#names) text = text.replaceAll(`"${name}"`, `"${id}"`);
    return JSON.parse(text) as Fields;
  }

  /** What the scenario calls an id: the next of its kind if the server made it. */
  #nameOf(prefix: string, id: string): string {
    if (!MADE.test(id)) return id;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const count = [...this.#names.values()].filter((name) => name.startsWith(prefix)).length;
    const name = `${prefix}_${count + 1}`;
    this.#names.set(id, name);
    return name;
  }

  /** Organisations that an order has made. */
  #learnFounded(answer: Answer): void {
    for (const { actor } of answer.list('keys')) {
      const { kind, partnerId, customerId } = actor as Record<string, string>;
      if (kind === 'partner') this.#nameOf('par', partnerId ?? '');
      if (kind === 'customer') this.#nameOf('cus', customerId ?? '');
    }
  }

  #learn(answer: Answer): void {
    for (const { key, actor } of answer.list('keys')) {
      const { kind, email } = actor as { readonly kind: string; readonly email?: string };
      this.#keys.set(email ?? kind, String(key));
    }
  }

  async #turn(toMs: number, turning: Turning): Promise<void> {
    const key = this.#keys.get('operator') ?? '';
    const path = `/v1/sandboxes/${this.#sandboxId}`;
    const to = async (atMs: number): Promise<void> => {
      if (atMs <= this.#nowMs || atMs > toMs) return;
      await this.#api.post(`${path}/advance`, key, { to: isoOf(atMs) });
      this.#nowMs = atMs;
    };
    while (turning === 'around') {
      const dueAtMs = instantOf((await this.#api.get(path, key)).text('nextDueAt'));
      if (dueAtMs === undefined || dueAtMs > toMs) break;
      for (const ms of [-1, 0, 1]) await to(dueAtMs + ms);
      if (this.#nowMs < dueAtMs) break;
    }
    await to(toMs);
  }

  async #entries(): Promise<unknown> {
    const items: unknown[] = [];
    let path: string | null = '/v1/entries?limit=200';
    while (path !== null) {
      const page: Answer = await this.#api.get(path, this.#keys.get('operator'));
      items.push(...page.list('items').map(({ recordedAt: _, trackingId: __, ...entry }) => entry));
      path = /<([^>]+)>/.exec(page.headers.get('link') ?? '')?.[1] ?? null;
    }
    let text = JSON.stringify(items);
    for (const [id, name] of this.#names) text = text.replaceAll(id, name);
    return JSON.parse(text);
  }
}

function same(what: string, got: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: ${left}, but the story says ${right}`);
}
