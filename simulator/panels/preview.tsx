/** One mail: what is known of it, and what it says, as it is sent or in another language. */
import { useEffect, useRef, useState } from 'react';
import type { InLanguage } from '../../runtime/index.ts';
import { instantOf, zoneLabel } from '../format.ts';
import { useMailWords } from '../mails.ts';
import { isLanguage, LANGUAGE_NAMES, languageName, type Manner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import type { Letter } from '../passage.ts';
import { isSamePause, type Pause } from '../pause.ts';
import { say } from '../say.ts';
import { senderOf } from '../why.ts';
import { audienceOf } from './audience.tsx';
import letterSheet from './letter.css?url';
import { Why } from './why-button.tsx';

type LanguageId = Manner['languageId'];

interface PreviewProps {
  readonly moment: Moment;
  readonly letter: Letter;
  readonly isSent: boolean;
  readonly pauses: readonly Pause[];
  /** In which language it is read. */
  readonly readId: LanguageId;
  readonly onRead: (id: LanguageId) => void;
  readonly send: (intent: Intent) => void;
}

export function Preview(props: PreviewProps) {
  const { moment, letter, isSent, pauses, readId, onRead, send } = props;
  const { message } = letter;
  const words = useMailWords(readId);
  const told = words.told?.(message) ?? null;
  const mail: InLanguage = told ?? { ...message, language: 'en', direction: 'ltr' };
  const entry = senderOf(moment.all, message.id);
  const pause = { kind: 'mail', notificationId: message.notificationId } as const;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mail is gone to as well
  useEffect(() => goOnPhone(heading.current), [message.id]);
  return (
    <article className="preview" aria-label={say('Mail')}>
      <h2 ref={heading} tabIndex={-1} lang={mail.language} dir={mail.direction}>
        {mail.subject}
      </h2>
      <p className="preview-acts">
        {entry === undefined ? null : (
          <Why moment={moment} entry={entry} about={mail.subject} send={send} />
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
      <Facts message={message} isSent={isSent} language={mail.language} />
      <LetterText
        mail={mail}
        readId={readId}
        onRead={onRead}
        isOnlyAsSent={words.told !== null && told === null}
        again={words.again}
      />
    </article>
  );
}

interface FactsProps {
  readonly message: Letter['message'];
  readonly isSent: boolean;
  readonly language: LanguageId;
}

function Facts({ message, isSent, language }: FactsProps) {
  const { to, subject, notificationId } = message;
  return (
    <dl>
      <dt>{isSent ? say('Sent') : say('Will be sent')}</dt>
      <dd>
        {instantOf(message.atMs)} {zoneLabel()}
      </dd>
      {language === 'en' ? null : (
        <>
          <dt>{say('Sent as')}</dt>
          <dd>
            <bdi lang="en">{subject}</bdi>
          </dd>
        </>
      )}
      <dt>{say('For')}</dt>
      <dd>{audienceOf(message.audience)}</dd>
      <dt>{say('To')}</dt>
      <dd>{to.length === 0 ? say('nobody') : <bdi>{to.join(', ')}</bdi>}</dd>
      <dt>{say('Which')}</dt>
      <dd>{notificationId}</dd>
    </dl>
  );
}

/** On a phone the mail stands below the list, where nobody sees that it was opened. */
function goOnPhone(heading: HTMLElement | null): void {
  if (heading === null || !matchMedia('(max-width: 767px)').matches) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

interface LetterTextProps extends Pick<PreviewProps, 'readId' | 'onRead'> {
  readonly mail: InLanguage;
  readonly isOnlyAsSent: boolean;
  readonly again: (() => void) | null;
}

/** What the reader gets: its HTML in a frame that may do nothing, and its plain text. */
function LetterText({ mail, readId, onRead, isOnlyAsSent, again }: LetterTextProps) {
  const [form, setForm] = useState<'html' | 'text'>('html');
  return (
    <>
      <div className="letter-tools">
        <fieldset className="switch letter-form">
          <legend className="visually-hidden">{say('Shown as')}</legend>
          {(['html', 'text'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={form === one}
              onClick={() => setForm(one)}
            >
              {one === 'html' ? say('As a mail') : say('As plain text')}
            </button>
          ))}
        </fieldset>
        <MailLanguage readId={readId} onRead={onRead} />
      </div>
      <NotTold readId={readId} isOnlyAsSent={isOnlyAsSent} again={again} />
      {form === 'text' ? (
        <p className="letter-text" lang={mail.language} dir={mail.direction}>
          {mail.text}
        </p>
      ) : (
        <iframe className="letter-frame" title={mail.subject} sandbox="" srcDoc={framed(mail)} />
      )}
    </>
  );
}

function MailLanguage({ readId, onRead }: Pick<PreviewProps, 'readId' | 'onRead'>) {
  return (
    <select
      className="letter-language"
      aria-label={say('Language of the mail')}
      value={readId}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        if (isLanguage(chosen)) onRead(chosen);
      }}
    >
      {Object.entries(LANGUAGE_NAMES).map(([id, name]) => (
        <option key={id} value={id} lang={id === 'en' ? undefined : id}>
          {id === 'en' ? say('English, as sent') : name}
        </option>
      ))}
    </select>
  );
}

/** Why a mail is shown as it was sent, and not in the language that was chosen. */
function NotTold({
  readId,
  isOnlyAsSent,
  again,
}: Pick<LetterTextProps, 'readId' | 'isOnlyAsSent' | 'again'>) {
  if (again === null && !isOnlyAsSent) return null;
  return (
    <p className="letter-note" role="status">
      {again === null
        ? say('This mail is there only as it was sent.')
        : say('{wanted} could not be loaded. The mail is shown as it was sent.', {
            wanted: languageName(readId),
          })}{' '}
      {again === null ? null : (
        <button type="button" className="button small" onClick={again}>
          {say('Try again')}
        </button>
      )}
    </p>
  );
}

/** No script, no picture from elsewhere, no other base: nothing but the words and our own sheet. */
function framed({ html, language, direction }: InLanguage): string {
  const policy = `default-src 'none'; style-src ${location.origin}; base-uri 'none'`;
  const sheet = new URL(letterSheet, location.href).href;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="stylesheet" href="${sheet}">`,
  ].join('');
  const frame = `lang="${language}" dir="${direction}"`;
  return `<!doctype html><html ${frame}><head>${head}</head><body>${html}</body></html>`;
}
