/**
 * What a viewer sends to a machine, as the request to the API that means it. A machine hears requests
 * by the names of the commands; what it is about is known from the machine, so a viewer only says the
 * rest. A timer's event turns the sandbox's clock to that timer.
 */
import { z } from 'zod';
import { COMMANDS, type CommandName, isoOf } from '../../runtime/index.ts';
import { requestOf } from '../addresses.ts';
import { refusal } from './refusals.ts';
import type { Present } from './standing.ts';
import type { Asked, Said } from './world-client.ts';

const Sent = z.object({
  event: z.string(),
  sessionId: z.string().optional(),
  service: z.string().optional(),
});
const Scxml = z.object({
  name: z.string().optional(),
  origin: z.string().optional(),
  data: z.looseObject({ type: z.string() }),
});

export interface SentEvent {
  readonly actorId: string;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
}

/** An `xstate.event`; null where it is none. Viewers name the session in one of three places. */
export function sentEvent(message: unknown): SentEvent | null {
  const sent = Sent.safeParse(message);
  const scxml = Scxml.safeParse(sent.success ? jsonOf(sent.data.event) : null);
  if (!sent.success || !scxml.success) return null;
  const actorId = sent.data.sessionId ?? sent.data.service ?? scxml.data.origin;
  return actorId === undefined ? null : { actorId, event: scxml.data.data };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface CommandOf {
  readonly worldId: string;
  /** Undefined: no such machine lives. */
  readonly present: Present | undefined;
  readonly event: SentEvent['event'];
}

/** A request, and whose key it takes: a command’s is a person’s, the clock is the operator’s. */
export interface Meant {
  readonly request: Asked;
  readonly key: 'acting' | 'operator';
}

/** @returns The request, or why there is none. */
export function commandFor({ worldId, present, event }: CommandOf): Meant | Said {
  if (present === undefined) return refusal('NO_SUCH_SESSION');
  const timer = /^xstate\.after\((\w+)\)/.exec(event.type)?.[1];
  if (timer !== undefined) return turned(worldId, present.dueAtMs.get(timer));
  const { actorId, parentId } = present.actor;
  const isOrder = actorId.startsWith('ord_');
  if (!isAbout(event.type, isOrder)) return refusal('NO_SUCH_COMMAND');
  const { type, ...fields } = event;
  const about = isOrder ? { orderId: actorId } : { trialId: parentId ?? actorId };
  const deviceType = /\/loan-(\w+)$/.exec(actorId)?.[1];
  const loan = deviceType === undefined ? {} : { deviceType };
  const request = requestOf(event.type as CommandName, { ...fields, ...about, ...loan });
  return { request, key: 'acting' };
}

const ABOUT_TRIAL = /^(?:trial|consent|site|numbers|loan|conversion)\./;
const BEGINS: readonly string[] = ['trial.start', 'order.place'];

function isAbout(type: string, isOrder: boolean): boolean {
  if (!Object.hasOwn(COMMANDS, type) || BEGINS.includes(type)) return false;
  return isOrder ? type.startsWith('order.') : ABOUT_TRIAL.test(type);
}

function turned(worldId: string, dueAtMs: number | undefined): Meant | Said {
  if (dueAtMs === undefined) return refusal('TIMER_NOT_ARMED');
  const path = `/v1/sandboxes/${encodeURIComponent(worldId)}/advance`;
  return { request: { method: 'POST', path, body: { to: isoOf(dueAtMs) } }, key: 'operator' };
}
