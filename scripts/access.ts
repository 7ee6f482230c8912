// Writes the table of docs/access.md: each operation, the keys that have it, and who may ask with one.
import { readFileSync } from 'node:fs';
import { apiDocument } from '../server/app.ts';
import type { OperationId } from '../server/operations.ts';
import { keysFor, peopleFor } from '../server/who-may.ts';
import type { Page } from './pages.ts';

const PATH = 'docs/access.md';
const BEGIN = '<!-- the table: written by `npm run docs` -->';
const END = '<!-- the end of the table -->';

export function accessPages(): readonly Page[] {
  const text = readFileSync(PATH, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`${PATH} has no place for its table`);
  const table = `${BEGIN}\n\n${tableText()}\n\n`;
  return [{ path: PATH, text: `${text.slice(0, from)}${table}${text.slice(to)}` }];
}

function tableText(): string {
  const rows = Object.entries(apiDocument().paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, { readonly operationId: OperationId }>>).map(
      ([method, { operationId }]) => {
        const keys = keysFor(operationId)?.join(', ') ?? 'none needed';
        const address = `\`${method.toUpperCase()} ${path}\``;
        return `| ${address} | ${keys} | ${peopleFor(operationId) ?? 'whoever has one'} |`;
      },
    ),
  );
  return ['| operation | keys | who may |', '| --- | --- | --- |', ...rows].join('\n');
}
