/**
 * Time zones that there are. What the server keeps, and what the runtime reads, has only their form:
 * the lists of IANA change, and an older world stays readable. So it is asked where requests come in.
 *
 * Source: domain §0.1.
 */
import { COMMANDS } from '../runtime/index.ts';

export const TIME_ZONE_UNKNOWN = 'must be a time zone of IANA, such as Europe/Stockholm';

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const timeZoneIn = COMMANDS['trial.start'].shape.timeZone.refine(
  (name) => name === null || isTimeZone(name),
  TIME_ZONE_UNKNOWN,
);

/** The body of whatever asks for a trial. */
export const StartBody = COMMANDS['trial.start'].extend({ timeZone: timeZoneIn });
