/** The id by which a request is found again: in its answer, in the log, and in the client's own log. */
import { randomUUID } from 'node:crypto';

/** The client's own id, where it is safe to repeat; else a new one. */
export function trackingIdFrom(given: string | undefined): string {
  return given !== undefined && /^[A-Za-z0-9_.-]{1,128}$/.test(given) ? given : newTrackingId();
}

export const newTrackingId = (): string => `SANDGLASS_${randomUUID()}`;
