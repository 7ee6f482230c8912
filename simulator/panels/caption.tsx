/** What the story, or the reader, says about this moment: the last thing that was said. */
import { Icon } from '../controls/icon.tsx';
import { instantOf, isoOf } from '../format.ts';
import { NotFetched } from '../late-words.tsx';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent, Note, Page } from '../page.ts';
import { say } from '../say.ts';
import { toldIn, useStoryWords } from '../story-words.ts';
import './caption.css';

interface CaptionProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function Caption({ page, moment: { told, branch, atMs }, send }: CaptionProps) {
  const last = told.findLast(({ note }) => note !== null);
  const own = page.notes.findLast((note) => note.atMs <= atMs);
  if (last === undefined && own === undefined && !page.isPresenting) return null;
  const isOwnLater = own !== undefined && own.atMs >= (last?.atMs ?? Number.NEGATIVE_INFINITY);
  return (
    <div className="caption" data-presented={page.isPresenting || undefined}>
      {last === undefined || (isOwnLater && page.isPresenting) ? null : (
        <p>
          <time dateTime={isoOf(last.atMs)}>{instantOf(last.atMs)}</time>{' '}
          <ToldNote note={last.note ?? ''} />
          {branch.forkAtMs === null ? null : (
            <small>{say('Here {name} leaves the story.', { name: say(branch.name) })}</small>
          )}
        </p>
      )}
      {own === undefined ? null : <OwnNote note={own} send={send} />}
      {page.isPresenting ? (
        <button
          type="button"
          className="button small caption-end"
          onClick={() => send({ kind: 'show', with: { isPresenting: false } })}
        >
          {say('Stop presenting')}
        </button>
      ) : null}
    </div>
  );
}

function ToldNote({ note }: { readonly note: string }) {
  const { languageId } = useManner();
  const words = useStoryWords();
  const { text, lang } = toldIn(words, note, languageId);
  return (
    <>
      <span lang={lang} dir="auto">
        {text}
      </span>
      <NotFetched again={words.again} />
    </>
  );
}

interface OwnNoteProps {
  readonly note: Note;
  readonly send: (intent: Intent) => void;
}

function OwnNote({ note, send }: OwnNoteProps) {
  return (
    <p className="own-note">
      <Icon name="note" size={15} />
      <time dateTime={isoOf(note.atMs)}>{instantOf(note.atMs)}</time>{' '}
      <span dir="auto">{note.text}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={say('Take the note away')}
        onClick={() => send({ kind: 'unnote', note })}
      >
        <Icon name="no" size={13} />
      </button>
    </p>
  );
}
