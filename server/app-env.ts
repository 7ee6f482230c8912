/** What the application is made with, and what every request carries. */
import type { Actor } from '../runtime/index.ts';
import type { Backups } from './backups.ts';
import type { Clock } from './clock.ts';
import type { DecisionStore } from './decisions.ts';
import type { RequestStore } from './kept-requests.ts';
import type { KeyStore } from './keys.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { ServerMeter } from './meter.ts';
import type { ProblemCode } from './problem.ts';
import type { Readiness } from './readiness.ts';
import type { KeyedRequest } from './store/change.ts';
import type { WorldGlance } from './store/kept.ts';
import type { KeptRequest } from './store/store.ts';
import type { Worlds } from './worlds.ts';

export interface Deps {
  readonly worlds: Worlds;
  readonly keys: KeyStore;
  readonly decisions: DecisionStore;
  readonly requests: RequestStore;
  readonly library: Library;
  /** The wall clock: for the default instant of a sandbox and the age of a key. */
  readonly clock: Clock;
  /** Absent where there is no file to copy. */
  readonly backups?: Backups;
  /** The built page; nothing is served when null. */
  readonly pageDir: string | null;
  /** Told of our own failures, with the tracking id that the client was given. */
  readonly report: (failure: { readonly trackingId: string; readonly error: unknown }) => void;
  /** Default: silent. */
  readonly log?: Log;
  /** Default: nothing is measured. */
  readonly meter?: ServerMeter;
  /** Default: ready. */
  readonly readiness?: Readiness;
}

export interface AppEnv {
  Variables: Pick<Deps, 'worlds' | 'keys' | 'decisions' | 'requests' | 'library' | 'clock'> & {
    backups: Backups | null;
    trackingId: string;
    readiness: Readiness;
    caller: Caller;
    /** Of a request with an Idempotency-Key. */
    keyed?: KeyedRequest;
    /** The same request had its effect before, and nobody knows its answer any more. */
    earlier?: KeptRequest;
    /** The request was refused, and that is in the journal. */
    isRecorded?: boolean;
    /** Of the answer, where it is a problem. */
    problem?: ProblemCode;
  };
}

/** The person or program behind a key. */
export interface Caller {
  readonly actor: Exclude<Actor, { readonly kind: 'system' }>;
  readonly world: WorldGlance;
  /** The last four characters of the key. */
  readonly keyLast4: string;
  readonly isInstallation: boolean;
  /**
   * E-mail addresses of the caller's own organisation, none for a team; null for an operator, who
   * sees everyone's.
   */
  readonly colleagues: ReadonlySet<string> | null;
}
