/** What a stream gives to lists and checks: the rows that every adapter derives, with names. */
import type { Stream } from '../../../runtime/index.ts';
import { derivedRowsOf, type Row } from '../rows.ts';

export interface TrialRow {
  readonly trialId: string;
  readonly streamId: string;
  readonly partnerId: string;
  readonly status: string;
  readonly externalId: string | null;
}

export interface TimerPlace {
  readonly dueAtMs: number;
  readonly streamId: string;
  readonly id: string;
}

export interface Derived {
  readonly timers: readonly TimerPlace[];
  readonly trials: readonly TrialRow[];
  readonly partnerIds: readonly string[];
  readonly viewers: readonly string[];
  readonly claims: readonly string[];
}

export const NOTHING_DERIVED: Derived = {
  timers: [],
  trials: [],
  partnerIds: [],
  viewers: [],
  claims: [],
};

/** @param before Of the stream till now: what is still so stays the same object. */
export function derivedOf(worldId: string, stream: Stream, before: Derived): Derived {
  const rows = derivedRowsOf(worldId, stream);
  const timers = stream.timers.map(({ dueAtMs, id }) => ({ dueAtMs, streamId: stream.id, id }));
  return {
    timers: sameOr(before.timers, timers, isSameTimer),
    trials: sameOr(before.trials, rows.trials.map(trialOf), isSameTrial),
    partnerIds: sameOr(before.partnerIds, rows.relationships.map(second), Object.is),
    viewers: sameOr(before.viewers, rows.order_viewers.map(second), Object.is),
    claims: sameOr(before.claims, rows.claims.map(second), Object.is),
  };
}

function sameOr<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const isAll =
    before.length === after.length &&
    before.every((item, index) => isSame(item, after[index] as Item));
  return isAll ? before : after;
}

const isSameTimer = (a: TimerPlace, b: TimerPlace): boolean =>
  a.dueAtMs === b.dueAtMs && a.id === b.id;

const isSameTrial = (a: TrialRow, b: TrialRow): boolean =>
  a.trialId === b.trialId &&
  a.partnerId === b.partnerId &&
  a.status === b.status &&
  a.externalId === b.externalId;

type TrialParts = readonly [
  worldId: string,
  trialId: string,
  streamId: string,
  partnerId: string,
  status: string,
  externalId: string | null,
];

function trialOf(row: Row): TrialRow {
  const [, trialId, streamId, partnerId, status, externalId] = row as TrialParts;
  return { trialId, streamId, partnerId, status, externalId };
}

const second = (row: Row): string => String(row[1]);
