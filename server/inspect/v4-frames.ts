/**
 * Messages on the wire of `@xstate/inspect` 0.8, which is made for XState 4: `service.register`,
 * `service.event`, `service.state`, `service.stop`. That package's `createWebSocketReceiver` reads
 * them, and with it the viewers of that time.
 */
import {
  definitionOf,
  type InspectionMessage,
  type InspectionOf,
  type MachineId,
} from '../../runtime/index.ts';
import { v4Machine } from './v4-definition.ts';
import type { Said } from './world-client.ts';

const MACHINES = new Map<MachineId, string>();

/** What a session is told when a command that came from it did not happen. */
const REFUSED = 'sandglass.refused';

export function v4Frames(message: InspectionMessage): readonly string[] {
  const { actorId: sessionId } = message;
  switch (message.type) {
    case 'actor':
      return [registered(message)];
    case 'event': {
      const { event, sourceId, refusal } = message;
      const heard = refusal === null ? event : { ...event, refusal };
      return [serviceEvent(sessionId, scxml(heard, sourceId))];
    }
    case 'snapshot': {
      const state = JSON.stringify(stateOf(message, message.event));
      return [JSON.stringify({ type: 'service.state', state, sessionId })];
    }
    case 'ended':
      return [JSON.stringify({ type: 'service.stop', sessionId })];
    case 'microstep':
    case 'timers':
      return [];
  }
}

/** Tells a session why what it sent did not happen. */
export function v4Refusal(sessionId: string, event: string, { code, sentence }: Said): string {
  return serviceEvent(sessionId, scxml({ type: REFUSED, event, code, sentence }, null));
}

function registered(message: InspectionOf<'actor'>): string {
  const { actorId, machine: id, parentId } = message;
  const machine = MACHINES.get(id) ?? JSON.stringify(v4Machine(definitionOf(id)));
  MACHINES.set(id, machine);
  return JSON.stringify({
    type: 'service.register',
    machine,
    state: JSON.stringify(stateOf(message, { type: 'xstate.init' })),
    id: actorId,
    sessionId: actorId,
    ...(parentId === null ? {} : { parent: parentId }),
  });
}

type Event = InspectionOf<'snapshot'>['event'];

/** What `State.create` of XState 4 takes. */
function stateOf(
  { actorId, snapshot }: Pick<InspectionOf<'snapshot'>, 'actorId' | 'snapshot'>,
  event: Event,
) {
  const _event = scxml(event, null);
  return {
    value: snapshot.value,
    context: snapshot.context,
    _event,
    _sessionid: actorId,
    event: _event.data,
    actions: [],
    activities: {},
    meta: {},
    events: [],
    configuration: [],
    transitions: [],
    children: {},
    done: snapshot.status === 'done',
    tags: [],
    changed: true,
  };
}

const serviceEvent = (sessionId: string, event: object): string =>
  JSON.stringify({ type: 'service.event', event: JSON.stringify(event), sessionId });

/** An event as XState 4 wraps it. */
function scxml(event: Event, origin: string | null) {
  const name = nameIn4(event.type);
  return {
    name,
    data: { ...event, type: name },
    $$type: 'scxml',
    type: name.startsWith('xstate.') ? 'platform' : 'external',
    ...(origin === null ? {} : { origin }),
  };
}

const AFTER = /^xstate\.after\.(\w+)\.(.+)$/;

/** XState 4 calls a timer’s event `xstate.after(expiry)#trial.active`. */
const nameIn4 = (type: string): string => type.replace(AFTER, 'xstate.after($1)#$2');
