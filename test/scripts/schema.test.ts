import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SCHEMA_PATH, schemaText } from '../../scripts/schema.ts';

const schema = suite('scripts/schema');

schema(
  'the published schema is the one the code checks with; write it anew with npm run docs',
  () => {
    assert.is(readFileSync(SCHEMA_PATH, 'utf8'), schemaText());
  },
);

schema.run();
