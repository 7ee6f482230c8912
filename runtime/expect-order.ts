/** What a scenario's step expected of an order against what it has become. */
import { type OrderView, orderContextOf, viewOfOrder } from './order-views.ts';
import type { Expectation } from './scenario.ts';
import type { CustomerStream, OrderStream } from './stream.ts';
import type { World } from './world.ts';

type OrderExpectation = NonNullable<Expectation['order']>;

export const orderIn = (world: World, orderId: string | null): OrderStream | undefined => {
  const stream = orderId === null ? undefined : world.streams.get(orderId);
  return stream?.kind === 'order' ? stream : undefined;
};

/** The organisation that the order is attached to, or will be. */
export function customerOfOrder(world: World, order: OrderStream): CustomerStream | undefined {
  const { customerId } = viewOfOrder(order);
  const stream = customerId === null ? undefined : world.streams.get(customerId);
  return stream?.kind === 'customer' ? stream : undefined;
}

/** The partner that ordered: after a first order, the one that was made for it. */
export function partnerIdOfOrder(order: OrderStream): string | undefined {
  const { partnerId, mapping } = orderContextOf(order);
  return partnerId ?? mapping?.partnerId ?? undefined;
}

export function orderChecks(
  expected: OrderExpectation | undefined,
  order: OrderStream | undefined,
): readonly (readonly [field: string, expected: unknown, got: unknown])[] {
  const got = order === undefined ? undefined : shownOf(viewOfOrder(order));
  return Object.entries(expected ?? {}).map(
    ([field, want]) => [`order/${field}`, want, got?.[field as keyof OrderExpectation]] as const,
  );
}

function shownOf(view: OrderView): Required<OrderExpectation> {
  const { contact, blockedBy, partnerId, customerId, draft, region, dataLocation, siteUrl } = view;
  return {
    contact: contact.email,
    individual: contact.individualEmail,
    blockedBy,
    partnerId,
    customerId,
    hasDraft: draft !== null,
    region,
    dataLocation,
    siteUrl,
    steps: view.steps.map((one) => one.step),
    openSteps: view.steps.filter((one) => !one.isSaved).map((one) => one.step),
  };
}
