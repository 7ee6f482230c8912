/**
 * Looks a stopped database over, whole: every stream is stepped again from its entries, and every
 * table is compared with what the entries tell. Repairs nothing, and says what it would repair.
 *
 * Memory is bounded: a page of entries, and the streams that end in it.
 */
import { type Client, LibsqlError } from '@libsql/client';
import type { Looked } from '../store/libsql/look.ts';
import { checkFile, checkForeignKeys } from './check-file.ts';
import { backlogNote, checkDeliveries } from './check-outbox.ts';
import { checkRecords, overdueNote } from './check-records.ts';
import { checkPacks, checkShapes, Shapes } from './check-shapes.ts';
import { checkStreams } from './check-streams.ts';
import { checkWebhooks, webhooksNote } from './check-webhooks.ts';
import { checkWorld, type LookedWorld, worldsOf } from './check-worlds.ts';
import { counted, type FindingGroup, Findings } from './findings.ts';

export interface Examination {
  /** Nothing was found. */
  readonly isSound: boolean;
  readonly groups: readonly FindingGroup[];
  /** What is no fault, but worth knowing. */
  readonly notes: readonly string[];
  readonly worldCount: number;
  readonly streamCount: number;
  readonly entryCount: number;
  /** Of the streams alone. Unit: milliseconds. */
  readonly replayMs: number;
}

export interface ExaminationOf {
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  /** How long delivered messages are kept. Unit: milliseconds. */
  readonly deliveredKeptMs: number;
  /** `quick` leaves out the entries and what follows from them. */
  readonly depth: 'whole' | 'quick';
}

export async function examine(
  { client }: Pick<Looked, 'client'>,
  of: ExaminationOf,
): Promise<Examination> {
  const doctor = new Doctor(client, of);
  await doctor.look();
  return doctor.examination();
}

class Doctor {
  readonly #client: Client;
  readonly #of: ExaminationOf;
  readonly #findings = new Findings();
  readonly #shapes = new Shapes();
  readonly #notes: string[] = [];
  #worldCount = 0;
  #streamCount = 0;
  #entryCount = 0;
  #prunedCount = 0;
  #replayMs = 0;

  constructor(client: Client, of: ExaminationOf) {
    this.#client = client;
    this.#of = of;
  }

  async look(): Promise<void> {
    const [client, findings] = [this.#client, this.#findings];
    let isReadable = false;
    await this.#guarded('the file', async () => {
      isReadable = await checkFile(client, findings);
    });
    if (!isReadable) return;
    await this.#guarded('foreign keys', () => checkForeignKeys(client, findings));
    await this.#guarded('worlds', () => this.#lookAtWorlds());
    if (this.#of.depth === 'whole') {
      await this.#guarded('forms', () => checkShapes(client, this.#shapes, findings));
    }
    await this.#guarded('packs', () => checkPacks(client, this.#shapes, findings));
    await this.#guarded('deliveries', () => checkDeliveries(client, findings));
    await this.#guarded('webhooks', () => checkWebhooks(client, findings));
    await this.#guarded('records', () => checkRecords(client, findings));
    await this.#guarded('what is due', () => this.#note());
  }

  examination(): Examination {
    return {
      isSound: this.#findings.count === 0,
      groups: this.#findings.groups(),
      notes: this.#notes,
      worldCount: this.#worldCount,
      streamCount: this.#streamCount,
      entryCount: this.#entryCount,
      replayMs: Math.round(this.#replayMs),
    };
  }

  async #lookAtWorlds(): Promise<void> {
    for await (const world of worldsOf(this.#client)) {
      this.#worldCount += 1;
      if (world.kind === 'importing') this.#halfImported(world);
      else await this.#guarded(`the world ${world.id}`, () => this.#lookAtWorld(world));
    }
  }

  async #lookAtWorld(world: LookedWorld): Promise<void> {
    await checkWorld(this.#client, world, this.#findings);
    if (this.#of.depth === 'quick') {
      this.#entryCount += world.sequence;
      return;
    }
    const startMs = performance.now();
    const { nowMs, deliveredKeptMs } = this.#of;
    const counts = await checkStreams({
      client: this.#client,
      world,
      findings: this.#findings,
      shapes: this.#shapes,
      prunedBeforeMs: nowMs - deliveredKeptMs,
    });
    this.#replayMs += performance.now() - startMs;
    this.#entryCount += counts.entryCount;
    this.#streamCount += counts.streamCount;
    this.#prunedCount += counts.prunedCount;
  }

  #halfImported({ id: worldId, sequence }: LookedWorld): void {
    const says = `An import of ${worldId} was interrupted after ${counted(sequence, 'entry', 'entries')}; nobody sees that world.`;
    const repair = 'would remove it, as the next start does';
    this.#findings.add('halfImport', { worldId }, { says, repair });
  }

  async #note(): Promise<void> {
    const { nowMs } = this.#of;
    const client = this.#client;
    const notes = [
      await overdueNote(client, nowMs),
      await backlogNote(client, nowMs),
      await webhooksNote(client, nowMs),
    ];
    this.#notes.push(...notes.filter((note) => note !== null));
    if (this.#prunedCount === 0) return;
    const messages = counted(this.#prunedCount, 'message');
    this.#notes.push(`${messages} of the live world left the outbox when their time was up.`);
  }

  /** One part that cannot be read does not hide the others. */
  async #guarded(what: string, look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch (error) {
      if (!(error instanceof LibsqlError) && !(error instanceof RangeError)) throw error;
      const says = `Of ${what}, not all could be read: ${error.message}.`;
      this.#findings.add('unreadable', {}, { says });
    }
  }
}
