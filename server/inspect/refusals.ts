/** Why the inspector itself does not carry out what a viewer sent. The API's own codes come beside. */
import type { Said } from './world-client.ts';

/** What can be wrong, by its code; {@link file://../../docs/inspector.md} has the same. */
export const REFUSALS = {
  NOT_UNDERSTOOD:
    'A viewer may send xstate.inspecting, and xstate.event with a session and an event.',
  NO_SUCH_SESSION: 'No machine of that session lives here now.',
  NO_SUCH_COMMAND: 'That cannot be asked of this machine; what happens by itself cannot be sent.',
  TIMER_NOT_ARMED: 'That timer is not armed.',
  TOO_MANY_COMMANDS: 'Too many commands wait already; send fewer at once.',
  NO_ANSWER: 'The server does not answer; whether it happened is not known.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const refusal = (code: RefusalCode): Said => ({ code, sentence: REFUSALS[code] });
