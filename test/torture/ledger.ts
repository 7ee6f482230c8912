/**
 * What was asked and what was answered, over all cycles of a part. It knows what must be there,
 * what may be, and which answers break a promise by themselves.
 *
 * Acknowledged is what was answered 2xx, or 409 by the runtime: both are recorded. What was turned
 * away with a 503 or 507, or never read, is asked again with the same key, and so is what ended
 * without an answer; only that may turn out to have had its effect before.
 */
import type { Asked } from './commands.ts';
import type { Outcome } from './loader.ts';

interface Acknowledgement {
  readonly status: number;
  readonly bodyHash: string;
  readonly journalLength: number;
}

interface Line {
  readonly asked: Asked;
  readonly acknowledged: Acknowledgement | null;
  /** Said to have had no effect, or not read: a repeat must be the first. */
  readonly isUntouched: boolean;
}

/** Codes of 409 that say nothing about the command itself. */
const NOT_RECORDED: readonly string[] = ['IDEMPOTENCY_KEY_IN_USE'];
/** Codes that promise that nothing was kept. */
const WITHOUT_EFFECT: readonly string[] = ['TOO_BUSY', 'STORE_FULL'];

export class Ledger {
  readonly violations: string[] = [];
  readonly #lines = new Map<string, Line>();
  /** How often each kind of ending came. */
  readonly counts = new Map<string, number>();

  /** Notes how requests ended. @returns Those acknowledged now for the first time. */
  take(requests: readonly Asked[], outcomes: readonly Outcome[]): readonly Asked[] {
    return outcomes.flatMap((outcome) => {
      const asked = requests[outcome.index] as Asked;
      const former = this.#lines.get(asked.key);
      const word = outcome.kind === 'answered' ? String(outcome.status) : outcome.kind;
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
      const line = this.#after(asked, former, outcome);
      this.#lines.set(asked.key, line);
      return line.acknowledged !== null && former?.acknowledged == null ? [asked] : [];
    });
  }

  /** Asked and not acknowledged. */
  get unresolved(): readonly Asked[] {
    return [...this.#lines.values()].flatMap(({ asked, acknowledged }) =>
      acknowledged === null ? [asked] : [],
    );
  }

  get asked(): readonly Asked[] {
    return [...this.#lines.values()].map(({ asked }) => asked);
  }

  get acknowledged(): readonly Asked[] {
    return this.acknowledgedBefore(Number.POSITIVE_INFINITY);
  }

  /** What had been acknowledged when the journal had so many bytes. */
  acknowledgedBefore(journalLength: number): readonly Asked[] {
    return [...this.#lines.values()].flatMap(({ asked, acknowledged }) =>
      acknowledged !== null && acknowledged.journalLength <= journalLength ? [asked] : [],
    );
  }

  /** How long the journal was at each acknowledgement. */
  get journalLengths(): readonly number[] {
    return [...this.#lines.values()].flatMap(({ acknowledged }) =>
      acknowledged === null ? [] : [acknowledged.journalLength],
    );
  }

  #after(asked: Asked, former: Line | undefined, outcome: Outcome): Line {
    const before = former ?? { asked, acknowledged: null, isUntouched: true };
    if (outcome.kind !== 'answered') {
      if (outcome.kind === 'late') this.#blame(asked, outcome, 'no answer in time');
      const isUnread = outcome.kind === 'unread' || outcome.kind === 'refused';
      return { ...before, isUntouched: before.isUntouched && isUnread };
    }
    const code = outcome.problem === '' ? '' : codeIn(outcome.problem);
    if (outcome.status === 503 || outcome.status === 507) {
      this.#judgeTurnedAway(asked, outcome, code);
      return { ...before, isUntouched: before.isUntouched && WITHOUT_EFFECT.includes(code) };
    }
    const isRecorded = outcome.status === 409 && !NOT_RECORDED.includes(code);
    if (outcome.status >= 300 && !isRecorded) {
      this.#blame(asked, outcome, 'not an answer to be expected');
      return before;
    }
    return this.#acknowledged(before, outcome);
  }

  #acknowledged(before: Line, outcome: Outcome): Line {
    const { asked, acknowledged, isUntouched } = before;
    const { status, bodyHash, journalLength } = outcome;
    const isReplayed = outcome.headers['idempotent-replayed'] === 'true';
    if (acknowledged === null) {
      if (isReplayed && isUntouched)
        this.#blame(asked, outcome, 'had an effect, it was said not to');
      return { ...before, acknowledged: { status, bodyHash, journalLength } };
    }
    if (!isReplayed) this.#blame(asked, outcome, 'done again, not repeated');
    if (acknowledged.status !== status || acknowledged.bodyHash !== bodyHash) {
      this.#blame(asked, outcome, `another answer than the first, ${acknowledged.status}`);
    }
    return before;
  }

  #judgeTurnedAway(asked: Asked, outcome: Outcome, code: string): void {
    const isProblem = (outcome.headers['content-type'] ?? '').includes('problem+json');
    if (!isProblem || code === '') this.#blame(asked, outcome, 'turned away without a problem');
    if (outcome.status === 503 && outcome.headers['retry-after'] === undefined) {
      this.#blame(asked, outcome, 'turned away without Retry-After');
    }
  }

  #blame({ command, key }: Asked, { kind, status, problem }: Outcome, why: string): void {
    const what = kind === 'answered' ? `${status} ${problem.slice(0, 200)}` : kind;
    this.violations.push(`answer: ${command} with the key ${key}: ${why}: ${what}`);
  }
}

function codeIn(problem: string): string {
  try {
    return String((JSON.parse(problem) as { readonly code?: unknown }).code ?? '');
  } catch {
    // Not JSON: then it has no code, and whoever asks for one blames it.
    return '';
  }
}
