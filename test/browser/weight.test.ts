/** What a visitor fetches before the first story is shown, and that the engine comes after it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Kind, loadOf, type Weighed } from '../support/weigh.ts';

const weight = suite('browser/weight');

const KIB = 1024;

weight('the frame of the page is light, and so is all that the first story needs', async () => {
  const { first, later } = await loadOf();
  const frame = first.find(({ kind }) => kind === 'script');

  assert.ok((frame?.bytes ?? 0) < 100 * KIB, `${frame?.name}: ${frame?.bytes} bytes`);
  assert.ok(sum(first, 'script') < 200 * KIB, JSON.stringify(first));
  assert.ok(sum(first, 'style') < 15 * KIB, `styles: ${sum(first, 'style')}`);
  assert.ok(sum(first, 'drawing') < 6 * KIB, `drawings: ${sum(first, 'drawing')}`);
  assert.ok(sum(first, 'font') < 50 * KIB, `fonts: ${sum(first, 'font')}`);
  assert.ok(sum(later, 'script') < 130 * KIB, JSON.stringify(later));
});

weight('in Arabic too, though its words and its fonts are more', async () => {
  const { first, later } = await loadOf('ar');

  assert.ok(sum(first, 'script') < 200 * KIB, JSON.stringify(first));
  assert.ok(sum(first, 'font') < 135 * KIB, `fonts: ${sum(first, 'font')}`);
  assert.ok(later.some(({ name }) => /\/engine-/.test(name)));
});

weight.run();

function sum(all: readonly Weighed[], wanted: Kind): number {
  return all.filter(({ kind }) => kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
}
