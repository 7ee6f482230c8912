/**
 * The server's API, asked with one key, by the client that everybody has. Only {@link Api.post} ever
 * asks for a change.
 *
 * The key goes into a header and nowhere else: no address has it, and nothing keeps it but the tab.
 */
import { type Connection, connect, SandglassError } from '../../client/index.ts';
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

/** Null where it is not this key's to see. */
export async function unlessDenied<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && [403, 404].includes(error.status)) return null;
    throw error;
  }
}

/** Whatever was thrown on the way to the server and back. */
export function failureOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof SandglassError) return refusalOf(error);
  if (error instanceof SyntaxError) return strange(200);
  return new ApiError(0, 'OFFLINE', say('The server did not answer.'));
}

export interface Api {
  /** @throws {ApiError} */
  get<Answer>(path: string, signal?: AbortSignal): Promise<Answer>;
  /** It is sent once. @throws {ApiError} */
  post(path: string, body: object): Promise<unknown>;
  /**
   * Tells of each event from now on, and comes again where a stream broke, from where it stood.
   *
   * @throws {ApiError} The server said no.
   */
  follow(of: Following, heard: Heard, signal: AbortSignal): Promise<void>;
}

/** Events of one trial, or of one kind. */
export interface Following {
  readonly trialId?: string;
  readonly type?: string;
}

export interface Heard {
  readonly opened: () => void;
  readonly event: () => void;
  /** The stream broke; it is opened again when this is over. */
  readonly lost: () => Promise<void>;
}

const PLAIN = /^[\x21-\x7e]+$/;

/** The addresses here come with their queries, and that of an action from the server. */
type Ask = (path: string, said: object) => Promise<unknown>;

export function apiWith(key: string): Api {
  const baseUrl = location.origin;
  const connected = (more: Pick<Connection, 'fetch' | 'wait'>) =>
    // What the server was too busy for is asked again by whoever follows it, and says so meanwhile.
    connect({ baseUrl, key, attemptCountMax: 1, ...more });
  const sandglass = connected({ fetch: unkept });
  const asked = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (!PLAIN.test(key)) throw new ApiError(401, 'KEY_INVALID', say('That is no key.'));
    try {
      return await ask();
    } catch (error) {
      throw failureOf(error);
    }
  };
  return {
    get: <Answer>(path: string, signal?: AbortSignal) =>
      asked(() => (sandglass.GET as Ask)(path, { signal }) as Promise<Answer>),
    post: (path, body) => asked(() => (sandglass.POST as Ask)(path, { body })),
    follow: (of, { opened, event, lost }, signal) =>
      asked(async () => {
        const fetched = async (request: Request): Promise<Response> => {
          const answer = await unkept(request);
          if (answer.ok) opened();
          return answer;
        };
        const stream = connected({ fetch: fetched, wait: lost });
        for await (const _ of stream.events(of, signal)) event();
      }),
  };
}

const unkept = (request: Request): Promise<Response> => fetch(request, { cache: 'no-store' });

function refusalOf({ status, problem }: SandglassError): ApiError {
  if (problem === null) return strange(status);
  const { code, title, detail, errors } = problem;
  const places = errors.map((one) => `${one.pointer} ${one.detail}`.trim());
  const text = [detail, ...places.filter((one) => one !== detail)].join(' ');
  const reasons = problem.reasons.map((one) => ({ ...one, source: one.clauses }) as Reason);
  return new ApiError(status, code, text, { title, reasons });
}

function strange(status: number): ApiError {
  const text = say('Something else than Sandglass answered ({status}).', { status });
  return new ApiError(status, 'NOT_A_PROBLEM', text);
}
