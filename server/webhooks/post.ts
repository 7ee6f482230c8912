/**
 * One request to a receiver, and what it answered. A connection is used once: nothing of one
 * endpoint is ever on the way to another.
 *
 * Invariants:
 *   W1. It ends in bounded time, however the other side behaves, and reads a bounded part of the
 *       answer. Nothing of the answer's body is kept or shown.
 *   W2. An answer that leads elsewhere is not followed.
 *
 * Source: Standard Webhooks 1.0.0; our choice where it is silent.
 */
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { AddressNotAllowed, type ConnectionOf, connectionTo } from './connection.ts';

/** For the whole of it. Source: Standard Webhooks 1.0.0: 15 to 30 seconds. */
const PATIENCE_MS = 15_000;
/** Of the answer's body. */
const ANSWER_BYTES_MAX = 4_096;

export interface PosterOf extends ConnectionOf {
  readonly clock: Clock;
  /** Default: 15,000. */
  readonly patienceMs?: number | undefined;
}

export interface Posted {
  /** Null where there was no answer. */
  readonly status: number | null;
  /** How long the other side asked us to wait, where it did. */
  readonly retryAfterMs: number | null;
  readonly durationMs: number;
  /** Why there was none; for people, and without a secret. */
  readonly error: string | null;
}

export class Poster {
  readonly #of: PosterOf;
  readonly #underWay = new Set<AbortController>();

  constructor(of: PosterOf) {
    this.#of = of;
  }

  /** Never throws: whatever stands in the way is told. */
  async post(to: string, headers: Readonly<Record<string, string>>, body: string): Promise<Posted> {
    const beganMs = performance.now();
    const alarm = new AbortController();
    this.#underWay.add(alarm);
    const { patienceMs = PATIENCE_MS, clock } = this.#of;
    const timeout = setTimeout(() => alarm.abort(new LateError()), patienceMs);
    const told = { status: null, retryAfterMs: null, error: null };
    const tookMs = () => Math.round(performance.now() - beganMs);
    try {
      const url = new URL(to);
      const socket = await connectionTo(url, this.#of, alarm.signal);
      const answer = await exchanged({ url, socket, headers, body }, alarm.signal);
      const { statusCode = 0, headers: got } = answer;
      const retryAfterMs = waitIn(got['retry-after'], clock.nowMs());
      await passedOver(answer);
      socket.destroy();
      return { ...told, status: statusCode, retryAfterMs, durationMs: tookMs() };
    } catch (error) {
      return { ...told, durationMs: tookMs(), error: sentenceOf(error, alarm.signal) };
    } finally {
      clearTimeout(timeout);
      this.#underWay.delete(alarm);
      alarm.abort();
    }
  }

  /** Breaks off what is under way. */
  close(): void {
    for (const alarm of this.#underWay) alarm.abort(new Error('the server stops'));
  }
}

class LateError extends Error {
  override readonly name = 'LateError';
}

interface Exchange {
  readonly url: URL;
  readonly socket: Socket;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The head of the answer. */
function exchanged(
  { url, socket, headers, body }: Exchange,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: {
        Host: url.host,
        'User-Agent': 'Sandglass-Webhooks/1',
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      },
    });
    asked.on('response', resolve);
    asked.on('error', reject);
    signal.addEventListener('abort', () => asked.destroy(signal.reason as Error), { once: true });
    asked.end(body);
  });
}

/** Reads what is left as far as it is bounded: whoever writes it is not cut off in a short answer. */
async function passedOver(answer: IncomingMessage): Promise<void> {
  let count = 0;
  try {
    for await (const chunk of answer) {
      count += (chunk as Buffer).length;
      if (count > ANSWER_BYTES_MAX) break;
    }
  } catch {
    // The head has said all that counts.
  }
}

/** Seconds, or a date. Source: RFC 9110 §10.2.3. */
function waitIn(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}

function sentenceOf(error: unknown, { reason }: AbortSignal): string {
  if (error instanceof AddressNotAllowed) return `ADDRESS_NOT_ALLOWED: ${error.message}`;
  if (reason instanceof LateError) return 'TIMEOUT: There was no answer in time.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    SENTENCES[code] ?? `CONNECTION_FAILED: There was no answer${code === '' ? '' : ` (${code})`}.`
  );
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'NAME_UNKNOWN: The name has no address.',
  EAI_AGAIN: 'NAME_UNKNOWN: The name could not be looked up.',
  ECONNREFUSED: 'CONNECTION_REFUSED: Nothing listens there.',
  ECONNRESET: 'CONNECTION_BROKEN: The connection was broken off.',
};
