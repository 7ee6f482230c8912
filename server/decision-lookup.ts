/**
 * A decision by its id, wherever it was kept: an answer about eligibility (`dec_01J…`) beside the
 * worlds, or that of a command in the command's entry (`dec_` and the entry's sequence).
 */
import type { Context } from 'hono';
import type { CommandInput, Decision, Reason } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import type { Sight } from './explanation-wire.ts';
import { actorWire, unveiledFor } from './present.ts';
import { Problem } from './problem.ts';
import { knownTo, trialOf } from './scope.ts';
import { wholeWorld } from './scoped.ts';
import type { KeptEntry } from './store/kept.ts';
import { trialIdOf } from './store/rows.ts';

export interface AskedDecision {
  readonly id: string;
  readonly kind: 'eligibility' | 'command';
  readonly atMs: number;
  readonly recordedAtMs: number;
  readonly actor: { readonly kind: string };
  readonly request: object;
  readonly decision: Decision;
  readonly denials: readonly Reason[];
  readonly sight: Sight;
}

/** @throws {Problem} UNKNOWN_DECISION: there is none, or it is not the caller's to see. */
export async function decisionOf(c: Context<AppEnv>, id: string): Promise<AskedDecision> {
  const sequence = /^dec_([1-9]\d{0,14})$/.exec(id)?.[1];
  const found =
    sequence === undefined ? await answerOf(c, id) : await commandOf(c, id, Number(sequence));
  if (found === undefined) throw new Problem('UNKNOWN_DECISION');
  return found;
}

async function answerOf(c: Context<AppEnv>, id: string): Promise<AskedDecision | undefined> {
  const { caller, decisions } = c.var;
  const kept = await decisions.find(caller.world.id, id);
  if (kept === undefined) return undefined;
  const { actor } = caller;
  const isTheirs =
    actor.kind === 'operator' || (actor.kind === 'partner' && actor.partnerId === kept.partnerId);
  if (!isTheirs) return undefined;
  const { atMs, recordedAtMs, request, eligibility } = kept;
  const { decision, denials, path } = eligibility;
  const isStranger = actor.kind === 'partner' && path === 'EXISTING';
  const sight = isStranger ? 'whatApplies' : 'everything';
  return {
    id,
    kind: 'eligibility',
    atMs,
    recordedAtMs,
    actor: kept.actor,
    request,
    decision,
    denials,
    sight,
  };
}

async function commandOf(
  c: Context<AppEnv>,
  id: string,
  sequence: number,
): Promise<AskedDecision | undefined> {
  const { caller, worlds } = c.var;
  const page = { after: String(sequence - 1), limit: 1 };
  const [kept] = await worlds.entries(wholeWorld(caller.world.id), page);
  if (kept === undefined || kept.entry.sequence !== sequence) return undefined;
  const { input } = kept.entry;
  if (input.kind !== 'command' || input.decision === null) return undefined;
  if (!(await isInSight(c, kept))) return undefined;
  const { atMs, actor, command, decision, denials, resolved } = input;
  const known = await knownTo(c, [kept.entry.stream]);
  const isOwn = await isOwnCustomer(c, kept.entry.stream, resolved);
  return {
    id,
    kind: 'command',
    atMs,
    recordedAtMs: kept.recordedAtMs,
    actor: actorWire(actor, known),
    request: unveiledFor(command, known),
    decision,
    denials,
    sight: isOwn ? 'everything' : 'whatApplies',
  };
}

/** What a customer has bought is for itself and for the partner whose own customer it is. T-087. */
async function isOwnCustomer(
  c: Context<AppEnv>,
  streamId: string,
  resolved: CommandInput['resolved'],
): Promise<boolean> {
  const { actor, world } = c.var.caller;
  if (actor.kind !== 'partner') return true;
  if (resolved.kind === 'start') return resolved.path !== 'EXISTING';
  const stream = await c.var.worlds.stream(wholeWorld(world.id), streamId);
  return (
    stream?.kind === 'customer' &&
    stream.record.relationships.some(
      (one) =>
        one.partnerId === actor.partnerId && one.status === 'managed' && one.origin === 'OWN',
    )
  );
}

/** Asked by one's own organisation, in its stream, or about a trial that one may see. */
async function isInSight(c: Context<AppEnv>, { entry }: KeptEntry): Promise<boolean> {
  const { actor } = c.var.caller;
  if (actor.kind === 'operator') return true;
  const own =
    actor.kind === 'partner' ? actor.partnerId : actor.kind === 'customer' ? actor.customerId : '';
  if (entry.stream === own || organisationOf(entry.input) === own) return true;
  const trialId = trialIdOf(entry.input);
  if (trialId === null) return false;
  try {
    await trialOf(c, trialId);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** The partner or the customer whose person asked; null for everybody else. */
function organisationOf(input: KeptEntry['entry']['input']): string | null {
  if (input.kind !== 'command') return null;
  const { actor } = input;
  if (actor.kind === 'partner') return actor.partnerId;
  return actor.kind === 'customer' ? actor.customerId : null;
}
