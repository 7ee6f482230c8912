/** All that a key may see of one order: itself, what happened to it, and the instant of its world. */
import { type Api, unlessDenied } from './api.ts';
import type { PageOf, WireEntry, WireOrder } from './wire.ts';

export interface GotOrder {
  readonly order: WireOrder;
  readonly now: string;
  /** Empty where it is not this key’s to see. */
  readonly past: readonly WireEntry[];
}

export async function getOrder(api: Api, id: string, signal: AbortSignal): Promise<GotOrder> {
  const path = `/v1/orders/${encodeURIComponent(id)}`;
  const [order, { now }, past] = await Promise.all([
    api.get<WireOrder>(`${path}?expand=customer,partner`, signal),
    api.get<{ readonly now: string }>(`${path}/actions`, signal),
    pastOf(api, id, signal),
  ]);
  return { order, now, past };
}

/** An order lives by some dozens of steps; what goes beyond is left out, and doubted (retell.ts). */
async function pastOf(api: Api, id: string, signal: AbortSignal): Promise<readonly WireEntry[]> {
  const path = `/v1/entries?limit=200&stream=${encodeURIComponent(id)}`;
  const page = await unlessDenied(api.get<PageOf<WireEntry>>(path, signal));
  return page?.items ?? [];
}
