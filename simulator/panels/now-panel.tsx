/** What is true at the cursor: the clock, each machine in a sentence, what comes, what can be done. */

import { useId, useMemo } from 'react';
import { dateOf, isoOf, timeOf, zonedOf } from '../format.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { say } from '../say.ts';
import { dayLineOf } from '../spoken.ts';
import { isOrderId, partsOf, subjectsIn } from '../subject.ts';
import { useMedia } from '../use-media.ts';
import { AcceptedList } from './accepted-list.tsx';
import { ActionList, type ActionListProps } from './action-list.tsx';
import { NextUp } from './next-up.tsx';
import { NowStrip } from './now-strip.tsx';
import { RightNow } from './right-now.tsx';
import { Welcome } from './welcome.tsx';
import { ZoneChoice } from './zone-choice.tsx';

interface NowPanelProps extends Omit<ActionListProps, 'openAction'> {
  readonly page: Page;
  readonly moment: Moment;
  /** The same instant on the branch that is compared with. */
  readonly compared: Moment | null;
  /** What the clock shows; the clock of a story where it is absent. */
  readonly clockTitle?: string;
}

/** Too narrow for a column of its own, and no phone. As in fold.css. */
const MIDDLE = 'screen and (min-width: 768px) and (max-width: 1023px)';

export function NowPanel(props: NowPanelProps) {
  const { page, moment, compared, offers, doing, send, clockTitle } = props;
  const { session } = page;
  const words = useManner();
  const isStrip = useMedia(MIDDLE);
  const { branches, subjectId } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles are in the reader's words
  const parts = useMemo(() => partsOf({ branches, subjectId }), [branches, subjectId, words]);
  const clock = <Clock moment={moment} title={clockTitle ?? say('Virtual time')} />;
  const cards = (
    <>
      <SubjectChoice page={page} send={send} />
      <RightNow moment={moment} compared={compared} parts={parts} />
      <NextUp moment={moment} parts={parts} send={send} />
      {isOrderId(moment.subjectId) ? null : (
        <ActionList offers={offers} openAction={page.openAction} doing={doing} send={send} />
      )}
      <AcceptedList moment={moment} parts={parts} offers={offers} />
    </>
  );
  if (isStrip) {
    return <NowStrip {...{ page, moment, parts, offers, clock, send }}>{cards}</NowStrip>;
  }
  return (
    <>
      <Welcome within="now" isPresenting={page.isPresenting} send={send} />
      {clock}
      {cards}
    </>
  );
}

function Clock({ moment, title }: { readonly moment: Moment; readonly title: string }) {
  const { atMs, view } = moment;
  const zone = view?.timeZone ?? null;
  const { zone: shown } = useManner();
  const zoned = zone === null ? undefined : zonedOf(atMs, zone);
  return (
    <section className="card clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{title}</h2>
      <p className="clock-face">
        <time dateTime={isoOf(atMs)}>
          <span className="clock-date">{dateOf(atMs)}</span>
          <span className="clock-time">{timeOf(atMs)}</span>
        </time>
      </p>
      <p className="clock-day">
        {dayLineOf(moment)} <ZoneChoice own={zone} />
      </p>
      {zoned === undefined || zone === shown ? null : (
        <p className="clock-zone">
          {say('{instant} in {zone}', { instant: zoned, zone: zone?.replaceAll('_', ' ') ?? '' })}
        </p>
      )}
    </section>
  );
}

interface SubjectChoiceProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

/** Only where the story has more than one trial or order. */
function SubjectChoice({ page: { session }, send }: SubjectChoiceProps) {
  const id = useId();
  const subjects = useMemo(() => subjectsIn(session), [session]);
  if (subjects.length < 2) return null;
  return (
    <section className="card">
      <label className="subject-choice" htmlFor={id}>
        {say('Trial or order')}
        <select
          id={id}
          value={session.subjectId ?? ''}
          onChange={(event) =>
            send({ kind: 'chooseSubject', subjectId: event.currentTarget.value })
          }
        >
          {(['trial', 'order'] as const).map((kind) => {
            const own = subjects.filter((subject) => subject.kind === kind);
            return own.length === 0 ? null : (
              <optgroup key={kind} label={kind === 'trial' ? say('Trials') : say('Orders')}>
                {own.map((subject) => (
                  <option key={subject.id} value={subject.id}>
                    {subject.title}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
    </section>
  );
}
