/** API keys on the wire: of a key that was given, everything but itself. */
import { z } from '@hono/zod-openapi';
import { isExpired, type KeyRow } from './keys.ts';
import { KeyWire } from './schemas.ts';
import { durationIn, instantIn, instantOut, nameIn, toWire } from './wire.ts';

/** Addresses are kept in small letters, whoever wrote them. */
const email = z.email().max(254).toLowerCase().openapi({ example: 'anna@nordlys.example' });
const id = z.string().max(80);

/** For whom a key is asked. */
export const KeyActor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['operator', 'trialsTeam', 'orderDesk']) }),
  z.strictObject({ kind: z.literal('partner'), partnerId: id, email }),
  z.strictObject({ kind: z.literal('customer'), customerId: id, email }),
  z.strictObject({ kind: z.literal('contact'), email }),
]);
export type KeyActor = z.output<typeof KeyActor>;

/** Two keys side by side, and no longer. Unit: milliseconds. Source: our choice. */
const OVERLAP_MAX_MS = 7 * 86_400_000;
const OVERLAP = 'P1D';

const label = nameIn.openapi({ description: 'For people.', example: 'nightly job' });

export const NewKeyBody = z.strictObject({
  actor: KeyActor,
  label: label.optional(),
  expiresAt: instantIn.optional().openapi({ description: 'By the wall clock; never when absent.' }),
});

export const RotateBody = z.strictObject({
  overlap: durationIn
    .refine((ms) => ms <= OVERLAP_MAX_MS, 'must be at most P7D')
    .default(86_400_000)
    .openapi({
      type: 'string',
      format: 'duration',
      default: OVERLAP,
      description: 'How long the old key still opens, by the wall clock; at most P7D.',
    }),
});

export const NoBody = z.strictObject({});

export const ApiKeyWire = z
  .object({
    id: z.string().openapi({ example: 'key_01J8ZQ4Y0B8R6T2M5X9C3V7N1K' }),
    label: z.string(),
    actor: KeyWire.shape.actor,
    last4: z.string().openapi({ description: 'The key’s last four characters.', example: 'x7Qd' }),
    state: z.enum(['active', 'suspended', 'expired']),
    createdAt: instantOut,
    lastUsedAt: instantOut.nullable().openapi({ description: 'To the day, which begins then.' }),
    expiresAt: instantOut.nullable(),
    suspendedAt: instantOut.nullable(),
    apiVersion: z.string().openapi({
      description: 'What it speaks where a request names no Api-Version.',
      example: '2026-11-01',
    }),
  })
  .openapi('ApiKey');

export const NewApiKeyWire = ApiKeyWire.extend({ key: KeyWire.shape.key }).openapi('NewApiKey');

/** @param nowMs The wall clock. */
export function apiKeyWire(row: KeyRow, nowMs: number): z.output<typeof ApiKeyWire> {
  const { id, label, actor, last4, createdAtMs, lastUsedAtMs, expiresAtMs, suspendedAtMs } = row;
  if (actor.kind === 'system') throw new Error(`${id} is the system’s`);
  const active = suspendedAtMs === null ? 'active' : 'suspended';
  return {
    id,
    label,
    actor: { ...actor },
    last4,
    state: isExpired(row, nowMs) ? 'expired' : active,
    ...toWire({ createdAtMs, lastUsedAtMs, expiresAtMs, suspendedAtMs }),
    apiVersion: row.apiVersion,
  };
}
