/** The page in a link, and a story in files: what goes out comes back the same. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import {
  drawnState,
  extendInThePast,
  isReady,
  see,
  shownHash,
  violations,
  visitStory,
} from '../support/page-visit.ts';

const share = suite('browser/share');

const PAST = '?scenario=S01&t=2027-01-20T12:00:00Z&tab=history';

share('a link brings back the branches, the instant, the view and the zone', async () => {
  await visitStory(PAST, async (view) => {
    await extendInThePast(view);
    await view.keyboard.press('c');
    await view.keyboard.press('Shift+ArrowRight');
    await view.getByLabel('Time zone').selectOption('Europe/Stockholm');
    const hash = await shownHash(view);
    const link = await linkOf(view);
    assert.ok(link.length <= 2048, `${link.length} characters`);
    assert.equal(await violations(view), []);

    await view.evaluate('localStorage.clear()');
    await open(view, link);
    await see(view, '2027-01-21T12:00:00Z');
    assert.is(await shownHash(view), hash);
    assert.match(await view.locator('.compare').innerText(), /First difference/);
    assert.is(await view.getByLabel('Time zone').inputValue(), 'Europe/Stockholm');
    assert.is(await view.locator('[data-tab="history"]').getAttribute('aria-selected'), 'true');
    assert.is(await view.locator('.toast').count(), 0);

    await staysHere(view, hash);
  });
});

/** What is shown is there again after a reload, and after another story was looked at. */
async function staysHere(view: Page, hash: string | null): Promise<void> {
  await view.waitForURL(/scenario=S01&t=2027-01-21/);
  await view.waitForFunction(() => sessionStorage.getItem('sandglass.done.S01') !== null);
  await view.reload();
  await isReady(view);
  await see(view, '2027-01-21T12:00:00Z');
  assert.is(await shownHash(view), hash);
  await view.locator('.story select').selectOption('S02');
  await view.waitForURL(/scenario=S02/);
  assert.is(await view.locator('.branch[data-branch="fork"]').count(), 0);
  await view.locator('.story select').selectOption('S01');
  await view.locator(`[data-hash="${hash}"]`).waitFor({ state: 'attached' });
  await see(view, '2027-01-21T12:00:00Z');
  await view.waitForURL(/scenario=S01/);

  await view.addInitScript(() => sessionStorage.setItem('sandglass.done.S01', '#s=9.'));
  await view.reload();
  await view.getByText('This story has changed since').waitFor();
  assert.is(await view.locator('.branch[data-branch="fork"]').count(), 0);
}

share('a link that was changed or cut off says so, and the page goes on', async () => {
  await visitStory('?scenario=S01', async (view) => {
    const link = await linkOf(view);
    const middle = link.length - 40;
    const letter = link[middle] === 'A' ? 'B' : 'A';
    const changed = `${link.slice(0, middle)}${letter}${link.slice(middle + 1)}`;
    for (const broken of [changed, link.slice(0, -30), link.replace('#s=1.', '#s=9.')]) {
      await view.goto('about:blank');
      await view.goto(broken);
      const alert = view.getByRole('alert');
      await alert.waitFor();
      assert.match(await alert.innerText(), /This link could not be opened/);
      assert.match(await alert.innerText(), /damaged|another version/);
    }
    await view.locator('.story select').selectOption('S05');
    await isReady(view);
  });
});

share('a what-if becomes a scenario that holds, and comes back as one', async () => {
  await visitStory(PAST, async (view) => {
    await extendInThePast(view);
    await view.locator('.share-button').click();
    const text = await saved(view, 'scenario');
    const parsed = parseScenario(JSON.parse(text));
    assert.ok(parsed.ok);
    if (!parsed.ok) return;
    const run = await runScenario(parsed.scenario);
    assert.equal(run.failures, []);
    const own = parsed.scenario.steps.filter(({ do: what }) => what === 'trial.extend');
    assert.is(own.length, 1);

    await view.locator('.drop input').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await view.locator(`[data-hash="${run.hash}"]`).waitFor({ state: 'attached' });
  });
});

share('every form is saved: a test, a table, a calendar, two pictures', async () => {
  await visitStory('?scenario=S01&t=2027-02-05T09:00:00Z', async (view) => {
    await view.locator('.share-button').click();

    assert.match(await saved(view, 'test'), /runScenario\(parsed\.scenario\)/);
    const table = (await saved(view, 'csv')).split('\r\n');
    assert.is(table.length, 15, 'a head, 13 entries, and an end');
    const calendar = await saved(view, 'ics');
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar, /DTSTART:20270210T090000Z\r\nSUMMARY:Trial: Grace/);
    assert.ok(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    const svg = await saved(view, 'svg');
    assert.match(svg, /<title>Trial: state diagram<\/title>/);
    assert.not.match(svg, /var\(--|class=/);
    assert.is((await saved(view, 'png', 'latin1')).slice(1, 4), 'PNG');
  });
});

share('a file that is no scenario is told where it is wrong', async () => {
  await visitStory('?scenario=S01', async (view) => {
    await view.locator('.share-button').click();
    const bad = {
      scenario: 'x',
      title: 'x',
      startAt: 'yesterday',
      steps: [{ at: '+1d', do: 'fly' }],
    };
    const cases = [
      ['{', /It is no JSON/],
      [JSON.stringify(bad), /\/startAt: must be an ISO-8601 instant[\s\S]*\/steps\/0\/do/],
      [' '.repeat(3 * 1024 * 1024), /It has 3072 KiB/],
    ] as const;
    for (const [text, said] of cases) {
      await view.locator('.drop input').setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await view
        .locator('.problems li')
        .filter({ hasText: said })
        .or(view.getByText(said))
        .first()
        .waitFor();
    }
    assert.is(await drawnState(view), 'Running');
  });
});

share.run();

async function linkOf(view: Page): Promise<string> {
  await view.locator('.share-button').click();
  const field = view.getByLabel('Link', { exact: true });
  await view.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('.share-line input')?.value.includes('#s='),
  );
  const link = await field.inputValue();
  await view.keyboard.press('Escape');
  return link;
}

async function open(view: Page, link: string): Promise<void> {
  await view.goto('about:blank');
  await view.goto(link);
  await isReady(view);
}

async function saved(view: Page, format: string, encoding: BufferEncoding = 'utf8') {
  const coming = view.waitForEvent('download');
  await view.locator(`[data-format="${format}"]`).click();
  return readFileSync(await (await coming).path(), encoding);
}
