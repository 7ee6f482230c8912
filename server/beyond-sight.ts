/**
 * What a route may learn beyond a caller's sight: where the runtime itself decides who may, of what
 * the caller's own command has just written, and the few facts that everybody is told.
 */
import type { Context } from 'hono';
import type { At, Entry, Reader, Stream, TrialView } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import { wholeWorld } from './scoped.ts';

type Asking = Context<AppEnv>;

/** Asks one of the runtime's own questions, which knows what its actor may. */
export async function askRuntime<Args extends readonly unknown[], Result>(
  c: Asking,
  question: (reader: Reader, at: At, ...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> {
  const { caller, worlds } = c.var;
  const at = await worlds.at(caller.world.id);
  return question(worlds.reader(wholeWorld(caller.world.id)), at, ...args);
}

/** A stream that these entries, written by the caller's own command, are about. */
export async function writtenStream(
  c: Asking,
  entries: readonly Entry[],
  id: string,
): Promise<Stream | undefined> {
  if (!entries.some(({ stream }) => stream === id)) return undefined;
  return c.var.worlds.stream(wholeWorld(c.var.caller.world.id), id);
}

/** The name of the partner whose trial it is. */
export async function partnerNameOf(c: Asking, { partnerId }: TrialView): Promise<string> {
  const partner = await c.var.worlds.stream(wholeWorld(c.var.caller.world.id), partnerId);
  return partner?.kind === 'partner' ? partner.record.name : '';
}

/** Who holds a site address: whoever asks is told no more than whether it is free. */
export async function holderOfSite(c: Asking, siteUrl: string): Promise<Stream | undefined> {
  const { caller, worlds } = c.var;
  const whole = wholeWorld(caller.world.id);
  const id = await worlds.reader(whole).holderOf(`site:${siteUrl}`);
  return id === undefined ? undefined : worlds.stream(whole, id);
}
