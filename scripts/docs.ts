// `npm run docs` writes the documents that come from the code: the lifecycles with their drawings,
// a page for each code, who may ask for each operation, the schemas of scenario files and policy packs, the API’s document with its
// examples, and the types of the client. Tests compare.
import { pathToFileURL } from 'node:url';
import { accessPages } from './access.ts';
import { apiPages } from './api.ts';
import { ERRORS, errorPages } from './errors.ts';
import { eventPages } from './events.ts';
import { LIFECYCLE, lifecyclePages } from './lifecycle.ts';
import { orderPages } from './orders.ts';
import { type Owned, type Page, writePages } from './pages.ts';
import { schemaPages } from './schema.ts';

export const DOCS: readonly Owned[] = [...LIFECYCLE, ...ERRORS];

export async function docsPages(): Promise<readonly Page[]> {
  return [
    ...(await lifecyclePages()),
    ...errorPages(),
    ...eventPages(),
    ...schemaPages(),
    ...accessPages(),
    ...orderPages(),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = [...(await docsPages()), ...(await apiPages())];
  writePages(pages, DOCS);
  console.log(`${pages.length} documents written`);
}
