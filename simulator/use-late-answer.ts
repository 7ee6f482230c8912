/**
 * What takes longer than an answer to each move of the clock: it is worked out once things rest,
 * and what comes for a question that is no longer asked is dropped.
 */
import { useEffect, useState } from 'react';

/** Unit: real milliseconds. */
const REST_MS = 200;

export type Late<Answer> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'there'; readonly answer: Answer };

/**
 * @param question Null where nothing is to be worked out.
 * @param work Of a question alone, from outside any component: a new function asks anew.
 * @param restMs How long things have to rest before it begins. Unit: real milliseconds.
 */
export function useLateAnswer<Question extends object, Answer>(
  question: Question | null,
  work: (question: Question) => Promise<Answer>,
  restMs: number = REST_MS,
): Late<Answer> | null {
  const [told, tell] = useState<{ readonly of: Question; readonly late: Late<Answer> }>();
  useEffect(() => {
    if (question === null) return;
    let isAsked = true;
    const timer = setTimeout(() => {
      const say = (late: Late<Answer>): void => {
        if (isAsked) tell({ of: question, late });
      };
      work(question).then(
        (answer) => say({ kind: 'there', answer }),
        (error: unknown) => say({ kind: 'failed', message: String(error) }),
      );
    }, restMs);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [question, work, restMs]);
  if (question === null) return null;
  return told?.of === question ? told.late : { kind: 'coming' };
}
