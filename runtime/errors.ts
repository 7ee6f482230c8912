/** The two ways in which a request ends without an entry: it made no sense here, or we are wrong. */
import { type RejectionCode, sentenceOf } from './codes.ts';

/** The request cannot be understood in this world, for example because an id is unknown. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  readonly code: RejectionCode;
  readonly sentence: string;

  constructor(code: RejectionCode, detail?: string) {
    const sentence = detail === undefined ? sentenceOf(code) : `${sentenceOf(code)} ${detail}`;
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }
}

export type FaultCode =
  | 'TOO_MANY_EVENTS'
  | 'TOO_MANY_EVENTS_AT_ONCE'
  | 'STALE_TIMER'
  | 'REPLAY_DIVERGED'
  | 'UNKNOWN_MACHINE'
  | 'MACHINE_FAILED';

/** Our bug, or a bound that was reached; never the asker's doing. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}
