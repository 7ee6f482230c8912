/** What the live world is made with. */
import type { Clock } from './clock.ts';
import type { NewId } from './ids.ts';
import type { Meter } from './meter.ts';
import type { CommitQueue } from './queue.ts';
import type { Store } from './store/store.ts';

export interface LiveOf {
  readonly store: Store;
  readonly queue: CommitQueue;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly meter: Meter;
  /** Streams in memory at most, those on their way to the store aside. */
  readonly hotStreamCountMax: number;
  /** Whether somebody sends its messages out. */
  readonly isDelivered: boolean;
  /** There are messages to send. */
  readonly onMessages: () => void;
  /** Something was armed, or fired: the next due instant may have moved. */
  readonly onPlan: () => void;
  /** Told of a stream that was set aside because its timer could not fire. */
  readonly onFault: (error: unknown) => void;
}
