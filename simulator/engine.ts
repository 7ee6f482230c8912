/**
 * What runs a story and acts in it. What shows a story needs none of it, and is there first; see
 * later.ts.
 */
import { parseCommand } from '../runtime/index.ts';
import { act, actAll } from './act.ts';
import { offersAt } from './offers.ts';
import { runOwn, runStory } from './run-story.ts';

export const ENGINE = { act, actAll, offersAt, parseCommand, runOwn, runStory } as const;
