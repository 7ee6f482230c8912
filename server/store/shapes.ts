/**
 * The forms in which instances are kept: machine version, pack, state and armed timers. There are
 * few of them however many instances there are, so a start can check every stored instance against
 * the code that would run it by checking each form once.
 */
import { canonical, type Instance, type Stream, type Timer } from '../../runtime/index.ts';

export interface Shape {
  /** For example `trial@1`. */
  readonly machine: string;
  readonly packId: string;
  readonly status: Instance['status'];
  readonly value: Instance['value'];
  /** `<name> <XState's event>` of each armed timer, sorted. */
  readonly timers: readonly string[];
}

const known = new WeakMap<Stream, readonly string[]>();

/** The forms of a stream's instances, each as one text. */
export function shapesOf(stream: Stream): readonly string[] {
  const before = known.get(stream);
  if (before !== undefined) return before;
  const { instances, timers } = stream;
  const shapes = Object.values(instances).map((instance) => {
    const armed = timers.filter((timer) => timer.instanceId === instance.id).map(timerText);
    return shapeText(instance, armed);
  });
  const unique = [...new Set(shapes)];
  known.set(stream, unique);
  return unique;
}

export function readShape(text: string): Shape {
  const [machine, packId, status, value, timers] = JSON.parse(text) as ShapeParts;
  return { machine, packId, status, value, timers };
}

type ShapeParts = [string, string, Shape['status'], Shape['value'], readonly string[]];

const timerText = ({ name, event }: Timer): string => `${name} ${event}`;

function shapeText(instance: Instance, timers: readonly string[]): string {
  const { machine, packId, status, value } = instance;
  return canonical([machine, packId, status, value, [...timers].sort()]);
}
