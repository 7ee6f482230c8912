/** What the palette offers: deeds of the page, then places in the story. */
import type { Intent } from '../page.ts';
import { lettersOf } from '../passage.ts';
import { say } from '../say.ts';
import { allOf } from '../session.ts';
import { partsOf, subjectsIn } from '../subject.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { askForView } from '../use-view.ts';
import { subjectOf, titleOf } from '../words.ts';
import type { DialogsProps } from './dialogs-props.ts';

export interface Deed {
  readonly key: string;
  readonly title: string;
  /** What it is, in a word: to do, state, mail, event. */
  readonly kind: string;
  /** Found by these words as well. */
  readonly also: string;
  readonly atMs: number | null;
  readonly keys: string | null;
  readonly run: () => void;
}

export function deedsOf(props: DialogsProps): readonly Deed[] {
  return [
    ...offered(props),
    ...doings(props),
    stories(),
    ...views(),
    ...subjects(props),
    ...states(props),
    ...mails(props),
    ...events(props),
  ];
}

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

/** A trial begins in a story: where one is looked for, the way leads there. */
function stories(): Deed {
  return {
    ...{ key: 'stories', title: say('Choose another story'), kind: say('do') },
    ...{ also: 'stories new trial start begin', atMs: null, keys: null },
    run: () => {
      const cards = document.querySelector<HTMLElement>('.stories-button');
      if (cards === null) document.querySelector<HTMLElement>('.story select')?.focus();
      else cards.click();
    },
  };
}

function doings({ page, acting, send }: DialogsProps): readonly Deed[] {
  const { form, isFollowing, isFolded, isPresenting, session } = page;
  const here = { kind: 'date', atMs: session.cursorMs } as const;
  const rows: readonly (readonly [title: string, keys: string | null, what: Intent | 'fork'])[] = [
    [say('Play or pause'), 'Space', { kind: 'togglePlay' }],
    [say('Next timer'), 'N', { kind: 'nextTimer' }],
    [say('Next event'), '.', { kind: 'next' }],
    [say('Previous event'), ',', { kind: 'previous' }],
    [say('To the start'), 'Home', { kind: 'start' }],
    [say('To the last event'), 'End', { kind: 'end' }],
    [say('Fork here'), 'F', 'fork'],
    [say('Compare two branches'), 'C', { kind: 'compare' }],
    [say('The other branch leads'), 'B', { kind: 'swap' }],
    [say('Undo'), 'Ctrl Z', { kind: 'undo' }],
    [say('Redo'), 'Ctrl Shift Z', { kind: 'redo' }],
    [say('Write a note'), 'M', { kind: 'show', with: { dialog: 'note' } }],
    [say('Share or save'), 'Ctrl S', { kind: 'show', with: { dialog: 'share' } }],
    [say('Keyboard shortcuts'), '?', { kind: 'show', with: { dialog: 'keys' } }],
    [
      say('Diagram or outline'),
      'O',
      { kind: 'show', with: { form: form === 'diagram' ? 'outline' : 'diagram' } },
    ],
    [say('Follow the current state'), 'L', { kind: 'show', with: { isFollowing: !isFollowing } }],
    [say('Fold quiet times'), null, { kind: 'show', with: { isFolded: !isFolded } }],
    [say('Present: large captions'), null, { kind: 'show', with: { isPresenting: !isPresenting } }],
    [say('Stop here when playing'), 'P', { kind: 'togglePause', pause: here }],
  ];
  return rows.map(([title, keys, what]) => ({
    ...{ key: title, title, keys, kind: say('do'), also: '', atMs: null },
    run: () => {
      if (what === 'fork') acting((at, { actAll }) => actAll(at, [], 'fork'));
      else send(what);
    },
  }));
}

/** The other views of the page. */
function views(): readonly Deed[] {
  const titles = [
    ['cohort', say('Cohort of trials')],
    ['policies', say('Policies')],
    ['live', say('Live')],
  ] as const;
  return titles.map(([view, title]) => ({
    ...{ key: `view ${view}`, title, kind: say('do'), also: view, atMs: null, keys: null },
    run: () => askForView(view),
  }));
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
  return lettersOf(moment).all.map(({ message: { id, subject, atMs, notificationId, to } }) => ({
    ...{ key: id, title: subject, kind: say('mail'), also: `${notificationId} ${to.join(' ')}` },
    ...{ atMs, keys: null },
    run: () => send({ kind: 'openLetter', letterId: id, atMs }),
  }));
}

function events({ moment, send }: DialogsProps): readonly Deed[] {
  return allOf(moment.branch).map((entry) => ({
    ...{ key: `entry ${entry.sequence}`, title: titleOf(entry), also: subjectOf(entry) ?? '' },
    ...{ kind: say('event'), atMs: entry.atMs, keys: null },
    run: () => send({ kind: 'moveTo', atMs: entry.atMs }),
  }));
}
