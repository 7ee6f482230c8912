/** What every store is held to. */
import type { Test } from 'uvu';
import { ATOMIC } from './atomic.ts';
import type { Cases } from './cases.ts';
import { DELIVERIES } from './deliveries.ts';
import { EVENTS } from './events.ts';
import { JOURNAL } from './journal.ts';
import { OTHERS } from './others.ts';
import type { Place } from './places.ts';
import { REQUESTS } from './requests.ts';
import { STORIES } from './stories.ts';
import { STREAMS } from './streams.ts';
import { TIMERS } from './timers.ts';
import { WEBHOOKS } from './webhooks.ts';
import { WORLDS } from './worlds.ts';

const THEMES: readonly Cases[] = [
  WORLDS,
  JOURNAL,
  EVENTS,
  STREAMS,
  TIMERS,
  REQUESTS,
  DELIVERIES,
  WEBHOOKS,
  OTHERS,
  ATOMIC,
  STORIES,
];

/**
 * Every promise of the port, kept in this place.
 *
 * @param only Of their sentences, those to be shown. Default: all.
 */
export function contract(promise: Test, place: Place, only = /./): void {
  for (const cases of THEMES) {
    for (const [sentence, shown] of Object.entries(cases)) {
      if (only.test(sentence)) promise(sentence, () => place(shown));
    }
  }
}
