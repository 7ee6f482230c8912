/**
 * One input into one stream: the next stream and the entry that says what happened. Pure, and the
 * only way anything ever changes; the server and the simulator both call it.
 *
 * Invariants:
 *   R1. One jump equals many small steps: advance(w, t2) = advance(advance(w, t1), t2), t1 ≤ t2.
 *   R2. The same entries give the same world, on any host. Replay asks no rule.
 *   R3. A refused input changes nothing but the sequences; its code is the first by precedence.
 *   R4. A cancelled or replaced timer never acts, even if it was already on its way.
 *   R5. Every effect has an id derived from its entry, so a host may try it twice and do it once.
 *   R6. Two things at one instant have one written order (order.ts). Intervals are half-open.
 *   R7. Every loop is bounded; reaching the bound is a fault that names the cycle.
 */
import type {
  Change,
  CommandInput,
  Done,
  Entry,
  Input,
  Refusal,
  RoutedInput,
  TimerInput,
} from './entry.ts';
import { Fault } from './errors.ts';
import { hear } from './hear.ts';
import { reasonsOf, refusalFor } from './refusal.ts';
import { registered, updated } from './register.ts';
import type { ResolvedPlace, ResolvedStart, ResolvedSubject } from './resolved.ts';
import { startTrial } from './start.ts';
import type { CustomerStream, Living, OrderStream, Stream } from './stream.ts';
import { type Heard, Turn } from './turn.ts';

export interface Step {
  readonly stream: Stream;
  readonly entry: Entry;
  /** One for one beside the entry's `changes`; for whoever looks on. */
  readonly heard: readonly Heard[];
}

/**
 * @param stream The stream as it is; undefined when the input begins it.
 * @param sequence The world's sequence that the entry gets: one more than the entry before.
 * @throws {Fault} `STALE_TIMER`: the timer is not armed any more (R4); the host reads again.
 */
export function step(stream: Stream | undefined, input: Input, sequence: number): Step {
  if (input.kind === 'timer') return fire(livingOf(stream), input, sequence);
  if (input.kind === 'routed') return listen(stream, input, sequence);
  const reasons = reasonsOf(stream, input);
  if (reasons.length > 0) return refuse(stream, input, sequence, refusalFor(reasons));
  return accept(stream, input, sequence);
}

function accept(stream: Stream | undefined, input: CommandInput, sequence: number): Step {
  const { command, resolved, atMs } = input;
  if (resolved.kind === 'subject') {
    const turn = new Turn(customerOf(stream), { atMs, sequence }, noBirth);
    tellSubject(turn, resolved);
    return finish(turn, input, sequence);
  }
  if (resolved.kind === 'order') {
    const turn = new Turn(livingOf(stream), { atMs, sequence }, noBirth);
    turn.tell(resolved.orderId, resolved.event);
    return finish(turn, input, sequence);
  }
  if (resolved.kind === 'place') return place(resolved, input, sequence);
  const { type } = command;
  if (type === 'trial.start') {
    const at = { atMs, sequence };
    return finish(startTrial(stream, command, resolved as ResolvedStart, at), input, sequence);
  }
  if (type === 'partner.register' || type === 'customer.register') {
    return record(registered(command, resolved), input, sequence);
  }
  if (type === 'partner.update' || type === 'customer.update') {
    return record(updated(present(stream), command, resolved), input, sequence);
  }
  throw new Fault('MACHINE_FAILED', `${type} was not understood`);
}

function tellSubject(turn: Turn, { trialId, instanceId, event, birth }: ResolvedSubject): void {
  if (birth !== null) turn.bear({ instanceId, trialId, ...birth });
  if (event !== null) turn.tell(instanceId, event);
}

function place(
  { orderId, record: placed, machine, input: born }: ResolvedPlace,
  input: CommandInput,
  sequence: number,
): Step {
  const stream: OrderStream = {
    id: orderId,
    kind: 'order',
    sequence: 0,
    record: placed,
    instances: {},
    timers: [],
  };
  const turn = new Turn(stream, { atMs: input.atMs, sequence }, noBirth);
  turn.bear({ instanceId: orderId, machine, packId: 'none', trialId: null, input: born });
  return finish(turn, input, sequence);
}

/** What another stream tells changes this one without a question. */
function listen(stream: Stream | undefined, input: RoutedInput, sequence: number): Step {
  const heard = hear(stream, input, sequence);
  return heard instanceof Turn ? finish(heard, input, sequence) : record(heard, input, sequence);
}

function fire(stream: Living, input: TimerInput, sequence: number): Step {
  const timer = stream.timers.find((one) => one.id === input.timerId);
  if (timer === undefined || timer.dueAtMs !== input.atMs) {
    throw new Fault('STALE_TIMER', `${input.timerId} is not armed for ${input.atMs}`);
  }
  const turn = new Turn(stream, { atMs: input.atMs, sequence }, noBirth);
  turn.consume(timer.id);
  turn.tell(timer.instanceId, { type: timer.event });
  return finish(turn, input, sequence);
}

function refuse(
  stream: Stream | undefined,
  input: CommandInput,
  sequence: number,
  refusal: Refusal,
): Step {
  const next = { ...present(stream), sequence: present(stream).sequence + 1 };
  return { stream: next, entry: entryOf(next, input, sequence, { refusal }), heard: [] };
}

function record(stream: Stream, input: Input, sequence: number): Step {
  return { stream, entry: entryOf(stream, input, sequence, {}), heard: [] };
}

function finish(turn: Turn, input: Input, sequence: number): Step {
  const stream = turn.end();
  const { changes, effects, heard } = turn;
  return { stream, entry: entryOf(stream, input, sequence, { changes, effects }), heard };
}

function entryOf(
  stream: Stream,
  input: Input,
  sequence: number,
  what: {
    readonly refusal?: Refusal;
    readonly changes?: readonly Change[];
    readonly effects?: readonly Done[];
  },
): Entry {
  return {
    sequence,
    stream: stream.id,
    streamSequence: stream.sequence,
    atMs: input.atMs,
    input,
    outcome: what.refusal === undefined ? 'accepted' : 'refused',
    refusal: what.refusal ?? null,
    changes: what.changes ?? [],
    effects: what.effects ?? [],
  };
}

function present(stream: Stream | undefined): Stream {
  if (stream === undefined) throw new Fault('MACHINE_FAILED', 'the stream is not loaded');
  return stream;
}

function livingOf(stream: Stream | undefined): Living {
  const here = present(stream);
  if (here.kind === 'partner') throw new Fault('MACHINE_FAILED', `no machine lives in ${here.id}`);
  return here;
}

function customerOf(stream: Stream | undefined): CustomerStream {
  const here = present(stream);
  if (here.kind !== 'customer') throw new Fault('MACHINE_FAILED', `${here.id} is no customer`);
  return here;
}

const noBirth = () => {
  throw new Fault('MACHINE_FAILED', 'only the start of a trial births machines');
};
