/** What the store side tells whoever measures the server. Every method is cheap and never throws. */
export interface Meter {
  /** One commit, of so many writes. */
  committed(of: { readonly size: number; readonly durationMs: number }): void;
  /** Timers fired together; how late the first of them was. */
  fired(of: { readonly count: number; readonly latenessMs: number }): void;
  /** A request or a write that was refused because too much is under way. */
  turnedAway(): void;
  delivered(outcome: 'delivered' | 'failed' | 'given-up'): void;
}

export const SILENT_METER: Meter = {
  committed: () => undefined,
  fired: () => undefined,
  turnedAway: () => undefined,
  delivered: () => undefined,
};
