/** The mails of the chosen trial or order as they are sent: up to the cursor, and those still to come. */
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, humanOf, instantOf } from '../format.ts';
import { type Letter, lettersOf, type Moment } from '../moment.ts';
import type { Intent } from '../page.ts';

interface InboxProps {
  readonly moment: Moment;
  readonly letterId: string | null;
  readonly send: (intent: Intent) => void;
}

export function Inbox({ moment, letterId, send }: InboxProps) {
  const letters = lettersOf(moment);
  const sent = letters.filter(({ isSent }) => isSent).toReversed();
  const ahead = letters.filter(({ isSent }) => !isSent);
  const chosen = letters.find(({ message }) => message.id === letterId);
  return (
    <div className="inbox">
      <div className="inbox-lists">
        {sent.length === 0 ? (
          <p className="empty wide">No mails up to {instantOf(moment.atMs)}.</p>
        ) : (
          <LetterList title="Sent" letters={sent} letterId={letterId} moment={moment} send={send} />
        )}
        {ahead.length === 0 ? null : (
          <>
            <h2 className="sub">Still to come, if nothing changes</h2>
            <LetterList
              title="Still to come"
              letters={ahead}
              letterId={letterId}
              moment={moment}
              send={send}
            />
          </>
        )}
      </div>
      {chosen === undefined ? null : <Preview letter={chosen} />}
    </div>
  );
}

interface LetterListProps extends InboxProps {
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
              <b>{message.subject}</b>
              <small>
                to {audienceOf(message.audience)}
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

function Preview({ letter: { message, isSent } }: { readonly letter: Letter }) {
  return (
    <article className="preview" aria-label="Mail">
      <h2>{message.subject}</h2>
      <dl>
        <dt>{isSent ? 'Sent' : 'Will be sent'}</dt>
        <dd>{instantOf(message.atMs)} UTC</dd>
        <dt>For</dt>
        <dd>{audienceOf(message.audience)}</dd>
        <dt>To</dt>
        <dd>{message.to.length === 0 ? 'nobody' : message.to.join(', ')}</dd>
        <dt>Which</dt>
        <dd>{message.notificationId}</dd>
      </dl>
      <p className="letter-text" dir="auto">
        {message.text}
      </p>
    </article>
  );
}

function audienceOf(audience: string): string {
  return humanOf(audience).toLowerCase();
}
