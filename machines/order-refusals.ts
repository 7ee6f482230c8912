/** Why an order says no: one code for "not in this state", then one for each condition, in order. */
import { type OrderContext, type OrderGuardName, orderGuards } from './order-context.ts';
import type { OrderRequest } from './order-events.ts';

export type OrderRefusalCode =
  | 'ORDER_STATE'
  | 'INDIVIDUAL_EMAIL_REQUIRED'
  | 'CHOICE_NOT_OFFERED'
  | 'STEP_NOT_OFFERED'
  | 'AVAILABILITY_NOT_CHECKED';

const GUARDS: Readonly<
  Partial<Record<OrderRequest['type'], readonly (readonly [OrderGuardName, OrderRefusalCode])[]>>
> = {
  'order.addIndividual': [['isContactAlias', 'STEP_NOT_OFFERED']],
  'order.setUpNow': [['isIndividualKnown', 'INDIVIDUAL_EMAIL_REQUIRED']],
  'order.chooseWho': [['isChoiceOffered', 'CHOICE_NOT_OFFERED']],
  'order.createPartner': [['isFirstOrder', 'STEP_NOT_OFFERED']],
  'order.reviewPartner': [['isPartnerKnown', 'STEP_NOT_OFFERED']],
  'order.checkSubdomain': [['isSubdomainOffered', 'STEP_NOT_OFFERED']],
  'order.saveStep': [
    ['isStepOffered', 'STEP_NOT_OFFERED'],
    ['isAvailabilityChecked', 'AVAILABILITY_NOT_CHECKED'],
  ],
  'order.handOver': [['isContactCenter', 'STEP_NOT_OFFERED']],
};

export function orderRefusals(
  isKnownHere: boolean,
  context: OrderContext,
  event: OrderRequest,
): readonly OrderRefusalCode[] {
  if (!isKnownHere) return ['ORDER_STATE'];
  const failed = (GUARDS[event.type] ?? []).find(([guard]) => !orderGuards[guard](context, event));
  return failed === undefined ? [] : [failed[1]];
}
