/** Trials of a running server in a real browser: found, followed, acted upon, copied; and never more. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLink } from '../../simulator/share/link.ts';
import { withLiveServer } from '../support/live-server.ts';
import { following, shown, visit, visitOn } from '../support/live-visit.ts';
import { eventually } from '../support/page-visit.ts';

const live = suite('browser/live');

const ANNA = 'anna@nordlys';
const TRIAL = '/live/trl_1';

live('a key is asked for once, opens a list, and is in no address', async () => {
  await visit(
    '/live',
    null,
    async (view, server) => {
      await view.getByLabel('API key').fill('sgk_live_wrong');
      await view.keyboard.press('Enter');
      await view.getByRole('alert').getByText('KEY_INVALID').waitFor();

      const key = server.keyOf('operator');
      await view.getByLabel('API key').fill(key);
      await view.keyboard.press('Enter');
      await view.getByText('Sandbox “Demo”').waitFor();
      await view.getByRole('button', { name: 'Fjällräv AB' }).click();
      await shown(view, 'Running');

      assert.not.match(view.url(), /sgk_/);
      assert.match(view.url(), /page=live&trial=trl_1/);
      assert.is(await view.evaluate(() => JSON.stringify(localStorage).includes('sgk_')), false);
      await view.reload();
      await shown(view, 'Running');

      await view.getByRole('button', { name: 'Forget the key' }).click();
      await view.getByLabel('API key').waitFor();
      assert.is(await view.evaluate(() => sessionStorage.length), 0);
    },
    { expected: [/status of 401/] },
  );
});

live('trials are narrowed by the server, by id and by state', async () => {
  await visit('/live', ANNA, async (view) => {
    const rows = view.locator('.live-table tbody tr');
    await rows.first().waitFor();
    const searched = async (text: string, count: number): Promise<void> => {
      await view.getByRole('searchbox', { name: 'Search' }).fill(text);
      await view.getByText(count === 1 ? '1 trial' : '0 trials', { exact: true }).waitFor();
      assert.is(await rows.count(), count);
    };
    await searched('cus_nobody', 0);
    await searched('trl_1', 1);
    await searched('CRM-1', 0);
    await searched('par_nordlys', 1);
    await searched('FJÄLL', 1);
    await searched('nordlys', 1);
    await searched('Brio', 0);

    await view.locator('.live-search select').selectOption('grace');
    await view.getByText('No trial fits').waitFor();
    await view.getByRole('button', { name: 'Show all' }).click();
    await rows.first().waitFor();
  });
});

live('what happens on the server comes to the page by itself', async () => {
  await visit(TRIAL, ANNA, async (view, server) => {
    await shown(view, 'Running');
    await following(view);

    await server.advance();
    await shown(view, 'Expiring');

    assert.is(await view.locator('.live .details .badge').innerText(), '3');
    assert.match(await view.locator('.live .clock-face').innerText(), /3 Feb 2027/);
    await view.locator('.live .inbox button').first().click();
    const mail = view.frameLocator('.live .letter-frame').locator('body');
    await mail.waitFor();
    // As our sheet has it: the frame, which belongs to nobody, was let read it.
    assert.is(await mail.evaluate((body) => getComputedStyle(body).paddingTop), '12px');
    assert.equal(server.writes, []);
  });
});

live(
  'another instant is looked at without losing the present, and cannot be acted on',
  async () => {
    await visit(TRIAL, ANNA, async (view) => {
      await shown(view, 'Running');
      await view.locator('.live [data-next-timer]').click();
      await shown(view, 'Expiring');

      await view.waitForURL(/at=2027-02-03T09:00:00Z/);
      assert.is(await view.locator('.live [data-present]').count(), 1);
      const extend = view.locator('.live [data-action="trial.extend"]');
      assert.is(await extend.getAttribute('aria-disabled'), 'true');
      await view.getByRole('button', { name: 'To the present', exact: true }).click();
      await shown(view, 'Running');
      assert.is(await extend.getAttribute('aria-disabled'), null);
    });
  },
);

live('who may act does; what is for good is asked about; a refusal has its reason', async () => {
  await visit(
    TRIAL,
    ANNA,
    async (view, server) => {
      await shown(view, 'Running');
      await following(view);
      await view.locator('.live [data-action="trial.editLicences"]').click();
      const licences = view.getByRole('form', { name: 'Edit licences' });
      await licences.getByRole('spinbutton').fill('100000');
      await licences.getByRole('button').click();
      await view.getByText('Edit licences was not done').waitFor();
      assert.match(await view.locator('.live .toast').innerText(), /\([A-Z_]+\)/);

      await view.locator('.live [data-action="trial.extend"]').click();
      await view.getByRole('form', { name: 'Extend' }).getByRole('button').click();
      await view.getByText('Extend: the server has done it.').waitFor();
      const trial = await server.get('/v1/trials/trl_1', server.keyOf(ANNA));
      assert.is(trial.at('extensionCount'), 1);

      await view.locator('.live [data-action="trial.cancel"]').click();
      await view.getByRole('button', { name: 'Leave it as it is' }).click();
      assert.is(server.writes.length, 2);
      await view.locator('.live [data-action="trial.cancel"]').click();
      await view.locator('[data-confirm]').click();
      await shown(view, 'Cancelled');
      assert.is(server.writes.length, 3);
    },
    { expected: [/status of 422/, /status of 409/] },
  );
});

live('a key that may only look never asks for a change, wherever it goes', async () => {
  await visit(TRIAL, 'rea@nordlys', async (view, server) => {
    const asked: string[] = [];
    view.on('request', (request) => asked.push(request.method()));
    await shown(view, 'Running');
    const closed = view.locator('.live .action[aria-disabled="true"]');
    const all = await view.locator('.live .action').count();
    assert.is(await closed.count(), all);
    for (let at = 0; at < all; at += 1) await closed.nth(at).click({ force: true });
    for (const key of ['f', 'c', 'b', 'Control+z', 'Control+s', 'Control+k']) {
      await view.keyboard.press(key);
    }
    await view.locator('.palette input').fill('fork');
    await view.getByText('Nothing is called that.').waitFor();
    await view.keyboard.press('Escape');
    for (const id of ['eligibility', 'history', 'data', 'guide', 'inbox']) {
      await view.locator(`.live [data-tab="${id}"]`).click();
    }
    await view.locator('.live .canvas [role="button"]').evaluateAll((all) => {
      for (const one of all) one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await view.locator('.live [data-next-timer]').click();
    await view.getByRole('button', { name: 'To the present', exact: true }).click();
    assert.is(await view.locator('dialog').count(), 0);
    await view.getByRole('button', { name: 'All trials' }).click();
    await view.getByRole('button', { name: 'Read again' }).click();
    await view.getByRole('button', { name: 'Fjällräv AB' }).click();
    await shown(view, 'Running');
    await view.locator('[data-copy]').click();
    await view.locator('[data-action="trial.extend"]').waitFor();

    assert.equal([...new Set(asked)], ['GET']);
    assert.ok(asked.length > 10, `${asked.length} requests`);
    assert.equal(server.writes, []);
  });
});

live('without the server what was read stays, says how old it is, and goes on after', async () => {
  await visit(
    TRIAL,
    ANNA,
    async (view, server) => {
      await shown(view, 'Running');
      await following(view);
      server.cut();
      await view.locator('.live-fresh[data-state="lost"]').waitFor();

      assert.match(await view.locator('.live-fresh').innerText(), /updated \d+ s ago/);
      await shown(view, 'Running');
      await server.advance();
      server.mend();
      await shown(view, 'Expiring');
      await following(view);
      assert.match(server.resumed.join(), /^evt_/);
    },
    { expected: [/net::ERR_/] },
  );
});

live('a trial that is not there, and a world without any, are explained', async () => {
  await visit(
    '/live/trl_none',
    ANNA,
    async (view) => {
      await view.getByRole('alert').getByText('UNKNOWN_TRIAL').waitFor();
      await view.getByRole('button', { name: 'All trials' }).click();
      await view.locator('.live-table').waitFor();
    },
    { expected: [/status of 404/] },
  );
});

live('the life so far is copied into the simulator, and its what-if stays there', async () => {
  await visit(TRIAL, ANNA, async (view, server) => {
    await shown(view, 'Running');
    await view.locator('[data-copy]').click();
    await view.getByRole('button', { name: 'Live until 2 Feb 2027, 09:00' }).waitFor();
    await view.locator('[data-action="trial.extend"]').click();
    const form = view.getByRole('form', { name: 'Extend' });
    await form.getByRole('button', { name: 'Extend' }).click();
    await view.getByText('Done on What-if 1.').waitFor();

    await view.getByRole('button', { name: 'Compare', exact: true }).click();
    await view.locator('.compare-pair').waitFor();
    assert.equal(server.writes, []);
    const trial = await server.get('/v1/trials/trl_1', server.keyOf(ANNA));
    assert.is(trial.at('extensionCount'), 0);
  });
});

live('a copy goes out with stand-ins unless they are taken back, and opens as it was', async () => {
  await visit(TRIAL, ANNA, async (view) => {
    await shown(view, 'Running');
    await view.locator('[data-copy]').click();
    await view.locator('[data-action="trial.extend"]').click();
    const form = view.getByRole('form', { name: 'Extend' });
    await form.getByRole('button', { name: 'Extend' }).click();
    await view.getByText('Done on What-if 1.').waitFor();
    await view.locator('.share-button').click();
    const stands = view.getByRole('checkbox', { name: 'Stand-ins for names and addresses' });
    assert.ok(await stands.isChecked());
    const masked = await linkIn(view, null);
    await stands.uncheck();
    await view.getByText('reads the real names and addresses').waitFor();
    const real = await linkIn(view, masked);

    const held = await readLink(new URL(masked).hash);
    assert.not.match(JSON.stringify(held), /nordlys|fjäll|fjall|trl_1|anna/i);
    assert.match(JSON.stringify(await readLink(new URL(real).hash)), /anna@nordlys\.example/);

    await view.goto('about:blank');
    await view.goto(masked);
    await view.getByRole('button', { name: 'What-if 1', exact: true }).waitFor();
    await view.locator('.inbox button').first().click();
    assert.match(await view.locator('.preview').innerText(), /person\d+@customer\.example/);
    assert.not.match(await view.locator('body').innerText(), /nordlys|fjäll|fjall/i);
    await view.locator('.share-button').click();
    assert.is(await stands.count(), 0);
  });
});

live(
  'in Arabic the reason of a refusal is Arabic, and what the server adds is marked',
  async () => {
    await visit(
      '/live',
      null,
      async (view) => {
        await view.locator('.live-key input').fill('sgk_live_wrong');
        await view.keyboard.press('Enter');
        const why = view.locator('.live-key .why');
        await why.waitFor();
        const { own, quoted } = await why.evaluate((element) => {
          const english = element.querySelector('[lang="en"][dir="ltr"]');
          const all = element.textContent ?? '';
          return { own: all.replace(english?.textContent ?? '', ''), quoted: english?.textContent };
        });
        assert.match(own, /مفتاح API غير صالح\. \(KEY_INVALID\)/);
        assert.not.match(own.replaceAll(/API|KEY_INVALID/g, ''), /[A-Za-z]/);
        assert.match(quoted ?? '', /^The API key is mistyped/);
      },
      { kept: { 'sandglass.language': 'ar' }, expected: [/status of 401/] },
    );
  },
);

live('an answer that takes long, or is a fault, is explained', async () => {
  await visit(
    '/live',
    ANNA,
    async (view) => {
      let answer: 'late' | 'fault' = 'late';
      await view.route('**/v1/trials?*', async (route) => {
        if (answer === 'late') await new Promise((resolve) => setTimeout(resolve, 4_500));
        const problem = { code: 'INTERNAL', title: 'Something is wrong on our side.' };
        const whole = { ...problem, detail: problem.title, status: 500, errors: [], reasons: [] };
        const contentType = 'application/problem+json';
        const body = JSON.stringify(whole);
        if (answer === 'late') await route.continue();
        else await route.fulfill({ status: 500, contentType, body });
      });
      await view.reload();
      await view.getByText('The server takes long to answer.').waitFor();
      await view.locator('.live-table').waitFor();
      answer = 'fault';
      await view.getByRole('button', { name: 'Read again' }).click();
      const fresh = view.locator('.live-fresh[data-state="lost"]');
      await fresh.getByText('The server has a fault of its own').waitFor();
      assert.match(await fresh.innerText(), /\(INTERNAL\)/);
      assert.match(await fresh.innerText(), /updated \d+ s ago/);
      assert.ok(await view.locator('.live-table').isVisible());
    },
    { expected: [/status of 500/] },
  );
});

live('a phone shows all of it: the list and a trial', async () => {
  await withLiveServer(async (server) => {
    const options = { viewport: { width: 390, height: 844 } };
    for (const address of ['/live', TRIAL]) {
      await visitOn(server, address, { who: ANNA, options }, async (view) => {
        await following(view);
        await view.locator('.live-table tbody tr, .live .machines strong').first().waitFor();
        assert.ok((await view.evaluate(() => document.documentElement.scrollWidth)) <= 390);
      });
    }
  });
});

live.run();

/** The link in the open dialog, once it is another one. */
async function linkIn(view: Page, before: string | null): Promise<string> {
  const field = view.getByLabel('Link', { exact: true });
  const link = await eventually(
    () => field.inputValue(),
    (value) => value !== '' && value !== before,
  );
  assert.is.not(link, before);
  return link;
}
