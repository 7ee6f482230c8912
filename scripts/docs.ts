// `npm run docs` writes the documents that come from the code: the lifecycles with their drawings,
// a page for each code, and the schema of scenario files. Tests compare.
import { pathToFileURL } from 'node:url';
import { ERRORS, errorPages } from './errors.ts';
import { LIFECYCLE, lifecyclePages } from './lifecycle.ts';
import { type Owned, type Page, writePages } from './pages.ts';
import { SCHEMA_PATH, schemaText } from './schema.ts';

export const DOCS: readonly Owned[] = [...LIFECYCLE, ...ERRORS];

export async function docsPages(): Promise<readonly Page[]> {
  return [...(await lifecyclePages()), ...errorPages(), { path: SCHEMA_PATH, text: schemaText() }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = await docsPages();
  writePages(pages, DOCS);
  console.log(`${pages.length} documents written`);
}
