// Writes docs/errors/: one page for each code that an answer may carry, and their index.
import { readFileSync } from 'node:fs';
import { PACKS } from '../rules/index.ts';
import { CODES, type Code, eventTitle, fixOf, precedenceOf } from '../runtime/index.ts';
import {
  clausesOf,
  PROBLEM_CODES,
  type ProblemCode,
  statusOf,
  titleOf,
} from '../server/problem.ts';
import type { Owned, Page } from './pages.ts';

export const ERRORS: readonly Owned[] = [{ folder: 'docs/errors', files: /\.md$/ }];
const CLAUSES_PATH = 'docs/clauses.json';

/** What to do about what only HTTP can say. */
const HTTP_FIXES: Readonly<Record<Exclude<ProblemCode, Code>, string>> = {
  REQUEST_UNREADABLE: 'Send a well-formed address and headers, as any HTTP client does.',
  MALFORMED_JSON: 'Check the body with a JSON parser, and send it again.',
  UNKNOWN_PARAMETER: 'Leave it out, or correct its name; the API description lists them.',
  PARAMETER_INVALID: 'Correct the value; the answer names the parameter and what is wrong.',
  CURSOR_INVALID: 'Follow the link that the list gave, or begin without a cursor.',
  KEY_REQUIRED: 'Send the key as `Authorization: Bearer …`.',
  KEY_INVALID: 'Check the key, or ask whoever runs the installation for a new one.',
  KEY_SUSPENDED: 'Ask whoever speaks for the organisation to resume the key, or use another.',
  KEY_NOT_ACTIVE: 'Resume the key first, or ask for a new one.',
  LAST_OPERATOR_KEY: 'Give another operator a key that does not expire, then try again.',
  UNKNOWN_KEY: 'Take the id from the list of keys; it begins with `key_`.',
  REASON_INVALID:
    'Say it in 1 to 500 characters: ASCII as it is, all else as UTF-8 in percent signs, `%` as `%25`.',
  CONSENT_TOKEN_INVALID:
    'Ask the partner to send its request again, or answer in Control Hub as a full administrator.',
  SANDBOX_ONLY: 'Ask in a sandbox; in the live world the customer’s administrators are mailed.',
  BODY_TOO_DEEP: 'Nest it at most 64 levels deep, and send at most 20,000 values at once.',
  OPERATION_NOT_ALLOWED: 'Use a key of a role that has the operation.',
  NOT_FOUND: 'Check the address; the API description lists them.',
  UNKNOWN_SANDBOX: 'Check the id, or make a new sandbox.',
  UNKNOWN_SCENARIO: 'Choose one from the list of scenarios.',
  UNKNOWN_MACHINE: 'Choose one from the list of machines; its version is part of its name.',
  UNKNOWN_DECISION: 'Take the id from the answer or the entry; answers are kept for 90 days.',
  UNKNOWN_WEBHOOK: 'Take the id from the list of your endpoints.',
  UNKNOWN_DELIVERY: 'Take the id from the list of deliveries; settled ones are kept for 30 days.',
  ADDRESS_NOT_ALLOWED:
    'Use an https address on port 443 or 8443 that the world outside can reach; on one machine, start the server with `SANDGLASS_WEBHOOK_LOOPBACK=allow`.',
  TOO_MANY_WEBHOOKS: 'Delete an endpoint that nobody needs, or widen the types of another.',
  WEBHOOK_DISABLED: 'Switch the endpoint on: `PATCH` with `{"enabled": true}`.',
  METHOD_NOT_ALLOWED: 'Use one of the methods in the answer’s `Allow` header.',
  LIVE_WORLD: 'Make a sandbox, and turn its clock.',
  LENGTH_REQUIRED: 'Send `Content-Length`; a body in chunks is not taken.',
  BODY_TOO_LARGE: 'Send less at once.',
  MEDIA_TYPE_UNSUPPORTED: 'Send JSON with `Content-Type: application/json`.',
  VALIDATION_FAILED: 'Correct the places that the answer names by their JSON pointers.',
  TOO_MANY_EVENTS: 'Advance the clock in smaller steps.',
  BACKUP_EXISTS: 'Choose another name, or leave the name out.',
  BACKUP_ELSEWHERE: 'Make the backup where the database is kept.',
  TOO_BUSY: 'Wait as long as `Retry-After` says, and send the request again.',
  PRECONDITION_INVALID: 'Send the `ETag` as the answer gave it, with its double quotes.',
  PRECONDITION_FAILED: 'Read it again, decide again, and send the request with its new `ETag`.',
  PRECONDITION_REQUIRED:
    'Read it, and send its `ETag` as `If-Match`; `If-Match: *` changes whatever there is.',
  API_VERSION_UNKNOWN: 'Leave `Api-Version` out, or send a version that the answer names.',
  RATE_LIMITED: 'Wait as long as `Retry-After` says, and read `RateLimit` to stay below it.',
  LIVE_ONLY: 'Fork the sandbox that the trial is in.',
  COPY_TOO_LONG: 'Export the world, and import it where it can be looked at.',
  UNKNOWN_OPERATION: 'Take the id from the answer that began it.',
  IDEMPOTENCY_KEY_INVALID:
    'Send a key of 1 to 255 printable characters, a random UUID for example.',
  IDEMPOTENCY_KEY_IN_USE: 'Wait as long as `Retry-After` says, and send the same request again.',
  IDEMPOTENCY_KEY_REUSED:
    'Send another key with another request; the same key means the same request.',
  STORE_FULL: 'Make room where the data is kept; the server goes on by itself.',
  STORE_FAILED:
    'Send the request again with the same `Idempotency-Key`: it happens once, whatever came of the first.',
  NOT_READY: 'Wait as long as `Retry-After` says, and look again; the log says why.',
  INTERNAL: 'Send the request again; if it fails again, report the tracking id of the answer.',
};

/** Every code that an answer may carry, in order of precedence; then what only HTTP can say. */
export const ALL_CODES: readonly ProblemCode[] = [
  ...new Set<ProblemCode>([...CODES.map(({ code }) => code), ...PROBLEM_CODES]),
];

const isHttpOnly = (code: ProblemCode): code is Exclude<ProblemCode, Code> =>
  Object.hasOwn(HTTP_FIXES, code);
const fixFor = (code: ProblemCode): string => (isHttpOnly(code) ? HTTP_FIXES[code] : fixOf(code));

export function errorPages(): readonly Page[] {
  const said = clauseWords();
  const pages = ALL_CODES.map((code) => ({
    path: `docs/errors/${code}.md`,
    text: pageOf(code, said),
  }));
  return [{ path: 'docs/errors/README.md', text: indexText() }, ...pages];
}

/** What each clause says, in our words. Source: docs/clauses.json. */
function clauseWords(): ReadonlyMap<string, string> {
  const clauses = JSON.parse(readFileSync(CLAUSES_PATH, 'utf8')) as readonly {
    readonly id: string;
    readonly rule: string;
  }[];
  return new Map(clauses.map(({ id, rule }) => [id, rule]));
}

function pageOf(code: ProblemCode, said: ReadonlyMap<string, string>): string {
  return `${[
    `# ${code}`,
    '## What happened',
    `${titleOf(code)} ${natureOf(code)}`,
    '## Why',
    whyOf(code, said),
    '## How to fix it',
    fixFor(code),
    '[All codes](README.md) · [Lifecycles](../lifecycle.md)',
  ].join('\n\n')}\n`;
}

/** Said beside an accepted request, and never alone a no. Source: R-04. */
const REMARKS: ReadonlySet<ProblemCode> = new Set<Code>([
  'ORGANISATION_NOT_RECOGNISED',
  'TRIAL_EXPIRED',
  'CONTACT_ACCOUNT_ADVICE',
  'SETUP_OPEN',
  'LABELS_US_ONLY',
  'SERIAL_MISMATCH',
  'TIER2_MUST_USE_DISTRIBUTOR',
  'SERVICES_OMITTED',
  'TRIAL_SITE_URL_MISSING',
]);

/** What the code did to the request. */
function natureOf(code: ProblemCode): string {
  if (REMARKS.has(code)) return 'The request was accepted; this was said beside it.';
  const status = `Over HTTP the status is ${statusOf(code)}.`;
  if (isHttpOnly(code)) return `The request got no further than the server. ${status}`;
  if (code === 'WIZARD_STATE') return `The wizard stays where it was. ${status}`;
  return isRejection(code)
    ? `The request makes no sense in this world as it is, so nothing was recorded. ${status}`
    : `The refusal was recorded, and nothing else changed. ${status}`;
}

/** Rejections stand after every refusal, and this is the first of them (runtime/codes.ts). */
const isRejection = (code: Code): boolean => precedenceOf(code) >= precedenceOf('UNKNOWN_TRIAL');

function whyOf(code: ProblemCode, said: ReadonlyMap<string, string>): string {
  const clauses = clausesOf(code).map((id) => `- ${clauseText(id, said.get(id))}`);
  const parts = [clauses.join('\n'), rulesText(code)].filter((part) => part !== '');
  return parts.length === 0 ? 'Our choice: no source document speaks of it.' : parts.join('\n\n');
}

/** What an id that is no statement of the documents stands for, by its letter. */
const KINDS: Readonly<Record<string, string>> = {
  R: 'our decision where the documents disagree or are silent',
  A: 'our reading of something that the documents leave open',
  E: 'a rule of eligibility',
  N: 'a notification',
};

/** @param words What the source documents state under this id; undefined where they do not. */
const clauseText = (id: string, words: string | undefined): string =>
  words === undefined
    ? `**${id}**, ${KINDS[id.charAt(0)] ?? 'a clause of this project'}`
    : `**${id}** of the source documents: ${words}`;

/** The rules of every policy that answer with this code, and what they are asked about. */
function rulesText(code: ProblemCode): string {
  const rules = new Map<string, { readonly packs: Set<string>; readonly asked: Set<string> }>();
  for (const { packId, rules: own } of PACKS.values()) {
    for (const rule of own.filter((one) => one.code === code)) {
      const known = rules.get(rule.id) ?? { packs: new Set(), asked: new Set() };
      known.packs.add(packId);
      for (const question of rule.questions) known.asked.add(eventTitle(question));
      rules.set(rule.id, known);
    }
  }
  const lines = [...rules].map(
    ([id, { packs, asked }]) =>
      `- rule ${id} of ${[...packs].join(' and ')}, at: ${[...asked].join(', ')}`,
  );
  return lines.length === 0
    ? ''
    : `Rules of the policies that answer with it:\n\n${lines.join('\n')}`;
}

function indexText(): string {
  const row = (code: ProblemCode) =>
    `| [${code}](${code}.md) | ${titleOf(code)} | ${fixFor(code)} |`;
  const table = (codes: readonly ProblemCode[]): string =>
    ['| code | what happened | how to fix it |', '| --- | --- | --- |', ...codes.map(row)].join(
      '\n',
    );
  return `${[
    '# Codes',
    'Every no has a code that never changes. When several apply, the first of this list leads, and all are listed in the answer. The `type` of a problem document points to the page.',
    table(ALL_CODES.filter((code) => !isHttpOnly(code))),
    '## What only HTTP can say',
    table(ALL_CODES.filter(isHttpOnly)),
  ].join('\n\n')}\n`;
}
