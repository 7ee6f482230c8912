/**
 * The one record of what happened: the database row, the time-travel frame, the golden fixture and
 * the bug report. The same entries always rebuild the same world (R2).
 *
 * Invariants:
 *   J1. `sequence` orders every entry of a world; (`stream`, `streamSequence`) is unique.
 *   J2. `input` holds all that the step read beyond its stream: verdict, ids and terms included.
 *   J3. A refused entry changed nothing but the two sequences (R3).
 */
import type { Effect, MachineId, RoutedEvent, TimerName } from '../machines/index.ts';
import type { Violation } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import type { Code } from './codes.ts';
import type { Command } from './command.ts';
import type { Resolved } from './resolved.ts';
import type { StateValue } from './stream.ts';

export interface ServiceDecision {
  readonly service: string;
  readonly isAllowed: boolean;
  /**
   * All that the rules were told, so that the decision can be taken again. Absent in entries from
   * before decisions kept their facts.
   */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** In the promised order of precedence. */
  readonly violations: readonly Violation[];
}

/** A verdict, as it was taken. Rules run before the step; replay reads this and asks no rule. */
export interface Decision {
  readonly question: string;
  readonly packId: string;
  /** The pack's content as it was: SHA-256. Absent where the facts are. */
  readonly packHash?: string;
  readonly outcome: 'allowed' | 'denied' | 'indeterminate';
  /** How many rules were asked, over all services. */
  readonly ruleCount: number;
  readonly services: readonly ServiceDecision[];
  /** Every violated rule once, in the promised order of precedence. */
  readonly violations: readonly Violation[];
}

export interface Refusal {
  /** The leading code, first by precedence. */
  readonly code: Code;
  readonly sentence: string;
  /** Every reason, the leading one first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly code: Code;
  readonly sentence: string;
  readonly source: readonly string[];
  readonly ruleId?: string;
  readonly service?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

export interface CommandInput {
  readonly kind: 'command';
  readonly atMs: number;
  readonly actor: Actor;
  readonly command: Command;
  /** What the command's words meant in the world as it was: ids, path, terms. */
  readonly resolved: Resolved;
  /** Why this actor may not ask for this at all; empty when it may. */
  readonly denials: readonly Reason[];
  readonly decision: Decision | null;
}

export interface TimerInput {
  readonly kind: 'timer';
  readonly atMs: number;
  readonly instanceId: string;
  readonly timerId: string;
  readonly name: TimerName;
}

/** What another stream told this one, in the same commit: nobody asks, so nothing refuses. */
export interface RoutedInput {
  readonly kind: 'routed';
  readonly atMs: number;
  /** The entry that tells: its stream, and its sequence in the world. */
  readonly from: { readonly stream: string; readonly sequence: number };
  readonly event: RoutedEvent;
}

export type Input = CommandInput | TimerInput | RoutedInput;

/** One transition that was taken: the ids that the drawing uses. */
export interface TakenEdge {
  readonly source: string;
  readonly event: string;
  readonly target: string | null;
}

/** What one event did to one instance. */
export interface Change {
  readonly instanceId: string;
  readonly machine: MachineId;
  readonly event: string;
  readonly from: StateValue | null;
  readonly to: StateValue;
  readonly taken: readonly TakenEdge[];
  readonly armed: readonly { readonly name: TimerName; readonly dueAtMs: number }[];
  readonly disarmed: readonly TimerName[];
}

export interface Message {
  /** Derived from the entry, so that a host may try twice and deliver once (R5). */
  readonly id: string;
  readonly notificationId: string;
  /** Empty where it is about none; so are the two that follow. */
  readonly trialId: string;
  readonly customerId: string;
  readonly partnerId: string;
  /** Only where it is about an order. */
  readonly orderId?: string;
  readonly atMs: number;
  readonly audience: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, a blank line between paragraphs. */
  readonly text: string;
  /** The same as HTML, every value escaped. */
  readonly html: string;
  /** Once per notification, trial, loan or order, and anchor. Source: domain §0.7. */
  readonly dedupeKey: string;
}

export interface Task {
  readonly id: string;
  readonly task: string;
  /** Empty where it is about none; so are the two that follow. */
  readonly trialId: string;
  readonly customerId: string;
  readonly partnerId: string;
  /** Only where it is about an order. */
  readonly orderId?: string;
  readonly atMs: number;
  readonly dueAtMs: number;
  readonly title: string;
}

/** An effect as it was carried out, in order. */
export interface Done {
  readonly id: string;
  readonly instanceId: string;
  readonly effect: Effect;
  readonly message?: Message;
  readonly task?: Task;
}

export interface Entry {
  readonly sequence: number;
  readonly stream: string;
  readonly streamSequence: number;
  readonly atMs: number;
  readonly input: Input;
  readonly outcome: 'accepted' | 'refused';
  readonly refusal: Refusal | null;
  readonly changes: readonly Change[];
  readonly effects: readonly Done[];
}
