/**
 * Now, where the screen has no room for it: the date, the sentence of the subject's own machine and what
 * comes next in one line. The rest, and what can be done, unfolds below it and over the drawing.
 */
import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { distanceOf, instantOf, zoneLabel } from '../format.ts';
import { instanceOf, type Moment } from '../moment.ts';
import type { Offer } from '../offers.ts';
import type { Intent, Page } from '../page.ts';
import { nextTimerOf } from '../passage.ts';
import { say } from '../say.ts';
import { isOrderId, type Part } from '../subject.ts';
import { useEscape } from '../use-escape.ts';
import { titleOf } from '../words.ts';
import { standOf } from './right-now.tsx';

interface NowStripProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly parts: readonly Part[];
  readonly offers: readonly Offer[] | null;
  readonly clock: ReactNode;
  readonly send: (intent: Intent) => void;
  /** What unfolds. */
  readonly children: ReactNode;
}

export function NowStrip({ page, moment, parts, offers, clock, send, children }: NowStripProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  // A form that is asked for from the drawing stands in here.
  const isOpen = isUnfolded || page.openAction !== null;
  const fold = (): void => {
    setUnfolded(false);
    if (page.openAction !== null) send({ kind: 'show', with: { openAction: null } });
  };
  useEscape(isOpen, strip, () => {
    fold();
    more.current?.focus();
  });
  const [part] = parts;
  const openCount = offers?.filter(({ isAllowed }) => isAllowed).length ?? 0;
  return (
    <div className="strip-whole" ref={strip} data-over={isOpen || undefined}>
      <div className="strip">
        {clock}
        {part === undefined ? <p /> : <Sentence moment={moment} part={part} />}
        <Next moment={moment} send={send} />
        <button
          ref={more}
          type="button"
          className="button strip-more"
          aria-expanded={isOpen}
          aria-controls="now-more"
          onClick={() => (isOpen ? fold() : setUnfolded(true))}
        >
          {isOrderId(moment.subjectId) ? say('More') : say('You can do')}
          {openCount === 0 ? null : <span className="badge">{openCount}</span>}
          <Icon name="chevron" size={14} />
        </button>
      </div>
      <div id="now-more" className="strip-unfolded" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

interface SentenceProps {
  readonly moment: Moment;
  readonly part: Part;
}

function Sentence({ moment, part }: SentenceProps) {
  const instance = instanceOf(moment, part.instanceId);
  const { tone, title, description } =
    instance === undefined
      ? { tone: 'none', title: say('Not begun yet'), description: part.title }
      : standOf(instance);
  return (
    <p className="strip-says">
      <i className="dot" data-tone={tone} />
      <span>
        <strong>{title}</strong>
        <span title={description}>{description}</span>
      </span>
    </p>
  );
}

type NextProps = Pick<NowStripProps, 'moment' | 'send'>;

/** The next timer that fires: the others stand in what unfolds. */
function Next({ moment, send }: NextProps) {
  const timer = nextTimerOf(moment);
  if (timer === undefined) return <p className="strip-next empty">{say('No timer is running.')}</p>;
  return (
    <p className="strip-next">
      <span id="strip-next">
        <b>{distanceOf(moment.atMs, timer.atMs)}</b>
        <span title={titleOf(timer)}>{titleOf(timer)}</span>
      </span>
      <button
        type="button"
        className="button small"
        aria-describedby="strip-next"
        title={`${instantOf(timer.atMs)} ${zoneLabel()}`}
        onClick={() => send({ kind: 'nextTimer' })}
      >
        {say('Jump')}
      </button>
    </p>
  );
}
