/** What the rules say of one service around the date that a remedy gives. */
import {
  type Actor,
  advance,
  evaluate,
  type Remedy,
  readerOf,
  type World,
} from '../../runtime/index.ts';

/** A millisecond before the date, and at it. */
export async function turnAt(
  world: World,
  { request, allowedFromMs }: Pick<Remedy, 'request' | 'allowedFromMs'>,
  actor: Actor,
  service: string,
): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const beforeMs of [1, 0]) {
    const there = advance(world, (allowedFromMs ?? world.nowMs) - beforeMs).world;
    const { decision } = await evaluate(readerOf(there), there, request, actor);
    answers.push(decision.services.some((one) => one.service === service && one.isAllowed));
  }
  return answers;
}
