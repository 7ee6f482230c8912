/**
 * What an onlooker is told of a world, message by message: the published shape, version 1. A change
 * that an onlooker could stumble over gets the next version.
 *
 * Instants (`…AtMs`) are epoch milliseconds, UTC, of the world's clock. An actor is an instance: one
 * living machine, by an id that stays the same. The messages of one entry come in this order, machine
 * by machine as it heard: `actor` or `event`, its `microstep`s, `snapshot`, `timers`, `ended`.
 *
 * Source: our choice; the kinds follow XState's own inspection (`@xstate.actor`, `.event`,
 * `.microstep`, `.snapshot`), which needs live actors.
 */
import { z } from 'zod';
import { MACHINES, type MachineId } from '../machines/index.ts';

export const INSPECTION_VERSION = 1;

const text = () => z.string();
const about = () => ({
  version: z.literal(INSPECTION_VERSION),
  id: text().describe('Sequence and place within the entry, for example "12.0".'),
  sequence: z.int().min(1).describe('Of the entry in its world.'),
  atMs: z.int().min(0),
  actorId: text(),
});

const stateValue = () =>
  z
    .union([text(), z.record(text(), z.unknown())])
    .describe('Nested as it is: "grace" or {"active": "running"}.');
const snapshot = () =>
  z.strictObject({
    status: z.enum(['active', 'done']),
    value: stateValue(),
    context: z.record(text(), z.unknown()),
  });
const event = () => z.looseObject({ type: text() });

const actor = () =>
  z
    .strictObject({
      type: z.literal('actor'),
      ...about(),
      machine: z
        .enum(Object.keys(MACHINES) as [MachineId, ...MachineId[]])
        .describe('The version that it was born under, for ever.'),
      packId: text().describe(
        'Its policy, for example "webex-current@1"; "none" where it has none.',
      ),
      parentId: text()
        .nullable()
        .describe('The trial that it belongs to; null for a trial itself.'),
      sourceId: text()
        .nullable()
        .describe('The actor that asked for it; null where a command did.'),
      snapshot: snapshot(),
    })
    .describe('A machine is born.');

const heard = () =>
  z
    .strictObject({
      type: z.literal('event'),
      ...about(),
      event: event(),
      sourceId: text()
        .nullable()
        .describe('The actor that told it; null where it came from outside.'),
      cause: z
        .enum(['command', 'timer', 'routed'])
        .describe('What the entry began with: a command, a timer, or another stream.'),
      by: z
        .looseObject({ kind: text() })
        .nullable()
        .describe('Who asked, where the entry began with a command.'),
      refusal: z
        .strictObject({ code: text(), sentence: text() })
        .nullable()
        .describe('Set where it was refused: then nothing changed.'),
    })
    .describe('An actor hears an event.');

const microstep = () =>
  z
    .strictObject({
      type: z.literal('microstep'),
      ...about(),
      transitions: z
        .array(z.strictObject({ source: text(), event: text(), target: text().nullable() }))
        .min(1)
        .describe('Those taken, by the ids of their states; an eventless one has the event "".'),
    })
    .describe('One step within the actor’s answer.');

const became = () =>
  z
    .strictObject({
      type: z.literal('snapshot'),
      ...about(),
      event: event(),
      snapshot: snapshot(),
    })
    .describe('What the actor is after the event. Without one, the event moved nothing.');

const timers = () =>
  z
    .strictObject({
      type: z.literal('timers'),
      ...about(),
      armed: z.array(z.strictObject({ name: text(), dueAtMs: z.int() })),
      disarmed: z.array(text()),
    })
    .describe('Deadlines that were set, moved or cancelled; one that fired is gone by itself.');

const ended = () =>
  z
    .strictObject({ type: z.literal('ended'), ...about(), value: stateValue() })
    .describe('A machine reached its end and hears no more.');

/** Made when it is asked for: the page, which looks on too, has no need of it. */
const message = () =>
  z.discriminatedUnion('type', [actor(), heard(), microstep(), became(), timers(), ended()]);

export type InspectionMessage = z.output<ReturnType<typeof message>>;
export type InspectionOf<Type extends InspectionMessage['type']> = Extract<
  InspectionMessage,
  { readonly type: Type }
>;

/** The published JSON Schema (2020-12) of one message. */
export const inspectionSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(message()) as Readonly<Record<string, unknown>>;
