/**
 * Whether a data folder is whole: what is kept has to be what its entries tell, row for row, and
 * what was acknowledged has to be among them. `sandglass doctor` is asked as well; this is a second
 * opinion that shares no code with the store.
 *
 * Invariants looked for, each with the word that a violation begins with:
 *   integrity  SQLite finds the file sound.
 *   gap        The entries of a world are numbered without a gap, up to the world's own number.
 *   partial    Streams, timers and outbox are what a replay of the entries comes to.
 *   double     A keyed request has one effect, and an effect one key.
 *   lost       An acknowledged request is there, with its effect.
 *   timer      None is lost, none fires twice, none early.
 *   doctor     The doctor finds nothing.
 */
import { createHash } from 'node:crypto';
import { canonical, type Entry, type Stream } from '../../runtime/index.ts';

import type { Asked } from './commands.ts';
import { askDoctor } from './doctor.ts';
import { inFolder } from './prepare.ts';
import { Retelling } from './retelling.ts';
import { type KeptFile, type KeptTimer, type KeptWorld, readKept } from './support/kept.ts';

const LIVE = 'live';

export interface Checked {
  readonly violations: readonly string[];
  readonly entryCount: number;
  readonly firedCount: number;
  /** Of the acknowledged. */
  readonly lostCount: number;
}

export interface CheckOf {
  readonly dir: string;
  readonly acknowledged: readonly Asked[];
  /** Every key that was ever sent: a request with another is nobody's. */
  readonly asked: readonly Asked[];
  readonly doctor: 'ask' | 'leave out';
  /** Shared by checks of files with the same history. */
  readonly retelling?: Retelling;
  /** Everything due in the live world before this instant has had its time. Epoch ms, UTC. */
  readonly firedByMs?: number;
}

export async function check(of: CheckOf): Promise<Checked> {
  const kept = await keptOrReason(of.dir);
  if (typeof kept === 'string') {
    const violations = [`integrity: the database cannot be read: ${kept}`];
    const lostCount = of.acknowledged.length;
    return { violations, entryCount: 0, firedCount: 0, lostCount };
  }
  const live = kept.worlds.find(({ id }) => id === LIVE);
  const lost = live === undefined ? of.acknowledged.map(lostSentence) : lostIn(live, of);
  const retelling = of.retelling ?? new Retelling();
  const faults = kept.worlds.flatMap((world) => faultsOf(world, retelling));
  const late = overdue(live?.timers ?? [], of.firedByMs ?? 0);
  const doctor = of.doctor === 'ask' ? await askDoctor(of.dir) : [];
  return {
    violations: [...soundness(kept), ...faults, ...lost, ...late, ...doctor],
    entryCount: live?.entries.length ?? 0,
    firedCount: live === undefined ? 0 : firingsOf(live).length,
    lostCount: lost.length,
  };
}

function keptOrReason(dir: string): Promise<KeptFile | string> {
  return inFolder((scratch) => readKept(dir, scratch)).catch((error: unknown) => String(error));
}

function soundness({ integrity }: KeptFile): readonly string[] {
  return integrity.join() === 'ok' ? [] : [`integrity: ${integrity.slice(0, 3).join('; ')}`];
}

function faultsOf(world: KeptWorld, retelling: Retelling): readonly string[] {
  return [
    ...gapsIn(world),
    ...differences(world, retelling),
    ...outboxFaults(world),
    ...doublesIn(world),
    ...timerFaults(world),
  ].map((fault) => fault.replace(': ', `: ${world.id}: `));
}

function gapsIn({ entries, sequence }: KeptWorld): readonly string[] {
  const at = entries.findIndex(({ entry }, index) => entry.sequence !== index + 1);
  if (at !== -1) return [`gap: there is no entry ${at + 1}`];
  return entries.length === sequence
    ? []
    : [`gap: ${entries.length} entries, but ${sequence} told`];
}

function differences(world: KeptWorld, retelling: Retelling): readonly string[] {
  let told: ReadonlyMap<string, Stream>;
  try {
    told = retelling.streamsOf(world.entries);
  } catch (error) {
    return [`partial: the entries tell no world: ${String(error)}`];
  }
  const kept = new Map(world.streams.map((stream) => [stream.id, stream]));
  const timers = grouped(world.timers);
  const wrong = [...told.values()].flatMap((stream) => {
    const row = kept.get(stream.id);
    kept.delete(stream.id);
    if (row === undefined) return [`partial: the stream ${stream.id} is not there`];
    const { sequence, record, instances } = stream;
    const isSame = canonical(row) === canonical({ id: stream.id, sequence, record, instances });
    const isArmed = timersOf(stream) === timerWords(timers.get(stream.id) ?? []);
    return [
      ...(isSame ? [] : [`partial: ${stream.id} is not what its entries tell`]),
      ...(isArmed ? [] : [`partial: ${stream.id} waits for other timers than its entries tell`]),
    ];
  });
  return [...wrong, ...[...kept.keys()].map((id) => `partial: no entry tells of ${id}`)];
}

function grouped(timers: readonly KeptTimer[]): Map<string, KeptTimer[]> {
  const groups = new Map<string, KeptTimer[]>();
  for (const timer of timers) {
    const group = groups.get(timer.streamId);
    if (group === undefined) groups.set(timer.streamId, [timer]);
    else group.push(timer);
  }
  return groups;
}

const timersOf = ({ timers }: Stream): string => timerWords(timers);

const timerWords = (timers: readonly { readonly id: string; readonly dueAtMs: number }[]): string =>
  timers
    .map(({ id, dueAtMs }) => `${id} ${dueAtMs}`)
    .sort()
    .join('\n');

function outboxFaults({ entries, outbox }: KeptWorld): readonly string[] {
  const rows = new Set(outbox.map(({ id }) => id));
  const sent = new Set<string>();
  const missing = entries.flatMap(({ entry }) =>
    entry.effects.flatMap(({ message, task }) => {
      const id = message?.id ?? task?.id;
      if (id === undefined) return [];
      if (message !== undefined && sent.has(message.dedupeKey)) return [];
      if (message !== undefined) sent.add(message.dedupeKey);
      return rows.delete(id) ? [] : [`partial: ${id} of entry ${entry.sequence} is not to be sent`];
    }),
  );
  return [...missing, ...[...rows].map((id) => `partial: no entry asks for ${id}`)];
}

function doublesIn({ entries, requests }: KeptWorld): readonly string[] {
  const owners = new Map<number, string>();
  return requests.flatMap(({ keyHash, firstSequence, lastSequence }) => {
    const own = entries.slice(firstSequence - 1, lastSequence).map(({ entry }) => entry);
    const taken = own.filter(({ sequence }) => owners.has(sequence));
    for (const { sequence } of own) owners.set(sequence, keyHash);
    const commands = own.filter(({ input }) => input.kind === 'command');
    return [
      ...(taken.length === 0 ? [] : [`double: entry ${taken[0]?.sequence} has two keys`]),
      ...(commands.length === 1 ? [] : [`double: a key has ${commands.length} commands`]),
    ];
  });
}

const firingsOf = ({ entries }: KeptWorld): readonly Entry[] =>
  entries.flatMap(({ entry }) => (entry.input.kind === 'timer' ? [entry] : []));

function timerFaults(world: KeptWorld): readonly string[] {
  const words = firingsOf(world).map(({ stream, input }) =>
    input.kind === 'timer' ? `${stream} ${input.timerId} ${input.atMs}` : '',
  );
  const seen = new Set<string>();
  const twice = words.filter((word) => seen.size === seen.add(word).size);
  const early = world.entries.filter(
    ({ entry, recordedAtMs }) =>
      world.id === LIVE && entry.input.kind === 'timer' && recordedAtMs < entry.atMs,
  );
  return [
    ...twice.map((word) => `timer double: ${word}`),
    ...early.map(({ entry }) => `timer early: entry ${entry.sequence}`),
  ];
}

const overdue = (timers: readonly KeptTimer[], byMs: number): readonly string[] =>
  timers.flatMap(({ id, dueAtMs }) =>
    dueAtMs < byMs ? [`timer lost: ${id} has not fired, ${byMs - dueAtMs} ms late`] : [],
  );

const lostSentence = ({ key, command }: Asked): string => `lost: ${command} with the key ${key}`;

function lostIn(live: KeptWorld, { acknowledged, asked }: CheckOf): readonly string[] {
  const requests = new Map(live.requests.map((one) => [one.keyHash, one]));
  const lost = acknowledged.flatMap((one) => {
    const request = requests.get(hashOf(one.key));
    if (request === undefined) return [lostSentence(one)];
    const own = live.entries.slice(request.firstSequence - 1, request.lastSequence);
    return own.some(({ entry }) => isOf(entry, one)) ? [] : [`${lostSentence(one)}: its entry`];
  });
  const known = new Set(asked.map(({ key }) => hashOf(key)));
  const strangers = live.requests.filter(({ keyHash }) => !known.has(keyHash));
  return [...lost, ...strangers.map(({ keyHash }) => `double: nobody sent the key of ${keyHash}`)];
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

function isOf({ input }: Entry, { command, trialId }: Asked): boolean {
  if (input.kind !== 'command' || input.command.type !== command) return false;
  return 'trialId' in input.command && input.command.trialId === trialId;
}
