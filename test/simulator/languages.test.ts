/** The page in six languages: Arabic says all that English says, the others name everything. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FACTS, PACKS } from '../../rules/index.ts';
import {
  CODES,
  catalog,
  eventTitle,
  GUIDE,
  loadLanguage,
  TIMERS,
  type TimerName,
} from '../../runtime/index.ts';
import { PROBLEM_CODES, titleOf } from '../../server/problem-codes.ts';
import {
  FIRST_KEYS,
  FIXED_KEYS,
  KEY_ROWS,
  type KeyId,
  titleOfKey,
} from '../../simulator/key-table.ts';
import { chooseLanguage, tableOf } from '../../simulator/manner.ts';
import { count, say } from '../../simulator/say.ts';

const languages = suite('simulator/languages');

const SAID = sentencesIn('simulator');
const NAMES = namesOfMachines();

languages('every sentence of the page is there in Arabic', async () => {
  const table = await tableOf('ar');
  const wanted = [
    ...SAID.sentences,
    ...SAID.counted,
    ...NAMES,
    ...descriptionsOfMachines(),
    ...CODES.map(({ sentence }) => sentence),
    // What a server says no with, under Live.
    ...PROBLEM_CODES.map(titleOf),
    ...Object.values(TIMERS).map(({ label }) => label),
    ...[...KEY_ROWS.map(([title]) => title), ...FIXED_KEYS.map(([, what]) => what)],
    ...(Object.keys(FIRST_KEYS) as KeyId[]).map(titleOfKey),
    ...storyTitles(),
    ...[...PACKS.values()].flatMap(({ note }) => note ?? []),
  ];

  assert.ok(SAID.sentences.length > 250, `${SAID.sentences.length} sentences were found`);
  assert.equal(
    wanted.filter((sentence) => table[sentence] === undefined),
    [],
  );
});

languages('the other four name every machine, state, event and timer', async () => {
  for (const id of ['sv', 'de', 'nb', 'bg'] as const) {
    const table = await tableOf(id);
    assert.equal(
      NAMES.filter((name) => table[name] === undefined),
      [],
      id,
    );
  }
});

languages('timers and events are called the same on the page and in explanations', async () => {
  for (const id of ['sv', 'de', 'nb', 'bg', 'ar'] as const) {
    const table = await tableOf(id);
    const { file } = await loadLanguage(id);
    assert.ok(file !== null);
    const named = [
      ...Object.entries(file?.timers ?? {}).map(
        ([timer, own]) => [TIMERS[timer as TimerName].label, own] as const,
      ),
      ...Object.entries(file?.events ?? {}).map(
        ([event, own]) => [eventTitle(event), own] as const,
      ),
    ];
    const other = named.filter(([name, own]) => (table[name] ?? own) !== own);
    assert.equal(other, [], id);
  }
});

languages('a translation has the places of its sentence, and no others', async () => {
  for (const id of ['sv', 'de', 'nb', 'bg', 'ar'] as const) {
    const wrong = Object.entries(await tableOf(id)).filter(
      ([english, own]) =>
        !own.includes(': ') && String(placesIn(english)) !== String(placesIn(own)),
    );
    assert.equal(wrong, [], id);
  }
});

languages('every topic of the guide is there in Arabic, and no other', () => {
  const file = readFileSync('simulator/languages/guide-ar.json', 'utf8');
  const own: Readonly<Record<string, Readonly<Record<'title' | 'text', string>>>> =
    JSON.parse(file);
  assert.equal(
    Object.keys(own),
    GUIDE.map(({ id }) => id),
  );
  for (const { title, text } of Object.values(own)) {
    assert.match(title, /\p{Script=Arabic}/u);
    assert.match(text, /\p{Script=Arabic}.*\.$/u);
  }
});

languages('what is counted has every form that Arabic has', async () => {
  const table = await tableOf('ar');
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
  for (const counted of SAID.counted.filter((one) => !/^\{count\} (?:d|h|min|s)$/.test(one))) {
    const own = (table[counted] ?? '').split(' | ').map((form) => form.split(': ')[0]);
    const missing = forms.filter((form) => form !== 'zero' && !own.includes(form));
    assert.equal(missing, [], counted);
  }
  await chooseLanguage('ar');
  assert.is(count(1, '{count} mail', '{count} mails'), 'رسالة واحدة');
  assert.is(count(2, '{count} mail', '{count} mails'), 'رسالتان');
  assert.is(count(5, '{count} mail', '{count} mails'), '5 رسائل');
  assert.is(count(11, '{count} mail', '{count} mails'), '11 رسالة');
  assert.is(say('Day {day} of {count}', { day: 3, count: 30 }), 'اليوم 3 من 30');
  await chooseLanguage('en');
  assert.is(count(1, '{count} mail', '{count} mails'), '1 mail');
});

languages(
  'the page of a consent has the same words in each language, and the names of services',
  () => {
    const file = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    type Words = Readonly<{ serviceNames: Readonly<Record<string, string>> }>;
    const { en, ...others }: Record<'en' | 'sv', Words> = file('simulator/languages/consent.json');
    const former = { LEGACY_CALL: 'Calling (under its former name Webex Call)' };
    assert.equal(en.serviceNames, { ...FACTS.service.valueLabels, ...former });
    assert.equal(Object.keys(others), ['sv', 'de', 'nb', 'bg', 'ar']);
    for (const [id, words] of Object.entries(others)) {
      assert.equal(Object.keys(words), Object.keys(en), id);
      assert.equal(words.serviceNames, file(`runtime/languages/${id}.json`).services, id);
    }
  },
);

languages.run();

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** What stands in the code as a sentence: in `say(…)`, and the plural in `count(…)`. */
function sentencesIn(folder: string) {
  const sentences = new Set<string>();
  const counted = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [, sentence = ''] of text.matchAll(/\bsay\(\s*'([^']*)'/g)) sentences.add(sentence);
    for (const [, more = ''] of text.matchAll(/\bcount\([^']*'[^']*',\s*'([^']*)'/g)) {
      counted.add(more);
    }
  }
  return { sentences: [...sentences], counted: [...counted] };
}

function namesOfMachines(): readonly string[] {
  const names = catalog().flatMap(({ title, states, edges }) => [
    title,
    ...states.map((state) => state.title),
    ...edges.map((edge) => edge.title),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}

function descriptionsOfMachines(): readonly string[] {
  const all = catalog().flatMap(({ description, states, edges }) => [
    description,
    ...[...states, ...edges].map((one) => one.description),
    ...edges.flatMap(({ guard }) => guard?.split(/ and | or /) ?? []),
  ]);
  return [...new Set(all)].filter((text) => text !== '');
}

function storyTitles(): readonly string[] {
  return readdirSync('simulator/scenarios').map((name) => {
    const file = JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8'));
    return String(file.title);
  });
}
