/** The writes that change no world, in memory: keys, answers, deliveries, decisions, packs, pruning. */
import type { Pruning, Write } from '../change.ts';
import { StoreError } from '../store.ts';
import { asKept } from './as-kept.ts';
import type { Attempt } from './attempt.ts';
import { needWorld, secondRow } from './need-world.ts';
import { forgetRow, settleDelivery } from './outbox.ts';
import { requestKey, type Tables } from './tables.ts';
import { settledWebhooks } from './webhooks.ts';
import { writeKeys, writeTokens } from './write-keys.ts';

type Of<Kind> = Extract<Write, { readonly kind: Kind }>;

/** Kind after kind, as a database takes its tables. @throws {StoreError} What stands in the way. */
export function writeOthers(tables: Tables, writes: readonly Write[], attempt: Attempt): void {
  const of = <Kind extends Write['kind']>(kind: Kind) =>
    writes.filter((write): write is Of<Kind> => write.kind === kind);
  writeKeys(tables, of('keys'), attempt);
  writeTokens(tables, of('tokens'), attempt);
  addDecisions(tables, of('decision'), attempt);
  for (const one of of('answer')) saveAnswer(tables, one, attempt);
  for (const { outcome } of of('delivery')) settleDelivery(tables, outcome, attempt);
  for (const { packs } of of('packs')) {
    for (const { id, hash } of packs) {
      if (tables.packs.has(id)) throw new StoreError('REFUSED', { cause: secondRow(id) });
      attempt.set(tables.packs, id, hash);
    }
  }
  for (const { pruning } of of('prune')) prune(tables, pruning, attempt);
}

function addDecisions(tables: Tables, writes: readonly Of<'decision'>[], attempt: Attempt): void {
  for (const { decision } of writes) {
    const decisions = tables.worlds.get(decision.worldId)?.decisions;
    if (decisions?.has(decision.id) === true) {
      throw new StoreError('REFUSED', { cause: secondRow(decision.id) });
    }
    if (decisions !== undefined) attempt.set(decisions, decision.id, asKept(decision));
  }
  for (const { decision } of writes) needWorld(tables, decision.worldId);
}

/** The first answer stays. */
function saveAnswer(tables: Tables, { of, answer }: Of<'answer'>, attempt: Attempt): void {
  const key = requestKey(of);
  const request = tables.requests.get(key);
  if (request === undefined || request.answer !== null) return;
  attempt.set(tables.requests, key, { ...request, answer: { ...asKept(answer) } });
}

function prune(tables: Tables, pruning: Pruning, attempt: Attempt): void {
  const { decisionsBeforeMs, requestsBeforeMs, deliveredBeforeMs, countMax } = pruning;
  const worlds = [...tables.worlds.values()];
  const decisions = worlds.flatMap((world) =>
    [...world.decisions.values()].map((one) => ({ atMs: one.recordedAtMs, id: one.id, world })),
  );
  for (const { world, id } of old(decisions, decisionsBeforeMs, countMax)) {
    attempt.delete(world.decisions, id);
  }
  const requests = [...tables.requests].map(([key, one]) => ({ atMs: one.recordedAtMs, key }));
  for (const { key } of old(requests, requestsBeforeMs, countMax)) {
    attempt.delete(tables.requests, key);
  }
  const delivered = worlds.flatMap(({ outbox }) =>
    [...outbox.rows.values()].map((row) => ({ atMs: row.deliveredAtMs, row })),
  );
  for (const { row } of old(delivered, deliveredBeforeMs, countMax)) {
    forgetRow(tables, row, attempt);
  }
  const { webhooksBeforeMs = null } = pruning;
  for (const { forget } of old(settledWebhooks(tables), webhooksBeforeMs, countMax)) {
    forget(attempt);
  }
  const { tokensBeforeMs = null } = pruning;
  const tokens = [...tables.consentTokens].map(([hash, one]) => ({ atMs: one.createdAtMs, hash }));
  for (const { hash } of old(tokens, tokensBeforeMs, countMax)) {
    attempt.delete(tables.consentTokens, hash);
  }
}

/** The oldest of those from before an instant; none before null. */
function old<Item extends { readonly atMs: number | null }>(
  items: readonly Item[],
  beforeMs: number | null,
  countMax = items.length,
): readonly Item[] {
  if (beforeMs === null) return [];
  const found = items.filter(({ atMs }) => atMs !== null && atMs < beforeMs);
  return found.sort((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0)).slice(0, countMax);
}
