/**
 * What an asynchronous question about the session is answered. One question is under way at a time;
 * what is asked meanwhile waits, and only the last of it. So a playing clock floods nobody, and an
 * answer is never older than the one before.
 */
import { useEffect, useRef, useState } from 'react';

/** Between two answers, so that asking never holds up the drawing. */
const REST_MS = 100;

/** @param question Memoised: a new function is a new question. */
export function useAnswer<Answer>(question: () => Promise<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const isAsking = useRef(false);
  const waiting = useRef<(() => Promise<Answer>) | null>(null);
  useEffect(() => {
    waiting.current = question;
    if (isAsking.current) return;
    isAsking.current = true;
    void answerAll(waiting, setAnswer).finally(() => {
      isAsking.current = false;
    });
  }, [question]);
  return answer;
}

async function answerAll<Answer>(
  waiting: { current: (() => Promise<Answer>) | null },
  tell: (answer: Answer) => void,
): Promise<void> {
  for (let next = waiting.current; next !== null; next = waiting.current) {
    waiting.current = null;
    tell(await next());
    await new Promise<void>((resolve) => {
      setTimeout(resolve, REST_MS);
    });
  }
}
