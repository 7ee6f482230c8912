/** Prism, a validating proxy of others, in front of the application. */

import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { Answer, type Api } from '../../server/support/api.ts';
import { onPort } from './serve.ts';

// It is CommonJS and its types are of another Node; what is used of it is told here.
const require = createRequire(import.meta.url);

interface PrismServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
  readonly server?: Server;
}
type Logger = Readonly<Record<string, (...words: unknown[]) => void>>;

const { getHttpOperationsFromSpec } = require('@stoplight/prism-http') as {
  getHttpOperationsFromSpec: (document: string) => Promise<readonly object[]>;
};
const { createServer } = require('@stoplight/prism-http-server') as {
  createServer: (operations: readonly object[], options: object) => PrismServer;
};

const silent = (): void => undefined;
const SILENT: Logger = Object.assign(
  Object.fromEntries(
    ['info', 'warn', 'error', 'debug', 'trace', 'fatal', 'success', 'note'].map((level) => [
      level,
      silent,
    ]),
  ),
  { child: () => SILENT },
);

export interface Violation {
  /** Begins with `request` or `response`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
}

/** What is wrong in an answer and its request, by Prism. */
export const violationsIn = (headers: Headers): readonly Violation[] =>
  JSON.parse(headers.get('sl-violations') ?? '[]') as readonly Violation[];

/** Read once for all that stand in front of something. */
let operations: Promise<readonly object[]> | undefined;

/**
 * @param errors Whether Prism answers itself where something is wrong.
 * @param work Is given the address of the proxy.
 */
export function throughPrism(
  api: Api,
  { errors }: { readonly errors: boolean },
  work: (url: string) => Promise<void>,
): Promise<void> {
  return onPort(api, async (upstream) => {
    operations ??= getHttpOperationsFromSpec('docs/openapi.json');
    const prism = createServer(await operations, {
      components: { logger: SILENT },
      cors: false,
      config: {
        isProxy: true,
        upstream: new URL(upstream),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors,
        mock: { dynamic: false },
      },
    });
    const url = await prism.listen(0, '127.0.0.1');
    try {
      await work(url);
    } finally {
      await prism.close();
    }
  });
}

/** An {@link Api} whose requests go through the proxy. */
export function apiThrough(
  api: Api,
  url: string,
  hear: (answer: Answer, asked: string) => void,
): Api {
  const send: Api['send'] = async (method, path, { key, body, raw, headers } = {}) => {
    const text = raw ?? (body === undefined ? null : JSON.stringify(body));
    const response = await fetch(`${url}${path}`, {
      method,
      body: text,
      headers: {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(text === null ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    const said = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const answer = new Answer(response.status, response.headers, isJson ? JSON.parse(said) : said);
    hear(answer, `${method} ${path}`);
    return answer;
  };
  return {
    ...api,
    send,
    get: (path, key) => send('GET', path, key === undefined ? {} : { key }),
    post: (path, key, body) => send('POST', path, { key, body }),
    patch: (path, key, body) => send('PATCH', path, { key, body, headers: { 'If-Match': '*' } }),
  };
}
