/**
 * Versions of what is shown, as strong ETags, and what a request demands of them.
 *
 * A resource changes when its stream does, so its version is the stream's sequence. A trial is also
 * shown in days that are left, so the UTC day is part of its version: `"12.20834"`. A sandbox is its
 * entries and its clock. Clients pass tags back unread.
 *
 * Source: RFC 9110 §8.8.3 (the form), §13.1.1 (If-Match); what a version is made of is our choice.
 */
import type { Stream } from '../runtime/index.ts';

const DAY_MS = 86_400_000;

type Sequenced = Pick<Stream, 'sequence'>;

/** Of a partner, a customer or an order. */
export const recordTag = ({ sequence }: Sequenced): string => `"${sequence}"`;

/** Of a trial, and of what lives with it. @param nowMs The world's instant. */
export const trialTag = ({ sequence }: Sequenced, nowMs: number): string =>
  `"${sequence}.${Math.floor(nowMs / DAY_MS)}"`;

/** Of a sandbox. */
export const sandboxTag = (of: Sequenced & { readonly nowMs: number }): string =>
  `"${of.sequence}.${of.nowMs}"`;

/** Whose version a request may demand, and how that is told from its stream. */
export interface Versioned {
  readonly streamId: string;
  readonly tagOf: (stream: Sequenced, nowMs: number) => string;
}

/** What has to be so where a command acts: its version is one of these. */
export interface Expected extends Versioned {
  readonly tags: readonly string[];
}

/** The resource has another version than the request demands. Nothing happened. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
  /** The version that it has. */
  readonly tag: string;

  constructor(tag: string) {
    super(`the version is ${tag}`);
    this.tag = tag;
  }
}

/** @param tags Those that will do; null for any. @throws {Outdated} It is none of them. */
export function checkTag(tags: readonly string[] | null, tag: string): void {
  if (tags !== null && !tags.includes(tag)) throw new Outdated(tag);
}

/** @throws {Outdated} A stream that is gone is for the command itself to miss. */
export function checkVersion(expected: Expected, stream: Stream | undefined, nowMs: number): void {
  if (stream === undefined) return;
  checkTag(expected.tags, expected.tagOf(stream, nowMs));
}
