/** Who may, and who did, in memory: API keys and the audit, page by page. */
import type { Actor } from '../../../runtime/index.ts';
import type { KeyRow } from '../../keys.ts';
import { ownerOf } from '../../owner.ts';
import type { Page } from '../kept.ts';
import type { AuditFilter, AuditRow, KeyFilter } from '../store.ts';
import { byText, firstOf, passing } from './sorted-list.ts';
import type { Tables } from './tables.ts';

export function keysAfter(
  tables: Tables,
  worldId: string,
  filter: KeyFilter,
  { after, limit }: Page,
): readonly KeyRow[] {
  const found = [...tables.keys.values()].filter(
    (key) => key.worldId === worldId && key.id > (after ?? '') && isOf(key.actor, filter),
  );
  return found.sort((a, b) => byText(a.id, b.id)).slice(0, limit);
}

export function auditAfter(
  tables: Tables,
  worldId: string,
  { after, limit }: Page,
  filter: AuditFilter,
): readonly AuditRow[] {
  const ids = tables.auditIds.get(worldId)?.after(after ?? '') ?? [];
  const isAsked = (id: string): boolean => {
    const row = tables.audit.get(id);
    return row !== undefined && isOf(row.actor, filter) && isAbout(row, filter);
  };
  return firstOf(passing(ids, isAsked), limit).flatMap((id) => tables.audit.get(id) ?? []);
}

const isOf = (actor: Actor, { owner, email, kind }: AuditFilter): boolean =>
  is(owner, ownerOf(actor)) &&
  is(email, 'email' in actor ? actor.email : null) &&
  is(kind, actor.kind);

const isAbout = (row: AuditRow, { trialId, operation }: AuditFilter): boolean =>
  is(trialId, row.trialId) && is(operation, row.operation);

const is = (asked: string | undefined, value: string | null): boolean =>
  asked === undefined || asked === value;
