/** What the installation is told from outside: where to listen and where to keep things. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Env {
  readonly host: string;
  /** Bounds: 0..65535; 0 lets the system choose. */
  readonly port: number;
  /** Holds the database and the keys of the first start. */
  readonly dataDir: string;
  /** A libSQL address, `file:` by default. */
  readonly dbUrl: string;
  /** A file of the operator's own reference data; null for what comes with the product. */
  readonly referenceFile: string | null;
}

const PORT = 4317;

/**
 * Reads HOST, PORT, SANDGLASS_DATA_DIR, SANDGLASS_DB_URL and SANDGLASS_REFERENCE_DATA; an empty
 * variable counts as absent.
 *
 * @throws {Error} With the variable and what to do, when one cannot be used as it stands.
 */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): Env {
  const given = (name: string): string | undefined =>
    record[name] === '' ? undefined : record[name];
  const dataDir = resolve(given('SANDGLASS_DATA_DIR') ?? '.sandglass');
  const referenceFile = given('SANDGLASS_REFERENCE_DATA');
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: portOf(given('PORT') ?? String(PORT)),
    dataDir,
    dbUrl: dbUrlOf(given('SANDGLASS_DB_URL'), dataDir),
    referenceFile: referenceFile === undefined ? null : resolve(referenceFile),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
}

function dbUrlOf(url: string | undefined, dataDir: string): string {
  if (url === undefined) return pathToFileURL(join(dataDir, 'sandglass.db')).href;
  if (/^(?:file|libsql|https?|wss?):/.test(url) || url === ':memory:') return url;
  throw new Error(
    `SANDGLASS_DB_URL is "${url}"; it must begin with file:, libsql:, https:, http:, wss: or ws:.`,
  );
}
