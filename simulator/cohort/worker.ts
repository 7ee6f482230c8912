/** Tells members of a cohort beside the page, some at a time, so that the page goes on answering. */
import '../no-eval.ts';
import { type Ground, groundOf, lifeOf } from './life.ts';
import type { Plan } from './plan.ts';
import { type Part, partOf } from './result.ts';

/** What the page asks for: some members that follow each other. */
export interface Ask {
  /** Answers to an earlier run are not wanted any more. */
  readonly run: number;
  readonly plan: Plan;
  readonly from: number;
  readonly count: number;
}

export interface Answer {
  readonly run: number;
  readonly part: Part;
}

/** As much of a worker as this needs; the page's types know windows only. */
interface Door {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(answer: Answer, moved: readonly ArrayBufferLike[]): void;
}

const door = globalThis as unknown as Door;
const grounds = new Map<string, Promise<Ground>>();

door.onmessage = ({ data }) => {
  void answer(data);
};

async function answer({ run, plan, from, count }: Ask): Promise<void> {
  const ground = grounds.get(plan.policy) ?? groundOf(plan.policy);
  grounds.set(plan.policy, ground);
  const part = await partOf(from, count, async (index) => lifeOf(plan, index, await ground));
  door.postMessage({ run, part }, [part.rows.buffer, part.mails.buffer]);
}
