/**
 * What nobody caught, and what Node itself warns of: into the log, where it is redacted like all else.
 * Node's own words would show a message as it is.
 */
import type { Log } from './log.ts';

export function tellUncaught(log: Log, exit: (code: number) => void): void {
  process.on('uncaughtException', (error) => {
    log.fault('nobody caught this; the server ends', error);
    void log.flush().then(() => exit(1));
  });
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn(warning.message, { type: warning.name }));
}
