/** The head of a policy: what every answer about one begins with. */
import type { Pack } from '../runtime/index.ts';
import { toWire } from './wire.ts';

export const policyHead = ({
  packId,
  packHash,
  pack: name,
  version,
  effectiveFrom,
  note,
  terms,
}: Pack) => ({
  id: packId,
  hash: packHash,
  name,
  version,
  effectiveFrom,
  note: note ?? null,
  terms: toWire(terms),
});
