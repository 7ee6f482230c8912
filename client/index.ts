/**
 * The typed client of the API: `import { connect } from 'sandglass/client'`.
 *
 * ```ts
 * const sandglass = connect({ baseUrl: 'http://127.0.0.1:4317', key: process.env.SANDGLASS_KEY });
 * const trial = await sandglass.GET('/v1/trials/{id}', { params: { path: { id } } });
 * ```
 *
 * Paths, parameters, bodies and answers have the types of docs/openapi.json. What is no success is
 * thrown as a {@link SandglassError}. A write gets an Idempotency-Key of its own unless it has one, and
 * is sent again with it where the server was too busy or the answer got lost.
 */
import createClient, {
  type FetchResponse,
  type MaybeOptionalInit,
  type Middleware,
} from 'openapi-fetch';
import type { MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import { errorOf } from './error.ts';
import { listen } from './events.ts';
import type { components, paths } from './generated/api.ts';
import { type Fetch, type Patience, retrying, waitFor } from './retry.ts';

export { SandglassError } from './error.ts';
export type { components, operations, paths } from './generated/api.ts';

export interface Connection {
  /** Where the API is, for example `http://127.0.0.1:4317`. */
  readonly baseUrl: string;
  /** `sgk_…`; left out, only what needs no key can be asked. */
  readonly key?: string | undefined;
  /** The id of a sandbox in which the operator of the installation wants to speak. */
  readonly world?: string;
  /** How often a request is sent at most, the first time included. Default: 4. */
  readonly attemptCountMax?: number;
  /** The longest wait before another attempt. Unit: milliseconds. Default: 30 000. */
  readonly waitMaxMs?: number;
  /** Default: the global one. */
  readonly fetch?: Fetch;
  /** How a wait is waited. Default: a timer. */
  readonly wait?: Patience['wait'];
}

type Verb = 'get' | 'post' | 'patch' | 'delete';

/** May be left out where nothing in it has to be said. */
type Said<Init> = RequiredKeysOf<Init> extends never ? [said?: Init] : [said: Init];

type Told<Operation, Init> =
  Operation extends Record<string | number, unknown>
    ? Exclude<FetchResponse<Operation, Init, MediaType>, { error: unknown }>['data']
    : never;

/** Asks, and gives what a success answers. @throws {SandglassError} For every other answer. */
export type Asking<Method extends Verb> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...said: Said<Init>
) => Promise<Told<paths[Path][Method], Init>>;

/** The addresses of lists. */
export type ListPath = {
  [Path in keyof paths]: paths[Path] extends {
    get: { responses: { 200: { content: { 'application/json': { nextCursor: string | null } } } } };
  }
    ? Path
    : never;
}[keyof paths];

type Listing<Path extends ListPath> = paths[Path]['get'];
type Item<Path extends ListPath> =
  Listing<Path>['responses'][200]['content']['application/json']['items'][number];
type Query<Path extends ListPath> = NonNullable<Listing<Path>['parameters']['query']>;

export interface Sandglass {
  readonly GET: Asking<'get'>;
  readonly POST: Asking<'post'>;
  readonly PATCH: Asking<'patch'>;
  readonly DELETE: Asking<'delete'>;
  /** Page after page of a list, each as its items. */
  pages<Path extends ListPath>(path: Path, query?: Query<Path>): AsyncGenerator<Item<Path>[]>;
  /**
   * What happens from now on, or from `after` on: each event once, in order, however often the
   * connection breaks. It ends when the signal is aborted.
   */
  events(query?: EventQuery, signal?: AbortSignal): AsyncGenerator<SandglassEvent>;
}

/** One event, as lists, streams and webhooks have it. */
export type SandglassEvent = components['schemas']['Event'];
type EventQuery = NonNullable<paths['/v1/events/stream']['get']['parameters']['query']>;

export function connect(connection: Connection): Sandglass {
  const { baseUrl, key, world, fetch = globalThis.fetch, wait = waitFor } = connection;
  const { attemptCountMax = 4, waitMaxMs = 30_000 } = connection;
  const client = createClient<paths>({
    baseUrl,
    fetch: retrying((request) => fetch(request), { attemptCountMax, waitMaxMs, wait }),
    headers: {
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      ...(world === undefined ? {} : { 'X-Sandglass-World': world }),
    },
  });
  client.use({ onRequest: named, onResponse: refused });
  const asking = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE') => {
    const ask = client[method] as (path: string, said?: object) => Promise<{ data?: unknown }>;
    return async (path: string, said?: object) => (await ask(path, said)).data;
  };
  // The types above are those of the calls that they are made of; TypeScript cannot follow them here.
  const verbs = {
    GET: asking('GET'),
    POST: asking('POST'),
    PATCH: asking('PATCH'),
    DELETE: asking('DELETE'),
  } as unknown as Omit<Sandglass, 'pages'>;
  return {
    ...verbs,
    pages: (path, query) => pagesOf(asking('GET'), path, query),
    events: ({ after, ...query } = {}, signal = new AbortController().signal) =>
      listen({
        after: after ?? null,
        signal,
        wait,
        open: async (lastId) => {
          const { data } = await client.GET('/v1/events/stream', {
            params: { query: { ...query, ...(lastId === null ? {} : { after: lastId }) } },
            parseAs: 'stream',
            signal,
          });
          if (!data) throw new TypeError('the stream has no body');
          return data;
        },
      }),
  };
}

/** What is sent again has its effect once. */
const named: NonNullable<Middleware['onRequest']> = ({ request: { method, headers } }) => {
  if (method === 'GET' || headers.has('Idempotency-Key')) return;
  headers.set('Idempotency-Key', crypto.randomUUID());
};

const refused: NonNullable<Middleware['onResponse']> = async ({ response }) => {
  if (response.status >= 400) throw await errorOf(response);
};

interface ListPage {
  readonly items: never[];
  readonly nextCursor: string | null;
}

async function* pagesOf(
  get: (path: string, said?: object) => Promise<unknown>,
  path: string,
  query: object = {},
): AsyncGenerator<never[]> {
  let cursor: string | null = null;
  do {
    const asked = cursor === null ? query : { ...query, cursor };
    const page = (await get(path, { params: { query: asked } })) as ListPage;
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
