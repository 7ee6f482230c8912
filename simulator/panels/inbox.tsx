/** The mails of the chosen trial or order as they are sent: up to the cursor, and those still to come. */

import { memo, useMemo, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, instantOf } from '../format.ts';
import { type Manner, useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { type Letter, lettersOf } from '../passage.ts';
import type { Pause } from '../pause.ts';
import { say } from '../say.ts';
import { AudienceFilter, audienceOf, audiencesOf, useFiltered } from './audience.tsx';
import { Preview } from './preview.tsx';

interface InboxProps {
  readonly moment: Moment;
  readonly letterId: string | null;
  readonly pauses: readonly Pause[];
  readonly send: (intent: Intent) => void;
}

export function Inbox({ moment, letterId, pauses, send }: InboxProps) {
  const told = lettersOf(moment);
  const [audience, setAudience] = useState<string | null>(null);
  const [readId, setRead] = useState<Manner['languageId'] | null>(null);
  const { languageId, mailOf } = useManner();
  const audiences = useMemo(() => audiencesOf(told.all), [told.all]);
  const { all, sentCount } = useFiltered(told, audience);
  const chosenAt = all.findIndex(({ message }) => message.id === letterId);
  const chosen = all[chosenAt];
  const common = { letterId, atMs: moment.atMs, mailOf, send };
  return (
    <div className="inbox">
      <div className="inbox-lists">
        {audiences.length < 2 ? null : (
          <AudienceFilter
            audiences={audiences}
            audience={audience}
            hiddenCount={told.all.length - all.length}
            onAudience={setAudience}
          />
        )}
        {sentCount === 0 ? (
          <p className="empty wide">
            {say('No mails up to {instant}.', { instant: instantOf(moment.atMs) })}
          </p>
        ) : (
          <LetterList
            title={say('Sent')}
            count={sentCount}
            letterAt={(place) => all[sentCount - 1 - place]}
            isSent={true}
            {...common}
          />
        )}
        {sentCount === all.length ? null : (
          <>
            <h2 className="sub">{say('Still to come, if nothing changes')}</h2>
            <LetterList
              title={say('Still to come')}
              count={all.length - sentCount}
              letterAt={(place) => all[sentCount + place]}
              isSent={false}
              {...common}
            />
          </>
        )}
      </div>
      {chosen === undefined ? null : (
        <Preview
          moment={moment}
          letter={chosen}
          isSent={chosenAt < sentCount}
          readId={readId ?? languageId}
          onRead={setRead}
          {...{ pauses, send }}
        />
      )}
    </div>
  );
}

interface LetterListProps extends Pick<InboxProps, 'letterId' | 'send'> {
  readonly title: string;
  readonly count: number;
  /** The nearest to the cursor is at 0. */
  readonly letterAt: (place: number) => Letter | undefined;
  readonly isSent: boolean;
  readonly atMs: number;
  readonly mailOf: Manner['mailOf'];
}

/** So many are shown of a list; the rest when asked for. */
const SHOWN_MAX = 40;

/** The nearest to the cursor come first, so a long list is cut where it is far from it. */
function LetterList(props: LetterListProps) {
  const { title, count, letterAt, isSent, atMs, letterId, mailOf, send } = props;
  const [isWhole, setWhole] = useState(false);
  const length = isWhole ? count : Math.min(count, SHOWN_MAX);
  const letters = Array.from({ length }, (_, place) => letterAt(place) ?? []).flat();
  return (
    <>
      <ul className="letters" aria-label={title}>
        {letters.map(({ message }) => (
          <LetterLine
            key={message.id}
            message={message}
            own={mailOf(message)?.subject ?? null}
            isSent={isSent}
            isFresh={message.atMs === atMs}
            isChosen={message.id === letterId}
            when={isSent ? dateOf(message.atMs, 'short') : distanceOf(atMs, message.atMs)}
            send={send}
          />
        ))}
      </ul>
      {length === count ? null : (
        <button type="button" className="button small rest" onClick={() => setWhole(true)}>
          {say('Show all {count} mails', { count })}
        </button>
      )}
    </>
  );
}

interface LetterLineProps {
  readonly message: Letter['message'];
  /** The subject in the language of the page; null where that is not there. */
  readonly own: string | null;
  readonly isSent: boolean;
  readonly isFresh: boolean;
  readonly isChosen: boolean;
  readonly when: string;
  readonly send: InboxProps['send'];
}

const LetterLine = memo(function LetterLine(props: LetterLineProps) {
  const { message, own, isSent, isFresh, isChosen, when, send } = props;
  useManner();
  const point = (pointedId: string | null): void => send({ kind: 'show', with: { pointedId } });
  return (
    <li data-sent={isSent} data-fresh={isFresh}>
      <button
        type="button"
        aria-pressed={isChosen}
        onPointerEnter={() => point(message.id)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(message.id)}
        onBlur={() => point(null)}
        onClick={() => send({ kind: 'openLetter', letterId: message.id, atMs: message.atMs })}
      >
        <Icon name="mail" />
        <span>
          <b lang={own === null ? 'en' : undefined}>
            <bdi>{own ?? message.subject}</bdi>
          </b>
          <small>
            {say('to {audience}', { audience: audienceOf(message.audience) })}
            {message.to.length === 1 ? '' : ` (${message.to.length})`}
          </small>
        </span>
        <time title={instantOf(message.atMs)}>{when}</time>
      </button>
    </li>
  );
});
