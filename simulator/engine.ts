/**
 * What runs a story and acts in it. What shows a story needs none of it, and is there first; see
 * later.ts.
 */
export { parseCommand } from '../runtime/index.ts';
export { act, actAll } from './act.ts';
export { offersAt } from './offers.ts';
export { runStory } from './run-story.ts';
