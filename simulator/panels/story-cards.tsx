/** All stories as cards: what each is about, and how the life in it goes. */
import cards from 'virtual:stories/cards';
import { useState } from 'react';
import type { Card } from '../card.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { Listed, StoryGroup } from '../library.ts';
import { count, say } from '../say.ts';
import { stateOf, toneOf } from '../vocabulary.ts';
import './story-cards.css';

export interface StoryCardsProps {
  readonly groups: readonly StoryGroup[];
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
  readonly onClose: () => void;
}

export function StoryCards({ groups, storyId, onStory, onClose }: StoryCardsProps) {
  const [wanted, setWanted] = useState('');
  const found = groups
    .map(({ title, stories }) => ({ title, stories: stories.filter((one) => fits(one, wanted)) }))
    .filter(({ stories }) => stories.length > 0);
  return (
    <Dialog title={say('All stories')} className="stories" onClose={onClose}>
      <input
        type="search"
        data-first
        aria-label={say('Find a story')}
        placeholder={say('Find a story')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 ? <p className="empty">{say('No story is about that.')}</p> : null}
      {found.map(({ title, stories }) => (
        <section key={title}>
          <h3>{say(title)}</h3>
          <ul className="story-cards">
            {stories.map((story) => (
              <StoryCard
                key={story.id}
                story={story}
                isShown={story.id === storyId}
                onOpen={() => {
                  onClose();
                  onStory(story.id);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

interface StoryCardProps {
  readonly story: Listed;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

function StoryCard({ story, isShown, onOpen }: StoryCardProps) {
  const card = cards[story.id];
  return (
    <li className="story-card">
      <button type="button" aria-current={isShown ? 'true' : undefined} onClick={onOpen}>
        <span className="story-id">{story.id}</span> {say(story.title)}
      </button>
      {card === undefined ? null : <Life card={card} />}
    </li>
  );
}

function Life({ card }: { readonly card: Card }) {
  const { description, spans, dayCount, mailCount, refusalCount } = card;
  const end = spans.at(-1);
  return (
    <>
      <p lang="en" dir="ltr">
        {description}
      </p>
      <div className="life" aria-hidden="true">
        {spans.map(({ stateId, from, to }) => (
          <i
            key={from}
            data-tone={toneOf(stateId)}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
          />
        ))}
      </div>
      <p className="story-facts">
        {end === undefined ? null : <b>{stateOf(end.stateId)?.title ?? end.stateId}</b>}{' '}
        <span>{count(dayCount, 'one day', '{count} days')}</span>{' '}
        <span>{count(mailCount, 'one mail', '{count} mails')}</span>{' '}
        {refusalCount === 0 ? null : (
          <span>{count(refusalCount, 'one refusal', '{count} refusals')}</span>
        )}
      </p>
    </>
  );
}

/** Every word of what is looked for stands in the id, the title or the sentence. */
function fits({ id, title }: Listed, wanted: string): boolean {
  const text = `${id} ${title} ${say(title)} ${cards[id]?.description ?? ''}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
