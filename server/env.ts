/** What the installation is told from outside: where to listen and where to keep things. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deliveredKeptMsOf } from './housekeeping.ts';
import { type JwtSettings, jwtSettingsOf } from './jwt-settings.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { type MailSettings, mailSettingsOf } from './mail-settings.ts';
import { publicUrlOf } from './public-url.ts';

export interface Env {
  readonly host: string;
  /** Bounds: 0..65535; 0 lets the system choose. */
  readonly port: number;
  /** Holds the database and the keys of the first start. */
  readonly dataDir: string;
  /** A libSQL address, `file:` by default. */
  readonly dbUrl: string;
  /** What a remote libSQL server knows us by; null for none. */
  readonly dbAuthToken: string | null;
  /** A file of the operator's own reference data; null for what comes with the product. */
  readonly referenceFile: string | null;
  readonly packs: PacksPlace;
  /** What of the log is written. */
  readonly logLevel: LogLevel;
  /** Where metrics can be read; null when they are off. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  readonly synchronous: Synchronous;
  /** Where backups are kept. */
  readonly backupDir: string;
  /** Through which server mail goes out; null where none does. */
  readonly mail: MailSettings | null;
  /** How long a delivered message stays in the lists. Unit: milliseconds. */
  readonly deliveredKeptMs: number;
  /** Whether webhooks may be sent to this machine. */
  readonly webhookLoopback: (typeof LOOPBACK)[number];
  /** Where people reach the server, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null;
  /** Whose identity provider is trusted; null: nobody’s. */
  readonly jwt: JwtSettings | null;
  /** Requests a minute and key; 0 where nobody is limited. */
  readonly rateLimit: number;
  /** Whether `npm start` began this process. */
  readonly isUnderNpm: boolean;
}

/**
 * `FULL`: an answer is given when the disk has its effects. `NORMAL`: a power cut, though no crash of
 * the process, may take back the last answers, whole commits of them.
 */
const SYNCHRONOUS = ['FULL', 'NORMAL'] as const;
export type Synchronous = (typeof SYNCHRONOUS)[number];

const LOOPBACK = ['deny', 'allow'] as const;

/** Where an operator's own policy packs lie. */
export interface PacksPlace {
  readonly dir: string;
  /** What named it; null for the place by default, which need not be there. */
  readonly namedBy: string | null;
}

export type Variables = Readonly<Record<string, string | undefined>>;

const PORT = 4317;

/**
 * Reads HOST, PORT and the variables that begin with SANDGLASS_; an empty one counts as absent.
 *
 * @throws {Error} With the variable and what to do, when one cannot be used as it stands.
 */
export function parseEnv(record: Variables): Env {
  const given = givenIn(record);
  const dataDir = dataDirOf(record);
  const referenceFile = given('SANDGLASS_REFERENCE_DATA');
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: portOf('PORT', given('PORT') ?? String(PORT)),
    dataDir,
    dbUrl: dbUrlOf(given('SANDGLASS_DB_URL'), dataDir),
    dbAuthToken: given('SANDGLASS_DB_AUTH_TOKEN') ?? null,
    referenceFile: referenceFile === undefined ? null : resolve(referenceFile),
    packs: packsOf(record),
    logLevel: oneOf(LOG_LEVELS, 'SANDGLASS_LOG', given('SANDGLASS_LOG') ?? 'info'),
    metrics: metricsOf(given),
    synchronous: oneOf(
      SYNCHRONOUS,
      'SANDGLASS_SYNCHRONOUS',
      given('SANDGLASS_SYNCHRONOUS') ?? 'FULL',
    ),
    backupDir: resolve(given('SANDGLASS_BACKUP_DIR') ?? join(dataDir, 'backups')),
    mail: mailSettingsOf(given('SANDGLASS_SMTP_URL'), given('SANDGLASS_MAIL_FROM')),
    deliveredKeptMs: deliveredKeptMsOf(record),
    webhookLoopback: oneOf(
      LOOPBACK,
      'SANDGLASS_WEBHOOK_LOOPBACK',
      given('SANDGLASS_WEBHOOK_LOOPBACK') ?? 'deny',
    ),
    publicUrl: publicUrlOf(given('SANDGLASS_PUBLIC_URL')),
    jwt: jwtSettingsOf(given),
    rateLimit: rateLimitOf(given('SANDGLASS_RATE_LIMIT') ?? '6000'),
    isUnderNpm: record['npm_lifecycle_event'] === 'start',
  };
}

/**
 * Where the policy packs of the operator lie: what a command's `--packs` says, else SANDGLASS_PACKS,
 * else `packs` beside the data.
 */
export function packsOf(record: Variables, option?: string): PacksPlace {
  if (option !== undefined) return { dir: resolve(option), namedBy: '--packs' };
  const dir = givenIn(record)('SANDGLASS_PACKS');
  if (dir === undefined) return { dir: join(dataDirOf(record), 'packs'), namedBy: null };
  return { dir: resolve(dir), namedBy: 'SANDGLASS_PACKS' };
}

const givenIn = (record: Variables) => (name: string) =>
  record[name] === '' ? undefined : record[name];

const dataDirOf = (record: Variables): string =>
  resolve(givenIn(record)('SANDGLASS_DATA_DIR') ?? '.sandglass');

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`${name} is "${text}"; it must be a whole number from 0 to 65535.`);
}

function rateLimitOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const form = 'a whole number of requests a minute, or 0 for no limit';
  throw new Error(`SANDGLASS_RATE_LIMIT is "${text}"; it must be ${form}.`);
}

function metricsOf(given: (name: string) => string | undefined): Env['metrics'] {
  const port = given('SANDGLASS_METRICS_PORT');
  if (port === undefined) return null;
  const host = given('SANDGLASS_METRICS_HOST') ?? '127.0.0.1';
  return { host, port: portOf('SANDGLASS_METRICS_PORT', port) };
}

function oneOf<Word extends string>(words: readonly Word[], name: string, text: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new Error(`${name} is "${text}"; it must be one of: ${words.join(', ')}.`);
}

function dbUrlOf(url: string | undefined, dataDir: string): string {
  if (url === undefined) return pathToFileURL(join(dataDir, 'sandglass.db')).href;
  if (/^(?:file|libsql|https?|wss?):/.test(url) || url === ':memory:') return url;
  throw new Error(
    `SANDGLASS_DB_URL is "${url}"; it must begin with file:, libsql:, https:, http:, wss: or ws:.`,
  );
}
