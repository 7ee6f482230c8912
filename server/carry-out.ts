/** From a route to one command in the caller's world, and back with what it wrote. */
import type { Context } from 'hono';
import type { Command, CommandInput, CommandName, Entry } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import { writtenStream } from './beyond-sight.ts';
import { decisionIdOf } from './decisions.ts';
import { trialTag, type Versioned } from './etag.ts';
import { originOf } from './origin.ts';
import { expectedOf } from './preconditions.ts';
import { entryWire } from './present.ts';
import { refused } from './problem.ts';
import { beside } from './refusal-words.ts';
import { knownTo, trialOf } from './scope.ts';
import { isAbout } from './whole-world.ts';

export interface CarriedOut {
  readonly input: CommandInput;
  /** Everything the command wrote; what had fallen due before it comes first. */
  readonly entries: readonly Entry[];
}

/**
 * @param versioned Whose version the request may demand; null for what begins with the command.
 * @throws {Problem} When the command was refused; then the refusal is recorded and that is all.
 */
export async function carryOut(
  c: Context<AppEnv>,
  command: Command,
  versioned: Versioned | null = null,
): Promise<CarriedOut> {
  const [{ actor, world }, worlds, earlier] = [c.get('caller'), c.get('worlds'), c.get('earlier')];
  const expected = versioned === null ? null : expectedOf(c, versioned);
  const entries =
    earlier === undefined
      ? await worlds.perform(world.id, command, actor, originOf(c, command.type), expected)
      : await c.get('requests').entriesOf(earlier);
  for (const { sequence, input, refusal, stream: entryStream } of entries) {
    if (input.kind !== 'command') continue;
    if (refusal !== null) {
      c.set('isRecorded', true);
      const stream = await writtenStream(c, entries, entryStream);
      throw refused(refusal, decisionIdOf({ sequence, input }), beside(refusal, input, stream));
    }
    return { input, entries };
  }
  throw new Error('a command wrote no entry of its own');
}

/** One command about a trial in sight: the trial as it is now, and what was done to it. */
export async function carryOutOnTrial(
  c: Context<AppEnv>,
  trialId: string,
  command: CommandName,
  fields: Readonly<Record<string, unknown>>,
) {
  const { view, stream } = await trialOf(c, trialId);
  const asked = { type: command, trialId: view.id, ...fields } as Command;
  const { entries } = await carryOut(c, asked, { streamId: stream.id, tagOf: trialTag });
  const after = await trialOf(c, view.id);
  c.header('ETag', trialTag(after.stream, after.nowMs));
  const known = await knownTo(c, [view.customerId]);
  const own = entries.filter(isAbout(view.id));
  return { ...after, entries: own.map((entry) => entryWire(entry, known)) };
}

/** The id of the record that a registration made. */
export function recordIdOf({ resolved }: CommandInput): string {
  if (resolved.kind !== 'record') throw new Error(`a registration resolved as ${resolved.kind}`);
  return resolved.id;
}
