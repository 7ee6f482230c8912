/** What a command becomes once its words are understood: an input, and the stream that it goes into. */
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import type { CommandInput, Decision, Reason } from './entry.ts';
import type { Resolved } from './resolved.ts';
import type { At } from './start-request.ts';

/** Makes an id that no other record of the world has. */
export type NewId = (prefix: 'par' | 'cus' | 'trl' | 'ord') => string;

export interface Prepared {
  /** The stream that the input goes into; it may not exist yet. */
  readonly streamId: string;
  readonly input: CommandInput;
}

export function inputOf(
  at: At,
  actor: Actor,
  command: Command,
  resolved: Resolved,
  denials: readonly Reason[],
  decision: Decision | null,
): CommandInput {
  return { kind: 'command', atMs: at.nowMs, actor, command, resolved, denials, decision };
}
