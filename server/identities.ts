/** Who vouches for somebody that has no API key: an operator's identity provider, where one is named. */
import type { KeyActor } from './key-schemas.ts';

export interface Identity {
  readonly worldId: string;
  readonly actor: KeyActor;
}

export interface Identities {
  /** Null for whatever is wrong with it. */
  identify(token: string): Promise<Identity | null>;
}
