/** Orders for tests: placed at a known instant, and walked to any step of their set-up. */
import {
  type Actor,
  advance,
  ORDER_DESK,
  type OrderView,
  viewOfOrder,
} from '../../runtime/index.ts';
import { ANNA, DAY_MS, KARIN, START_MS, type Story, say, someStory } from './story.ts';

export const orderId = 'ord_a';
/** Ten days after the start of the story, at midnight. */
export const RSD = '2027-01-21';
export const RSD_MS = Date.UTC(2027, 0, 21);
export const CONTACT: Actor = { kind: 'contact', email: 'setup@nordlys.example' };

/** Anna's partner orders for Brio; the provisioning contact is Anna, a seller. */
export const placing = (over: object = {}): object => ({
  orderId,
  offer: 'A_FLEX',
  services: ['MEETINGS', 'CALLING'],
  requestedStartDate: RSD,
  provisioningContactEmail: 'anna@nordlys.example',
  partnerId: 'par_nordlys',
  endCustomerId: 'cus_brio',
  ...over,
});
export const placed = async (over: object = {}): Promise<Story> =>
  say(await someStory(), 'order.place', placing(over), ORDER_DESK);

export const at = ({ world, entries }: Story, atMs: number): Story => {
  const advanced = advance(world, atMs);
  return { world: advanced.world, entries: [...entries, ...advanced.entries] };
};
export const emailed = async (over: object = {}): Promise<Story> => at(await placed(over), RSD_MS);

type Words = readonly [Parameters<typeof say>[1], object?, Actor?];
export async function tell(story: Story, ...words: readonly Words[]): Promise<Story> {
  let now = story;
  for (const [type, fields = {}, actor = ANNA] of words) {
    now = await say(now, type, { orderId, ...fields }, actor);
    const refusal = now.entries.at(-1)?.refusal;
    if (refusal) throw new Error(`${type}: ${refusal.code}`);
  }
  return now;
}

/** The questions of an order for an existing customer by a known partner, in their order. */
export const WALK: readonly Words[] = [
  ['order.setUpNow'],
  ['order.chooseRole', { role: 'PARTNER' }],
  ['order.chooseWho', { who: 'SELF' }],
  ['order.reviewPartner', { isRecognised: true }],
  ['order.nameCustomerAdmin', { adminEmail: 'karin@brio.example' }],
  ['order.confirmCustomer', { kind: 'EXISTING' }],
  ['order.confirm'],
];
/** The story after the first questions of the walk. */
export const walked = async (count: number, over: object = {}): Promise<Story> =>
  tell(await emailed(over), ...WALK.slice(0, count));

export function viewIn({ world }: Story, id = orderId): OrderView {
  const stream = world.streams.get(id);
  if (stream?.kind !== 'order') throw new Error(`${id} is not here`);
  return viewOfOrder(stream);
}

export { ANNA, DAY_MS, KARIN, ORDER_DESK, START_MS };
