/** Which database a command is about: `--db`, else the one in `--data`, else what the server uses. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CallError } from './cli-options.ts';
import { type Env, parseEnv, type Variables } from './env.ts';
import { LookError, type Looked, lookInto, pathOfUrl, withoutToken } from './store/libsql/look.ts';

export const PLACE_OPTIONS = { data: 'text', db: 'text' } as const;

export interface CliPlace {
  readonly env: Env;
  readonly url: string;
  /** Null where it is no file. */
  readonly path: string | null;
  /** For people. */
  readonly name: string;
  readonly authToken: string | undefined;
}

interface Asked {
  readonly data?: string | undefined;
  readonly db?: string | undefined;
}

/** The environment as a command sees it: what `--data` names stands for SANDGLASS_DATA_DIR. */
export function variablesWith({ data }: Asked, env: Variables): Variables {
  if (data === undefined) return env;
  const { SANDGLASS_DB_URL: _, ...rest } = env;
  return { ...rest, SANDGLASS_DATA_DIR: resolve(data) };
}

/** @throws {CallError} */
export function placeOf(asked: Asked, variables: Variables): CliPlace {
  if (asked.data !== undefined && asked.db !== undefined) {
    throw new CallError('name one database, by --data or by --db');
  }
  const env = readEnv(variablesWith(asked, variables));
  const url = asked.db === undefined ? env.dbUrl : urlOf(asked.db);
  const path = pathOfUrl(url);
  const name = path ?? withoutToken(url);
  return { env, url, path, name, authToken: env.dbAuthToken ?? undefined };
}

function readEnv(variables: Variables): Env {
  try {
    return parseEnv(variables);
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}

/** An address, or the path of a file. */
const urlOf = (text: string): string =>
  /^(?:file|libsql|https?|wss?):/.test(text) || text === ':memory:'
    ? text
    : pathToFileURL(resolve(text)).href;

/** @throws {CallError} With what to do instead, where a server has the file. */
export async function look(place: CliPlace, instead: string): Promise<Looked> {
  try {
    return await lookInto(place.url, place.authToken);
  } catch (error) {
    if (!(error instanceof LookError)) throw error;
    throw new CallError(error.fault === 'in use' ? `${error.message} ${instead}` : error.message);
  }
}

/** @throws {CallError} It is on another server, or not there. */
export function fileOf({ path, name }: CliPlace, what: string): string {
  if (path === null) throw new CallError(`${name} is no file; ${what}`);
  if (!existsSync(path)) throw new CallError(`${path} is not there`);
  return path;
}
