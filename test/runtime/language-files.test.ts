import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FACTS, type FactDefinition, PACKS, type Rule, SERVICES } from '../../rules/index.ts';
import {
  ENGLISH,
  eventTitle,
  LANGUAGES,
  type Language,
  loadLanguage,
  sentenceOf,
  TIMERS,
} from '../../runtime/index.ts';
import {
  ANSWER_CODES,
  CAUSE_EVENTS,
  type LanguageFile,
  SOURCE_WORDS,
} from '../../runtime/language-file.ts';
import english from '../../runtime/languages/en.json' with { type: 'json' };

const t = suite('runtime/languages: what each file says');

const RULES: ReadonlyMap<string, Rule> = new Map(
  [...PACKS.values()].flatMap(({ rules }) => rules.map((rule) => [rule.messageKey, rule])),
);

const DEFINITIONS: readonly (readonly [string, FactDefinition])[] = Object.entries(FACTS);

/** Every text that a language has, by its place, in English. */
function englishTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, { title, message, remedy }] of RULES) {
    texts.set(`rules/${key}/title`, title).set(`rules/${key}/message`, message);
    if (remedy !== undefined) texts.set(`rules/${key}/remedy`, remedy);
  }
  for (const [name, definition] of DEFINITIONS) {
    texts.set(`facts/${name}`, definition.label);
    if (definition.kind !== 'enum') continue;
    const place = name === 'service' ? 'services' : `values/${name}`;
    for (const [value, label] of Object.entries(definition.valueLabels)) {
      texts.set(`${place}/${value}`, label);
    }
  }
  texts.set('services/LEGACY_CALL', 'Calling under its former name');
  for (const code of ANSWER_CODES) texts.set(`codes/${code}`, sentenceOf(code));
  for (const [name, { label }] of Object.entries(TIMERS)) texts.set(`timers/${name}`, label);
  for (const event of CAUSE_EVENTS) texts.set(`events/${event}`, eventTitle(event));
  for (const word of SOURCE_WORDS) texts.set(`sources/${word}`, word);
  for (const [place, text] of textsIn(english.phrases)) texts.set(`phrases/${place}`, text);
  return texts;
}

function textsIn(tree: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, part] of Object.entries(tree) as [string, object | string][]) {
    if (typeof part === 'string') texts.set(name, part);
    else for (const [place, text] of textsIn(part)) texts.set(`${name}/${place}`, text);
  }
  return texts;
}

const ENGLISH_TEXTS = englishTexts();

interface Translation {
  readonly language: Language;
  readonly file: LanguageFile;
  readonly texts: ReadonlyMap<string, string>;
}

async function translations(): Promise<readonly Translation[]> {
  const all = await Promise.all(LANGUAGES.map(({ id }) => loadLanguage(id)));
  return all.flatMap((language) => {
    if (language.file === null) return [];
    const { language: _id, name: _name, direction: _direction, ...rest } = language.file;
    return [{ language, file: language.file, texts: textsIn(rest) }];
  });
}

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).sort();

/** What is left to translate: the text without its places. */
const wordsOf = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '');

t('five files beside English, each of the language that it is listed under', async () => {
  const all = await translations();
  assert.is(all.length, 5);
  for (const { language, file } of all) {
    assert.equal(
      [file.language, file.name, file.direction],
      [language.id, language.name, language.direction],
    );
  }
  assert.is(ENGLISH.file, null);
  assert.equal([english.language, english.name, english.direction], ['en', 'English', 'ltr']);
});

t(
  'each file has every text and no other: rules, facts, values, codes, timers, phrases',
  async () => {
    const places = [...ENGLISH_TEXTS.keys()].sort();
    assert.ok(places.length > 350, `${places.length} texts`);
    for (const { language, texts } of await translations()) {
      assert.equal([...texts.keys()].sort(), places, language.id);
    }
  },
);

t('every text has the places of the English one, and no brace besides', async () => {
  for (const { language, texts } of await translations()) {
    for (const [place, text] of texts) {
      const where = `${language.id} ${place}`;
      assert.equal(placesIn(text), placesIn(ENGLISH_TEXTS.get(place) ?? ''), where);
      assert.not.match(wordsOf(text), /[{}]/, where);
    }
  }
});

t('a message names no fact that is yes or no, so no sentence has to bend round one', () => {
  for (const { message, messageKey } of RULES.values()) {
    for (const name of placesIn(message)) {
      assert.is.not(FACTS[name as keyof typeof FACTS].kind, 'bool', messageKey);
    }
  }
});

/** Names, and words that the language spells as English does. */
const SAME = new Set([
  ...['sv', 'de', 'nb', 'bg', 'ar'].flatMap((id) =>
    ['A_SPK', 'A_WX', 'A_FLEX'].map((offer) => `${id} values/conversionOffer/${offer}`),
  ),
  ...['MESSAGING', 'MEETINGS', 'CALLING'].map((service) => `de services/${service}`),
  ...['sv', 'de', 'nb'].map((id) => `${id} services/CONTACT_CENTER`),
  ...['sv', 'de'].map((id) => `${id} phrases/policy/version`),
  ...['sv', 'nb'].map((id) => `${id} phrases/policy/policy`),
]);

t('no text was left in English, but for names', async () => {
  const same: string[] = [];
  for (const { language, texts } of await translations()) {
    for (const [place, text] of texts) {
      const isWorded = /\p{L}/u.test(wordsOf(text));
      if (isWorded && text === ENGLISH_TEXTS.get(place)) same.push(`${language.id} ${place}`);
    }
  }
  assert.equal(same.sort(), [...SAME].sort());
});

/** Words that English sentences cannot do without, and none of the five languages has. */
const ENGLISH_WORDS = /\b(?:the|has|not|of|whether|this|which|trial|customer|already|only)\b/i;
/** Names of products and of what is written the same in every script. */
const NAMES =
  /Webex|Enterprise|Meetings|Control Hub|Cloud Connected|PSTN|CCP|Contact Center|URL|Ethernet|PoE|Call|A-SPK|A-WX|A-FLEX|\bD\b/g;

t('no English word stands among the others', async () => {
  for (const { language, texts } of await translations()) {
    for (const [place, text] of texts) {
      const words = wordsOf(text).replaceAll(/Webex Enterprise trials-teamet/g, '');
      assert.not.match(words, ENGLISH_WORDS, `${language.id} ${place}: ${text}`);
    }
  }
});

t('Arabic is in Arabic letters and Bulgarian in Cyrillic ones, but for names', async () => {
  const SCRIPTS: readonly (readonly [string, RegExp])[] = [
    ['ar', /\p{Script=Arabic}/u],
    ['bg', /\p{Script=Cyrillic}/u],
  ];
  const all = await translations();
  for (const [id, letters] of SCRIPTS) {
    const texts = all.find(({ language }) => language.id === id)?.texts ?? new Map();
    for (const [place, text] of texts) {
      if (SAME.has(`${id} ${place}`) || !/\p{L}/u.test(wordsOf(text))) continue;
      assert.match(text, letters, `${id} ${place}`);
      const rest = wordsOf(text).replaceAll(NAMES, '');
      assert.not.match(rest, /\p{Script=Latin}/u, `${id} ${place}: ${text}`);
    }
  }
});

t('a sentence ends as the English one does, and no text has a blank at its edge', async () => {
  for (const { language, texts } of await translations()) {
    for (const [place, text] of texts) {
      const said = ENGLISH_TEXTS.get(place) ?? '';
      const where = `${language.id} ${place}: ${text}`;
      assert.is(/\.$/.test(text), /\.$/.test(said), where);
      assert.is(/[?؟]$/.test(text), /\?$/.test(said), where);
      if (place !== 'phrases/listSeparator') assert.is(text, text.trim(), where);
      assert.not.match(text, / {2}|["'\u2066-\u2069\u200e\u200f]/, where);
    }
  }
});

t('one key says one thing, whichever shipped pack has it', () => {
  for (const { packId, rules } of PACKS.values()) {
    for (const rule of rules) {
      const { title, message, remedy } = RULES.get(rule.messageKey) ?? {};
      const where = `${packId} ${rule.messageKey}`;
      assert.equal([rule.title, rule.message, rule.remedy], [title, message, remedy], where);
    }
  }
});

t('every code that the answer to a start can carry beside the rules has a sentence', () => {
  const ASKED = ['authority', 'start-request', 'prepare-start', 'refusal'];
  const given = ASKED.flatMap((file) => [
    ...readFileSync(`runtime/${file}.ts`, 'utf8').matchAll(/(?:reason|Rejected)\('([A-Z_]+)'/g),
  ]).map(([, code = '']) => code);
  // What only the deed answers: the id that it was given is in use.
  const wanted = new Set(given.filter((code) => code !== 'ID_TAKEN'));

  assert.equal([...wanted].sort(), [...ANSWER_CODES].sort());
});

t('where a fact is from is names of fields, and words that every file has', () => {
  const words = [...SOURCE_WORDS].sort((a, b) => b.length - a.length).join('|');
  const known = new RegExp(`(?<![\\w.])(?:${words})(?![\\w.])`, 'g');
  for (const [name, { from }] of DEFINITIONS) {
    for (const field of from.replaceAll(known, '').split(/[ ,]+/).filter(Boolean)) {
      assert.match(field, /^[a-z]+(?:\.[a-zA-Z]+|[A-Z][a-zA-Z]*)+$/, `${name}: ${from}`);
    }
  }
  assert.is(
    SERVICES.length + 1,
    [...ENGLISH_TEXTS.keys()].filter((p) => /^services/.test(p)).length,
  );
});

t.run();
