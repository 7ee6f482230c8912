/** The server that has a data folder, asked with the key that lies beside its database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError } from './cli-options.ts';
import type { CliPlace } from './cli-place.ts';
import { LookError, lookInto } from './store/libsql/look.ts';

export const SERVER_OPTIONS = { server: 'text' } as const;

const Keys = z.object({ operatorKey: z.string().nullable() });
const ProblemBody = z.object({ detail: z.string() });

/** Whether a running server has the file. The key is only ever sent to one that has. */
export async function isInUse({ url }: CliPlace): Promise<boolean> {
  try {
    await (await lookInto(url)).close();
    return false;
  } catch (error) {
    return error instanceof LookError && error.fault === 'in use';
  }
}

/** @throws {CallError} It does not answer, or its answer is a problem. */
export async function askServer(
  place: CliPlace,
  server: string | undefined,
  request: { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object },
): Promise<Response> {
  const base = server ?? addressOf(place);
  const { method, path, body } = request;
  const response = await fetch(new URL(path, base), {
    method,
    headers: { authorization: `Bearer ${operatorKeyOf(place)}`, ...JSON_HEADERS },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CallError(
      `a server has ${place.path}, and none answers at ${base} (${why}); say where by --server URL`,
    );
  });
  if (response.ok) return response;
  const problem = ProblemBody.safeParse(await response.json().catch(() => null));
  const said = problem.success ? problem.data.detail : `it answers ${response.status}`;
  const isStranger = response.status === 401;
  throw new CallError(
    isStranger ? `the server at ${base} does not know the key of ${place.env.dataDir}` : said,
  );
}

const JSON_HEADERS = { 'content-type': 'application/json' };

export function addressOf({ env: { host, port } }: CliPlace): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

export function operatorKeyOf({ env: { dataDir } }: CliPlace): string {
  const file = join(dataDir, 'keys.json');
  try {
    const { operatorKey } = Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (operatorKey !== null) return operatorKey;
  } catch {
    throw new CallError(`${file}, which has the operator’s key, cannot be read`);
  }
  throw new CallError(
    `${file} has no operator’s key any more: it was replaced. Stop the server first`,
  );
}
