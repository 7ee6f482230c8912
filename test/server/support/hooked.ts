/** The API with somebody who receives webhooks, on loopback and on a clock of the test. */
import { type Answer, type Api, type ApiOf, inApi } from './api.ts';
import { inReceiver, type Receiver } from './receiver.ts';
import { fakeClock, START_MS } from './store.ts';

const HERE = { connection: { policy: { loopback: 'allow' } } } as const;

export interface Hooked {
  readonly api: Api;
  readonly receiver: Receiver;
  /** An endpoint at the receiver. */
  make(key: string, fields?: object): Promise<Answer>;
}

export function inHooked(of: ApiOf, work: (hooked: Hooked) => Promise<void>): Promise<void> {
  return inReceiver((receiver) =>
    inApi({ clock: fakeClock(START_MS), ...HERE, ...of }, async (api) => {
      await api.webhooks.start();
      const make = (key: string, fields: object = {}) =>
        api.post('/v1/webhooks', key, { url: receiver.url, ...fields });
      await work({ api, receiver, make });
    }),
  );
}

/** Something that happens to a partner. */
export async function changed(api: Api, partnerId: string, operator: string): Promise<void> {
  const answer = await api.patch(`/v1/partners/${partnerId}`, operator, { tier: 2 });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}
