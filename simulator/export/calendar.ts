/** The mails and changes of a trial or an order as a calendar. RFC 5545. */
import type { Session } from '../session.ts';
import { branchOf } from '../session.ts';
import { partsOf } from '../subject.ts';
import { lanesOf } from '../timeline/lanes.ts';

/** Unit: bytes of a line, without its end. */
const LINE_BYTES_MAX = 75;

export function calendarOf(session: Session): string {
  const branch = branchOf(session);
  const lanes = lanesOf(branch, session.subjectId, partsOf(session));
  const events = lanes.flatMap(({ id, title, spans, marks }) => [
    ...spans.map((span) => ({ id, atMs: span.fromMs, summary: `${title}: ${span.title}` })),
    ...marks.map((mark) => ({ id, atMs: mark.atMs, summary: mark.title })),
  ]);
  const lines = events
    .sort((left, right) => left.atMs - right.atMs)
    .flatMap(({ id, atMs, summary }, index) => [
      'BEGIN:VEVENT',
      `UID:${branch.hash.slice(0, 16)}-${index}-${id}@sandglass`,
      // The same file for the same branch: its stamp is the instant itself.
      `DTSTAMP:${stampOf(atMs)}`,
      `DTSTART:${stampOf(atMs)}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandglass//Simulator//EN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `20270203T090000Z`. */
const stampOf = (atMs: number): string =>
  new Date(atMs).toISOString().replaceAll(/[-:]|\.\d+/g, '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A long line goes on in the next, which begins with a space; no letter is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  for (const letter of line) {
    if (encoder.encode(row + letter).length > LINE_BYTES_MAX) {
      rows.push(row);
      row = ' ';
    }
    row += letter;
  }
  return [...rows, row].join('\r\n');
}
