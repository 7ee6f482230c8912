/** The examples beside the packs are what the packs would write. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EXAMPLES, examplePages } from '../../scripts/examples.ts';
import { stalePages } from '../../scripts/pages.ts';
import { changedPack } from '../support/changed-pack.ts';

const t = suite('rules/examples, as they are written');

t('the files are fresh; accept with: npm run examples', () => {
  assert.is(stalePages(examplePages(), EXAMPLES, 'npm run examples').join('\n'), '');
});

t('a change to a rule shows in the examples', () => {
  const changed = changedPack('webex-current', {
    rules: { 'E-10': { require: { fact: 'deviceTypeShipped', operator: 'equal', value: true } } },
  });
  const spark = changedPack('cisco-spark-2017', {});
  const stale = stalePages(examplePages([changed, spark]), EXAMPLES, 'npm run examples');

  assert.is(stale.length, 1);
  assert.match(stale[0] ?? '', 'rules/examples/webex-current.json:3');
});

t.run();
