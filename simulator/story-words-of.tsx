/** Gives what stands inside the words of a story in the reader's language. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useManner } from './manner.ts';
import {
  fetchStoryWords,
  StoryWordsContext,
  storyWordsHere,
  type WithWords,
} from './story-words.ts';

interface StoryWordsOfProps {
  /** Undefined for a story that is not of the library. */
  readonly story: WithWords | undefined;
  readonly children: ReactNode;
}

export function StoryWordsOf({ story, children }: StoryWordsOfProps) {
  const { languageId } = useManner();
  const [tryCount, setTries] = useState(0);
  const [, setTold] = useState<object>();
  const [missing, setMissing] = useState<string | null>(null);
  const wanted = `${languageId} ${story?.id} ${tryCount}`;
  useEffect(() => {
    if (story === undefined || storyWordsHere(story, languageId) !== undefined) return;
    let isWanted = true;
    void fetchStoryWords(story, languageId).then((areHere) => {
      if (!isWanted) return;
      if (areHere) setTold({});
      else setMissing(wanted);
    });
    return () => {
      isWanted = false;
    };
  }, [story, languageId, wanted]);
  const table = story && storyWordsHere(story, languageId);
  const isMissing = missing === wanted;
  const words = useMemo(
    () => ({
      table: table ?? {},
      isOurs: story !== undefined,
      again: isMissing ? () => setTries((count) => count + 1) : null,
    }),
    [table, story, isMissing],
  );
  return <StoryWordsContext value={words}>{children}</StoryWordsContext>;
}
