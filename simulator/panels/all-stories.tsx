/** The way to the cards of all stories; they come when they are asked for. */
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../controls/icon.tsx';
import { say } from '../say.ts';
import type { StoryCardsProps } from './story-cards.tsx';

const StoryCards = lazy(async () => ({
  default: (await import('./story-cards.tsx')).StoryCards,
}));

type AllStoriesProps = Omit<StoryCardsProps, 'onClose'>;

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
