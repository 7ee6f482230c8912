/**
 * What lists and checks read of changed streams. First what is no longer so, of every stream; then
 * what is: a claim may pass from hand to hand.
 */
import { StoreError } from '../store.ts';
import type { Attempt } from './attempt.ts';
import type { Derived } from './derived.ts';
import { byText } from './sorted-list.ts';
import { listIn, type WorldTables } from './tables.ts';

export interface Changed {
  readonly world: WorldTables;
  /** Of the stream. */
  readonly id: string;
  readonly before: Derived;
  readonly after: Derived;
}

/** @throws {StoreError} */
export function writeDerived(changed: readonly Changed[], attempt: Attempt): void {
  for (const one of changed) withdraw(one, attempt);
  for (const one of changed) arm(one, attempt);
  for (const one of changed) enrol(one, attempt);
  for (const one of changed) show(one, attempt);
  for (const one of changed) claim(one, changed, attempt);
}

function withdraw({ world, id, before, after }: Changed, attempt: Attempt): void {
  const { timers, trials, partnerIds, viewers, claims } = before;
  if (timers !== after.timers) for (const timer of timers) attempt.take(world.timers, timer);
  if (trials !== after.trials) {
    for (const { trialId } of trials) {
      attempt.delete(world.trials, trialId);
      attempt.take(world.trialIds, trialId);
    }
  }
  if (partnerIds !== after.partnerIds) {
    for (const one of partnerIds) attempt.take(listIn(world.customersOf, one, byText), id);
  }
  if (viewers !== after.viewers) {
    for (const viewer of viewers) attempt.take(listIn(world.ordersOf, viewer, byText), id);
  }
  if (claims !== after.claims) for (const held of claims) attempt.delete(world.claims, held);
}

function arm({ world, before, after }: Changed, attempt: Attempt): void {
  if (before.timers === after.timers) return;
  const ids = new Set<string>();
  for (const timer of after.timers) {
    if (ids.has(timer.id)) throw refused(`a second timer ${timer.id}`);
    ids.add(timer.id);
    attempt.add(world.timers, timer);
  }
}

function enrol({ world, before, after }: Changed, attempt: Attempt): void {
  if (before.trials === after.trials) return;
  for (const trial of after.trials) {
    if (world.trials.has(trial.trialId)) throw refused(`a second trial ${trial.trialId}`);
    attempt.set(world.trials, trial.trialId, trial);
    attempt.add(world.trialIds, trial.trialId);
  }
}

function show({ world, id, before, after }: Changed, attempt: Attempt): void {
  if (before.partnerIds !== after.partnerIds) {
    for (const one of after.partnerIds) attempt.add(listIn(world.customersOf, one, byText), id);
  }
  if (before.viewers !== after.viewers) {
    for (const viewer of after.viewers) attempt.add(listIn(world.ordersOf, viewer, byText), id);
  }
}

function claim(
  { world, id, before, after }: Changed,
  all: readonly Changed[],
  attempt: Attempt,
): void {
  if (before.claims === after.claims) return;
  for (const wanted of after.claims) {
    if (world.claims.has(wanted)) throw takenFrom(all) ?? refused(`a second ${wanted}`);
    attempt.set(world.claims, wanted, id);
  }
}

/** The first claim that a stream outside of the group holds; two of one group take it from nobody. */
function takenFrom(all: readonly Changed[]): StoreError | null {
  for (const { world, after } of all) {
    for (const claim of after.claims) {
      const holder = world.claims.get(claim);
      const isOfGroup = all.some((one) => one.world === world && one.id === holder);
      if (holder === undefined || isOfGroup) continue;
      return new StoreError('CLAIM_TAKEN', { claim, cause: new Error(`of ${holder}`) });
    }
  }
  return null;
}

const refused = (sentence: string): StoreError =>
  new StoreError('REFUSED', { cause: new Error(sentence) });
