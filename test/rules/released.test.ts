import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PACKS } from '../../rules/index.ts';

const t = suite('rules/released');

/** A pack that was released keeps its hash for ever; a row is added with each release. */
const RELEASED: Readonly<Record<string, string>> = {
  'webex-current@1': 'f30dc939be1a5963ae0d1cd59af16b9ca8c78b8002799f180eb60548350c80a1',
  'cisco-spark-2017@1': '5130c3d8be0e0f80c36b700906997c6562832126807a77e56a4c2c49197ad217',
};

t('a released pack is what it was when it was released', () => {
  for (const [packId, hash] of Object.entries(RELEASED)) {
    assert.is(
      PACKS.get(packId)?.packHash,
      hash,
      `${packId} has changed since its release, and trials live under it. Put it back as it was ` +
        '(rules/packs/, shared.json included), and give the change another version in a file ' +
        'beside it. If this version was never released, write its new hash here.',
    );
  }
});

t('every pack that is shipped is pinned here', () => {
  assert.equal([...PACKS.keys()], Object.keys(RELEASED));
});

t.run();
