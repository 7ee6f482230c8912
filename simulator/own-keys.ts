/** The keys as this reader has them, kept on this device. */
import { useSyncExternalStore } from 'react';
import { type KeyId, type KeyTable, keysFrom, labelIn, textOfKeys } from './key-table.ts';
import { read, write } from './theme.ts';

const PLACE = 'sandglass.keys';

let current: KeyTable | null = null;
const listeners = new Set<() => void>();

export function ownKeys(): KeyTable {
  current ??= keysFrom(read(PLACE));
  return current;
}

/** As {@link ownKeys}, and asks the component again when they change. */
export const useOwnKeys = (): KeyTable => useSyncExternalStore(listen, ownKeys);

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

export function keepKeys(table: KeyTable): void {
  current = table;
  write(PLACE, textOfKeys(table) ?? '');
  for (const listener of listeners) listener();
}

/** A control’s title with the key that does the same. @param before Held down with it: `Shift`. */
export function withKey(title: string, id: KeyId, before = ''): string {
  return `${title} (${before === '' ? '' : `${before} `}${labelIn(ownKeys(), id)})`;
}
