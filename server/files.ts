/** What it takes for a change in a folder to outlast a power cut. */
import { open } from 'node:fs/promises';

/** A new name in a folder is on the disk when the folder is. */
export async function syncFolder(dir: string): Promise<void> {
  // Not every system opens a folder; such a one keeps names in its own way.
  const handle = await open(dir, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
