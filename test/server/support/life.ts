/** The life of a trial, told with our own client from a sandbox to the end of grace. */
import * as assert from 'uvu/assert';
import { type Connection, connect } from '../../../client/index.ts';
import { type Api, REQUEST } from './api.ts';

interface Told {
  readonly api: Pick<Api, 'operatorKey'>;
  readonly baseUrl: string;
  readonly fetch?: NonNullable<Connection['fetch']>;
}

export async function lifeOfATrial({ api, baseUrl, fetch }: Told): Promise<void> {
  const as = (key: string) => connect({ baseUrl, key, ...(fetch === undefined ? {} : { fetch }) });
  const sandbox = await as(api.operatorKey).POST('/v1/sandboxes', {
    body: { name: 'Told', now: '2027-01-11T09:00:00Z' },
  });
  const operator = as(keyOf('operator', sandbox.keys));
  const partner = await operator.POST('/v1/partners', {
    body: { name: 'Nordlys', users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }] },
  });
  const anna = as(keyOf('anna', partner.keys));
  const request = { ...REQUEST, services: ['MESSAGING' as const] };
  const asked = await anna.POST('/v1/eligibility', { body: request });
  assert.is(asked.isAllowed, true);
  const started = await anna.POST('/v1/trials', { body: request });
  const params = { path: { id: started.id } };
  await operator.POST('/v1/trials/{id}/complete-provisioning', { params, body: {} });
  const { entries } = await operator.POST('/v1/sandboxes/{id}/advance', {
    params: { path: { id: sandbox.id } },
    body: { by: 'P100D' },
  });
  assert.ok(entries.length > 2, `${entries.length} entries`);

  const trial = await anna.GET('/v1/trials/{id}', { params });
  assert.is(trial.status, 'ended');
  const messages: string[] = [];
  for await (const page of operator.pages('/v1/messages', { limit: 2 })) {
    assert.ok(page.length <= 2, `a page of ${page.length}`);
    messages.push(...page.map(({ notificationId }) => notificationId));
  }
  assert.ok(new Set(messages).size > 3, messages.join());
}

const keyOf = (who: string, keys: readonly { label: string; key: string }[]): string =>
  keys.find(({ label }) => label.startsWith(who))?.key ?? '';
