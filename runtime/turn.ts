/**
 * One step in the making: an event goes into an instance, what it asks for is carried out in the
 * order given, and what that tells other machines follows until nothing is left to tell.
 *
 * A turn is the only place where a stream is put together anew. It begins from a stream and leaves
 * that stream as it was.
 */
import { type Effect, type MachineId, TIMERS, type TimerName } from '../machines/index.ts';
import type { Change, Done } from './entry.ts';
import { Fault } from './errors.ts';
import { isLossReport } from './notifications.ts';
import { byMachineOrder } from './order.ts';
import { messageOf, type Scene, taskOf } from './outgoing.ts';
import { type RecordEffect, recordAfter } from './records.ts';
import { birth, next, type Stepped } from './stepper.ts';
import type { CustomerRecord, Instance, Living, Timer } from './stream.ts';
import { trialContextOf } from './views.ts';

/** Events that one command or timer may set off. Source: R7; our choice. */
const EVENTS_PER_STEP_MAX = 1_000;

/** What one machine heard, and what it is since. Not kept: a replay comes to it again. */
export interface Heard {
  /** The instance that told it; null where it came from outside. */
  readonly sourceId: string | null;
  /** `born` for a birth. */
  readonly event: { readonly type: string };
  readonly instance: Instance;
}

type Told = Pick<Heard, 'sourceId' | 'event'> & { readonly instanceId: string };
interface Born {
  readonly sourceId: string | null;
  readonly instanceId: string;
  readonly machine: MachineId;
  readonly packId: string;
  readonly trialId: string | null;
  readonly input: unknown;
}
/** What neither mails anybody nor asks a person to do something. */
type QuietEffect = Exclude<Effect, { type: 'notify' | 'openTask' }>;

type Queued = ({ readonly kind: 'tell' } & Told) | ({ readonly kind: 'birth' } & Born);

/** The version and the input with which a machine of the trial is born. */
export type BirthOf = (machine: 'consent' | 'partner-access' | 'site-url') => {
  readonly machine: MachineId;
  readonly input: unknown;
};

export class Turn<Stream extends Living = Living> {
  record: Stream['record'];
  readonly changes: Change[] = [];
  /** One for one beside `changes`. */
  readonly heard: Heard[] = [];
  readonly effects: Done[] = [];
  private readonly stream: Stream;
  private readonly instances: Record<string, Instance>;
  private timers: readonly Timer[];
  private readonly queue: Queued[] = [];
  private readonly atMs: number;
  private readonly sequence: number;
  private readonly birthOf: BirthOf;
  private armedCount = 0;
  /** Messages that report a loss: they come after everything else. Source: domain §0.4. */
  private readonly late: { readonly instance: Instance; readonly effect: Effect }[] = [];

  constructor(
    stream: Stream,
    at: { readonly atMs: number; readonly sequence: number },
    birthOf: BirthOf,
  ) {
    this.stream = stream;
    this.record = stream.record;
    this.instances = { ...stream.instances };
    this.timers = stream.timers;
    this.atMs = at.atMs;
    this.sequence = at.sequence;
    this.birthOf = birthOf;
  }

  /** Births an instance and follows everything it sets off. */
  bear(born: Omit<Born, 'sourceId'>): void {
    this.queue.push({ kind: 'birth', sourceId: null, ...born });
    this.settle();
  }

  /** Tells an instance of an event and follows everything it sets off. */
  tell(instanceId: string, event: { readonly type: string }): void {
    this.queue.push({ kind: 'tell', sourceId: null, instanceId, event });
    this.settle();
  }

  /** Takes a timer off the list, as the first thing that happens when it fires. */
  consume(timerId: string): void {
    this.timers = this.timers.filter((timer) => timer.id !== timerId);
  }

  /** The stream as this turn leaves it. */
  end(): Stream {
    return { ...this.now(), sequence: this.stream.sequence + 1 };
  }

  private now(): Stream {
    const { record, instances, timers } = this;
    return { ...this.stream, record, instances, timers };
  }

  private settle(): void {
    for (let count = 0; this.queue.length > 0; count += 1) {
      if (count === EVENTS_PER_STEP_MAX) {
        const cycle = this.changes.slice(-4).map((change) => change.event);
        throw new Fault('TOO_MANY_EVENTS', `one step set off ${count} events: ${cycle.join(', ')}`);
      }
      const queued = this.queue.shift() as Queued;
      if (queued.kind === 'birth') this.birth(queued);
      else this.hear(queued);
    }
    for (const { instance, effect } of this.late.splice(0)) this.perform(instance, effect);
  }

  private birth({ sourceId, instanceId, machine, packId, trialId, input }: Born): void {
    const stepped = birth(machine, input, this.atMs);
    const born = { id: instanceId, machine, packId, trialId };
    this.take(born, stepped, { sourceId, event: { type: 'born' } }, null);
  }

  /** A report to an instance that is closed or was never born changes nothing. */
  private hear({ sourceId, instanceId, event }: Told): void {
    const instance = this.instances[instanceId];
    if (instance === undefined || instance.status !== 'active') return;
    this.take(instance, next(instance, event, this.atMs), { sourceId, event }, instance.value);
  }

  private take(
    born: Omit<Instance, 'status' | 'value' | 'context'>,
    stepped: Stepped,
    told: Omit<Heard, 'instance'>,
    from: Instance['value'] | null,
  ): void {
    const { status, value, context, taken } = stepped;
    const { id, machine, packId, trialId } = born;
    const instance: Instance = { id, machine, packId, trialId, status, value, context };
    this.instances[id] = instance;
    const armed = new Map<TimerName, number>();
    const disarmed = new Set<TimerName>();
    for (const act of stepped.acts) {
      if (act.kind === 'effect') this.carryOut(instance, act.effect);
      else if (act.kind === 'arm') {
        const timer = this.arm(id, act.event, act.delayMs);
        armed.set(timer.name, timer.dueAtMs);
      } else {
        const name = nameOf(act.event);
        if (!armed.delete(name) && this.isArmed(id, act.event)) disarmed.add(name);
        this.disarm((timer) => timer.instanceId === id && timer.event === act.event);
      }
    }
    if (status !== 'active') this.disarm((timer) => timer.instanceId === id);
    this.changes.push({
      instanceId: id,
      machine,
      event: told.event.type,
      from,
      to: value,
      taken,
      armed: [...armed].map(([name, dueAtMs]) => ({ name, dueAtMs })),
      disarmed: [...disarmed],
    });
    this.heard.push({ ...told, instance });
  }

  private arm(instanceId: string, event: string, delayMs: number): Timer {
    const timer: Timer = {
      id: `${instanceId}:${nameOf(event)}`,
      instanceId,
      name: nameOf(event),
      event,
      dueAtMs: this.atMs + delayMs,
      armedAtMs: this.atMs,
      armedBy: [this.sequence, this.armedCount++],
    };
    this.timers = [...this.timers.filter((other) => other.id !== timer.id), timer];
    return timer;
  }

  private isArmed(instanceId: string, event: string): boolean {
    return this.timers.some((timer) => timer.instanceId === instanceId && timer.event === event);
  }

  private disarm(isGone: (timer: Timer) => boolean): void {
    this.timers = this.timers.filter((timer) => !isGone(timer));
  }

  private carryOut(instance: Instance, effect: Effect): void {
    if (effect.type === 'notify' && isLossReport(effect.params.id)) {
      this.late.push({ instance, effect });
      return;
    }
    this.perform(instance, effect);
  }

  private perform(instance: Instance, effect: Effect): void {
    const trialId = instance.trialId ?? instance.id;
    const id = `${this.stream.id}#${this.stream.sequence + 1}.${this.effects.length}`;
    const done = { id, instanceId: instance.id, effect };
    if (effect.type === 'notify') {
      this.effects.push({ ...done, message: messageOf(this.scene(id), instance, effect.params) });
    } else if (effect.type === 'openTask') {
      this.effects.push({ ...done, task: taskOf(this.scene(id), instance, effect.params) });
    } else if (this.tellOn(instance, trialId, effect)) {
      this.effects.push(done);
    }
  }

  /** What an effect sets off in this stream. @returns Whether it meant anything here. */
  private tellOn(instance: Instance, trialId: string, effect: QuietEffect): boolean {
    const sourceId = instance.id;
    if (effect.type === 'begin') this.begin(instance, trialId, effect.params.machine);
    else if (effect.type === 'reserveSiteUrl') {
      if (this.trialContext(trialId).siteUrl === null) return false;
      this.begin(instance, trialId, 'site-url');
    } else if (effect.type === 'tell') {
      const { machine, event } = effect.params;
      const instanceId = machine === 'trial' ? trialId : `${trialId}/${machine}`;
      this.queue.push({ kind: 'tell', sourceId, instanceId, event });
    } else if (effect.type === 'tellAll') {
      for (const instanceId of this.siblingsOf(trialId)) {
        this.queue.push({ kind: 'tell', sourceId, instanceId, event: effect.params.event });
      }
    } else if (this.stream.kind !== 'order') this.change(sourceId, trialId, effect);
    return true;
  }

  /** An organisation that is emptied tells every access to it, whoever has it. Source: T-132. */
  private change(sourceId: string, trialId: string, effect: RecordEffect): void {
    const before = this.record as CustomerRecord;
    const after = recordAfter(before, this.instances, { trialId, atMs: this.atMs }, effect);
    this.record = after;
    if (before.usersIn === after.usersIn) return;
    for (const instance of Object.values(this.instances)) {
      if (!instance.machine.startsWith('partner-access@')) continue;
      const event = { type: 'organisation.closed' };
      this.queue.push({ kind: 'tell', sourceId, instanceId: instance.id, event });
    }
  }

  private begin(
    { id: sourceId, packId }: Instance,
    trialId: string,
    name: 'consent' | 'partner-access' | 'site-url',
  ): void {
    const { machine, input } = this.birthOf(name);
    const instanceId = `${trialId}/${name}`;
    this.queue.push({ kind: 'birth', sourceId, instanceId, machine, packId, trialId, input });
  }

  /** What lives with a trial, in the order in which machines hear of one instant. */
  private siblingsOf(trialId: string): readonly string[] {
    return Object.values(this.instances)
      .filter((one) => one.trialId === trialId && one.id !== trialId)
      .map((one) => one.id)
      .sort(byMachineOrder);
  }

  /** The stream as it is at this moment, for what a message or a task says of it. */
  private scene(id: string): Scene {
    return { stream: this.now(), atMs: this.atMs, id };
  }

  private trialContext(trialId: string) {
    const instance = this.instances[trialId];
    if (instance === undefined) throw new Fault('MACHINE_FAILED', `${trialId} is not here`);
    return trialContextOf(instance);
  }
}

/** The named delay in XState's timer event, `xstate.after.<name>.<state id>`. */
function nameOf(event: string): TimerName {
  const name = event.split('.')[2] ?? '';
  if (!Object.hasOwn(TIMERS, name))
    throw new Fault('MACHINE_FAILED', `${event} has no known delay`);
  return name as TimerName;
}
