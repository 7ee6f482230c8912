/**
 * The newest messages, for viewers that come late or read slowly. What is too old to be kept is folded
 * into who lived when the oldest kept message came, so that a late viewer first learns of every machine
 * and then sees what happened since: nothing without its definition, and all states in their order.
 */
import type { InspectionMessage } from '../../runtime/index.ts';
import { Standing } from './standing.ts';

/** Source: our choice; some megabytes, and many lives of a trial. */
const KEPT_MAX = 20_000;

export class MessageLog {
  readonly #keptMax: number;
  /** Who lives now. */
  readonly #now = new Standing();
  /** Who lived before the first message kept. */
  readonly #before = new Standing();
  #kept: InspectionMessage[] = [];
  /** Messages that are gone. */
  #first = 0;

  constructor(keptMax = KEPT_MAX) {
    this.#keptMax = keptMax;
  }

  /** Messages that ever came. */
  get end(): number {
    return this.#first + this.#kept.length;
  }

  get now(): Pick<Standing, 'get'> {
    return this.#now;
  }

  append(messages: readonly InspectionMessage[]): void {
    for (const message of messages) {
      this.#now.fold(message);
      this.#kept.push(message);
    }
    // A quarter at a time: moving all for one would cost.
    if (this.#kept.length > this.#keptMax * 1.25) this.#forget(this.#kept.length - this.#keptMax);
  }

  /** What a new viewer is told before the message at `position`. */
  opening(): { readonly messages: readonly InspectionMessage[]; readonly position: number } {
    return { messages: this.#before.opening(), position: this.#first };
  }

  /** Undefined: it has not come yet. `gone`: whoever wants it was too slow. */
  at(position: number): InspectionMessage | 'gone' | undefined {
    return position < this.#first ? 'gone' : this.#kept[position - this.#first];
  }

  #forget(count: number): void {
    for (const message of this.#kept.slice(0, count)) this.#before.fold(message);
    this.#kept = this.#kept.slice(count);
    this.#first += count;
  }
}
