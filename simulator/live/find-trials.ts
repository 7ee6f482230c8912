/** The trials that a key may see, page by page, narrowed by the server. */
import { catalog } from '../../runtime/index.ts';
import { type Api, ApiError } from './api.ts';
import type { PageOf, WireTrial } from './wire.ts';

export interface Wanted {
  /** An id of a trial, a customer or a partner, what a partner calls its trial, or a name; empty: any. */
  readonly text: string;
  /** A state of a trial; empty: any. */
  readonly status: string;
}

/** In the order of a trial's life. */
export const STATUSES: readonly string[] = (
  catalog().find(({ name }) => name === 'trial')?.states ?? []
)
  .filter(({ parentId }) => parentId === null)
  .map(({ name }) => name);

const LIMIT = 25;

export interface Found {
  readonly trials: readonly WireTrial[];
  /** Whether there are more than these. */
  readonly hasMore: boolean;
}

/** @param pageCount How many pages are wanted, the first included. @throws {ApiError} */
export async function findTrials(
  api: Api,
  { text, status }: Wanted,
  pageCount: number,
  signal: AbortSignal,
): Promise<Found> {
  if (text.startsWith('trl_')) return oneTrial(api, text, status, signal);
  const words = new URLSearchParams({ limit: String(LIMIT), expand: 'customer,partner' });
  if (status !== '') words.set('status', status);
  if (text !== '') words.set(filterFor(text), text);
  const found = await pagesOf(api, words, pageCount, signal);
  if (found.trials.length > 0 || !words.has('search')) return found;
  // No name: then what a partner calls it.
  words.delete('search');
  words.set('externalId', text);
  return pagesOf(api, words, pageCount, signal);
}

async function pagesOf(
  api: Api,
  asked: URLSearchParams,
  pageCount: number,
  signal: AbortSignal,
): Promise<Found> {
  const words = new URLSearchParams(asked);
  const trials: WireTrial[] = [];
  for (let page = 0; page < pageCount; page += 1) {
    const answer = await api.get<PageOf<WireTrial>>(`/v1/trials?${words}`, signal);
    trials.push(...answer.items);
    if (answer.nextCursor === null) return { trials, hasMore: false };
    words.set('cursor', answer.nextCursor);
  }
  return { trials, hasMore: true };
}

function filterFor(text: string): string {
  if (text.startsWith('cus_')) return 'customerId';
  return text.startsWith('par_') ? 'partnerId' : 'search';
}

async function oneTrial(api: Api, id: string, status: string, signal: AbortSignal): Promise<Found> {
  try {
    const path = `/v1/trials/${encodeURIComponent(id)}?expand=customer,partner`;
    const trial = await api.get<WireTrial>(path, signal);
    const isWanted = status === '' || trial.status === status;
    return { trials: isWanted ? [trial] : [], hasMore: false };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return { trials: [], hasMore: false };
    throw error;
  }
}
