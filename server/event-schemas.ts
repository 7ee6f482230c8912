/** Events as the API shows them. */
import { z } from '@hono/zod-openapi';
import { instantOut } from './wire.ts';

const text = z.string();
const maybe = text.nullable();
const sequence = z.int().min(1);
const status = { from: maybe, to: text };

export const EventWire = z
  .object({
    id: text.openapi({
      description: 'Sorts as events happened; the same at every reading and delivery.',
      example: 'evt_000000000C9F2M5X0Q7T3W1B4Z',
    }),
    type: text.openapi({ example: 'trial.extended' }),
    at: instantOut.openapi({ description: 'By the world’s clock.' }),
    recordedAt: instantOut.openapi({ description: 'By the wall clock.' }),
    worldId: text.openapi({ example: 'live' }),
    sequence: sequence.openapi({
      description: 'In the world. Refused requests have numbers too, so some are left out.',
    }),
    trialSequence: sequence.nullable().openapi({ description: '1, 2, 3 … within the trial.' }),
    trialId: maybe,
    customerId: maybe,
    partnerId: maybe,
    orderId: maybe,
    trackingId: maybe.openapi({
      description:
        'Of the request that caused it, also by turning a clock; null where time passed by itself.',
    }),
    data: z.object({
      cause: z.enum(['command', 'timer', 'order']),
      actor: z.object({ kind: text, partnerId: maybe, customerId: maybe }).nullable(),
      status: z
        .object(status)
        .nullable()
        .openapi({ description: 'Of the trial, else of the order; null where it is the same.' }),
      about: z.record(
        z.string(),
        z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]),
      ),
      changes: z.array(z.object({ instanceId: text, machine: text, ...status })),
      deadlines: z.array(z.object({ instanceId: text, name: text, dueAt: instantOut })),
      messages: z.array(z.object({ id: text, notificationId: text })),
      tasks: z.array(z.object({ id: text, task: text })),
    }),
  })
  .openapi('Event');
