/**
 * The codes that an operation answers with, by status: its own, and those that every operation of
 * its form has.
 *
 * Source: the order in which a request is judged (H3 in server/app.ts).
 */

import { CODES } from '../../runtime/index.ts';
import { OWN_CODES } from '../operation-codes.ts';
import type { OperationId } from '../operations.ts';
import { PROBLEM_CODES, type ProblemCode, statusOf } from '../problem.ts';

/** In the order in which they lead: what only HTTP can say is said first. */
const IN_ORDER: readonly ProblemCode[] = [
  ...PROBLEM_CODES.filter((code) => !CODES.some((one) => one.code === code)),
  ...CODES.map(({ code }) => code),
];

/** What decides which codes are common to an operation. */
export interface Form {
  readonly isKeyed: boolean;
  readonly isWrite: boolean;
  readonly hasBody: boolean;
  readonly hasQuery: boolean;
  readonly isPaged: boolean;
  /** Whether If-Match has to be there. */
  readonly isVersionNamed: boolean;
}

/**
 * @param statuses Those that the operation describes: no other code is said of it.
 * @returns Codes in the order of precedence, by status; a status that has none is absent.
 */
export function codesByStatus(
  operationId: OperationId,
  form: Form,
  statuses: readonly string[],
): Readonly<Record<string, readonly ProblemCode[]>> {
  const all = new Set<ProblemCode>([...OWN_CODES[operationId], ...commonCodes(form)]);
  const codes = IN_ORDER.filter((code) => all.has(code));
  const byStatus = statuses.map((status) => [
    status,
    codes.filter((code) => String(statusOf(code)) === status),
  ]);
  return Object.fromEntries(byStatus.filter(([, found]) => found?.length !== 0));
}

function commonCodes(form: Form): readonly ProblemCode[] {
  const of = (applies: boolean, ...codes: readonly ProblemCode[]) => (applies ? codes : []);
  const { isKeyed, isWrite, hasBody } = form;
  return [
    ...of(true, 'UNKNOWN_PARAMETER', 'API_VERSION_UNKNOWN', 'PRECONDITION_INVALID'),
    ...of(form.hasQuery, 'PARAMETER_INVALID'),
    ...of(form.isPaged, 'CURSOR_INVALID'),
    ...of(isKeyed, 'KEY_REQUIRED', 'KEY_INVALID', 'KEY_SUSPENDED', 'OPERATION_NOT_ALLOWED'),
    ...of(isKeyed, 'UNKNOWN_SANDBOX', 'RATE_LIMITED'),
    ...of(hasBody, 'MALFORMED_JSON', 'BODY_TOO_DEEP', 'MEDIA_TYPE_UNSUPPORTED'),
    ...of(hasBody, 'LENGTH_REQUIRED', 'BODY_TOO_LARGE'),
    'VALIDATION_FAILED',
    ...of(isWrite, 'REASON_INVALID', 'PRECONDITION_FAILED'),
    ...of(isWrite && isKeyed, 'IDEMPOTENCY_KEY_INVALID', 'IDEMPOTENCY_KEY_IN_USE'),
    ...of(isWrite && isKeyed, 'IDEMPOTENCY_KEY_REUSED'),
    ...of(form.isVersionNamed, 'PRECONDITION_REQUIRED'),
    ...(['TOO_BUSY', 'STORE_FAILED', 'STORE_FULL', 'INTERNAL'] as const),
  ];
}
