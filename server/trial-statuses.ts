import { catalog } from '../runtime/index.ts';

/** Where a trial can stand: the outermost states of its machine. */
export const TRIAL_STATUSES: string[] = (
  catalog().find(({ name }) => name === 'trial')?.states ?? []
)
  .filter(({ parentId }) => parentId === null)
  .map(({ name }) => name);
