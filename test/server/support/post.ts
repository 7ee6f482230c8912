/** A live world that has messages to deliver, a courier that does as it is told, and a deliverer. */
import { OPERATOR } from '../../../runtime/index.ts';
import { type Courier, CourierError } from '../../../server/courier.ts';
import { Deliverer, type DelivererOf } from '../../../server/deliverer.ts';
import type { Meter } from '../../../server/meter.ts';
import { SILENT_METER } from '../../../server/meter.ts';
import { type OpenWorlds, openWorlds } from '../../../server/open-worlds.ts';
import {
  DAY_MS,
  databaseOf,
  type FakeClock,
  fakeClock,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from './store.ts';

/** When the messages of {@link inPost} come: a week before the trials end. */
export const SENT_MS = START_MS + 23 * DAY_MS;

export interface Post {
  readonly worlds: OpenWorlds;
  readonly clock: FakeClock;
}

export interface PostOf {
  readonly url?: string;
  readonly isDelivered?: boolean;
  /** Each has two messages, to `admin@NAME.example` and to the partner; none: the world is there. */
  readonly trials?: readonly string[];
  /** When the store begins. */
  readonly startMs?: number;
}

/** So many names for trials. */
export const namesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `t${index}`);

/** A live world whose trials have just sent their reminders. */
export async function inPost(of: PostOf, work: (post: Post) => Promise<void>): Promise<void> {
  const { url = ':memory:', isDelivered = true, trials = ['acme'] } = of;
  const clock = fakeClock(of.startMs);
  const worlds = await openWorlds({ url, clock, isDelivered });
  try {
    if (trials.length > 0) await worlds.perform('live', registerPartner(), OPERATOR);
    for (const name of trials) await worlds.perform('live', startTrial(name), PARTNER);
    clock.set(SENT_MS + (of.startMs ?? START_MS) - START_MS);
    await worlds.settled();
    await work({ worlds, clock });
  } finally {
    await worlds.close();
  }
}

/** A deliverer on the store; nothing goes out before the test says so. */
export const delivererOn = (
  { worlds, clock }: Post,
  courier: Courier,
  of: Partial<DelivererOf> = {},
): Deliverer =>
  new Deliverer({
    store: worlds.store,
    queue: worlds.queue,
    clock,
    courier,
    meter: SILENT_METER,
    onFault: () => undefined,
    farewellMs: 0,
    ...of,
  });

/** Counts what became of attempts. */
export function countingMeter(): Meter & { readonly counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const delivered = (outcome: string): void => {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  };
  return { ...SILENT_METER, delivered, counts };
}

/** What a script makes of a message: at which attempt of the whole script, by its number from 1. */
export type Script = (attempt: number, to: string) => 'arrives' | 'later' | 'never' | 'hangs';

export interface ScriptedCourier extends Courier {
  /** Ids of deliveries and whom they went to, in the order in which they began. */
  readonly begun: readonly { readonly deliveryId: string; readonly to: string }[];
  /** Those that are in its hands now. */
  readonly held: ReadonlySet<string>;
}

/** Does with each message what the script says; what hangs ends when it is closed. */
export function scriptedCourier(script: Script, slotCount = 4): ScriptedCourier {
  const begun: { deliveryId: string; to: string }[] = [];
  const held = new Set<string>();
  const hanging: (() => void)[] = [];
  return {
    slotCount,
    begun,
    held,
    async deliver(message, { deliveryId }) {
      const [to = ''] = message.to;
      begun.push({ deliveryId, to });
      held.add(deliveryId);
      const what = script(begun.length, to);
      if (what === 'hangs') await new Promise<void>((resolve) => hanging.push(resolve));
      held.delete(deliveryId);
      if (what === 'arrives') return;
      throw new CourierError(`it says ${what}`, { isFinal: what === 'never' });
    },
    close: () => {
      for (const end of hanging.splice(0)) end();
    },
  };
}

export interface OutboxRow {
  readonly deliverAtMs: number | null;
  readonly deliveredAtMs: number | null;
  readonly attemptCount: number;
  readonly lastError: string | null;
  readonly claimedBy: string | null;
}

/** The messages of all worlds as they stand in the store. */
export async function outboxOf(worlds: OpenWorlds): Promise<readonly OutboxRow[]> {
  const { rows } = await databaseOf(worlds).client.execute(
    `SELECT deliver_at_ms AS deliverAtMs, delivered_at_ms AS deliveredAtMs,
       attempt_count AS attemptCount, last_error AS lastError, claimed_by AS claimedBy
     FROM outbox WHERE kind = 'message' ORDER BY rowid`,
  );
  return rows.map((row) => ({ ...row })) as unknown as readonly OutboxRow[];
}
