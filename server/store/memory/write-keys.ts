/** API keys and tokens of consent, in memory: what goes, then what comes, then what changes. */
import type { KeysWrite, TokensWrite } from '../change.ts';
import { StoreError } from '../store.ts';
import { asKept } from './as-kept.ts';
import type { Attempt } from './attempt.ts';
import { needWorld, secondRow } from './need-world.ts';
import type { Tables } from './tables.ts';

export function writeKeys(tables: Tables, writes: readonly KeysWrite[], attempt: Attempt): void {
  for (const { removed } of writes) for (const hash of removed) attempt.delete(tables.keys, hash);
  const added = writes.flatMap((write) => write.added);
  for (const row of added) {
    const isThere = tables.keys.has(row.hash);
    if (isThere) throw new StoreError('REFUSED', { cause: secondRow(row.hash) });
    attempt.set(tables.keys, row.hash, { ...row, actor: asKept(row.actor) });
  }
  for (const { worldId } of added) needWorld(tables, worldId);
  for (const { hash, ...now } of writes.flatMap(({ changed = [] }) => changed)) {
    const row = tables.keys.get(hash);
    if (row !== undefined) attempt.set(tables.keys, hash, { ...row, ...now });
  }
  for (const { hash, lastUsedAtMs } of writes.flatMap(({ used = [] }) => used)) {
    const row = tables.keys.get(hash);
    // A day that is past does not come back, whoever tells of it last.
    const day = Math.max(row?.lastUsedAtMs ?? 0, lastUsedAtMs ?? 0);
    if (row !== undefined) attempt.set(tables.keys, hash, { ...row, lastUsedAtMs: day });
  }
}

export function writeTokens(
  tables: Tables,
  writes: readonly TokensWrite[],
  attempt: Attempt,
): void {
  for (const { worldId, trialId } of writes.flatMap(({ closed }) => closed)) {
    for (const [hash, token] of tables.consentTokens) {
      const isOfIt = token.worldId === worldId && token.trialId === trialId;
      if (isOfIt) attempt.delete(tables.consentTokens, hash);
    }
  }
  const added = writes.flatMap((write) => write.added);
  for (const token of added) {
    const isThere = tables.consentTokens.has(token.hash);
    if (isThere) throw new StoreError('REFUSED', { cause: secondRow(token.hash) });
    attempt.set(tables.consentTokens, token.hash, { ...token });
  }
  for (const { worldId } of added) needWorld(tables, worldId);
}
