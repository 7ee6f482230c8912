/**
 * What changes the reasons against a request: an instant, and the entries of that instant that are
 * behind it. Of everything that happens at one instant, only what moves something that the rules
 * read of this request is named.
 *
 * Source: our choice.
 */
import type { TrialRequestBody } from './command.ts';
import type { Entry, Reason } from './entry.ts';
import { Fault } from './errors.ts';
import { type Standing, withoutThose } from './forecast-standing.ts';
import { claimsAskedBy } from './forecast-world.ts';
import { step } from './step.ts';
import type { CustomerStream, Instance, Stream } from './stream.ts';
import { isTrial, trialContextOf } from './views.ts';
import { claimsOf, type World } from './world.ts';

/** An instant at which the reasons against the request change. */
export interface ForecastCause {
  /** Epoch milliseconds, UTC. From this instant on, itself included. */
  readonly atMs: number;
  /**
   * What happens then, as it would be recorded; `sequence` alone is not the whole world's. Empty
   * where it is the date from which a policy is in force.
   */
  readonly entries: readonly Entry[];
  /** Whether everything in the entries is the asking partner's own; a host hides what is not. */
  readonly isOwn: boolean;
  readonly lifted: readonly Reason[];
  readonly raised: readonly Reason[];
}

/** One instant of the run at which the reasons changed. */
export interface Turn {
  readonly atMs: number;
  readonly entries: readonly Entry[];
  readonly worlds: { readonly before: World; readonly after: World };
  readonly before: Standing;
  readonly after: Standing;
}

/** For whom a cause is told: the partner that asks, and what it asks for. */
export interface Asked {
  readonly request: TrialRequestBody;
  readonly partnerId: string;
}

/** What the turn changed for the whole request; null where it changed nothing. */
export const causeOf = (turn: Turn, asked: Asked): ForecastCause | null =>
  causeFor(turn, asked, asked.request.services, ({ services }) =>
    services.flatMap(({ reasons }) => reasons),
  );

/** What the turn changed for one service; null where it changed nothing. */
export const serviceCauseOf = (turn: Turn, asked: Asked, service: string): ForecastCause | null =>
  causeFor(turn, asked, [service], ({ services }) =>
    services.filter((one) => one.service === service).flatMap(({ reasons }) => reasons),
  );

function causeFor(
  turn: Turn,
  asked: Asked,
  services: readonly string[],
  reasonsOf: (standing: Standing) => readonly Reason[],
): ForecastCause | null {
  const [before, after] = [reasonsOf(turn.before), reasonsOf(turn.after)];
  const lifted = withoutThose(before, after);
  const raised = withoutThose(after, before);
  if (lifted.length + raised.length === 0) return null;
  const entries = entriesBehind(turn, asked, services);
  const isOwn = entries.every((entry) => isOwnEntry(entry, turn.worlds.after, asked.partnerId));
  return { atMs: turn.atMs, entries, isOwn, lifted, raised };
}

/** The entries that moved something that the rules read; told again, one by one. */
function entriesBehind(
  { entries, worlds }: Turn,
  asked: Asked,
  services: readonly string[],
): readonly Entry[] {
  const streams = new Map(worlds.before.streams);
  return entries.filter((entry) => {
    const before = streams.get(entry.stream);
    const after = step(before, entry.input, entry.sequence).stream;
    streams.set(after.id, after);
    return readOf(before, asked, services) !== readOf(after, asked, services);
  });
}

/** What the rules read of a stream, as a text to compare. See start-request.ts. */
function readOf(
  stream: Stream | undefined,
  { request, partnerId }: Asked,
  services: readonly string[],
): string {
  if (stream === undefined) return '';
  const held = new Set(claimsOf(stream));
  const claims = claimsAskedBy(request).filter((claim) => held.has(claim));
  if (stream.kind !== 'customer') return JSON.stringify([claims, stream.record]);
  const { usersIn, purchases, relationships } = stream.record;
  const related = relationships
    .filter((one) => one.partnerId === partnerId)
    .map(({ status, origin }) => [status, origin]);
  const trials = liveTrialsOf(stream, services);
  return JSON.stringify([claims, usersIn, purchases.map((one) => one.service), related, trials]);
}

const liveTrialsOf = ({ instances }: CustomerStream, services: readonly string[]) =>
  Object.values(instances)
    .filter((one) => isTrial(one) && one.status === 'active')
    .filter((one) => trialContextOf(one).services.some((service) => services.includes(service)))
    .map(({ id }) => id);

/** Whether every machine that the entry moved is the partner's: of its trial, or its access. */
function isOwnEntry({ stream: id, changes }: Entry, world: World, partnerId: string): boolean {
  const stream = world.streams.get(id);
  if (stream === undefined) throw new Fault('MACHINE_FAILED', `${id} was not foreseen`);
  if (stream.kind !== 'customer') return ownerOf(stream) === partnerId;
  const moved = changes.filter(({ taken }) => taken.length > 0);
  const owners = moved.map(({ instanceId }) => partnerOf(stream.instances, instanceId));
  return owners.length > 0 && owners.every((owner) => owner === partnerId);
}

const ownerOf = (stream: Exclude<Stream, CustomerStream>): string | null =>
  stream.kind === 'partner' ? stream.id : stream.record.partnerId;

/** Whose trial a machine lives with, or whose access it is. */
function partnerOf(instances: Readonly<Record<string, Instance>>, id: string): unknown {
  const instance = instances[id];
  const trial = instances[instance?.trialId ?? id];
  return trial?.context['partnerId'];
}
