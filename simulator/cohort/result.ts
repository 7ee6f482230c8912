/**
 * What is known of a cohort so far: a row for each member that was told, its mails, and what was
 * refused. Parts may come in any order, from any number of workers; the same plan comes to the same
 * result.
 */

import type { Life } from './life.ts';
import type { Plan } from './plan.ts';
import { countedOf, failedRow, WIDTH } from './row.ts';

/** Some members that follow each other, as a worker sends them. */
export interface Part {
  /** Of the first member; from 0. */
  readonly from: number;
  readonly count: number;
  /** {@link WIDTH} numbers for each member. */
  readonly rows: Int16Array;
  /** Three numbers for each mail: whose, on which day, which. */
  readonly mails: Int32Array;
  readonly refusals: readonly Refused[];
  /** Lives that could not be told: whose, and why. */
  readonly failures: readonly { readonly index: number; readonly message: string }[];
}

export interface Refused {
  readonly index: number;
  readonly day: number;
  readonly code: string;
}

export interface Result {
  readonly plan: Plan;
  readonly isTold: Uint8Array;
  readonly rows: Int16Array;
  /** Members told so far. */
  readonly count: number;
  /** In no order. */
  readonly parts: readonly Part[];
}

const MAIL_WIDTH = 3;

/** @param tell Tells the life of one member. What it throws becomes a failure, and the rest goes on. */
export async function partOf(
  from: number,
  count: number,
  tell: (index: number) => Promise<Life>,
): Promise<Part> {
  const rows = new Int16Array(count * WIDTH);
  const mails: number[] = [];
  const refusals: Refused[] = [];
  const failures: { index: number; message: string }[] = [];
  for (let index = from; index < from + count; index += 1) {
    try {
      const counted = countedOf(await tell(index));
      rows.set(counted.row, (index - from) * WIDTH);
      for (const { day, kind } of counted.mails) mails.push(index, day, kind);
      refusals.push(...counted.refusals.map((one) => ({ index, ...one })));
    } catch (error) {
      rows.set(failedRow(), (index - from) * WIDTH);
      failures.push({ index, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { from, count, rows, mails: Int32Array.from(mails), refusals, failures };
}

export function emptyResult(plan: Plan): Result {
  return {
    plan,
    isTold: new Uint8Array(plan.trials),
    rows: new Int16Array(plan.trials * WIDTH),
    count: 0,
    parts: [],
  };
}

/** The result with more parts. The arrays are shared: only the newest result is right. */
export function withParts(result: Result, parts: readonly Part[]): Result {
  let { count } = result;
  for (const part of parts) {
    result.rows.set(part.rows, part.from * WIDTH);
    result.isTold.fill(1, part.from, part.from + part.count);
    count += part.count;
  }
  return { ...result, count, parts: [...result.parts, ...parts] };
}

/** The members told so far, in order. */
export function* membersOf({ isTold }: Result): Generator<number> {
  for (let index = 0; index < isTold.length; index += 1) if (isTold[index] === 1) yield index;
}

/** Goes through all mails, in no order. There are many: none becomes an object. */
export function eachMail(
  { parts }: Result,
  tell: (index: number, day: number, notification: number) => void,
): void {
  for (const { mails } of parts) {
    for (let at = 0; at < mails.length; at += MAIL_WIDTH) {
      tell(mails[at] ?? 0, mails[at + 1] ?? 0, mails[at + 2] ?? 0);
    }
  }
}
