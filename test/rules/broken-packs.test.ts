import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addPacks, makeRegistry, PACKS, PackError } from '../../rules/index.ts';
import { FILE, validText } from './support/breaking.ts';
import { BROKEN } from './support/broken-packs.ts';

const t = suite('rules/broken-packs');

/** Some reasons end in a list or a hash that is of no matter here. */
const isMeant = (reason: string, expected: string): boolean =>
  reason === expected || (/(?: of| the| with)$/.test(expected) && reason.startsWith(expected));

t('the valid pack that all of them differ from is accepted', () => {
  const [pack] = makeRegistry().add([{ file: FILE, text: validText() }]);
  assert.is(pack?.packId, 'my-policy@1');
});

t('there are at least fifty, each broken in its own way', () => {
  assert.ok(BROKEN.length >= 50, String(BROKEN.length));
  assert.is(new Set(BROKEN.map(({ text }) => text)).size, BROKEN.length);
});

t('each is refused with its file, its one place and its reason, and nothing is added', () => {
  const before = [...PACKS.entries()];
  const wrong = BROKEN.flatMap(({ what, text, place, reason }) => {
    const problems = problemsOf(text);
    const [first, ...more] = problems;
    const isRight =
      first?.file === FILE &&
      first.place === place &&
      isMeant(first.reason, reason) &&
      more.length === 0;
    return isRight ? [] : [`${what}: ${place}: ${reason}\n    but ${JSON.stringify(problems)}`];
  });

  assert.is(wrong.join('\n'), '');
  assert.equal([...PACKS.entries()], before);
});

function problemsOf(text: string): PackError['problems'] {
  try {
    addPacks([{ file: FILE, text }]);
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

t.run();
