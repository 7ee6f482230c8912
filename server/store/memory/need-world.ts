/** Whatever a world rules needs that world. */
import { StoreError } from '../store.ts';
import type { Tables, WorldTables } from './tables.ts';

/** @throws {StoreError} WORLD_GONE. */
export function needWorld(tables: Tables, worldId: string): WorldTables {
  const world = tables.worlds.get(worldId);
  if (world !== undefined) return world;
  throw new StoreError('WORLD_GONE', { cause: new Error(`there is no world ${worldId}`) });
}

export const secondRow = (key: string): Error => new Error(`a second row of ${key}`);
