/** What the stories of the library say in Arabic: every sentence, and nothing that no story says. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { StoryTranslation } from '../../simulator/stories-plugin.ts';
import { library } from '../support/story.ts';

const words = suite('simulator/story-words');

const FOLDER = 'simulator/languages/stories/ar';

const translationOf = (id: string): StoryTranslation =>
  JSON.parse(readFileSync(`${FOLDER}/${id.toLowerCase()}.json`, 'utf8'));

words('every story has its file, and no file is of another', () => {
  const stories = library().map(({ scenario }) => `${scenario.scenario.toLowerCase()}.json`);
  assert.equal(readdirSync(FOLDER).sort(), stories.sort());
});

words('every sentence of a story is there in Arabic, and no other', () => {
  for (const { scenario } of library()) {
    const { description, notes } = translationOf(scenario.scenario);
    const said = new Set(scenario.steps.flatMap(({ note }) => note ?? []));
    const where = scenario.scenario;
    assert.equal(
      [...said].filter((note) => !Object.hasOwn(notes, note)),
      [],
      `${where}: missing`,
    );
    assert.equal(
      Object.keys(notes).filter((note) => !said.has(note)),
      [],
      `${where}: not said`,
    );
    for (const text of [description, ...Object.values(notes)]) {
      assert.match(text, /\p{Script=Arabic}/u, where);
      assert.is(text, text.trim(), where);
    }
  }
});

/** Names of people, products, places and what is written the same in every script. */
const NAMES =
  /Nordlys|Konkurrent|Webex|Control Hub|Cisco|Spark(?: Call)?|Room Kit|UPS|DHL|Expeditors|Contact Center|A-SPK|A-WX|c\.meyer|\bf2\b|\b[MC][1-3]\b|\b[a-e]\b/g;

words('nothing was left in English but names', () => {
  for (const { scenario } of library()) {
    const { description, notes } = translationOf(scenario.scenario);
    for (const text of [description, ...Object.values(notes)]) {
      assert.not.match(text.replaceAll(NAMES, ''), /\p{Script=Latin}/u, scenario.scenario);
    }
  }
});

words('a sentence ends as the English one does', () => {
  for (const { scenario } of library()) {
    const { notes } = translationOf(scenario.scenario);
    for (const [english, own] of Object.entries(notes)) {
      const end = english.at(-1) === ',' ? '،' : english.at(-1);
      assert.is(own.at(-1), end, `${scenario.scenario}: ${own}`);
    }
  }
});

words.run();
