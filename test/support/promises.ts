/** What every story has to hold, however it went: each promise, and where a story breaks it. */
import type { Instance, World } from '../../runtime/index.ts';
import { type Chance, customersOf, SERVICES } from './chance-story.ts';
import { DAY_MS } from './story.ts';

/** Every promise that the story breaks, as a sentence. */
export function problemsOf(story: Chance): readonly string[] {
  return [
    ...overlaps(story),
    ...changedAfterTheEnd(story),
    ...sentTwice(story),
    ...sentAfterTheEnd(story),
    ...numbersKeptWrongly(story),
    ...loansTooLong(story),
    ...billedWrongly(story),
    ...accessWhereTheCustomerSetsUp(story),
  ];
}

const instancesOf = (world: World): readonly Instance[] =>
  [...world.streams.values()].flatMap((stream) => Object.values(stream.instances));
const isA = (machine: string) => (one: Instance) => one.machine.startsWith(`${machine}@`);

/** No two live trials of one service by different partners for one customer, now (E-05). */
function overlaps({ worlds }: Chance): readonly string[] {
  return worlds.flatMap((world) =>
    customersOf(world).flatMap((stream) => {
      const live = Object.values(stream.instances).filter(
        (one) => isA('trial')(one) && one.status === 'active' && one.packId.startsWith('webex'),
      );
      return SERVICES.filter((service) => {
        const having = live.filter((one) =>
          (one.context['services'] as string[]).includes(service),
        );
        return new Set(having.map((one) => one.context['partnerId'])).size > 1;
      }).map((service) => `${stream.id} has ${service} on trial with two partners`);
    }),
  );
}

/** A machine that is done stays as it is. */
function changedAfterTheEnd({ worlds }: Chance): readonly string[] {
  const done = new Map<string, string>();
  const problems: string[] = [];
  for (const world of worlds) {
    for (const one of instancesOf(world)) {
      const before = done.get(one.id);
      const now = JSON.stringify(one);
      if (before !== undefined && before !== now) problems.push(`${one.id} changed after its end`);
      if (one.status === 'done') done.set(one.id, now);
    }
  }
  return problems;
}

/** No message twice for the same subject, notification and anchor (domain §0.7). */
function sentTwice({ entries }: Chance): readonly string[] {
  const keys = entries.flatMap((entry) =>
    entry.effects.flatMap((one) => one.message?.dedupeKey ?? []),
  );
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${key} was sent twice`);
}

/** Nothing of its own is sent about a trial that was converted or cancelled. */
function sentAfterTheEnd({ entries }: Chance): readonly string[] {
  const over = new Set<string>();
  const problems: string[] = [];
  for (const { effects, changes } of entries) {
    for (const { message, instanceId } of effects) {
      if (message !== undefined && over.has(instanceId)) {
        problems.push(`${message.notificationId} was sent about ${instanceId} after its end`);
      }
    }
    for (const { instanceId, to } of changes) {
      if (to === 'converted' || to === 'cancelled') over.add(instanceId);
    }
  }
  return problems;
}

/** Numbers are kept 15 days after calls stop, to the millisecond, and calls stop with the trial. */
function numbersKeptWrongly({ entries }: Chance): readonly string[] {
  const stopped = new Map<string, number>();
  const problems: string[] = [];
  for (const { atMs, changes } of entries) {
    for (const { machine, instanceId, to } of changes) {
      if (!machine.startsWith('calling-numbers@')) continue;
      if (to === 'retained') stopped.set(instanceId, atMs);
      if (to === 'released' && stopped.get(instanceId) !== atMs - 15 * DAY_MS) {
        problems.push(`${instanceId} was released at ${atMs}`);
      }
    }
  }
  return problems;
}

/** Under the current policy no loan lasts longer than 120 days (T-097). */
function loansTooLong({ worlds }: Chance): readonly string[] {
  return worlds.flatMap((world) =>
    instancesOf(world)
      .filter((one) => isA('device-loan')(one) && one.packId.startsWith('webex'))
      .filter(({ context }) => {
        const [from, to] = [context['loanStartDate'], context['eulaExpiryDate']].map(String);
        return Date.parse(to ?? '') - Date.parse(from ?? '') > 120 * DAY_MS;
      })
      .map((one) => `${one.id} is lent for more than 120 days`),
  );
}

/** Billing starts exactly once for an order that is active, and never for another. */
function billedWrongly({ entries, worlds }: Chance): readonly string[] {
  const orders = instancesOf(worlds.at(-1) as World).filter(isA('order'));
  return orders.flatMap((one) => {
    const bills = entries.filter(
      (entry) =>
        entry.stream === one.id &&
        entry.effects.some(({ effect }) => effect.type === 'startBilling'),
    );
    const expected = one.value === 'active' ? 1 : 0;
    return bills.length === expected ? [] : [`${one.id} was billed ${bills.length} times`];
  });
}

/** Where the customer sets up its own services, the order gives the partner no access (T-216). */
function accessWhereTheCustomerSetsUp({ worlds }: Chance): readonly string[] {
  return worlds.flatMap((world) =>
    instancesOf(world)
      .filter((one) => isA('order')(one) && one.value === 'handedToCustomer')
      .filter((one) =>
        instancesOf(world).some(
          (other) => other.id === `${one.id}/partner-access` && other.value !== 'none',
        ),
      )
      .map((one) => `${one.id} gives the partner access although the customer sets up`),
  );
}
