/**
 * Who may open a socket. It listens on loopback alone, but every page in a browser on this machine can
 * reach that, and so can every account.
 *
 * Invariants:
 *   G1. The address has a secret that only who started the inspector is told, as Node's own has.
 *   G2. A request that says it comes from a page is let in from the origins that were named, no other:
 *       a browser always says so, and a page cannot keep it from saying so.
 *   G3. The name that was asked for is a loopback one, so no name of a page's own leads here.
 *
 * Source: our choice; RFC 6455 §10.2 (Origin).
 */
import type { IncomingMessage } from 'node:http';

export const FEEDS = ['stately', 'v4', 'messages'] as const;
export type FeedName = (typeof FEEDS)[number];

export interface GateOf {
  readonly secret: string;
  /** As a browser writes them: `http://localhost:5173`. */
  readonly origins: readonly string[];
}

export interface TurnedAway {
  readonly status: 403 | 404;
  readonly sentence: string;
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** @returns What is asked for, or why it is not given. */
export function asked(
  { url, headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  { secret, origins }: GateOf,
): FeedName | TurnedAway {
  if (!LOOPBACK.test(headers.host ?? '')) {
    return away(403, 'Ask for 127.0.0.1 or localhost by that name.');
  }
  const { origin } = headers;
  if (origin !== undefined && !origins.includes(origin)) {
    return away(403, `Pages of ${origin} are not let in; --origin lets one in.`);
  }
  const [, name, given, ...rest] = (url ?? '').split('/');
  const feed = FEEDS.find((one) => one === name);
  if (feed === undefined || given !== secret || rest.length > 0) {
    return away(404, 'There is nothing here; the inspector printed its addresses when it started.');
  }
  return feed;
}

const away = (status: TurnedAway['status'], sentence: string): TurnedAway => ({ status, sentence });

/** Whether an address leads to this machine. */
export const isLoopback = ({ host }: URL): boolean => LOOPBACK.test(host);
