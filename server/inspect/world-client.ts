/** The inspected world over the HTTP API, with the key that the command was started with. */
import { z } from 'zod';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** @throws {NoAnswer} Nobody answers there, or not in time, or not with JSON. */
export type WorldClient = (asked: Asked) => Promise<Answered>;

export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** How long one answer is waited for. Source: our choice. */
const PATIENCE_MS = 30_000;

export interface ClientOf {
  readonly base: string;
  readonly key: string;
  /** Null: the key's own world. */
  readonly worldId: string | null;
}

export function worldClient({ base, key, worldId }: ClientOf): WorldClient {
  const headers = {
    authorization: `Bearer ${key}`,
    ...(worldId === null ? {} : { 'x-sandglass-world': worldId }),
  };
  return async ({ method, path, body }) => {
    try {
      const response = await fetch(new URL(path, base), {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { ...headers, ...(body === undefined ? {} : JSON_HEADERS) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      throw new NoAnswer(cause instanceof Error ? cause.message : String(cause));
    }
  };
}

const JSON_HEADERS = { 'content-type': 'application/json' };

const ProblemBody = z.object({ code: z.string(), detail: z.string() });

export interface Said {
  readonly code: string;
  readonly sentence: string;
}

/** What an answer that is a problem says. */
export function saidBy({ status, body }: Answered): Said {
  const problem = ProblemBody.safeParse(body);
  if (!problem.success) return { code: `HTTP_${status}`, sentence: `It answers ${status}.` };
  return { code: problem.data.code, sentence: problem.data.detail };
}
