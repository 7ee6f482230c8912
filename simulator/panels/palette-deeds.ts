/** What the palette offers where a life is shown: deeds of the page, then places in the life. */
import { type KeyId, labelIn } from '../key-table.ts';
import { mailTitleOf } from '../mails.ts';
import { ownKeys } from '../own-keys.ts';
import type { Intent, Page, Shown } from '../page.ts';
import { lettersOf } from '../passage.ts';
import { say } from '../say.ts';
import { allOf } from '../session.ts';
import { partsOf, subjectsIn } from '../subject.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { subjectOf, titleOf } from '../words.ts';
import type { Deed } from './deed.ts';
import type { DialogsProps } from './dialogs-props.ts';

/** What is done here, and the places of the life. */
export const deedsOf = (props: DialogsProps): readonly Deed[] => [
  ...(props.more ?? []),
  ...offered(props),
  ...doings(props),
];

export const placesOf = (props: DialogsProps): readonly Deed[] => [
  ...subjects(props),
  ...states(props),
  ...mails(props),
  ...events(props),
];

/** What can be done in the story at the cursor, before whatever happened or will under that name. */
function offered({ offers, doing, send }: DialogsProps): readonly Deed[] {
  if (doing === undefined) return [];
  const open = (offers ?? []).filter(({ isAllowed }) => isAllowed);
  return open.map((offer) => ({
    ...{ key: `offer ${offer.command}`, title: say(offer.label), kind: say('do now') },
    ...{ also: `${offer.command} ${say(offer.by)}`, atMs: null, keys: null },
    run: () => {
      if (offer.input === null) doing(offer, {});
      else send({ kind: 'show', with: { openAction: offer.command, region: 'now' } });
    },
  }));
}

type Row = readonly [title: string, keys: KeyId | string | null, what: Intent | 'fork'];

function doings({ page, acting, send, isOnlyLooking }: DialogsProps): readonly Deed[] {
  const table = ownKeys();
  const rows = [...looking(page), ...(isOnlyLooking === true ? [] : CHANGING())];
  return rows.map(([title, keys, what]) => ({
    ...{ key: title, title, kind: say('do'), also: '', atMs: null },
    keys: keys !== null && Object.hasOwn(table, keys) ? labelIn(table, keys as KeyId) : keys,
    run: () => {
      if (what === 'fork') acting((at, { actAll }) => actAll(at, [], 'fork'));
      else send(what);
    },
  }));
}

/** What a life that only goes on elsewhere does not have here. */
const CHANGING = (): readonly Row[] => [
  [say('Fork here'), 'fork', 'fork'],
  [say('Compare two branches'), 'compare', { kind: 'compare' }],
  [say('The other branch leads'), 'swap', { kind: 'swap' }],
  [say('Undo'), 'Ctrl Z', { kind: 'undo' }],
  [say('Redo'), 'Ctrl Shift Z', { kind: 'redo' }],
  [say('Share or save'), 'Ctrl S', { kind: 'show', with: { dialog: 'share' } }],
];

function looking({ form, isFollowing, isFolded, isPresenting, session }: Page): readonly Row[] {
  const here = { kind: 'date', atMs: session.cursorMs } as const;
  const show = (shown: Shown): Intent => ({ kind: 'show', with: shown });
  return [
    [say('Play or pause'), 'play', { kind: 'togglePlay' }],
    [say('Next timer'), 'nextTimer', { kind: 'nextTimer' }],
    [say('Next event'), 'next', { kind: 'next' }],
    [say('Previous event'), 'previous', { kind: 'previous' }],
    [say('To the start'), 'start', { kind: 'start' }],
    [say('To the last event'), 'end', { kind: 'end' }],
    [say('Write a note'), 'note', show({ dialog: 'note' })],
    [say('Diagram or outline'), 'form', show({ form: form === 'diagram' ? 'outline' : 'diagram' })],
    [say('Follow the current state'), 'follow', show({ isFollowing: !isFollowing })],
    [say('Fold quiet times'), null, show({ isFolded: !isFolded })],
    [say('Present: large captions'), null, show({ isPresenting: !isPresenting })],
    [say('Stop here when playing'), 'pause', { kind: 'togglePause', pause: here }],
    [say('Repeat from here, to here, not at all'), 'loop', { kind: 'loop' }],
  ];
}

function subjects({ page, send }: DialogsProps): readonly Deed[] {
  return subjectsIn(page.session).map(({ id, kind, title }) => ({
    ...{ key: id, title, also: id, atMs: null, keys: null },
    kind: kind === 'trial' ? say('trial') : say('order'),
    run: () => send({ kind: 'chooseSubject', subjectId: id }),
  }));
}

function states({ page, moment, send }: DialogsProps): readonly Deed[] {
  const lanes = lanesOf(moment.branch, moment.subjectId, partsOf(page.session));
  return lanes.flatMap(({ id, title, spans }) =>
    spans.map((span) => ({
      ...{ key: `${id} ${span.fromMs}`, title: `${title}: ${span.title}`, also: span.stateId },
      ...{ kind: say('state'), atMs: span.fromMs, keys: null },
      run: () => send({ kind: 'moveTo', atMs: span.fromMs }),
    })),
  );
}

function mails({ moment, send }: DialogsProps): readonly Deed[] {
  return lettersOf(moment).all.map(({ message }) => {
    const { id, subject, atMs, notificationId, to } = message;
    return {
      ...{ key: id, title: mailTitleOf(message), kind: say('mail'), atMs, keys: null },
      also: `${notificationId} ${to.join(' ')} ${subject}`,
      run: () => send({ kind: 'openLetter', letterId: id, atMs }),
    };
  });
}

function events({ moment, send }: DialogsProps): readonly Deed[] {
  return allOf(moment.branch).map((entry) => ({
    ...{ key: `entry ${entry.sequence}`, title: titleOf(entry), also: subjectOf(entry) ?? '' },
    ...{ kind: say('event'), atMs: entry.atMs, keys: null },
    run: () => send({ kind: 'moveTo', atMs: entry.atMs }),
  }));
}
