/** All that happens on a branch as a table. */
import { isoOf } from '../format.ts';
import { allOf, type Branch } from '../session.ts';
import { byOf, outcomeOf, subjectOf, titleOf } from '../words.ts';
import { csvOf } from './csv.ts';

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
  return csvOf([HEAD, ...rows]);
}
