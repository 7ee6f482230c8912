/**
 * What one client wants: one command or one deed on a sandbox, asked until it is answered. With a
 * key it is asked again whatever came of it before; without, only when it certainly had no effect.
 *
 * It is sent as the routes and the idempotency layer of the server send it.
 */
import { createHash } from 'node:crypto';
import {
  type Actor,
  type Command,
  canonical,
  type Entry,
  Rejected,
} from '../../../runtime/index.ts';
import type { OpenWorlds } from '../../../server/open-worlds.ts';
import type { Turn } from '../../../server/sandbox.ts';
import type { KeyedRequest, Origin } from '../../../server/store/change.ts';
import type { KeptRequest } from '../../../server/store/store.ts';
import { WorldError } from '../../../server/worlds.ts';
import { POLICY } from './setting.ts';

export type Deed =
  | { readonly kind: 'command'; readonly command: Command; readonly actor: Actor }
  | { readonly kind: 'create'; readonly nowMs: number; readonly history: readonly Entry[] }
  | { readonly kind: 'advance'; readonly turn: Turn }
  | { readonly kind: 'fork'; readonly atMs: number | null }
  | { readonly kind: 'remove' };

/** `untouched`: it certainly had no effect. `unknown`: nobody can say. */
export type Ending = 'answered' | 'rejected' | 'untouched' | 'unknown';

export interface Attempt {
  readonly originId: string;
  readonly machine: string;
  readonly life: number;
  ending: Ending | null;
}

export interface Answer {
  readonly originId: string;
  readonly entries: readonly Entry[];
  /** The world that was made, for `create` and `fork`. */
  readonly madeId: string | null;
  /** All of it as one text: the same each time. */
  readonly text: string;
}

export interface Errand {
  readonly name: string;
  readonly worldId: string;
  readonly deed: Deed;
  readonly keyed: KeyedRequest | null;
  readonly attempts: Attempt[];
  readonly answers: Answer[];
  /** Over without an answer: rejected, or given up. */
  isOver: boolean;
}

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

/** Somebody else is at it already, in the same process. */
class InUse extends Error {
  override readonly name = 'InUse';
}

/** @throws Whatever kept it from being answered: see {@link endingOf}. */
export async function carryOut(
  worlds: OpenWorlds,
  errand: Errand,
  originId: string,
): Promise<Answer> {
  const { keyed } = errand;
  if (keyed === null) return act(worlds, errand, originId);
  const { requests } = worlds;
  const place = `${keyed.worldId} ${keyed.caller} ${keyed.keyHash}`;
  if (requests.running.has(place)) throw new InUse();
  requests.running.add(place);
  try {
    const earlier = await requests.find(keyed);
    if (earlier !== undefined) return await answerAgain(worlds, errand, { originId, earlier });
    const answer = await act(worlds, errand, originId);
    const about = { status: 200, type: null, location: null, isSealed: false };
    requests.save(keyed, { ...about, body: answer.text });
    return answer;
  } finally {
    requests.running.delete(place);
  }
}

async function answerAgain(
  worlds: OpenWorlds,
  errand: Errand,
  { originId, earlier }: { readonly originId: string; readonly earlier: KeptRequest },
): Promise<Answer> {
  const isMade = errand.deed.kind === 'create' || errand.deed.kind === 'fork';
  const entries = isMade ? [] : await worlds.requests.entriesOf(earlier);
  const again = answerOf(originId, entries, isMade ? earlier.worldId : null);
  const kept = earlier.answer?.body ?? again.text;
  return { ...again, text: kept };
}

async function act(worlds: OpenWorlds, errand: Errand, originId: string): Promise<Answer> {
  const { worldId, deed, name } = errand;
  const origin = originOf(errand, originId);
  switch (deed.kind) {
    case 'command': {
      const entries = await worlds.perform(worldId, deed.command, deed.actor, origin);
      return answerOf(originId, entries, null);
    }
    case 'create': {
      const { nowMs, history } = deed;
      const start = history.length === 0 ? {} : { entries: history, startAtMs: nowMs };
      const row = await worlds.create({ name, nowMs, packId: POLICY, ...start }, origin);
      return answerOf(originId, [], row.id);
    }
    case 'advance': {
      const { entries } = await worlds.advance(worldId, deed.turn, origin);
      return answerOf(originId, entries, null);
    }
    case 'fork': {
      const row = await worlds.fork({ worldId, atMs: deed.atMs, name }, origin);
      return answerOf(originId, [], row.id);
    }
    case 'remove':
      if (!(await worlds.remove(worldId, origin))) throw new WorldError('UNKNOWN_WORLD');
      return answerOf(originId, [], null);
  }
}

function originOf({ deed, keyed }: Errand, id: string): Origin {
  const operation = deed.kind === 'command' ? deed.command.type : `sandbox.${deed.kind}`;
  const actor: Actor = deed.kind === 'command' ? deed.actor : { kind: 'operator' };
  return { id, actor, operation, trackingId: null, keyLast4: null, keyed };
}

function answerOf(originId: string, entries: readonly Entry[], madeId: string | null): Answer {
  const text = hashOf(`${madeId} ${entries.map(canonical).join('\n')}`);
  return { originId, entries, madeId, text };
}

/** What an error means to a client. Null: nobody may ever be told this. */
export function endingOf(error: unknown): Ending | null {
  if (error instanceof Rejected) return 'rejected';
  if (error instanceof InUse) return 'untouched';
  if (error instanceof WorldError) return OF_WORLDS[error.code] ?? null;
  return error instanceof Error && error.name === 'StoreError' ? 'unknown' : null;
}

const OF_WORLDS: Partial<Record<WorldError['code'], Ending>> = {
  TOO_BUSY: 'untouched',
  STORE_FULL: 'untouched',
  STORE_FAILED: 'unknown',
  UNKNOWN_WORLD: 'rejected',
  INSTANT_OUT_OF_RANGE: 'rejected',
};
