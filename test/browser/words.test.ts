/** What is said in the reader's language besides the page itself: stories, mails, and that it is missing. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isReady, visitStory } from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const words = suite('browser/words');

const S01 = '?scenario=S01&t=2027-02-03T09:00:00Z';

words('a language that cannot be fetched is said in every view, and comes when asked again', () =>
  visitPage({
    address: S01,
    ready: isReady,
    options: {},
    expected: [/ERR_FAILED/],
    doing: async (view) => {
      const said = view.locator('.language-missing');
      await view.route(/page-ar/, (route) => route.abort());
      await view.locator('.language select').selectOption('ar');
      const sentence = 'Arabic could not be loaded. The page stays in English.';
      await said.getByText(sentence).waitFor();
      assert.is(await view.locator('.language select').inputValue(), 'en');
      assert.is(await view.evaluate('document.documentElement.lang'), 'en');
      for (const there of ['policies', 'cohort', 'live']) {
        await view.locator(`.${there}-button`).click();
        await view.locator(`.${there}-button[aria-pressed="true"]`).waitFor();
        assert.ok(await said.getByText(sentence).isVisible(), there);
      }
      await said.getByRole('button', { name: 'Put away' }).click();
      await said.getByText(sentence).waitFor({ state: 'detached' });

      await view.locator('.language select').selectOption('ar');
      await said.getByText(sentence).waitFor();
      await view.unroute(/page-ar/);
      await said.getByRole('button', { name: 'Try again' }).click();
      await view.locator('html[lang="ar"][dir="rtl"]').waitFor({ state: 'attached' });
      assert.is(await said.innerText(), '');

      await view.route(/page-ar/, (route) => route.abort());
      await view.reload();
      await said.getByText(sentence).waitFor();
    },
  }),
);

words('a story is told in Arabic; one that was brought stays in its own words', () =>
  visitStory(S01, async (view) => {
    const told = view.locator('.caption p > span');
    assert.is(await told.innerText(), 'Seven days before the end.');
    await choose(view, 'ar');
    await view.getByText('قبل النهاية بسبعة أيام.').waitFor();
    assert.is(await told.getAttribute('lang'), null);
    await view.locator('.stories-button').click();
    const about = view.locator('.story-card p:first-of-type').first();
    assert.match(await about.innerText(), 'تبدأ Nordlys فترة تجريبية');
    await view.keyboard.press('Escape');

    const file = JSON.parse(readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8'));
    const title = 'As somebody else tells it';
    await view.locator('.share-button').click();
    await view.locator('.drop input').setInputFiles({
      name: 'brought.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...file, title })),
    });
    await view.locator('dialog').waitFor({ state: 'detached' });
    await view.locator('.caption', { hasText: /[a-z]{4}/ }).waitFor();
    assert.not.match(await told.innerText(), /\p{Script=Arabic}/u);
  }),
);

words('a mail is read as it was sent, and in other languages', () =>
  visitStory(S01, async (view) => {
    const heading = view.locator('.preview h2');
    const frame = view.frameLocator('.letter-frame').locator('html');
    const read = async (id: string, subject: string): Promise<void> => {
      await view.locator('.letter-language').selectOption(id);
      await view.locator(`.preview h2[lang="${id}"]`).waitFor();
      assert.is(await heading.innerText(), subject);
    };
    const SENT = 'The trial of Fjällräv AB ends in 7 days';
    await view.locator('.letters button', { hasText: SENT }).click();
    assert.is(await heading.innerText(), SENT);
    await read('de', 'Die Testversion von Fjällräv AB endet in 7 Tagen');
    assert.match(await frame.innerText(), 'endet am 10. Februar 2027, 09:00 UTC.');
    assert.match(await view.locator('.preview dl').innerText(), SENT);
    await read('ar', 'تنتهي الفترة التجريبية لدى \u2068Fjällräv AB\u2069 بعد 7 أيام');
    assert.is(await frame.getAttribute('dir'), 'rtl');
    await read('en', SENT);
    assert.is(await frame.getAttribute('lang'), 'en');

    await choose(view, 'ar');
    const line = view.locator('.letters button[aria-pressed="true"] b');
    await line.getByText('تنتهي الفترة التجريبية').waitFor();
    assert.is(await line.getAttribute('lang'), null);
    assert.is(await heading.innerText(), SENT);
    await view.locator('.letters button').last().click();
    await view.locator('.letter-language').selectOption('sv');
    await view.locator('.preview h2[lang="sv"][dir="ltr"]').waitFor();
  }),
);

words.run();

async function choose(view: Page, id: string): Promise<void> {
  await view.locator('.language select').selectOption(id);
  await view.locator(`html[lang="${id}"]`).waitFor({ state: 'attached' });
}
