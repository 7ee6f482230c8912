/**
 * Says what happens: where the cursor has come to rest, and while the clock plays what it comes past,
 * every two seconds at most.
 *
 * Source: our choice.
 */

import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../runtime/index.ts';
import { distanceOf } from '../format.ts';
import { mailTitleOf } from '../mails.ts';
import { isAbout, type Moment } from '../moment.ts';
import { nextTimerOf } from '../passage.ts';
import { say } from '../say.ts';
import { spokenOf } from '../spoken.ts';
import { owns } from '../subject.ts';
import { leafIdOf, machineNameOf, machineOf, stateOf } from '../vocabulary.ts';
import { titleOf } from '../words.ts';

/** Unit: real milliseconds. */
const REST_MS = 700;
const BETWEEN_MS = 2_000;
/** More than that at once is not listened to. */
const HAPPENED_MAX = 4;

interface AnnouncerProps {
  readonly moment: Moment;
  readonly isPlaying: boolean;
}

export function Announcer({ moment, isPlaying }: AnnouncerProps) {
  const [said, setSaid] = useState('');
  const latest = useRef(moment);
  useEffect(() => {
    latest.current = moment;
  });
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => setSaid(sentenceOf(moment, happenedAt(moment))), REST_MS);
    return () => clearTimeout(timer);
  }, [moment, isPlaying]);
  useEffect(() => {
    if (!isPlaying) return;
    let toldCount = latest.current.count;
    const timer = setInterval(() => {
      const now = latest.current;
      if (now.count > toldCount) setSaid(sentenceOf(now, now.all.slice(toldCount, now.count)));
      toldCount = now.count;
    }, BETWEEN_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}

type Change = Entry['changes'][number];

/** The entries of this very instant. */
const happenedAt = ({ all, count, atMs }: Moment): readonly Entry[] =>
  all.slice(0, count).filter((entry) => entry.atMs === atMs);

/** `Day 24 of 30. Consent: Expiring. Mail: Please renew. Next: consent lapses in 2 d.` */
function sentenceOf(moment: Moment, entries: readonly Entry[]): string {
  const timer = nextTimerOf(moment);
  const next =
    timer &&
    say('Next: {what} {distance}.', {
      what: titleOf(timer),
      distance: distanceOf(moment.atMs, timer.atMs),
    });
  const happened = happenedIn(moment, entries).slice(-HAPPENED_MAX);
  return [`${spokenOf(moment)}.`, ...happened, next ?? ''].join(' ').trim();
}

/** What became of the machines beside the subject's own, and what was sent. */
function happenedIn({ subjectId }: Moment, entries: readonly Entry[]): readonly string[] {
  if (subjectId === null) return [];
  const changes = entries
    .flatMap((entry) => entry.changes)
    .filter(({ instanceId }) => instanceId !== subjectId && owns(subjectId, instanceId));
  const parts = new Set(changes.map(({ instanceId }) => instanceId));
  return [
    ...[...parts].map((id) => wayOf(changes.filter(({ instanceId }) => instanceId === id))),
    ...entries.flatMap(({ effects }) =>
      effects.flatMap(({ message }) =>
        message !== undefined && isAbout(subjectId, message)
          ? [say('Mail: {subject}.', { subject: mailTitleOf(message) })]
          : [],
      ),
    ),
  ];
}

/** One machine, through each state that it came to: `Partner access: None → Full admin.` */
function wayOf(changes: readonly Change[]): string {
  const [first] = changes;
  if (first === undefined) return '';
  const name = machineNameOf(first.machine);
  const states = [first.from, ...changes.map(({ to }) => to)].flatMap((value) => {
    if (value === null) return [];
    const stateId = leafIdOf(name, value);
    return [stateOf(stateId)?.title ?? stateId];
  });
  const way = states.filter((state, at) => state !== states[at - 1]).join(` ${say('→')} `);
  return `${machineOf(first.machine)?.title ?? name}: ${way}.`;
}
