/** Messages and tasks as they leave a turn: about a trial and what lives with it, or an order. */
import type { OrderContext } from '../machines/index.ts';
import type { Message, Task } from './entry.ts';
import { Fault } from './errors.ts';
import { type Draft, draftOf, taskTitleOf } from './notifications.ts';
import { orderDraftOf, orderTaskTitleOf } from './order-notifications.ts';
import type { Instance, Living } from './stream.ts';
import { loanContextOf, trialContextOf } from './views.ts';

/** The stream as it is at this moment of the turn. */
export interface Scene {
  readonly stream: Living;
  readonly atMs: number;
  /** The id of the effect that becomes a message or a task. */
  readonly id: string;
}

interface About {
  readonly names: Pick<Message, 'trialId' | 'customerId' | 'partnerId' | 'orderId'>;
  readonly draft: (notificationId: string) => Draft;
  readonly title: (task: string) => string;
  /** Makes a message's key its own, where one subject may be told twice at one instant. */
  readonly key: string;
}

export function messageOf(
  scene: Scene,
  instance: Instance,
  { id: notificationId, anchorAtMs }: { readonly id: string; readonly anchorAtMs: number },
): Message {
  const { id, atMs } = scene;
  const { names, draft, key } = aboutOf(scene, instance);
  const dedupeKey = `${key}:${notificationId}:${anchorAtMs}`;
  return { id, notificationId, ...names, atMs, ...draft(notificationId), dedupeKey };
}

export function taskOf(
  scene: Scene,
  instance: Instance,
  { task, dueAtMs }: { readonly task: string; readonly dueAtMs: number },
): Task {
  const { id, atMs } = scene;
  const { names, title } = aboutOf(scene, instance);
  return { id, task, ...names, atMs, dueAtMs, title: title(task) };
}

const aboutOf = ({ stream }: Scene, instance: Instance): About =>
  stream.kind === 'order' ? aboutOrder(stream.id, instance) : aboutTrial(stream, instance);

function aboutTrial(stream: Extract<Living, { kind: 'customer' }>, instance: Instance): About {
  const trialId = instance.trialId ?? instance.id;
  const owner = stream.instances[trialId];
  if (owner === undefined) throw new Fault('MACHINE_FAILED', `${trialId} is not here`);
  const trial = trialContextOf(owner);
  const loan = loanContextOf(instance);
  const facts = { customer: stream.record, trial, loan };
  return {
    names: { trialId, customerId: stream.id, partnerId: trial.partnerId },
    draft: (notificationId) => draftOf(notificationId, facts),
    title: (task) => taskTitleOf(task, facts),
    key: loan === undefined ? trialId : instance.id,
  };
}

/** Once attached, an order is a matter of those two organisations; before, of who ordered. */
function aboutOrder(orderId: string, instance: Instance): About {
  const order = instance.context as unknown as OrderContext;
  const { mapping, partnerId, contactEmail } = order;
  return {
    names: {
      trialId: '',
      customerId: mapping?.customerId ?? '',
      partnerId: (mapping === null ? partnerId : mapping.partnerId) ?? '',
      orderId,
    },
    draft: (notificationId) => orderDraftOf(notificationId, order),
    title: (task) => orderTaskTitleOf(task, order),
    key: `${orderId}:${contactEmail}`,
  };
}
