/** API keys and tokens of consent on their way in. */
import { ownerOf } from '../../owner.ts';
import type { KeysWrite, TokensWrite } from '../change.ts';
import { type Statement, statement, valuesOf } from './statement.ts';

export const keyStatements = (writes: readonly KeysWrite[]): readonly Statement[] => [
  ...statement(
    'api_keys',
    DELETE_KEYS,
    writes.flatMap(({ removed }) => removed.map((hash) => [hash])),
  ),
  ...statement(
    'api_keys',
    INSERT_KEYS,
    writes.flatMap(({ added }) => added.map(keyRowOf)),
  ),
  ...statement(
    'api_keys',
    CHANGE_KEYS,
    writes.flatMap(({ changed = [] }) =>
      changed.map(({ hash, expiresAtMs, suspendedAtMs }) => [hash, expiresAtMs, suspendedAtMs]),
    ),
  ),
  ...statement(
    'api_keys',
    USE_KEYS,
    writes.flatMap(({ used = [] }) => used.map(({ hash, lastUsedAtMs }) => [hash, lastUsedAtMs])),
  ),
];

export const tokenStatements = (writes: readonly TokensWrite[]): readonly Statement[] => [
  ...statement(
    'consent_tokens',
    CLOSE_TOKENS,
    writes.flatMap(({ closed }) => closed.map(({ worldId, trialId }) => [worldId, trialId])),
  ),
  ...statement(
    'consent_tokens',
    INSERT_TOKENS,
    writes.flatMap(({ added }) =>
      added.map(({ hash, worldId, trialId, email, createdAtMs }) => [
        ...[hash, worldId, trialId, email, createdAtMs],
      ]),
    ),
  ),
];

function keyRowOf(key: KeysWrite['added'][number]) {
  const { hash, worldId, actor, label, last4, createdAtMs } = key;
  const { id, expiresAtMs, suspendedAtMs, lastUsedAtMs, apiVersion } = key;
  const was = [hash, worldId, actor, label, last4, createdAtMs];
  return [...was, id, ownerOf(actor), expiresAtMs, suspendedAtMs, lastUsedAtMs, apiVersion];
}

const DELETE_KEYS = 'DELETE FROM api_keys WHERE hash IN (SELECT value ->> 0 FROM json_each(?))';

const INSERT_KEYS = `INSERT INTO api_keys (hash, world_id, actor, label, last4, created_at_ms, id,
  owner, expires_at_ms, suspended_at_ms, last_used_at_ms, api_version) ${valuesOf(12)}`;

const CHANGE_KEYS = `UPDATE api_keys SET expires_at_ms = told.expires_at_ms,
    suspended_at_ms = told.suspended_at_ms
  FROM (SELECT value ->> 0 AS hash, value ->> 1 AS expires_at_ms, value ->> 2 AS suspended_at_ms
        FROM json_each(?)) AS told
  WHERE api_keys.hash = told.hash`;

/** A day that is past does not come back, whoever tells of it last. */
const USE_KEYS = `UPDATE api_keys
  SET last_used_at_ms = max(coalesce(api_keys.last_used_at_ms, 0), told.at_ms)
  FROM (SELECT value ->> 0 AS hash, value ->> 1 AS at_ms FROM json_each(?)) AS told
  WHERE api_keys.hash = told.hash`;

const CLOSE_TOKENS = `DELETE FROM consent_tokens WHERE (world_id, trial_id) IN
  (SELECT value ->> 0, value ->> 1 FROM json_each(?))`;

const INSERT_TOKENS = `INSERT INTO consent_tokens (hash, world_id, trial_id, email, created_at_ms)
  ${valuesOf(5)}`;
