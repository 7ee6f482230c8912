/** Who vouches for somebody that has no API key: an operator's identity provider, where one is named. */
import type { KeyActor } from './key-schemas.ts';

export interface Identity {
  readonly worldId: string;
  readonly actor: KeyActor;
}

export interface Identities {
  /** What is wrong with it is for the log, in words that have nothing of the token. */
  identify(token: string): Promise<Identity | { readonly problem: string }>;
}
