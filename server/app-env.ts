/** What the application is made with, and what every request carries. */
import type { Actor } from '../runtime/index.ts';
import type { Backups } from './backups.ts';
import type { Clock } from './clock.ts';
import type { ConsentTokenStore } from './consent-tokens.ts';
import type { DecisionStore } from './decisions.ts';
import type { OpenStreams } from './events/open-streams.ts';
import type { Identities } from './identities.ts';
import type { AuditStore } from './kept-audit.ts';
import type { RequestStore } from './kept-requests.ts';
import type { KeyStore } from './key-store.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { ServerMeter } from './meter.ts';
import type { ProblemCode } from './problem.ts';
import type { Limits } from './rate-limit.ts';
import type { Readiness } from './readiness.ts';
import type { KeyedRequest } from './store/change.ts';
import type { WorldGlance } from './store/kept.ts';
import type { KeptRequest } from './store/store.ts';
import type { Webhooks } from './webhooks/webhooks.ts';
import type { Worlds } from './worlds.ts';

export interface Deps {
  readonly worlds: Worlds;
  readonly keys: KeyStore;
  readonly decisions: DecisionStore;
  readonly requests: RequestStore;
  readonly audit: AuditStore;
  readonly consentTokens: ConsentTokenStore;
  readonly library: Library;
  readonly webhooks: Webhooks;
  /** The wall clock: for the default instant of a sandbox and the age of a key. */
  readonly clock: Clock;
  /** Absent where there is no file to copy. */
  readonly backups?: Backups;
  /** The built page; nothing is served when null. */
  readonly pageDir: string | null;
  /** Told of our own failures, with the tracking id that the client was given. */
  readonly report: (failure: { readonly trackingId: string; readonly error: unknown }) => void;
  /** Whoever vouches for people without keys. Default: nobody. */
  readonly identities?: Identities;
  /** Where people reach us, without a slash at the end. Default: where the request was sent to. */
  readonly publicUrl?: string;
  /** See veil.ts; 0 is none. */
  readonly veilMs?: number;
  /** Default: silent. */
  readonly log?: Log;
  /** Default: nothing is measured. */
  readonly meter?: ServerMeter;
  /** Default: ready. */
  readonly readiness?: Readiness;
  /** Ended when the server stops. Default: never. */
  readonly streams?: OpenStreams;
  /** How many requests a key may make. Default: as many as it likes. */
  readonly limits?: Limits;
}

export interface AppEnv {
  Variables: Pick<Deps, 'worlds' | 'keys' | 'decisions' | 'requests' | 'library' | 'clock'> &
    Pick<Deps, 'audit' | 'consentTokens' | 'identities' | 'publicUrl'> & {
      backups: Backups | null;
      trackingId: string;
      /** When the request came in, of `performance.now()`. */
      beganMs: number;
      veilMs: number;
      readiness: Readiness;
      streams: OpenStreams;
      webhooks: Webhooks;
      caller: Caller;
      /** Absent where nobody is limited. */
      limits?: Limits;
      /** Of a request with an Idempotency-Key. */
      keyed?: KeyedRequest;
      /** The same request had its effect before, and nobody knows its answer any more. */
      earlier?: KeptRequest;
      /** The versions that the request demands, one of them; any where it is absent. */
      ifMatch?: readonly string[];
      /** Why it is asked. */
      reason?: string | null;
      /** It is on its way into the audit, with its effect. */
      isAudited?: boolean;
      /** The request was refused, and that is in the journal. */
      isRecorded?: boolean;
      /** Why a key or token is not taken: for the log alone. */
      opensNothing?: string;
      /** Of the answer, where it is a problem. */
      problem?: ProblemCode;
    };
}

/** The person or program behind a key. */
export interface Caller {
  readonly actor: Exclude<Actor, { readonly kind: 'system' }>;
  readonly world: WorldGlance;
  /** The last four characters of the key; null without one. */
  readonly keyLast4: string | null;
  /** Whose requests are counted together for the rate limit: those of one key. Absent without one. */
  readonly quotaName?: string;
  readonly isInstallation: boolean;
  /**
   * E-mail addresses of the caller's own organisation, none for a team; null for an operator, who
   * sees everyone's.
   */
  readonly colleagues: ReadonlySet<string> | null;
}
