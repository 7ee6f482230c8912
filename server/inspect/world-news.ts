/**
 * Hears from the server that something happened, by its stream of events. What happened is read from
 * the entries; a refusal is no event, so they are looked at now and then all the same.
 */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Pause } from './pause.ts';
import type { ClientOf } from './world-client.ts';

/** How long after a stream that ended the next is opened. Source: our choice. */
const AGAIN_AFTER_MS = 2_000;

/** Tells of news until the signal; without a stream of events, of none. */
export type WorldNews = (signal: AbortSignal, onNews: () => void) => Promise<void>;

export function worldNews(of: ClientOf, againAfterMs = AGAIN_AFTER_MS): WorldNews {
  return async (signal, onNews) => {
    while (!signal.aborted) {
      const isThere = await heard(of, signal, onNews);
      if (!isThere) return;
      await new Pause().wait(againAfterMs, signal);
    }
  };
}

/** One stream to its end. @returns Whether there is one, or may be one later. */
async function heard(of: ClientOf, signal: AbortSignal, onNews: () => void): Promise<boolean> {
  try {
    const response = await fetch(new URL('/v1/events/stream', of.base), {
      redirect: 'error',
      signal,
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${of.key}`,
        ...(of.worldId === null ? {} : { 'x-sandglass-world': of.worldId }),
      },
    });
    if (!response.ok) {
      await response.body?.cancel();
      return response.status === 429 || response.status >= 500;
    }
    // Between the end of one stream and the beginning of the next something may have happened.
    onNews();
    if (response.body === null) return true;
    const chunks = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
    for await (const chunk of chunks) if (isNews(chunk as Uint8Array)) onNews();
    return true;
  } catch {
    // It broke off, or nobody answers: whoever reads the entries notices, and says so.
    return true;
  }
}

const COLON = ':'.charCodeAt(0);

/** A comment, which begins with a colon, only says that the stream lives. */
const isNews = (chunk: Uint8Array): boolean => chunk[0] !== COLON;
