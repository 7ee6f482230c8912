/**
 * What the doctor finds, gathered so that a database with a million faults fits into memory: of each
 * kind the first are kept whole, the others counted.
 */

import { isoOf } from '../../runtime/index.ts';

/** Each names what is not as it must be. */
export type FindingKind =
  | 'unreadable'
  | 'integrity'
  | 'foreignKey'
  | 'migrations'
  | 'schema'
  | 'worldKind'
  | 'worldSequence'
  | 'worldTime'
  | 'halfImport'
  | 'entryGap'
  | 'entryUnreadable'
  | 'entryColumns'
  | 'streamGap'
  | 'timeFalls'
  | 'replayDiverged'
  | 'replayFailed'
  | 'streamMissing'
  | 'streamWithoutEntries'
  | 'streamRow'
  | 'timers'
  | 'trials'
  | 'relationships'
  | 'order_viewers'
  | 'claims'
  | 'outboxMissing'
  | 'outboxExtra'
  | 'outboxRow'
  | 'outboxWaiting'
  | 'outboxClaim'
  | 'sandboxTimer'
  | 'requests'
  | 'audit'
  | 'keys'
  | 'decisions'
  | 'shapes'
  | 'unknownShape'
  | 'packs'
  | 'webhooks'
  | 'webhookDeliveries';

export interface Finding {
  readonly kind: FindingKind;
  readonly worldId: string | null;
  readonly streamId: string | null;
  /** What is so, as a sentence. */
  readonly says: string;
  /** What would set it right, beginning with "would"; null where only people can decide. */
  readonly repair: string | null;
}

/** Found of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly count: number;
  /** The first of them. */
  readonly findings: readonly Finding[];
}

/** Of each kind. Source: our choice. */
const KEPT_MAX = 20;

export interface Place {
  readonly worldId?: string;
  readonly streamId?: string;
}

export class Findings {
  readonly #groups = new Map<FindingKind, { count: number; readonly findings: Finding[] }>();

  add(kind: FindingKind, at: Place, of: { readonly says: string; readonly repair?: string }): void {
    const group = this.#groups.get(kind) ?? { count: 0, findings: [] };
    this.#groups.set(kind, group);
    group.count += 1;
    if (group.findings.length >= KEPT_MAX) return;
    const { worldId = null, streamId = null } = at;
    group.findings.push({ kind, worldId, streamId, says: of.says, repair: of.repair ?? null });
  }

  get count(): number {
    return [...this.#groups.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** In the order in which kinds were first found. */
  groups(): readonly FindingGroup[] {
    return [...this.#groups].map(([kind, { count, findings }]) => ({ kind, count, findings }));
  }
}

/** One of a thing, or many: `1 entry`, `12 entries`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The largest instant that a date can name. Source: ECMA-262, time values. */
const INSTANT_MS_MAX = 8.64e15;

/** An instant as people write it; as it stands where no date can name it. */
export const instantText = (atMs: unknown): string =>
  typeof atMs === 'number' && Math.abs(atMs) <= INSTANT_MS_MAX ? isoOf(atMs) : `“${atMs}”`;
