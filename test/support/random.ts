/** The generator of the page’s cohorts, for whatever a test draws. */
export { type Random, seeded } from '../../simulator/random.ts';
