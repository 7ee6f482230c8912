/** A trial or an order with the machines that live with it, and what people call each of them. */

import { machineTitle, type OrderView } from '../runtime/index.ts';
import { MAIN } from './address.ts';
import { dateOf, humanOf } from './format.ts';
import { say } from './say.ts';
import { birthOf, type Session, subjectIdsIn } from './session.ts';
import { machineNameOf } from './vocabulary.ts';

/** One machine of a subject, whether it lives yet or not. */
export interface Part {
  readonly instanceId: string;
  /** For example `device-loan@1`. */
  readonly machineId: string;
  /** `main` for the subject itself, else the end of its id: `loan-PHONE`. */
  readonly key: string;
  /** For example `Loan · phones`. */
  readonly title: string;
}

/** Whether a machine belongs to a subject. */
export function owns(subjectId: string, instanceId: string): boolean {
  return instanceId === subjectId || instanceId.startsWith(`${subjectId}/`);
}

/** Whether a subject is an order; else it is a trial. */
export function isOrderId(subjectId: string | null): boolean {
  return subjectId?.startsWith('ord_') === true;
}

/** Every machine that the chosen subject has on any branch at any time. */
export function partsOf({
  branches,
  subjectId,
}: Pick<Session, 'branches' | 'subjectId'>): readonly Part[] {
  if (subjectId === null) return [];
  const machines = new Map<string, string>();
  for (const { entries, expected } of branches) {
    for (const { changes } of [...entries, ...expected]) {
      for (const { instanceId, machine } of changes) {
        if (owns(subjectId, instanceId)) machines.set(instanceId, machine);
      }
    }
  }
  const parts = [...machines].map(([instanceId, machineId]) => partOf(instanceId, machineId));
  return parts.sort((left, right) => placeOf(left) - placeOf(right));
}

const ORDER = [
  'trial',
  'order',
  'consent',
  'site-url',
  'calling-numbers',
  'device-loan',
  'conversion',
  'partner-access',
];
const placeOf = ({ machineId }: Part): number => ORDER.indexOf(machineNameOf(machineId));

const TITLES: Readonly<Record<string, string>> = {
  'calling-numbers': 'Numbers',
  'partner-access': 'Access',
};
const DEVICES: Readonly<Record<string, string>> = {
  PHONE: 'phones',
  ROOM_DEVICE: 'room devices',
  DESK_DEVICE: 'desk devices',
  BOARD: 'boards',
};

function partOf(instanceId: string, machineId: string): Part {
  const slash = instanceId.indexOf('/');
  const key = slash === -1 ? MAIN : instanceId.slice(slash + 1);
  return { instanceId, machineId, key, title: titleOf(machineNameOf(machineId), key) };
}

function titleOf(machine: string, key: string): string {
  const which = key.slice(key.indexOf('-') + 1);
  if (machine === 'device-loan') {
    const devices = DEVICES[which];
    return `${say('Loan')} · ${devices === undefined ? humanOf(which) : say(devices)}`;
  }
  if (machine === 'conversion') return say('Conversion {number}', { number: which });
  return say(TITLES[machine] ?? machineTitle(machine));
}

export interface Subject {
  readonly id: string;
  readonly kind: 'trial' | 'order';
  readonly title: string;
}

/** What is bought, by its name. */
export const OFFERS: Readonly<Record<OrderView['offer'], string>> = {
  A_WX: 'A-WX',
  A_SPK: 'A-SPK',
  A_FLEX: 'A-FLEX',
  CONTACT_CENTER: 'Contact Center',
};

/** Every trial of the session by its customer, then every order by what is bought. */
export function subjectsIn(session: Session): readonly Subject[] {
  const subjects = subjectIdsIn(session).map((id) => subjectOf(session, id));
  return subjects.map((subject) => {
    const isAlone = subjects.filter(({ title }) => title === subject.title).length === 1;
    return isAlone ? subject : { ...subject, title: `${subject.title} · ${subject.id}` };
  });
}

function subjectOf({ branches }: Session, id: string): Subject {
  const bornAtMs = branches.map((branch) => birthOf(branch, id)).find((atMs) => atMs !== undefined);
  const from =
    bornAtMs === undefined ? '' : ` · ${say('from {date}', { date: dateOf(bornAtMs, 'short') })}`;
  const streams = branches.flatMap(({ worlds }) => [...(worlds.at(-1)?.streams.values() ?? [])]);
  for (const stream of streams) {
    if (stream.kind === 'order' && stream.id === id) {
      return {
        id,
        kind: 'order',
        title: `${say('{offer} order', { offer: OFFERS[stream.record.offer] })}${from}`,
      };
    }
    if (stream.kind === 'customer' && id in stream.instances) {
      return { id, kind: 'trial', title: `${stream.record.companyName}${from}` };
    }
  }
  return { id, kind: 'trial', title: id };
}
