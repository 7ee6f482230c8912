/**
 * One step in the making: an event goes into an instance, what it asks for is carried out in the
 * order given, and what that tells other machines follows until nothing is left to tell.
 *
 * A turn is the only place where a stream is put together anew. It begins from a stream and leaves
 * that stream as it was.
 */
import {
  CURRENT,
  type Effect,
  type MachineName,
  TIMERS,
  type TimerName,
} from '../machines/index.ts';
import type { Change, Done, Message, Task } from './entry.ts';
import { Fault } from './errors.ts';
import { draftOf, taskTitleOf } from './notifications.ts';
import { recordAfter } from './records.ts';
import { birth, next, type Stepped } from './stepper.ts';
import type { CustomerRecord, CustomerStream, Instance, Timer } from './stream.ts';
import { trialContextOf } from './views.ts';

/** Events that one command or timer may set off. Source: R7; our choice. */
const EVENTS_PER_STEP_MAX = 1_000;

interface Told {
  readonly instanceId: string;
  readonly event: { readonly type: string };
}
interface Born {
  readonly instanceId: string;
  readonly machine: MachineName;
  readonly packId: string;
  readonly trialId: string | null;
  readonly input: unknown;
}
type Queued = ({ readonly kind: 'tell' } & Told) | ({ readonly kind: 'birth' } & Born);

/** What a birth needs beyond its machine's name, for the machines of a trial. */
export type BirthInput = (machine: 'consent' | 'partner-access') => unknown;

export class Turn {
  record: CustomerRecord;
  readonly changes: Change[] = [];
  readonly effects: Done[] = [];
  private readonly stream: CustomerStream;
  private readonly instances: Record<string, Instance>;
  private timers: readonly Timer[];
  private readonly queue: Queued[] = [];
  private readonly atMs: number;
  private readonly sequence: number;
  private readonly birthInput: BirthInput;
  private armedCount = 0;

  constructor(
    stream: CustomerStream,
    at: { readonly atMs: number; readonly sequence: number },
    birthInput: BirthInput,
  ) {
    this.stream = stream;
    this.record = stream.record;
    this.instances = { ...stream.instances };
    this.timers = stream.timers;
    this.atMs = at.atMs;
    this.sequence = at.sequence;
    this.birthInput = birthInput;
  }

  /** Births an instance and follows everything it sets off. */
  bear(born: Born): void {
    this.queue.push({ kind: 'birth', ...born });
    this.settle();
  }

  /** Tells an instance of an event and follows everything it sets off. */
  tell(instanceId: string, event: { readonly type: string }): void {
    this.queue.push({ kind: 'tell', instanceId, event });
    this.settle();
  }

  /** Takes a timer off the list, as the first thing that happens when it fires. */
  consume(timerId: string): void {
    this.timers = this.timers.filter((timer) => timer.id !== timerId);
  }

  /** The stream as this turn leaves it. */
  end(): CustomerStream {
    return {
      ...this.stream,
      sequence: this.stream.sequence + 1,
      record: this.record,
      instances: this.instances,
      timers: this.timers,
    };
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
  }

  private birth({ instanceId, machine, packId, trialId, input }: Born): void {
    const machineId = CURRENT[machine];
    const stepped = birth(machineId, input, this.atMs);
    const instance = { id: instanceId, machine: machineId, packId, trialId };
    this.take(instance, stepped, 'born', null);
  }

  /** A report to an instance that is closed or was never born changes nothing. */
  private hear({ instanceId, event }: Told): void {
    const instance = this.instances[instanceId];
    if (instance === undefined || instance.status !== 'active') return;
    this.take(instance, next(instance, event, this.atMs), event.type, instance.value);
  }

  private take(
    born: Omit<Instance, 'status' | 'value' | 'context'>,
    stepped: Stepped,
    event: string,
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
      event,
      from,
      to: value,
      taken,
      armed: [...armed].map(([name, dueAtMs]) => ({ name, dueAtMs })),
      disarmed: [...disarmed],
    });
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
    const trialId = instance.trialId ?? instance.id;
    const id = `${this.stream.id}#${this.stream.sequence + 1}.${this.effects.length}`;
    const done = { id, instanceId: instance.id, effect };
    switch (effect.type) {
      case 'notify':
        this.effects.push({ ...done, message: this.message(id, trialId, effect.params) });
        return;
      case 'openTask':
        this.effects.push({ ...done, task: this.task(id, trialId, effect.params) });
        return;
      case 'begin': {
        const { machine } = effect.params;
        const { packId } = instance;
        const input = this.birthInput(machine);
        const instanceId = `${trialId}/${machine}`;
        this.queue.push({ kind: 'birth', instanceId, machine, packId, trialId, input });
        this.effects.push(done);
        return;
      }
      case 'tell': {
        const { machine, event } = effect.params;
        const instanceId = machine === 'trial' ? trialId : `${trialId}/${machine}`;
        this.queue.push({ kind: 'tell', instanceId, event });
        this.effects.push(done);
        return;
      }
      case 'listCustomerAsPending':
      case 'manageCustomer':
      case 'removeCustomer':
      case 'closeOrganisation':
      case 'tagLicencesExpired':
      case 'endLicences':
      case 'releaseSiteUrl':
        this.record = recordAfter(this.record, this.instances, trialId, effect);
        this.effects.push(done);
    }
  }

  private message(
    id: string,
    trialId: string,
    { id: notificationId, anchorAtMs }: { readonly id: string; readonly anchorAtMs: number },
  ): Message {
    const trial = this.trialContext(trialId);
    return {
      id,
      notificationId,
      trialId,
      customerId: this.stream.id,
      partnerId: trial.partnerId,
      atMs: this.atMs,
      ...draftOf(notificationId, this.record, trial),
      dedupeKey: `${trialId}:${notificationId}:${anchorAtMs}`,
    };
  }

  private task(
    id: string,
    trialId: string,
    { task, dueAtMs }: { readonly task: string; readonly dueAtMs: number },
  ): Task {
    const trial = this.trialContext(trialId);
    return {
      id,
      task,
      trialId,
      customerId: this.stream.id,
      partnerId: trial.partnerId,
      atMs: this.atMs,
      dueAtMs,
      title: taskTitleOf(task, this.record, trial),
    };
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
