/** What runs a story, apart from the frame of the page, which is there first. */
export { parseScenario, Rejected, runScenario } from '../runtime/index.ts';
