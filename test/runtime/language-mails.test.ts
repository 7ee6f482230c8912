import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import english from '../../runtime/catalogues/en.json' with { type: 'json' };
import {
  LANGUAGES,
  loadLanguage,
  loadMails,
  type MailFile,
  type Mails,
  type Message,
  mailIn,
  messagesOf,
  project,
  render,
  runScenario,
  taskIn,
  tasksOf,
} from '../../runtime/index.ts';
import { formOf } from '../../runtime/language-count.ts';
import { library } from '../support/story.ts';

const t = suite('runtime/language-mails');

type Translation = Mails & { readonly file: MailFile };

async function translations(): Promise<readonly Translation[]> {
  const all = await Promise.all(LANGUAGES.map(({ id }) => loadMails(id)));
  return all.flatMap(({ file, ...mails }) => (file === null ? [] : [{ ...mails, file }]));
}

const placesIn = (texts: readonly string[]): readonly string[] =>
  [...texts.join('\n').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

t(
  'five catalogues beside English: every mail, paragraph by paragraph, with its places',
  async () => {
    const all = await translations();
    assert.equal(
      all.map(({ id }) => id),
      ['sv', 'de', 'nb', 'bg', 'ar'],
    );
    for (const { id, file } of all) {
      assert.is(file.language, id);
      assert.equal(Object.keys(file.mails), Object.keys(english.mails), id);
      for (const [mail, { subject, paragraphs }] of Object.entries(english.mails)) {
        const own = file.mails[mail];
        const where = `${id} ${mail}`;
        assert.equal(placesIn([own?.subject ?? '']), placesIn([subject]), where);
        assert.equal(
          own?.paragraphs.map((text) => placesIn([text])),
          paragraphs.map((text) => placesIn([text])),
          where,
        );
      }
      assert.equal(
        Object.entries(file.tasks).map(([task, lines]) => [
          task,
          lines.map((one) => placesIn([one])),
        ]),
        Object.entries(english.tasks).map(([task, all]) => [
          task,
          all.map((one) => placesIn([one])),
        ]),
        id,
      );
      assert.equal(Object.keys(file.known), Object.keys(english.known), id);
      for (const said of Object.values(file.known)) assert.equal(placesIn([said]), ['value'], id);
    }
  },
);

t('nothing was left in English but the phrase that the documents fix', async () => {
  for (const { id, file } of await translations()) {
    const same = Object.entries(english.mails).filter(
      ([mail, { subject, paragraphs }]) =>
        file.mails[mail]?.subject === subject ||
        file.mails[mail]?.paragraphs.some((text, at) => text === paragraphs[at]) === true,
    );
    assert.equal(
      same.map(([mail]) => mail),
      ['N-14', 'N-16'],
      id,
    );
    assert.not.match(
      JSON.stringify(file.mails),
      /\b(?:the|trial|customer|your|devices\b(?!\}))\b/i,
      id,
    );
  }
});

t('services, months and forms of number are those that the language has elsewhere', async () => {
  for (const { id, file } of await translations()) {
    assert.equal(file.services, (await loadLanguage(id)).file?.services, id);
    const month = new Intl.DateTimeFormat(id, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const months = Array.from(
      { length: 12 },
      (_, at) =>
        month.formatToParts(Date.UTC(2027, at, 1)).find(({ type }) => type === 'month')?.value,
    );
    assert.equal(file.months, months, id);
    const { pluralCategories } = new Intl.PluralRules(id).resolvedOptions();
    assert.equal(Object.keys(file.days).sort(), [...pluralCategories].sort(), id);
  }
  for (const { id } of LANGUAGES) {
    const rules = new Intl.PluralRules(id);
    for (let count = 0; count <= 1_000; count += 1) {
      assert.is(formOf(id, count), rules.select(count), `${id} ${count}`);
    }
  }
});

t('every mail of every story reads in every language, and says no place', async () => {
  const all = await translations();
  const letters: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, bg: /\p{Script=Cyrillic}/u };
  const read = new Set<string>();
  for (const { scenario } of library()) {
    const { entries, world } = await runScenario(scenario);
    for (const message of messagesOf([...entries, ...project(world)])) {
      for (const mails of all) {
        const mail = mailIn(mails, message);
        const where = `${mails.id} ${message.notificationId} ${message.text}`;
        assert.ok(mail !== null, where);
        assert.not.match(
          `${mail?.subject}${mail?.text}${mail?.html}`,
          /[{}]|undefined|null/,
          where,
        );
        assert.ok(mail?.html.startsWith(`<div lang="${mails.id}" dir="${mails.direction}">`));
        read.add(`${mails.id} ${message.notificationId}`);
        if (message.notificationId === 'N-14') continue;
        assert.is.not(mail?.subject, message.subject, where);
        assert.match(mail?.subject ?? '', letters[mails.id] ?? /./, where);
      }
    }
  }
  assert.is(read.size, 5 * Object.keys(english.mails).length);
});

t('every task of every story is called by a name in every language', async () => {
  const all = await translations();
  const called = new Set<string>();
  for (const { scenario } of library()) {
    const { entries, world } = await runScenario(scenario);
    for (const task of tasksOf([...entries, ...project(world)])) {
      for (const mails of all) {
        const title = taskIn(mails, task);
        const where = `${mails.id} ${task.title}`;
        assert.not.match(title ?? '{}', /[{}]|undefined/, where);
        assert.is.not(title, task.title, where);
        called.add(`${mails.id} ${task.task}`);
      }
    }
  }
  assert.is(called.size, 5 * Object.keys(english.tasks).length);
  const [swedish] = all;
  const other = { task: 'REP_CONTACT', title: 'Contact nobody' };
  assert.is(swedish && taskIn(swedish, other), null);
  assert.is(swedish && taskIn(swedish, { ...other, task: 'toString' }), null);
  assert.is(taskIn(await loadMails('en'), other), 'Contact nobody');
});

const sent = (notificationId: string, variables: Readonly<Record<string, string>>) =>
  ({ notificationId, ...render(notificationId, variables) }) as Message;

const OF_TRIAL = {
  company: 'Fjällräv AB',
  services: 'CALLING, WEBEX_DEVICES',
  endDate: '10 February 2027, 09:00 UTC',
  daysLeft: '7 days',
  purchaseLink: '/subscriptions#purchase',
};

t('a date, a number of days and services are said as the language says them', async () => {
  const subjects: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const mails of await translations()) {
    const mail = mailIn(mails, sent('N-06', OF_TRIAL));
    subjects[mails.id] = mail?.subject ?? '';
    texts[mails.id] = mail?.text ?? '';
  }
  assert.equal(subjects, {
    sv: 'Provperioden för Fjällräv AB löper ut om 7 dagar',
    de: 'Die Testversion von Fjällräv AB endet in 7 Tagen',
    nb: 'Prøveperioden til Fjällräv AB utløper om 7 dager',
    bg: 'Пробната версия на Fjällräv AB изтича след 7 дни',
    ar: 'تنتهي الفترة التجريبية لدى \u2068Fjällräv AB\u2069 بعد 7 أيام',
  });
  assert.is(
    texts['de'],
    'Die Testversion von Calling, Webex-Geräte für Fjällräv AB endet am 10. Februar 2027, 09:00 UTC.',
  );
  assert.match(texts['ar'] ?? '', 'المكالمات، أجهزة Webex) في 10 فبراير 2027، الساعة 09:00 UTC.');
  const [arabic] = (await translations()).filter(({ id }) => id === 'ar');
  const inDays = (daysLeft: string) =>
    arabic && mailIn(arabic, sent('N-04', { ...OF_TRIAL, daysLeft }))?.subject;
  assert.is(inDays('1 day'), 'تنتهي فترتك التجريبية بعد يوم واحد');
  assert.is(inDays('14 days'), 'تنتهي فترتك التجريبية بعد 14 يومًا');
});

t('a link stays a link, and what people typed stays text', async () => {
  for (const mails of await translations()) {
    const { html = '' } = mailIn(mails, sent('N-04', OF_TRIAL)) ?? {};
    assert.match(html, '<a href="/subscriptions#purchase">/subscriptions#purchase</a>');
    const company = '<b>A&B</b> pressed the purchase button for CALLING';
    const evil = mailIn(mails, sent('N-09', { ...OF_TRIAL, company }));
    assert.not.match(evil?.html ?? '<b>', '<b>');
    assert.match(evil?.text ?? '', company);
  }
});

t('loans: dates by name, no power supplies, and whatever an enquiry names', async () => {
  const [german] = (await translations()).filter(({ id }) => id === 'de');
  if (german === undefined) throw new Error('there is no German');
  const loan = {
    ...{ company: 'A. B. until', devices: '2 × 8845 (FCH1, FCH2)', loanNumber: 'D17' },
    ...{ untilDate: '2027-03-01', returnDate: '2027-03-15', wantedDate: '2027-04-30' },
  };
  const text = (id: string, also: Readonly<Record<string, string>>) =>
    mailIn(german, sent(id, { ...loan, ...also }))?.text;
  const shipped = 'Versandt an A. B. until: 2 × 8845 (FCH1, FCH2).';
  assert.is(text('N-12', { powerNote: '' }), `${shipped}\n\nDie Nummer der Leihe lautet D17.`);
  assert.match(text('N-12', { powerNote: english.powerNote }) ?? '', `${shipped} Netzteile sind`);
  assert.match(text('N-15', {}) ?? '', 'bis zum 30. April 2027 statt bis zum 1. März 2027 nutzen');
  const known = 'Organisation: org.1. Administrator: a.b@c.example. Serial numbers: F1, F2.';
  assert.is(text('N-16', { known }), known.replace('Serial numbers', 'Seriennummern'));
  assert.is(text('N-16', { known: 'Serial numbers: F1.' }), 'Seriennummern: F1.');
});

t('M1: a mail with other words than the catalogue’s has no translation', async () => {
  const mail = sent('N-03', OF_TRIAL);
  for (const mails of await translations()) {
    assert.ok(mailIn(mails, mail) !== null);
    assert.is(mailIn(mails, { ...mail, text: mail.text.replace('started', 'begun') }), null);
    assert.is(mailIn(mails, { ...mail, subject: `${mail.subject}!` }), null);
    assert.is(mailIn(mails, { ...mail, notificationId: 'NONE' }), null);
    assert.is(mailIn(mails, { ...mail, notificationId: 'toString' }), null);
  }
});

t('English is the mail as it was sent', async () => {
  const { subject, text, html, ...mail } = sent('N-06', OF_TRIAL);
  const own = { language: 'en', direction: 'ltr', subject, text, html };
  assert.equal(mailIn(await loadMails('en'), { subject, text, html, ...mail }), own);
});

t.run();
