/** What a commit that failed alone means to whoever asked for it. */
import { Rejected, type RejectionCode } from '../runtime/index.ts';
import { Superseded } from './lane.ts';
import { StoreError } from './store/store.ts';
import { WorldError } from './worlds.ts';

/** What a claim is of stands before its colon. */
const TAKEN: Readonly<Record<string, RejectionCode>> = {
  site: 'SITE_TAKEN',
  external: 'EXTERNAL_ID_TAKEN',
};

/**
 * A claim that another customer holds is a rejection. A change that was overtaken is done again: by
 * another writer, or because its request had its effect before. A store that cannot is said so.
 */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  switch (error.code) {
    case 'ENTRY_TAKEN':
    case 'REQUEST_KNOWN':
      return new Superseded();
    case 'CLAIM_TAKEN':
      return new Rejected(TAKEN[error.claim?.split(':')[0] ?? ''] ?? 'EMAIL_TAKEN');
    case 'REFUSED':
      return error.cause ?? error;
    case 'WORLD_GONE':
      return new WorldError('UNKNOWN_WORLD', error);
    case 'FULL':
      return new WorldError('STORE_FULL', error);
    case 'FAILED':
      return new WorldError('STORE_FAILED', error);
  }
}
