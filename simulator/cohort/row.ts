/**
 * A life in a few numbers: what the charts count, member by member, so that whatever is counted can
 * say whose lives it counts. Days are whole days since the request, from 0; {@link NEVER} for what
 * did not happen.
 */
import type { Entry } from '../../runtime/index.ts';
import { DAY_MS } from '../format.ts';
import { START_MS, trialIdOf } from './deeds.ts';
import type { Life, Told } from './life.ts';

/** What may become of a trial, in the order in which it does: a later one follows an earlier. */
export const STAGES = [
  'refused',
  'asked',
  'waiting',
  'active',
  'grace',
  'converted',
  'ended',
  'cancelled',
  'lapsed',
] as const;
export type Stage = (typeof STAGES)[number];

/** The day of entering each stage, then what else is counted. */
export const FIELDS = [
  ...STAGES,
  'provisioned',
  'extended',
  'lent',
  'overdue',
  'handedOver',
  'returned',
  /** A number, as the next are. */
  'extensions',
  'mails',
  'refusals',
  /** 1 where telling this life failed. */
  'failed',
] as const;
export type Field = (typeof FIELDS)[number];

export const WIDTH = FIELDS.length;
export const NEVER = -1;
const COUNTS: readonly Field[] = ['extensions', 'mails', 'refusals', 'failed'];

/** Everything about a field's place in a row. */
export const placeOf = (field: Field): number => FIELDS.indexOf(field);

/** A mail of a member: on which day, and which notification (4 stands for N-04). */
export interface Mail {
  readonly index: number;
  readonly day: number;
  readonly kind: number;
}

export interface Counted {
  /** {@link WIDTH} numbers. */
  readonly row: Int16Array;
  readonly mails: readonly Mail[];
  /** The code of each refusal, with what was asked. */
  readonly refusals: readonly { readonly code: string; readonly day: number }[];
}

const dayOf = (atMs: number): number => Math.floor((atMs - START_MS) / DAY_MS);

const STAGE_OF: Readonly<Record<string, Stage>> = {
  pendingConsent: 'asked',
  pendingProvisioning: 'waiting',
  active: 'active',
  grace: 'grace',
  converted: 'converted',
  ended: 'ended',
  cancelled: 'cancelled',
};

/** The field that says when a command was first accepted. */
const DONE: Readonly<Record<string, Field>> = {
  'trial.completeProvisioning': 'provisioned',
  'trial.extend': 'extended',
  'loan.ship': 'lent',
  'loan.pickUp': 'handedOver',
};

export function countedOf(life: Life): Counted {
  const row = emptyRow();
  const set = (field: Field, value: number) => {
    if (row[placeOf(field)] === NEVER) row[placeOf(field)] = value;
  };
  const add = (field: Field) => {
    row[placeOf(field)] = (row[placeOf(field)] ?? 0) + 1;
  };
  const entries = [...life.told.flatMap((one) => one.entries), ...life.rest];
  const trialId = trialIdOf(life.index);
  const mails: Mail[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.atMs);
    for (const stage of stagesIn(entry, trialId)) set(stage, day);
    const field = fieldOf(entry);
    if (field !== null) set(field, day);
    if (field === 'extended') add('extensions');
    for (const { message } of entry.effects) {
      if (message === undefined) continue;
      add('mails');
      mails.push({ index: life.index, day, kind: Number(message.notificationId.slice(2)) });
    }
  }
  const refusals = life.told.flatMap(refusalOf);
  for (const _ of refusals) add('refusals');
  if (row[placeOf('asked')] === NEVER && row[placeOf('active')] === NEVER) set('refused', 0);
  return { row, mails, refusals };
}

/** A life that could not be told counts as such, and as nothing else. */
export function failedRow(): Int16Array {
  const row = emptyRow();
  row[placeOf('failed')] = 1;
  row[placeOf('refused')] = 0;
  return row;
}

function emptyRow(): Int16Array {
  return Int16Array.from(FIELDS, (field) => (COUNTS.includes(field) ? 0 : NEVER));
}

/** The stages that an entry leads a trial into; nobody's answer in time is a way of its own out. */
function stagesIn({ changes }: Entry, trialId: string): readonly Stage[] {
  const hasLapsed = changes.some(({ event }) => event === 'consent.lapsed');
  return changes
    .filter(({ instanceId }) => instanceId === trialId)
    .flatMap(({ to }) => {
      const state = typeof to === 'string' ? to : (Object.keys(to)[0] ?? '');
      const stage = STAGE_OF[state];
      if (stage === undefined) return [];
      return stage === 'cancelled' && hasLapsed ? ['lapsed'] : [stage];
    });
}

function fieldOf({ input, outcome, changes }: Entry): Field | null {
  if (outcome === 'refused') return null;
  if (input.kind === 'command') {
    if (input.command.type !== 'loan.receive') return DONE[input.command.type] ?? null;
    return changes.some(({ to }) => to === 'returned') ? 'returned' : null;
  }
  const isOverdue =
    input.kind === 'timer' && (input.name === 'returnOverdue' || input.name === 'pickupOverdue');
  return isOverdue ? 'overdue' : null;
}

function refusalOf({ deed, entries, rejected }: Told) {
  const refused = entries.find(({ input }) => input.kind === 'command')?.refusal?.code;
  const code = rejected ?? refused;
  return code === undefined ? [] : [{ code, day: dayOf(deed.atMs) }];
}
