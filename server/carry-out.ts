/** From a route to one command in the caller's world, and back with what it wrote. */
import type { Context } from 'hono';
import type { Command, CommandInput, Entry } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import { refused } from './problem.ts';

export interface CarriedOut {
  readonly input: CommandInput;
  /** Everything the command wrote; what had fallen due before it comes first. */
  readonly entries: readonly Entry[];
}

/** @throws {Problem} When the command was refused; then the refusal is recorded and that is all. */
export async function carryOut(c: Context<AppEnv>, command: Command): Promise<CarriedOut> {
  const { caller, worlds } = c.var;
  const entries = await worlds.perform(caller.world.id, command, caller.actor);
  for (const { input, refusal } of entries) {
    if (input.kind !== 'command') continue;
    if (refusal !== null) throw refused(refusal);
    return { input, entries };
  }
  throw new Error('a command wrote no entry of its own');
}

/** The id of the record that a registration made. */
export function recordIdOf({ resolved }: CommandInput): string {
  if (resolved.kind !== 'record') throw new Error(`a registration resolved as ${resolved.kind}`);
  return resolved.id;
}
