/** What a card shows of a story; made while the page is built, fetched when the cards are opened. */
import type { Kept } from './library.ts';
import { momentOf } from './moment.ts';
import { runFrom } from './recorded.ts';
import { openSession, rangeOf } from './session.ts';
import { partsOf } from './subject.ts';
import { lanesOf } from './timeline/lanes.ts';

export interface Card {
  /** What the story is about, in a sentence. */
  readonly description: string;
  /** From its beginning to the last thing that happens. Unit: days of 24 hours. */
  readonly dayCount: number;
  readonly mailCount: number;
  readonly refusalCount: number;
  /** The states of the first trial or order, from 0 to 1 of the whole. */
  readonly spans: readonly CardSpan[];
}

export interface CardSpan {
  readonly stateId: string;
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

export function cardOf({ scenario, run }: Kept): Card {
  const session = openSession(scenario.scenario, runFrom(run));
  const { startMs, endMs } = rangeOf(session);
  const { branch, all } = momentOf(session);
  const [lane] = lanesOf(branch, session.subjectId, partsOf(session).slice(0, 1));
  const place = (atMs: number): number => (atMs - startMs) / Math.max(1, endMs - startMs);
  const spans = (lane?.spans ?? []).map(({ stateId, fromMs, toMs }) => ({
    ...{ stateId, from: rounded(place(fromMs)), to: rounded(place(toMs ?? endMs)) },
  }));
  return {
    description: scenario.description ?? '',
    dayCount: Math.round((endMs - startMs) / DAY_MS),
    mailCount: all.flatMap(({ effects }) => effects).filter(({ message }) => message).length,
    refusalCount: all.filter(({ outcome }) => outcome === 'refused').length,
    spans,
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
