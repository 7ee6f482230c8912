/**
 * Going to an instant of a forecast. A forecast says what happens if nobody does anything; the
 * branch may go on with what somebody did. Where that makes a difference to the answer, the way
 * leads over a fork on which nobody does anything.
 */
import { advance, evaluate, Rejected, readerOf, type World } from '../runtime/index.ts';
import { momentOf } from './moment.ts';
import type { Question } from './question.ts';
import { moveTo, type Session } from './session.ts';

/**
 * Whether, at this instant and a millisecond before it, the branch answers a question as if nobody
 * had done anything since the cursor.
 */
export async function isUndisturbed(
  session: Session,
  question: Question,
  atMs: number,
): Promise<boolean> {
  const { branch, world, count, packId } = momentOf(session);
  const later = branch.entries.slice(count).filter((entry) => entry.atMs <= atMs);
  if (world === undefined || later.every(({ input }) => input.kind !== 'command')) return true;
  for (const instantMs of [atMs - 1, atMs]) {
    const alone = advance(world, Math.max(world.nowMs, instantMs)).world;
    const here = momentOf(moveTo(session, instantMs)).world;
    const [left, right] = await Promise.all([
      answerIn(alone, packId, question),
      answerIn(here, packId, question),
    ]);
    if (left !== right) return false;
  }
  return true;
}

/** What speaks against each service, as a text to compare. */
async function answerIn(
  world: World | undefined,
  packId: string,
  { request, asker }: Question,
): Promise<string> {
  if (world === undefined || asker === undefined) return '';
  const at = { nowMs: world.nowMs, packId };
  try {
    const { decision, denials } = await evaluate(readerOf(world), at, request, asker.actor);
    return JSON.stringify([
      denials.map(({ code }) => code),
      decision.services.map(({ isAllowed, violations }) => [
        isAllowed,
        violations.map(({ ruleId }) => ruleId),
      ]),
    ]);
  } catch (error) {
    if (error instanceof Rejected) return error.code;
    throw error;
  }
}
