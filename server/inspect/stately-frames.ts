/**
 * Messages as `@statelyai/inspect` 0.7 sends them: actors, events and snapshots, which is all that it
 * knows. Its `createWebSocketReceiver` reads them, and its `createInspectorServer` passes them on.
 *
 * Source: that package’s `StatelyInspectionEvent`.
 */
import {
  definitionOf,
  type InspectionMessage,
  type InspectionOf,
  type MachineId,
} from '../../runtime/index.ts';

/** Of the protocol that is spoken. */
const VERSION = '0.7.2';

const DEFINITIONS = new Map<MachineId, string>();

export function statelyFrames(message: InspectionMessage): readonly string[] {
  switch (message.type) {
    case 'actor':
      return [frame(message, actorOf(message))];
    case 'event': {
      const { event, sourceId, refusal } = message;
      const heard = refusal === null ? event : { ...event, refusal };
      return [
        frame(message, { type: '@xstate.event', event: heard, sourceId: sourceId ?? undefined }),
      ];
    }
    case 'snapshot': {
      const snapshot = snapshotOf(message.snapshot);
      return [frame(message, { type: '@xstate.snapshot', event: message.event, snapshot })];
    }
    case 'microstep':
    case 'timers':
    case 'ended':
      return [];
  }
}

function actorOf({ actorId, machine, parentId, snapshot }: InspectionOf<'actor'>) {
  const definition = DEFINITIONS.get(machine) ?? JSON.stringify(definitionOf(machine));
  DEFINITIONS.set(machine, definition);
  return {
    type: '@xstate.actor',
    name: actorId,
    parentId: parentId ?? undefined,
    definition,
    snapshot: snapshotOf(snapshot),
  };
}

/** A snapshot as XState 5 keeps one. */
const snapshotOf = (snapshot: InspectionOf<'actor'>['snapshot']) => ({
  ...snapshot,
  historyValue: {},
  children: {},
  tags: [],
});

/** An actor’s id is its session’s; its trial, or what it is itself, is the root. */
function frame({ actorId, atMs }: InspectionMessage, what: object): string {
  const [rootId] = actorId.split('/');
  const about = { sessionId: actorId, rootId, createdAt: String(atMs), id: null };
  return JSON.stringify({ ...what, ...about, _version: VERSION });
}
