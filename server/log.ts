/**
 * What the server says about itself while it runs, for whoever operates it: one event in a line. Who
 * speaks needs this file alone; how lines are written is in log-lines.ts.
 */

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names carry their unit: `durationMs`. Texts are redacted on their way out. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** At `error`, with the stack and the causes of what was thrown. */
  fault(message: string, error: unknown, fields?: LogFields): void;
  /** Ends when all that was said is out, or nobody takes it. */
  flush(): Promise<void>;
}

const ignore = (): void => undefined;

export const SILENT_LOG: Log = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fault: ignore,
  flush: () => Promise.resolve(),
};
