/** A scenario told over HTTP, command by command, with the clock turned in one of two ways. */
import { instantOf, isoOf, type Scenario, whenOf } from '../../../runtime/index.ts';
import { commandAddress } from '../../../server/routes/trial-commands.ts';
import type { Answer, Api } from './api.ts';

/** `jump`: straight to each command. `around`: stopping 1 ms before, at and after all that is due. */
export type Turning = 'jump' | 'around';

type Step = Scenario['steps'][number];

export class Story {
  readonly #api: Api;
  readonly #keys = new Map<string, string>();
  /** What the scenario calls an id that the server made. */
  readonly #names = new Map<string, string>();
  #newestTrialId = '';
  #sandboxId = '';
  #nowMs = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Tells it, and gives every entry with the ids that the scenario itself would give. */
  async tell(scenario: Scenario, turning: Turning): Promise<unknown> {
    const { startAt, policy, given, steps, until } = scenario;
    const made = await this.#api.post('/v1/sandboxes', this.#api.operatorKey, {
      now: startAt,
      policy,
    });
    this.#sandboxId = made.text('id');
    this.#learn(made, 'operator');
    this.#nowMs = instantOf(startAt) ?? 0;
    const startAtMs = this.#nowMs;
    for (const partner of given.partners) await this.#give('POST', '/v1/partners', partner);
    for (const customer of given.customers) await this.#give('POST', '/v1/customers', customer);
    for (const step of steps) {
      await this.#turn(whenOf(step.at, startAtMs), turning);
      if (step.do !== undefined && step.do !== 'eligibility') await this.#ask(step);
    }
    if (until !== undefined) await this.#turn(whenOf(until, startAtMs), turning);
    return this.#entries();
  }

  async #ask({ do: command, as = 'operator', with: fields, on }: Step): Promise<void> {
    if (command === 'trial.start') {
      const made = await this.#give('POST', '/v1/trials', fields, as);
      if (made.status !== 201) return;
      this.#newestTrialId = made.text('id');
      if (fields['trialId'] === undefined) this.#name('trl', made.text('id'));
      if (made.at('path') === 'NEW') this.#name('cus', made.text('customerId'));
      return;
    }
    if (command === 'customer.update') {
      const { customerId, ...rest } = fields;
      await this.#give('PATCH', `/v1/customers/${customerId}`, rest, as);
      return;
    }
    if (command === undefined || command === 'eligibility') return;
    const named = [...this.#names].find(([, name]) => name === on)?.[0] ?? on;
    const { path } = commandAddress(command, named ?? this.#newestTrialId);
    await this.#give('POST', path, fields, as);
  }

  async #give(method: string, path: string, body: unknown, as = 'operator'): Promise<Answer> {
    const key = this.#keys.get(as);
    if (key === undefined) throw new Error(`nobody here is "${as}"`);
    const answer = await this.#api.send(method, path, { key, body });
    if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}`);
    this.#learn(answer);
    return answer;
  }

  #name(prefix: string, id: string): void {
    const count = [...this.#names.values()].filter((name) => name.startsWith(prefix)).length;
    this.#names.set(id, `${prefix}_${count + 1}`);
  }

  #learn(answer: Answer, as?: string): void {
    for (const { key, actor } of answer.list('keys')) {
      this.#keys.set(as ?? (actor as { email: string }).email, String(key));
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
      items.push(...page.list('items').map(({ recordedAt: _, ...entry }) => entry));
      path = /<([^>]+)>/.exec(page.headers.get('link') ?? '')?.[1] ?? null;
    }
    let text = JSON.stringify(items);
    for (const [id, name] of this.#names) text = text.replaceAll(id, name);
    return JSON.parse(text);
  }
}
