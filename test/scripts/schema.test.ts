import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { schemaPages } from '../../scripts/schema.ts';

const schema = suite('scripts/schema');

schema('the published schemas are those of the code; write them anew with npm run docs', () => {
  const pages = schemaPages();

  assert.is(pages.length, 3);
  for (const { path, text } of pages) assert.is(readFileSync(path, 'utf8'), text, path);
});

schema.run();
