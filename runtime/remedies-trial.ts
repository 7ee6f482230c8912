/**
 * Trying a remedy: what the rules would answer if it were done, without doing it.
 *
 * Invariant M4: nothing is changed; what a command would change is seen by this reader alone.
 */
import type { Actor } from './actor.ts';
import type { Command, TrialRequestBody } from './command.ts';
import type { Reason } from './entry.ts';
import { Rejected } from './errors.ts';
import { type Eligibility, evaluate } from './evaluate.ts';
import { prepare } from './prepare.ts';
import { decisionReasons } from './refusal.ts';
import type { Act } from './remedies-changes.ts';
import type { At } from './start-request.ts';
import { step } from './step.ts';
import type { Stream } from './stream.ts';
import { claimsOf, type Reader } from './world.ts';

export interface Said {
  readonly command: Command;
  readonly actor: Actor;
}

export interface Tried {
  readonly request: TrialRequestBody;
  readonly commands: readonly Said[];
  readonly eligibility: Eligibility;
  /** The world as it would be then. */
  readonly reader: Reader;
}

/** What would come of a request once some commands were said; null where one of them is refused. */
export type Trial = (
  request: TrialRequestBody,
  commands?: readonly Said[],
) => Promise<Tried | null>;

/** Tries requests; what comes to the same is tried once. */
export function trialOf(reader: Reader, at: At, actor: Actor): Trial {
  const known = new Map<string, Promise<Tried | null>>();
  const tryOut = async (
    request: TrialRequestBody,
    commands: readonly Said[],
  ): Promise<Tried | null> => {
    const world = await readerAfter(reader, at, commands);
    if (world === null) return null;
    const eligibility = await evaluate(world, at, request, actor);
    return { request, commands, eligibility, reader: world };
  };
  return (request, commands = []) => {
    const key = JSON.stringify([request, commands]);
    const tried = known.get(key) ?? tryOut(request, commands);
    known.set(key, tried);
    return tried;
  };
}

/** Tries acts, one after the other. */
export const attempt = (
  trial: Trial,
  request: TrialRequestBody,
  acts: readonly Act[],
): Promise<Tried | null> =>
  trial(
    acts.reduce((before, { apply }) => apply(before), request),
    acts.flatMap(({ change }) =>
      change.kind === 'command' ? [{ command: change.command, actor: change.actor }] : [],
    ),
  );

/** Everything against a request, of the rules and beside them. */
export const reasonsAgainst = ({ denials, decision }: Eligibility): readonly Reason[] => [
  ...denials,
  ...decisionReasons(decision),
];

/** The world as it would be once these commands were said; null where one of them is refused. */
async function readerAfter(
  reader: Reader,
  at: At,
  commands: readonly Said[],
): Promise<Reader | null> {
  const changed = new Map<string, Stream>();
  const world = over(reader, changed);
  for (const { command, actor } of commands) {
    try {
      const { streamId, input } = await prepare(world, at, command, actor, noNewId);
      const { stream, entry } = step(await world.stream(streamId), input, 1);
      if (entry.outcome !== 'accepted') return null;
      changed.set(stream.id, stream);
    } catch (error) {
      if (error instanceof Rejected) return null;
      throw error;
    }
  }
  return world;
}

/** A remedy changes records that are there; it makes none. */
const noNewId = (prefix: string): string => {
  throw new Error(`a remedy makes no new ${prefix}`);
};

/** Another reader, with some streams in the place of those that it has. */
const over = (reader: Reader, changed: ReadonlyMap<string, Stream>): Reader => ({
  stream: (id) => changed.get(id) ?? reader.stream(id),
  streamOfTrial: async (trialId) => {
    const found = await reader.streamOfTrial(trialId);
    return found === undefined ? undefined : (changed.get(found.id) ?? found);
  },
  holderOf: async (claim) => {
    for (const stream of changed.values()) if (claimsOf(stream).includes(claim)) return stream.id;
    const holder = await reader.holderOf(claim);
    return holder !== undefined && changed.has(holder) ? undefined : holder;
  },
});
