/** A log and a meter that remember what they were told. */
import type { Log, LogFields } from '../../../server/log.ts';
import { type Answered, type ServerMeter, SILENT_METER } from '../../../server/meter.ts';

export interface Said {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields;
}

export function heardLog(): Log & { readonly said: readonly Said[] } {
  const said: Said[] = [];
  const speaker =
    (level: string) =>
    (message: string, fields: LogFields = {}): void => {
      said.push({ level, message, fields });
    };
  return {
    said,
    debug: speaker('debug'),
    info: speaker('info'),
    warn: speaker('warn'),
    error: speaker('error'),
    fault: (message, error, fields) => {
      said.push({ level: 'fault', message, fields: { ...fields, error: String(error) } });
    },
    flush: () => Promise.resolve(),
  };
}

export interface HeardMeter extends ServerMeter {
  readonly answers: readonly Answered[];
  readonly away: readonly string[];
}

export function heardMeter(): HeardMeter {
  const answers: Answered[] = [];
  const away: string[] = [];
  return {
    ...SILENT_METER,
    answers,
    away,
    answered: (of) => {
      answers.push(of);
    },
    turnedAway: (by = 'queue') => {
      away.push(by);
    },
  };
}
