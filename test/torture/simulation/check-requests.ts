/**
 * Whether what clients were told is true: what was answered is kept, unchanged; what has a key had
 * its effect once; what was turned away had none; and nothing is there that nobody asked for.
 */
import { canonical, type Entry } from '../../../runtime/index.ts';
import type { AuditRow, KeptRequest, Store } from '../../../server/store/store.ts';
import { isSame } from './check-journal.ts';
import type { Errand } from './errand.ts';
import type { KeptWorld } from './kept.ts';

export interface Asked {
  readonly store: Store;
  readonly errands: readonly Errand[];
  readonly worlds: readonly KeptWorld[];
  readonly audit: readonly AuditRow[];
  /** Entries that every history begins with. */
  readonly settingCount: number;
}

export async function checkRequests(asked: Asked): Promise<readonly string[]> {
  const { errands, audit } = asked;
  const rows = new Map(audit.map((row) => [row.id, row]));
  const attempts = new Set(errands.flatMap((one) => one.attempts.map(({ originId }) => originId)));
  const strangers = audit.filter(({ id }) => !attempts.has(id));
  const found = await Promise.all(errands.map((errand) => errandFaults(asked, errand, rows)));
  return [
    ...strangers.map(({ id }) => `audit: nobody asked for ${id}`),
    ...found.flat(),
    ...asked.worlds.flatMap((world) => coverFaults(asked, world)),
    ...sandboxFaults(asked),
  ];
}

async function errandFaults(
  { store, worlds }: Asked,
  errand: Errand,
  rows: ReadonlyMap<string, AuditRow>,
): Promise<readonly string[]> {
  const { name, attempts, answers, keyed } = errand;
  const effects = attempts.flatMap(({ originId }) => rows.get(originId) ?? []);
  const faults: string[] = [];
  for (const { originId, ending } of attempts) {
    if ((ending === 'rejected' || ending === 'untouched') && rows.has(originId)) {
      faults.push(`told nothing was done: ${originId} was ${ending}, and it is kept`);
    }
  }
  if (keyed !== null && effects.length > 1)
    faults.push(`double: it was done ${effects.length} times`);
  if (answers.length > 0 && effects.length === 0) faults.push('lost: it was answered');
  if (keyed === null && answers.some(({ originId }) => !rows.has(originId))) {
    faults.push('lost: it was answered, and that attempt is not kept');
  }
  const request = keyed === null ? undefined : await store.request(keyed);
  for (const row of effects) {
    const world = worlds.find(({ row: { id } }) => id === row.worldId);
    faults.push(...effectFaults(errand, row, world));
    const isGone = keyed !== null && !worlds.some(({ row: { id } }) => id === keyed.worldId);
    if (keyed !== null && !isGone) faults.push(...keyFaults(request, row));
  }
  if (request !== undefined && effects.length === 0)
    faults.push('key: it is kept without an effect');
  return faults.map((fault) => `${name}: ${fault}`);
}

function keyFaults(request: KeptRequest | undefined, row: AuditRow): readonly string[] {
  if (request === undefined) return ['key: the effect is kept without it'];
  const { worldId, firstSequence, lastSequence } = request;
  const of = { worldId, firstSequence, lastSequence };
  const isRight = isSame(of, {
    worldId: row.worldId,
    firstSequence: row.firstSequence,
    lastSequence: row.lastSequence,
  });
  return isRight ? [] : [`key: it is kept with ${JSON.stringify(of)}, ${row.id} is otherwise`];
}

/** The entries of one effect are those that were answered, and what was asked for is among them. */
function effectFaults(
  { deed, answers }: Errand,
  row: AuditRow,
  world: KeptWorld | undefined,
): readonly string[] {
  const [answer] = answers;
  if (answer?.madeId != null && answer.madeId !== row.worldId) {
    return [`made: ${answer.madeId} was answered, ${row.worldId} is kept`];
  }
  // It was removed since, and with it what it held.
  if (world === undefined) return [];
  const own = world.entries.slice(row.firstSequence - 1, row.lastSequence);
  const faults: string[] = [];
  if (answer !== undefined && answer.madeId === null && !isSame(own, answer.entries)) {
    faults.push(
      `changed: entries ${row.firstSequence} to ${row.lastSequence} were answered otherwise`,
    );
  }
  const commands = own.filter(isCommand);
  if (deed.kind === 'advance' && commands.length > 0) faults.push('effect: a jump holds a command');
  if (deed.kind !== 'command') return faults;
  const [entry] = commands;
  if (commands.length !== 1 || entry?.input.kind !== 'command') {
    return [...faults, `effect: it holds ${commands.length} commands`];
  }
  const asked = canonical([deed.command, deed.actor]);
  if (canonical([entry.input.command, entry.input.actor]) !== asked) {
    faults.push(`effect: entry ${entry.sequence} is another command`);
  }
  return faults;
}

const isCommand = ({ input }: Entry): boolean => input.kind === 'command';

/** Every entry of a world but timers on their own belongs to one effect, and to no second. */
function coverFaults({ audit, settingCount }: Asked, { row, entries }: KeptWorld) {
  const owners = new Map<number, string>();
  const faults: string[] = [];
  for (const { id, worldId, firstSequence, lastSequence } of audit) {
    if (worldId !== row.id) continue;
    for (let sequence = firstSequence; sequence <= lastSequence; sequence += 1) {
      const other = owners.get(sequence);
      if (other !== undefined) faults.push(`double: entry ${sequence} is of ${other} and of ${id}`);
      owners.set(sequence, id);
    }
  }
  const from = row.kind === 'live' ? settingCount : 0;
  for (const { sequence, input } of entries.slice(from)) {
    if (input.kind !== 'timer' && !owners.has(sequence)) {
      faults.push(`stranger: nobody asked for entry ${sequence}`);
    }
  }
  return faults.map((fault) => `${row.id}: ${fault}`);
}

/** Each sandbox was made by one errand, and is there unless one has ended it. */
function sandboxFaults({ errands, worlds, audit }: Asked): readonly string[] {
  const faults: string[] = [];
  const there = new Map(worlds.map((world) => [world.row.id, world]));
  const of = (...operations: string[]) => audit.filter((row) => operations.includes(row.operation));
  const removed = new Set(of('sandbox.remove').map(({ worldId }) => worldId));
  const births = of('sandbox.create', 'sandbox.fork');
  for (const { worldId } of births) {
    if (removed.has(worldId) === there.has(worldId)) {
      faults.push(`sandbox: ${worldId} ${there.has(worldId) ? 'was ended' : 'is lost'}`);
    }
  }
  for (const { row } of worlds) {
    const count = births.filter(({ worldId }) => worldId === row.id).length;
    if (row.kind === 'sandbox' && count !== 1)
      faults.push(`sandbox: ${row.id} has ${count} births`);
  }
  for (const { deed, worldId, answers } of errands) {
    const fork = there.get(answers[0]?.madeId ?? '');
    const parent = there.get(worldId);
    if (deed.kind !== 'fork' || fork === undefined || parent === undefined) continue;
    const past = births.find((row) => row.worldId === fork.row.id)?.lastSequence ?? 0;
    if (!isSame(fork.entries.slice(0, past), parent.entries.slice(0, past))) {
      faults.push(`fork: ${fork.row.id} has another past than ${worldId}`);
    }
  }
  return faults;
}
