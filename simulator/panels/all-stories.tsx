/** The way to the cards of all stories; they come when they are asked for. */
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../controls/icon.tsx';
import type { StoryGroup } from '../library.ts';
import { say } from '../say.ts';

const StoryCards = lazy(async () => ({
  default: (await import('./story-cards.tsx')).StoryCards,
}));

export interface AllStoriesProps {
  readonly groups: readonly StoryGroup[];
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
}

export function AllStories(props: AllStoriesProps) {
  const [isOpen, setOpen] = useState(false);
  const label = say('All stories');
  return (
    <>
      <button
        type="button"
        className="icon-button stories-button"
        data-word={label}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="cards" />
      </button>
      {isOpen
        ? createPortal(
            <Suspense fallback={null}>
              <StoryCards {...props} onClose={() => setOpen(false)} />
            </Suspense>,
            document.body,
          )
        : null}
    </>
  );
}
