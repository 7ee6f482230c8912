/** All stories as cards: what each is about, and how the life in it goes. */
import cards from 'virtual:stories/cards';
import { useState } from 'react';
import type { Card } from '../card.ts';
import { Dialog } from '../controls/dialog.tsx';
import { useFrame } from '../frame.ts';
import { lateWords, NotFetched, useLateWords } from '../late-words.tsx';
import type { Listed, StoryGroup } from '../library.ts';
import type { Table } from '../manner.ts';
import { count, say } from '../say.ts';
import { stateOf, toneOf } from '../vocabulary.ts';
import './story-cards.css';

export interface StoryCardsProps {
  readonly groups: readonly StoryGroup[];
  readonly storyId: string | null;
  readonly onStory: (id: string) => void;
  readonly onClose: () => void;
}

/** What the stories are about, by their ids. */
const DESCRIPTIONS = lateWords<Table>({
  ar: async () => (await import('virtual:stories/cards/ar')).default,
});

export function StoryCards(props: StoryCardsProps) {
  const { words = {}, again } = useLateWords(DESCRIPTIONS);
  return (
    <Dialog title={say('All stories')} className="stories" onClose={props.onClose}>
      <NotFetched again={again} />
      <Found {...props} own={words} />
    </Dialog>
  );
}

interface FoundProps extends StoryCardsProps {
  /** What each is about in the reader's language, by its id. */
  readonly own: Table;
}

function Found({ groups, storyId, own, onStory, onClose }: FoundProps) {
  const { onOwn } = useFrame();
  const [wanted, setWanted] = useState('');
  const found = groups
    .map(({ title, stories }) => ({
      title,
      stories: stories.filter((one) => fits(one, own, wanted)),
    }))
    .filter(({ stories }) => stories.length > 0);
  return (
    <>
      <button
        type="button"
        className="button stories-own"
        onClick={() => {
          onClose();
          onOwn();
        }}
      >
        {say('Start a trial of your own')}
      </button>
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
                own={own[story.id]}
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
    </>
  );
}

interface StoryCardProps {
  readonly story: Listed;
  /** What it is about in the reader's language; undefined where that is not there. */
  readonly own: string | undefined;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

function StoryCard({ story, own, isShown, onOpen }: StoryCardProps) {
  const card = cards[story.id];
  return (
    <li className="story-card">
      <button type="button" aria-current={isShown ? 'true' : undefined} onClick={onOpen}>
        <span className="story-id">{story.id}</span> {say(story.title)}
      </button>
      {card === undefined ? null : <Life card={card} own={own} />}
    </li>
  );
}

function Life({ card, own }: { readonly card: Card; readonly own: string | undefined }) {
  const { description, spans, dayCount, mailCount, refusalCount } = card;
  const end = spans.at(-1);
  return (
    <>
      <p lang={own === undefined ? 'en' : undefined} dir="auto">
        {own ?? description}
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
function fits({ id, title }: Listed, own: Table, wanted: string): boolean {
  const about = `${cards[id]?.description ?? ''} ${own[id] ?? ''}`;
  const text = `${id} ${title} ${say(title)} ${about}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
