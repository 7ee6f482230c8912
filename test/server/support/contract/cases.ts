/** One promise of the store, as a sentence, and what shows that a store keeps it. */
import type { Given } from './places.ts';

export type Cases = Readonly<Record<string, (given: Given) => Promise<void>>>;
