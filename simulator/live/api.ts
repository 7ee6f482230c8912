/**
 * The server's API, asked with one key. Only {@link Api.post} ever asks for a change.
 *
 * The key goes into a header and nowhere else: no address has it, and nothing keeps it but the tab.
 */
import type { Reason } from '../../runtime/index.ts';
import { say } from '../say.ts';

/** An answer that is not a success. */
export class ApiError extends Error {
  /** The HTTP status; 0 where nobody answered. */
  readonly status: number;
  /** Stable: `TRIAL_NOT_ACTIVE`, …; `OFFLINE` where nobody answered. */
  readonly code: string;
  readonly reasons: readonly Reason[];
  /** The code's own sentence; the message may say more, in English. */
  readonly title: string;

  constructor(
    status: number,
    code: string,
    message: string,
    { title = message, reasons = [] }: Partial<Pick<ApiError, 'title' | 'reasons'>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.reasons = reasons;
    this.title = title;
  }
}

/** Asking again with the same key leads nowhere: it opens nothing, or not this. */
export const isFinal = (error: ApiError | null): boolean =>
  error !== null && [400, 401, 403, 404].includes(error.status);

/** Whatever was thrown on the way to the server and back. */
export function failureOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(0, 'OFFLINE', error instanceof Error ? error.message : String(error));
}

export interface Api {
  /** @throws {ApiError} */
  get<Answer>(path: string, signal?: AbortSignal): Promise<Answer>;
  /** The same attempt has its effect once. @throws {ApiError} */
  post(path: string, body: object, attempt: string): Promise<unknown>;
  /**
   * Tells of each event until the stream ends.
   *
   * @param after The id of the last event that was heard; null: from now on.
   * @throws {ApiError} It could not be opened.
   */
  follow(path: string, after: string | null, heard: Heard, signal: AbortSignal): Promise<void>;
}

export interface Heard {
  readonly opened: () => void;
  readonly place: (id: string) => void;
  readonly event: () => void;
}

const PLAIN = /^[\x21-\x7e]+$/;

export function apiWith(key: string): Api {
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    if (!PLAIN.test(key)) throw new ApiError(401, 'KEY_INVALID', say('That is no key.'));
    const headers = { Authorization: `Bearer ${key}`, ...init.headers };
    const answer = await fetch(path, { ...init, headers, cache: 'no-store' }).catch(
      (error: unknown) => {
        if (init.signal?.aborted === true) throw error;
        throw new ApiError(0, 'OFFLINE', say('The server did not answer.'));
      },
    );
    if (!answer.ok) throw await errorOf(answer);
    return answer;
  };
  return {
    get: async (path, signal) => (await ask(path, signal ? { signal } : {})).json(),
    post: async (path, body, attempt) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': attempt };
      return (await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    },
    follow: async (path, after, heard, signal) => {
      const place = after === null ? {} : { 'Last-Event-ID': after };
      const headers = { Accept: 'text/event-stream', ...place };
      const { body } = await ask(path, { headers, signal });
      heard.opened();
      if (body !== null) await tell(body, heard);
    },
  };
}

async function errorOf(answer: Response): Promise<ApiError> {
  const { status } = answer;
  try {
    const problem = (await answer.json()) as {
      readonly code: string;
      readonly title: string;
      readonly detail: string;
      readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
      readonly reasons?: readonly (Reason & { readonly clauses?: readonly string[] })[];
    };
    const places = (problem.errors ?? []).map((one) => `${one.pointer} ${one.detail}`.trim());
    const text = [problem.detail, ...places.filter((one) => one !== problem.detail)].join(' ');
    const reasons = (problem.reasons ?? []).map((one) => ({ ...one, source: one.clauses ?? [] }));
    return new ApiError(status, problem.code, text, { title: problem.title, reasons });
  } catch {
    const text = say('Something else than Sandglass answered ({status}).', { status });
    return new ApiError(status, 'NOT_A_PROBLEM', text);
  }
}

/** Reads blocks of server-sent events. Source: WHATWG HTML §9.2. */
async function tell(body: ReadableStream<Uint8Array>, heard: Heard): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<string>;
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const id = /^id: ?(.+)$/m.exec(block)?.[1];
      if (id !== undefined) heard.place(id);
      if (/^data:/m.test(block)) heard.event();
    }
  }
}
