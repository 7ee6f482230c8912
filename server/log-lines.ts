/**
 * The log as lines of JSON on the standard error stream.
 *
 * Invariants:
 *   L1. Every text goes through `redacted`: nobody who speaks has to think of it.
 *   L2. A line waits until 8 KiB are together or a tenth of a second is over, so that a request does
 *       not pay for a write of its own. `flush` and the end of the process write what waits.
 *   L3. A reader who stalls costs lines, never memory without bound, and never an answer.
 */
import { setTimeout as passed } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { isoOf } from '../runtime/index.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Log, LogFields, LogLevel } from './log.ts';
import { redacted } from './redact.ts';

const STDERR = 2;
/** Source: our choice, measured: a write for each line costs a tenth of the throughput. */
const LINES_BYTES = 8_192;
const FLUSH_EVERY_MS = 100;
/** For the last lines, where nobody reads them. */
const FLUSH_MS_MAX = 500;
/** About 40,000 lines. Source: our choice. */
const WAITING_BYTES_MAX = 8 * 1024 * 1024;
/** A chain of causes is followed so far; one may be its own cause. */
const CAUSE_COUNT_MAX = 5;
/** Unit: characters. A message may quote a whole body; so much of it is looked at, so much shown. */
const READ_LENGTH_MAX = 32_768;
const TEXT_LENGTH_MAX = 8_192;

/** @param fd Where to. Default: the standard error stream. */
export function logLines(level: LogLevel, fd: number = STDERR): Log {
  const out = pino.destination({
    dest: fd,
    sync: false,
    minLength: LINES_BYTES,
    periodicFlush: FLUSH_EVERY_MS,
    maxLength: WAITING_BYTES_MAX,
  });
  // A full disk under the log, for one: what cannot be written is lost, and the server goes on (L3).
  out.on('error', () => undefined);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stampsOf(systemClock()),
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  );
  return {
    debug: speaker(logger, 'debug'),
    info: speaker(logger, 'info'),
    warn: speaker(logger, 'warn'),
    error: speaker(logger, 'error'),
    fault: (message, error, fields) => {
      if (!logger.isLevelEnabled('error')) return;
      logger.error({ ...cleaned(fields), ...wordsOf(error) }, redacted(message));
    },
    flush: () => flushed(out),
  };
}

/** Many lines fall into one millisecond, and writing an instant out costs as much as the rest. */
function stampsOf(clock: Clock): () => string {
  let writtenMs = Number.NaN;
  let stamp = '';
  return () => {
    const nowMs = clock.nowMs();
    if (nowMs !== writtenMs) {
      writtenMs = nowMs;
      stamp = `,"time":"${isoOf(nowMs)}"`;
    }
    return stamp;
  };
}

type Out = ReturnType<typeof pino.destination>;

/** What is being written comes first, else the lines would change their order. */
async function flushed(out: Out): Promise<void> {
  const drained = new Promise<void>((resolve) => out.flush(() => resolve()));
  const patience = new AbortController();
  const late = passed(FLUSH_MS_MAX, undefined, patience).catch(() => undefined);
  await Promise.race([drained, late]);
  patience.abort();
  try {
    out.flushSync();
  } catch {
    // Whoever should read it does not, and there is nobody else to tell.
  }
}

function speaker(logger: Logger, level: Exclude<LogLevel, 'silent'>) {
  return (message: string, fields?: LogFields): void => {
    if (logger.isLevelEnabled(level)) logger[level](cleaned(fields), redacted(message));
  };
}

function cleaned(fields: LogFields = {}): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name];
    clean[name] = typeof value === 'string' ? text(value) : value;
  }
  return clean;
}

/** Cut between words before it is redacted: half an address would not be known as one. */
function text(value: string): string {
  const isLong = value.length > READ_LENGTH_MAX;
  const read = isLong
    ? value.slice(0, Math.max(0, value.lastIndexOf(' ', READ_LENGTH_MAX)))
    : value;
  const clean = redacted(read);
  if (!isLong && clean.length <= TEXT_LENGTH_MAX) return clean;
  return `${clean.slice(0, TEXT_LENGTH_MAX)}…`;
}

/** Nothing but these: an error's other properties may hold the statement and its parameters. */
function wordsOf(error: unknown): Record<string, unknown> {
  const causes: string[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && causes.length < CAUSE_COUNT_MAX) {
    causes.push(text(stackOf(cause)));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return {
    error: text(error instanceof Error ? error.message : String(error)),
    type: error instanceof Error ? text(error.name) : typeof error,
    ...(codeOf(error) === undefined ? {} : { code: codeOf(error) }),
    stack: text(stackOf(error)),
    ...(causes.length === 0 ? {} : { causes }),
  };
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? text(String(error.code)) : undefined;
