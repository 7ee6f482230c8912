/** The orders that a key may see, page by page. */
import { type Api, unlessDenied } from './api.ts';
import type { PageOf, WireOrder } from './wire.ts';

export interface FoundOrders {
  readonly orders: readonly WireOrder[];
  /** Whether there are more than these. */
  readonly hasMore: boolean;
}

const LIMIT = '25';

/**
 * @param text An id, or what the partner calls it; empty: any.
 * @param pageCount How many pages are wanted, the first included.
 * @throws {ApiError}
 */
export async function findOrders(
  api: Api,
  text: string,
  pageCount: number,
  signal: AbortSignal,
): Promise<FoundOrders> {
  const words = new URLSearchParams({ expand: 'customer,partner' });
  if (text.startsWith('ord_')) {
    const path = `/v1/orders/${encodeURIComponent(text)}?${words}`;
    const order = await unlessDenied(api.get<WireOrder>(path, signal));
    return { orders: order === null ? [] : [order], hasMore: false };
  }
  words.set('limit', LIMIT);
  if (text !== '') words.set('externalId', text);
  const orders: WireOrder[] = [];
  for (let page = 0; page < pageCount; page += 1) {
    const answer = await api.get<PageOf<WireOrder>>(`/v1/orders?${words}`, signal);
    orders.push(...answer.items);
    if (answer.nextCursor === null) return { orders, hasMore: false };
    words.set('cursor', answer.nextCursor);
  }
  return { orders, hasMore: true };
}
