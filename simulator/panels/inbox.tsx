/** The mails of the chosen trial or order as they are sent: up to the cursor, and those still to come. */

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, instantOf, zoneLabel } from '../format.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { type Letter, lettersOf } from '../passage.ts';
import { isSamePause, type Pause } from '../pause.ts';
import { say } from '../say.ts';
import { senderOf } from '../why.ts';
import { AudienceFilter, audienceOf, audiencesOf, useFiltered } from './audience.tsx';
import letterSheet from './letter.css?url';
import { Why } from './why-button.tsx';

interface InboxProps {
  readonly moment: Moment;
  readonly letterId: string | null;
  readonly pauses: readonly Pause[];
  readonly send: (intent: Intent) => void;
}

export function Inbox({ moment, letterId, pauses, send }: InboxProps) {
  const told = lettersOf(moment);
  const [audience, setAudience] = useState<string | null>(null);
  const audiences = useMemo(() => audiencesOf(told.all), [told.all]);
  const { all, sentCount } = useFiltered(told, audience);
  const chosenAt = all.findIndex(({ message }) => message.id === letterId);
  const chosen = all[chosenAt];
  const common = { letterId, atMs: moment.atMs, send };
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
}

/** So many are shown of a list; the rest when asked for. */
const SHOWN_MAX = 40;

/** The nearest to the cursor come first, so a long list is cut where it is far from it. */
function LetterList({ title, count, letterAt, isSent, atMs, letterId, send }: LetterListProps) {
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
  readonly isSent: boolean;
  readonly isFresh: boolean;
  readonly isChosen: boolean;
  readonly when: string;
  readonly send: InboxProps['send'];
}

const LetterLine = memo(function LetterLine(props: LetterLineProps) {
  const { message, isSent, isFresh, isChosen, when, send } = props;
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
          <b lang="en">
            <bdi>{message.subject}</bdi>
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

interface PreviewProps extends Pick<InboxProps, 'moment' | 'pauses' | 'send'> {
  readonly letter: Letter;
  readonly isSent: boolean;
}

function Preview({ moment, letter: { message }, isSent, pauses, send }: PreviewProps) {
  const { notificationId, to, subject } = message;
  const entry = senderOf(moment.all, message.id);
  const pause = { kind: 'mail', notificationId } as const;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mail is gone to as well
  useEffect(() => goOnPhone(heading.current), [message.id]);
  return (
    <article className="preview" aria-label={say('Mail')}>
      <h2 ref={heading} tabIndex={-1} lang="en" dir="auto">
        {subject}
      </h2>
      <p className="preview-acts">
        {entry === undefined ? null : (
          <Why moment={moment} entry={entry} about={subject} send={send} />
        )}
        <button
          type="button"
          className="button small"
          aria-pressed={pauses.some((one) => isSamePause(one, pause))}
          onClick={() => send({ kind: 'togglePause', pause })}
        >
          {say('Pause at this mail')}
        </button>
      </p>
      <dl>
        <dt>{isSent ? say('Sent') : say('Will be sent')}</dt>
        <dd>
          {instantOf(message.atMs)} {zoneLabel()}
        </dd>
        <dt>{say('For')}</dt>
        <dd>{audienceOf(message.audience)}</dd>
        <dt>{say('To')}</dt>
        <dd>{to.length === 0 ? say('nobody') : <bdi>{to.join(', ')}</bdi>}</dd>
        <dt>{say('Which')}</dt>
        <dd>{notificationId}</dd>
      </dl>
      <LetterText message={message} />
    </article>
  );
}

/** On a phone the mail stands below the list, where nobody sees that it was opened. */
function goOnPhone(heading: HTMLElement | null): void {
  if (heading === null || !matchMedia('(max-width: 767px)').matches) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** What the reader gets: its HTML in a frame that may do nothing, and its plain text. */
function LetterText({ message }: { readonly message: Letter['message'] }) {
  const [form, setForm] = useState<'html' | 'text'>('html');
  return (
    <>
      <fieldset className="switch letter-form">
        <legend className="visually-hidden">{say('Shown as')}</legend>
        {(['html', 'text'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            {one === 'html' ? say('As a mail') : say('As plain text')}
          </button>
        ))}
      </fieldset>
      {form === 'text' ? (
        <p className="letter-text" lang="en" dir="auto">
          {message.text}
        </p>
      ) : (
        <iframe
          className="letter-frame"
          title={message.subject}
          sandbox=""
          srcDoc={framed(message.html)}
        />
      )}
    </>
  );
}

/** No script, no picture from elsewhere, no other base: nothing but the words and our own sheet. */
function framed(html: string): string {
  const policy = `default-src 'none'; style-src ${location.origin}; base-uri 'none'`;
  const sheet = new URL(letterSheet, location.href).href;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="stylesheet" href="${sheet}">`,
  ].join('');
  return `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`;
}
