/** The panels say the same in every language: each sentence has the places that the English one has. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LANGUAGES } from '../../runtime/index.ts';
import { loadWords } from '../../simulator/load-words.ts';
import { ENGLISH_WORDS, type PanelWords } from '../../simulator/panel-words.ts';

const words = suite('simulator/words');

words('every language has the places of the English sentences, and no empty word', async () => {
  for (const { id } of LANGUAGES) {
    const own = await loadWords(id);
    for (const key of Object.keys(ENGLISH_WORDS) as (keyof PanelWords)[]) {
      assert.ok(own[key].trim() !== '', `${id} ${key}`);
      assert.equal(placesIn(own[key]), placesIn(ENGLISH_WORDS[key]), `${id} ${key}`);
    }
  }
});

words.run();

function placesIn(text: string): readonly string[] {
  return [...(text.match(/\{\w+\}/g) ?? [])].sort();
}
