/** Who asks for a change over HTTP, and by which request: for the audit and for asking twice. */
import type { Context } from 'hono';
import type { AppEnv, Caller } from './app-env.ts';
import { newIdsOf } from './ids.ts';
import { ownerOf } from './owner.ts';
import type { Origin } from './store/change.ts';
import type { WorldRow } from './store/kept.ts';

/** @param operation A command's name, or what is done to a world: `sandbox.advance`. */
export function originOf(c: Context<AppEnv>, operation: string): Origin {
  c.set('isAudited', true);
  const [caller, clock, trackingId] = [c.get('caller'), c.get('clock'), c.get('trackingId')];
  return {
    id: newIdsOf(clock)('aud'),
    actor: caller.actor,
    operation,
    trackingId,
    keyLast4: caller.keyLast4,
    reason: c.get('reason') ?? null,
    keyed: c.get('keyed') ?? null,
  };
}

/** The world that this very request made before; null where it did not. */
export async function madeEarlier(c: Context<AppEnv>): Promise<WorldRow | null> {
  const { earlier, worlds } = c.var;
  return earlier === undefined ? null : ((await worlds.get(earlier.worldId)) ?? null);
}

/** Whose keys are one's own: those of one's organisation or team. */
export const callerName = ({ actor }: Pick<Caller, 'actor'>): string => ownerOf(actor);
