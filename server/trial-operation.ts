/**
 * The start of a trial as an operation that goes on: asked of the customer, being provisioned, done,
 * or come to nothing. It is told by the trial's own entries; nothing of it is stored beside them.
 *
 * Source: our choice, after Webex’s wholesale provisioning (202, `Location`, a status to poll) and
 * Temporal Cloud; T-045 and T-066 (consent), T-042 (provisioning).
 */
import { z } from '@hono/zod-openapi';
import type { Entry, TrialView } from '../runtime/index.ts';
import { statusOf } from '../runtime/index.ts';
import { instantOut } from './wire.ts';

/** How soon it is worth looking again. Unit: seconds. Source: our choice. */
export const POLL_AFTER_S = 60;

const STATUSES = ['pending', 'running', 'succeeded', 'failed'] as const;
type Status = (typeof STATUSES)[number];

const status = z.enum(STATUSES).openapi({
  description:
    'pending: the customer is asked for its consent. running: provisioning. succeeded: provisioned, or bought. failed: it came to nothing.',
});
const text = z.string();

/** What an answer that began it says of it. */
export const OperationRef = z
  .object({ id: text.openapi({ example: 'op_01J8ZQ4Y0B' }), status, url: text })
  .openapi('OperationRef');

export const OperationWire = z
  .object({
    id: text.openapi({ example: 'op_01J8ZQ4Y0B' }),
    kind: z.literal('startTrial'),
    status,
    resource: z.object({ type: z.literal('trial'), id: text, url: text }),
    startedAt: instantOut,
    endedAt: instantOut.nullable(),
    error: z.object({ code: text, description: text }).nullable(),
  })
  .openapi('Operation');

/** The operation's id says which trial it is about. */
const operationIdOf = (trialId: string): string => trialId.replace(/^trl_/, 'op_');
/** Undefined where it is no id of an operation. */
export const trialIdOfOperation = (id: string): string | undefined =>
  id.startsWith('op_') ? id.replace(/^op_/, 'trl_') : undefined;

export function operationRef({ id, status: now }: Pick<TrialView, 'id' | 'status'>) {
  const operationId = operationIdOf(id);
  return { id: operationId, status: ongoing(now), url: `/v1/operations/${operationId}` };
}

const ongoing = (now: string): Status => (now === 'pendingConsent' ? 'pending' : 'running');

interface OperationEnd {
  readonly atMs: number;
  readonly error: { readonly code: string; readonly description: string } | null;
}

/** Whether a trial's start may have ended: then one of its entries says how. */
export const hasEnded = ({ isProvisioned, status: now }: TrialView): boolean =>
  isProvisioned || CLOSED.includes(now);

export const statusOfOperation = (view: TrialView, end: OperationEnd | null): Status => {
  if (end === null) return ongoing(view.status);
  return end.error === null ? 'succeeded' : 'failed';
};

const CLOSED: readonly string[] = ['converted', 'cancelled', 'ended'];

/** Why a start came to nothing, by the event that closed the trial. */
const FAILURES: Readonly<Record<string, OperationEnd['error']>> = {
  'consent.lapsed': {
    code: 'CONSENT_LAPSED',
    description: 'Nobody at the customer answered in time.',
  },
  'consent.declined': { code: 'CONSENT_DECLINED', description: 'The customer declined.' },
  'consent.withdrawn': {
    code: 'CONSENT_WITHDRAWN',
    description: 'The partner took its request back.',
  },
  'trial.cancel': { code: 'TRIAL_CANCELLED', description: 'The trial was cancelled before.' },
};
const ENDED = { code: 'TRIAL_ENDED', description: 'The trial ran out before it was provisioned.' };

/** How the start of a trial ended, where this entry ended it. */
export function endIn({ changes, atMs }: Entry, trialId: string): OperationEnd | null {
  for (const { instanceId, event, to } of changes) {
    if (instanceId !== trialId) continue;
    if (event === 'trial.completeProvisioning') return { atMs, error: null };
    const now = statusOf(to);
    if (now === 'converted') return { atMs, error: null };
    if (CLOSED.includes(now)) return { atMs, error: FAILURES[event] ?? ENDED };
  }
  return null;
}
