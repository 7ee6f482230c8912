/** How a delivery shows that it is ours. Source: Standard Webhooks 1.0.0, "signature scheme". */
import { createHmac, randomBytes } from 'node:crypto';

/** Unit: bytes. Source: Standard Webhooks 1.0.0: 24 to 64. */
const SECRET_LENGTH = 32;
const PREFIX = 'whsec_';

/** For one endpoint; shown once. */
export const newWebhookSecret = (): string =>
  `${PREFIX}${randomBytes(SECRET_LENGTH).toString('base64')}`;

export interface Signed {
  /** The same at each attempt: by it a receiver knows what it has. */
  readonly id: string;
  /** Of this attempt. Epoch milliseconds, UTC. */
  readonly atMs: number;
  readonly body: string;
}

/** @param secrets Every one that is valid: a receiver needs to know one of them. */
export function signatureHeaders(
  { id, atMs, body }: Signed,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(atMs / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    const mark = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${mark}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
