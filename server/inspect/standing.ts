/** Who lives at one place of the messages: each machine as it is then, and its timers. */
import type { InspectionMessage, InspectionOf } from '../../runtime/index.ts';

export interface Present {
  /** As of its newest snapshot. */
  readonly actor: InspectionOf<'actor'>;
  /** Due instants by the names of the timers. Epoch milliseconds, UTC. */
  readonly dueAtMs: ReadonlyMap<string, number>;
}

export class Standing {
  readonly #present = new Map<string, Present>();

  get(actorId: string): Present | undefined {
    return this.#present.get(actorId);
  }

  /** Goes one message on. */
  fold(message: InspectionMessage): void {
    const { actorId } = message;
    if (message.type === 'actor') {
      this.#present.set(actorId, { actor: message, dueAtMs: new Map() });
      return;
    }
    const here = this.#present.get(actorId);
    if (here === undefined) return;
    if (message.type === 'ended') this.#present.delete(actorId);
    else this.#present.set(actorId, after(here, message));
  }

  /** The messages that tell somebody new who lives: everyone’s birth, as it were, and their timers. */
  opening(): readonly InspectionMessage[] {
    return [...this.#present.values()].flatMap(({ actor, dueAtMs }) => {
      const { version, id, sequence, atMs, actorId } = actor;
      const armed = [...dueAtMs].map(([name, due]) => ({ name, dueAtMs: due }));
      const about = { version, id, sequence, atMs, actorId };
      return armed.length === 0
        ? [actor]
        : [actor, { type: 'timers' as const, ...about, armed, disarmed: [] }];
    });
  }
}

function after({ actor, dueAtMs }: Present, message: InspectionMessage): Present {
  if (message.type === 'snapshot') {
    const { snapshot, id, sequence, atMs } = message;
    return { actor: { ...actor, snapshot, id, sequence, atMs }, dueAtMs };
  }
  const due = new Map(dueAtMs);
  if (message.type === 'event') {
    const fired = timerOf(message.event.type);
    if (fired !== null) due.delete(fired);
  }
  if (message.type === 'timers') {
    for (const name of message.disarmed) due.delete(name);
    for (const one of message.armed) due.set(one.name, one.dueAtMs);
  }
  return { actor, dueAtMs: due };
}

/** The timer that an event is, by its name; XState calls it `xstate.after.<name>.<state>`. */
const timerOf = (event: string): string | null =>
  event.startsWith('xstate.after.') ? (event.split('.')[2] ?? null) : null;
