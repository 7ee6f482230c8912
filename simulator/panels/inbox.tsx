/** The mails of the chosen trial or order as they are sent: up to the cursor, and those still to come. */

import { useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, humanOf, instantOf, zoneLabel } from '../format.ts';
import { type Letter, lettersOf, type Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { isSamePause, type Pause } from '../pause.ts';
import { say } from '../say.ts';
import { senderOf } from '../why.ts';
import letterSheet from './letter.css?url';
import { Why } from './why-button.tsx';

interface InboxProps {
  readonly moment: Moment;
  readonly letterId: string | null;
  readonly pauses: readonly Pause[];
  readonly send: (intent: Intent) => void;
}

export function Inbox({ moment, letterId, pauses, send }: InboxProps) {
  const letters = lettersOf(moment);
  const sent = letters.filter(({ isSent }) => isSent).toReversed();
  const ahead = letters.filter(({ isSent }) => !isSent);
  const chosen = letters.find(({ message }) => message.id === letterId);
  return (
    <div className="inbox">
      <div className="inbox-lists">
        {sent.length === 0 ? (
          <p className="empty wide">
            {say('No mails up to {instant}.', { instant: instantOf(moment.atMs) })}
          </p>
        ) : (
          <LetterList
            title={say('Sent')}
            letters={sent}
            letterId={letterId}
            moment={moment}
            send={send}
          />
        )}
        {ahead.length === 0 ? null : (
          <>
            <h2 className="sub">{say('Still to come, if nothing changes')}</h2>
            <LetterList
              title={say('Still to come')}
              letters={ahead}
              letterId={letterId}
              moment={moment}
              send={send}
            />
          </>
        )}
      </div>
      {chosen === undefined ? null : (
        <Preview moment={moment} letter={chosen} {...{ pauses, send }} />
      )}
    </div>
  );
}

interface LetterListProps extends Omit<InboxProps, 'pauses'> {
  readonly title: string;
  readonly letters: readonly Letter[];
}

function LetterList({ title, letters, letterId, moment, send }: LetterListProps) {
  return (
    <ul className="letters" aria-label={title}>
      {letters.map(({ message, isSent }) => (
        <li key={message.id} data-sent={isSent} data-fresh={message.atMs === moment.atMs}>
          <button
            type="button"
            aria-pressed={message.id === letterId}
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
            <time title={instantOf(message.atMs)}>
              {isSent ? dateOf(message.atMs, 'short') : distanceOf(moment.atMs, message.atMs)}
            </time>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps extends Pick<InboxProps, 'moment' | 'pauses' | 'send'> {
  readonly letter: Letter;
}

function Preview({ moment, letter: { message, isSent }, pauses, send }: PreviewProps) {
  const { notificationId, to, subject } = message;
  const entry = senderOf(moment.all, message.id);
  const pause = { kind: 'mail', notificationId } as const;
  return (
    <article className="preview" aria-label={say('Mail')}>
      <h2 lang="en" dir="auto">
        {subject}
      </h2>
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
      <LetterText message={message} />
    </article>
  );
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

function audienceOf(audience: string): string {
  return humanOf(audience).toLowerCase();
}
