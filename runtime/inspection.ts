/**
 * What a step looks like to somebody who looks on. The runtime has no live actors, so there is nothing
 * to subscribe to; every step tells it all, and so does every replay of its entry: an entry's input
 * into the stream before it gives the same messages at any time.
 *
 * A record that changes, such as a partner's, has no machine, and is not told; but a customer is
 * recorded together with the accesses that partners have to it.
 */
import type { CommandInput, Entry } from './entry.ts';
import { INSPECTION_VERSION, type InspectionMessage } from './inspection-schema.ts';
import type { Step } from './step.ts';
import type { Instance } from './stream.ts';
import type { Heard } from './turn.ts';

type Change = Entry['changes'][number];
type About = Pick<InspectionMessage, 'version' | 'id' | 'sequence' | 'atMs' | 'actorId'>;
/** A message of any kind, without what all have. */
type Told = InspectionMessage extends infer Message
  ? Message extends InspectionMessage
    ? Omit<Message, Exclude<keyof About, 'actorId'>>
    : never
  : never;

/** The messages of one step, in the order in which it happened. */
export function inspectionOf({ entry, heard, stream }: Step): readonly InspectionMessage[] {
  const { sequence, atMs, input, refusal } = entry;
  const told =
    input.kind === 'command' && refusal !== null
      ? refused(input, refusal, stream.instances)
      : entry.streamSequence === 1 && entry.changes.length === 0
        ? Object.values(stream.instances).map((instance) => bornOf(instance, null))
        : heard.flatMap((one, index) => toldOf(one, entry.changes[index] as Change, input));
  return told.map((message, index) => {
    const { type, actorId, ...rest } = message;
    const about = { type, version: INSPECTION_VERSION, id: `${sequence}.${index}`, sequence, atMs };
    return { ...about, actorId, ...rest } as InspectionMessage;
  });
}

function toldOf(
  { sourceId, event, instance }: Heard,
  { from, taken, armed, disarmed }: Change,
  input: Entry['input'],
): readonly Told[] {
  const { id: actorId, status, value } = instance;
  const snapshot = snapshotOf(instance);
  const first: Told =
    from === null
      ? bornOf(instance, sourceId)
      : { type: 'event', actorId, event, sourceId, ...causeOf(input), refusal: null };
  return [
    first,
    // Machines have no parallel regions, so a microstep takes one transition.
    ...taken.map((edge): Told => ({ type: 'microstep', actorId, transitions: [{ ...edge }] })),
    ...(from === null || taken.length === 0
      ? []
      : [{ type: 'snapshot', actorId, event, snapshot } satisfies Told]),
    ...(armed.length + disarmed.length === 0
      ? []
      : [
          {
            type: 'timers',
            actorId,
            armed: armed.map((one) => ({ ...one })),
            disarmed: [...disarmed],
          } satisfies Told,
        ]),
    ...(status === 'active' ? [] : [{ type: 'ended', actorId, value } satisfies Told]),
  ];
}

function bornOf(instance: Instance, sourceId: string | null): Told {
  const { id: actorId, machine, packId, trialId } = instance;
  const parentId = trialId === actorId ? null : trialId;
  const snapshot = snapshotOf(instance);
  return { type: 'actor', actorId, machine, packId, parentId, sourceId, snapshot };
}

const snapshotOf = ({ status, value, context }: Instance) => ({
  status,
  value,
  context: { ...context },
});

const causeOf = (input: Entry['input']) => ({
  cause: input.kind,
  by: input.kind === 'command' ? { ...input.actor } : null,
});

/** What a living actor was asked and did not do; before its birth and after its end it hears nothing. */
function refused(
  input: CommandInput,
  { code, sentence }: { readonly code: string; readonly sentence: string },
  instances: Readonly<Record<string, Instance>>,
): readonly Told[] {
  const { resolved, command } = input;
  const { actorId, event } =
    resolved.kind === 'subject'
      ? { actorId: resolved.instanceId, event: resolved.event }
      : resolved.kind === 'order'
        ? { actorId: resolved.orderId, event: resolved.event }
        : { actorId: '', event: null };
  if (instances[actorId]?.status !== 'active') return [];
  const heard = event ?? { type: command.type };
  const refusal = { code, sentence };
  return [
    {
      type: 'event',
      actorId,
      event: { ...heard },
      sourceId: null,
      ...causeOf(input),
      refusal,
    },
  ];
}
