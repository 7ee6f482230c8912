/** All that happens on a branch as a table. RFC 4180. */
import { isoOf } from '../format.ts';
import { allOf, type Branch } from '../session.ts';
import { byOf, outcomeOf, subjectOf, titleOf } from '../words.ts';

const HEAD = [
  'at',
  'sequence',
  'stream',
  'what',
  'about',
  'by',
  'outcome',
  'code',
  'follows',
  'is',
];

export function tableOf(branch: Branch): string {
  const rows = allOf(branch).map((entry, index) => [
    isoOf(entry.atMs),
    String(entry.sequence),
    entry.stream,
    titleOf(entry),
    subjectOf(entry) ?? '',
    byOf(entry),
    entry.outcome,
    entry.refusal?.code ?? '',
    outcomeOf(entry).join('; '),
    index < branch.entries.length ? 'done' : 'expected',
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins like a formula for one: such a cell begins with an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
