import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  explain,
  type LeafTrace,
  packOf,
  type Rule,
  type RuleTrace,
  rulesOf,
} from '../../rules/index.ts';
import {
  ENGLISH,
  eventLabel,
  factLabel,
  fill,
  fillIn,
  isolate,
  LANGUAGES,
  type LanguageId,
  languageFor,
  loadLanguage,
  PACKS,
  type RuleSaid,
  timerLabel,
  valueLabel,
  wordCode,
  wordLeaf,
  wordReason,
  wordRule,
} from '../../runtime/index.ts';
import { SATISFIED } from '../rules/examples.ts';

const t = suite('runtime/language: what is shown');
const current = packOf('webex-current@1');
const IDS = LANGUAGES.map(({ id }) => id);

const ruleOf = (key: string): Rule => {
  const rule = [...PACKS.values()].flatMap(({ rules }) => rules).find((r) => r.messageKey === key);
  assert.ok(rule, key);
  return rule;
};

/** A rule of a shipped pack, violated by these facts, as the rules say it. */
function violated(key: string, facts: RuleSaid['facts']): RuleSaid {
  const { message, remedy } = ruleOf(key);
  const english = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, valueLabel(ENGLISH, name, value)]),
  );
  const said = { messageKey: key, sentence: fill(message, english), facts };
  return remedy === undefined ? said : { ...said, remedy };
}

const LICENCES = { licenceCount: 5000, licenceCountMin: 1, licenceCountMax: 1000 };

const LICENCES_SAID: Readonly<Record<LanguageId, string>> = {
  en: '5000 licences were asked for; a trial has 1 to 1000.',
  sv: 'Begärt antal licenser: 5000. Tillåtet i en provperiod: 1 till 1000.',
  de: 'Angefragte Anzahl der Lizenzen: 5000. Zulässig für eine Testversion: 1 bis 1000.',
  nb: 'Antall lisenser det er bedt om: 5000. Tillatt i en prøveperiode: 1 til 1000.',
  bg: 'Поискан брой лицензи: 5000. Допустим за пробна версия: от 1 до 1000.',
  ar: 'عدد التراخيص المطلوبة: \u20685000\u2069. العدد المسموح به في الفترة التجريبية: من \u20681\u2069 إلى \u20681000\u2069.',
};

const MEETINGS_SAID: Readonly<Record<LanguageId, string>> = {
  en: 'The customer has already bought Meetings.',
  sv: 'Kunden har redan köpt tjänsten Möten.',
  de: 'Der Kunde hat den Dienst Meetings bereits gekauft.',
  nb: 'Kunden har allerede kjøpt tjenesten Møter.',
  bg: 'Клиентът вече е закупил услугата Срещи.',
  ar: 'اشترى العميل هذه الخدمة بالفعل: الاجتماعات.',
};

t('a violated rule is worded with the values that it read', async () => {
  for (const id of IDS) {
    const language = await loadLanguage(id);
    const licences = wordRule(language, violated('rule.licence-count-invalid', LICENCES));
    const bought = wordRule(
      language,
      violated('rule.service-already-purchased', { service: 'MEETINGS', servicePurchased: true }),
    );

    assert.is(licences.sentence, LICENCES_SAID[id]);
    assert.is(bought.sentence, MEETINGS_SAID[id]);
    assert.ok(licences.isTranslated && licences.remedy !== undefined, id);
  }
});

t(
  'a number stands apart from the Arabic around it, and so does a name that has no other',
  async () => {
    const arabic = await loadLanguage('ar');
    const { sentence } = wordRule(
      arabic,
      violated('rule.site-url-held-by-trial', { conversionOffer: 'A_WX' }),
    );

    assert.ok(sentence.includes(isolate('A-WX')), sentence);
    assert.is(valueLabel(arabic, 'service', 'CALLING'), 'المكالمات');
    assert.is(
      fillIn(arabic, arabic.phrases.commands.makeSalesAdmin, { email: 'a@b.example' }),
      'يمنح الشريك \u2068a@b.example\u2069 دور مسؤول المبيعات.',
    );
    assert.is(fillIn(ENGLISH, 'for {name}', { name: 'شركة' }), 'for \u2068شركة\u2069');
    assert.is(fillIn(arabic, '{name}', { name: isolate('A-WX') }), isolate('A-WX'));
  },
);

t('a rule that passed, or does not apply, says what it requires', async () => {
  const german = await loadLanguage('de');
  const { rules } = await explain(current, 'trial.start', SATISFIED['trial.start']);

  assert.equal(
    rules.map((rule) => wordRule(german, rule)).filter((one) => !one.isTranslated),
    [],
  );
  const site = rules.find(({ ruleId }) => ruleId === 'E-09b');
  assert.is(site?.outcome, 'notApplicable');
  assert.is(wordRule(german, site as RuleTrace).sentence, 'Die Site-URL ist frei.');
});

t('every rule of every question is worded in every language, with no place left open', async () => {
  for (const id of IDS) {
    const language = await loadLanguage(id);
    for (const [question, facts] of Object.entries(SATISFIED)) {
      for (const { messageKey } of rulesOf(current, question as keyof typeof SATISFIED)) {
        const { sentence, isTranslated } = wordRule(language, violated(messageKey, facts));
        assert.ok(isTranslated, `${id} ${messageKey}`);
        assert.not.match(sentence, /[{}]|undefined|null/, `${id} ${messageKey}`);
      }
    }
  }
});

t(
  'a pack that says something else is shown in its own English, never in a stale translation',
  async () => {
    const swedish = await loadLanguage('sv');
    const said = violated('rule.licence-count-invalid', LICENCES);
    const { title } = ruleOf('rule.licence-count-invalid');
    const edited: readonly RuleSaid[] = [
      { ...said, sentence: '5000 licences are too many.' },
      { ...said, remedy: 'Ask your distributor.' },
      { ...said, facts: {} },
      { ...said, facts: {}, sentence: ' licences were asked for; a trial has  to .' },
      { ...said, sentence: `${title} Really.`, outcome: 'passed' },
      { ...said, outcome: 'passed' },
      { ...said, messageKey: 'rule.of-an-operator' },
      { ...said, messageKey: 'toString' },
    ];
    for (const one of edited) {
      const { sentence, remedy, isTranslated } = wordRule(swedish, one);
      assert.equal([sentence, remedy, isTranslated], [one.sentence, one.remedy, false]);
    }
    const { remedy: _, ...without } = said;
    assert.equal(wordRule(swedish, without), { sentence: said.sentence, isTranslated: false });
    assert.ok(wordRule(ENGLISH, { ...said, sentence: 'Anything.' }).isTranslated);
  },
);

const LEAF: LeafTrace = {
  op: 'fact',
  name: 'licenceCount',
  operator: 'greaterThanInclusive',
  actual: 0,
  expected: 1,
  expectedFrom: { kind: 'fact', name: 'licenceCountMin' },
  from: 'request.licenceCount',
  result: false,
};

const BOUGHT: LeafTrace = {
  op: 'fact',
  name: 'trialState',
  operator: 'notIn',
  actual: 'active',
  expected: ['converted', 'ended'],
  expectedFrom: { kind: 'list', name: 'closedStates' },
  from: 'trial.state',
  result: true,
};

const TERM: LeafTrace = {
  op: 'term',
  name: 'licences.editable',
  operator: 'equal',
  actual: false,
  expected: true,
  from: 'policy licences.editable',
  result: false,
};

t(
  'a comparison is worded: what, the value read, the value needed, and where both are from',
  async () => {
    const arabic = await loadLanguage('ar');
    const swedish = await loadLanguage('sv');

    assert.equal(wordLeaf(ENGLISH, LEAF), {
      label: 'the number of licences asked for',
      actual: '0',
      needed: 'at least 1',
      neededFrom: 'the least number of licences',
      from: 'request.licenceCount',
    });
    assert.equal(wordLeaf(swedish, BOUGHT), {
      label: 'provperiodens status',
      actual: 'aktiv',
      needed: 'ingen av: konverterad, avslutad',
      neededFrom: 'listan closedStates',
      from: 'trial.state',
    });
    assert.equal(wordLeaf(arabic, TERM), {
      label: 'شرط السياسة \u2068licences.editable\u2069',
      actual: 'لا',
      needed: 'نعم',
      from: 'السياسة \u2068licences.editable\u2069',
    });
  },
);

t('where a value is from keeps the names of fields, and words the rest', async () => {
  const from = 'request.devices, reference data devices.models';
  const leaf = { ...LEAF, from };

  assert.is(wordLeaf(ENGLISH, leaf).from, from);
  assert.is(
    wordLeaf(await loadLanguage('bg'), leaf).from,
    'request.devices, справочни данни devices.models',
  );
  assert.is(
    wordLeaf(await loadLanguage('ar'), { ...LEAF, from: 'request.siteUrl, the site URL register' })
      .from,
    '\u2068request.siteUrl\u2069، سجل عناوين المواقع',
  );
});

t('a reason is worded by its rule or its code; other words under the same code stay', async () => {
  const bokmål = await loadLanguage('nb');
  const source: readonly string[] = [];
  const { sentence, facts } = violated('rule.service-already-purchased', {
    service: 'CALLING',
    servicePurchased: true,
  });
  const reason = { code: 'SERVICE_ALREADY_PURCHASED', ruleId: 'E-04', sentence, facts } as const;
  const closed = 'The organisation was emptied at the end of a trial; nothing brings it back.';

  assert.is(
    wordReason(bokmål, { ...reason, source }),
    'Kunden har allerede kjøpt tjenesten Samtaler.',
  );
  assert.is(wordReason(bokmål, { ...reason, source, sentence: 'No.' }), 'No.');
  assert.is(wordReason(bokmål, { ...reason, source, ruleId: 'X-01' }), sentence);
  assert.match(
    wordReason(bokmål, { code: 'ORGANISATION_CLOSED', sentence: closed, source }),
    /tømt/,
  );
  assert.is(wordCode(bokmål, 'UNKNOWN_POLICY', 'It is not in force.'), 'It is not in force.');
  assert.is(wordCode(bokmål, 'WIZARD_STATE', 'Not at this step.'), 'Not at this step.');
});

t('what no file knows keeps its English name', async () => {
  const german = await loadLanguage('de');

  assert.is(factLabel(german, 'noSuchFact'), 'noSuchFact');
  assert.is(valueLabel(german, 'path', 'ELSEWHERE'), 'ELSEWHERE');
  assert.is(valueLabel(german, 'toString', 'name'), 'name');
  assert.is(valueLabel(ENGLISH, 'service', 'WEBEX_DEVICES'), 'Webex devices');
  assert.is(valueLabel(german, 'locationAcknowledged', true), 'ja');
  assert.is(eventLabel(german, 'order.place'), eventLabel(ENGLISH, 'order.place'));
  assert.is(timerLabel(ENGLISH, 'graceEnd'), 'Grace ends');
  assert.is(timerLabel(german, 'graceEnd'), 'Toleranzperiode endet');
});

t('a template that asks for what was not given is an error that names it', () => {
  assert.throws(() => fill('from {instant} on', {}), /asks for \{instant\}/);
  assert.throws(() => fill('{toString}', {}), /asks for \{toString\}/);
  assert.is(fill('{a} and {a}', { a: '{b}' }), '{b} and {b}');
});

/** What is wanted, and what is given. */
const WANTED = `
  -                                -> en
  sv                               -> sv
  de-AT                            -> de
  DE-at                            -> de
  ar-EG,en;q=0.5                   -> ar
  no                               -> nb
  nn-NO                            -> nb
  nb-NO, nb;q=0.9                  -> nb
  fr                               -> en
  fr, bg;q=0.3                     -> bg
  fr-CH, fr;q=0.9, de;q=0.7, *;q=0.5 -> de
  en;q=0.2, sv;q=0.8               -> sv
  sv;q=0.8, de;q=0.8               -> sv
  sv ; q = 0.1 , de ; q=0.11       -> de
  *                                -> en
  *, en;q=0                        -> sv
  *;q=0                            -> en
  sv;q=0, de;q=0.1                 -> de
  sv;q=0, sv-FI                    -> en
  sv-FI;q=0, sv                    -> sv
  sv-FI;q=0                        -> en
  sv;q=1.5, de                     -> de
  sv;q=x                           -> en
  ;;q=,,-,de-,svenska              -> en
`;

t('the language wanted is the heaviest range that names one of ours', () => {
  for (const row of WANTED.trim().split('\n')) {
    const [wanted = '', expected] = row.trim().split(/\s*->\s*/);
    assert.is(languageFor(wanted === '-' ? '' : wanted), expected, row);
  }
  assert.is(languageFor(`${'sv;q=0.0001,'.repeat(20_000)}de`), 'de');
});

t('each language says of itself what the list says of it', async () => {
  for (const { id, name, direction } of LANGUAGES) {
    const language = await loadLanguage(id);
    assert.equal([language.id, language.name, language.direction], [id, name, direction]);
  }
});

t.run();
