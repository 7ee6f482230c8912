/** The page as a link, and the story as files; a story from a file. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { CopyButton } from '../controls/copy-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { say } from '../say.ts';
import { writeLink } from '../share/link.ts';
import { withStandIns } from '../share/stand-ins.ts';
import { contentOf } from '../share/take.ts';
import type { DialogsProps } from './dialogs-props.ts';
import { ImportForm } from './import-form.tsx';
import { PeoplePart } from './people-part.tsx';

/** Longer links are cut by what people paste them into. Unit: characters. */
const LINK_LENGTH_MAX = 6_000;

export function ShareForm(props: DialogsProps) {
  const { story } = props;
  const isReal = story.isCopy === true && story.hasStandIns !== true;
  const [areReplaced, setReplaced] = useState(isReal);
  const replaced = useMemo(() => (areReplaced ? withStandIns(props) : null), [areReplaced, props]);
  const shared = { ...props, ...replaced };
  return (
    <>
      {isReal ? <PeoplePart pairs={replaced?.pairs ?? null} onReplace={setReplaced} /> : null}
      <LinkPart {...shared} />
      <FilesPart {...shared} />
      <ImportForm {...props} />
    </>
  );
}

function LinkPart({ page, story, run }: DialogsProps) {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let isAsked = true;
    void writeLink(contentOf(page, story, run)).then((hash) => {
      if (isAsked) setLink(`${location.origin}${location.pathname}${hash}`);
    });
    return () => {
      isAsked = false;
    };
  }, [page, story, run]);
  const isTooLong = link !== null && link.length > LINK_LENGTH_MAX;
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{say('A link to exactly this')}</h3>
      <p>
        {say('The story, the branches, this instant and this view. It holds everything itself.')}
      </p>
      {isTooLong ? (
        <p className="why">
          {story.isCopy === true
            ? say('The link would be too long. Save a table or a calendar instead.')
            : say('The link would be too long. Save the scenario as a file instead.')}
        </p>
      ) : (
        <p className="share-line">
          <input data-first readOnly dir="ltr" aria-label={say('Link')} value={link ?? ''} />
          {link === null ? null : <CopyButton text={link} label={say('Copy the link')} />}
        </p>
      )}
    </section>
  );
}

type Format = 'scenario' | 'test' | 'csv' | 'ics' | 'svg' | 'png';

const FORMATS: readonly (readonly [Format, string, string])[] = [
  ['scenario', 'Scenario', 'JSON for this page, the command and the API'],
  ['test', 'Test', 'the scenario as a test that runs with Node'],
  ['csv', 'Table', 'CSV of all that happens'],
  ['ics', 'Calendar', 'ICS with mails and changes'],
  ['svg', 'Diagram', 'SVG'],
  ['png', 'Diagram', 'PNG'],
];

/** What happened elsewhere has no steps that could be written down. */
const formatsFor = ({ isCopy }: DialogsProps['story']): typeof FORMATS =>
  isCopy === true ? FORMATS.filter(([format]) => !['scenario', 'test'].includes(format)) : FORMATS;

function FilesPart({ page, story, run }: DialogsProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = (format: Format): void => {
    setFailure(null);
    void import('../export/save.ts')
      .then(({ saveAs }) => saveAs(format, { session: page.session, story, run }))
      .catch((error: unknown) =>
        setFailure(error instanceof Error ? error.message : String(error)),
      );
  };
  return (
    <section aria-labelledby="share-files">
      <h3 id="share-files">{say('This branch as a file')}</h3>
      <ul className="formats">
        {formatsFor(story).map(([format, title, what]) => (
          <li key={format}>
            <FormatButton format={format} onSave={save}>
              <b>{say(title)}</b> <small>{say(what)}</small>
            </FormatButton>
          </li>
        ))}
      </ul>
      <p role="status" className="why">
        {failure}
      </p>
    </section>
  );
}

interface FormatButtonProps {
  readonly format: Format;
  readonly onSave: (format: Format) => void;
  readonly children: ReactNode;
}

function FormatButton({ format, onSave, children }: FormatButtonProps) {
  return (
    <button type="button" className="button" data-format={format} onClick={() => onSave(format)}>
      <Icon name="save" size={16} />
      <span>{children}</span>
    </button>
  );
}
