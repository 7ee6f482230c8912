// Nothing but the adapter of a file assumes that it is alone: three servers on one store, in memory
// and over HTTP, are together what one would be.

import { suite } from 'uvu';
import { onRemote, onSharedMemory } from './support/shared.ts';
import { sharedPromises } from './support/shared-promises.ts';

/** Each seed is another order of who comes when. */
const SEEDS = [1, 2, 3];

const memory = suite('server/store shared, in memory');
for (const seed of SEEDS) sharedPromises(memory, onSharedMemory(seed));
memory.run();

const remote = suite('server/store shared, over HTTP');
sharedPromises(remote, onRemote());
remote.run();
