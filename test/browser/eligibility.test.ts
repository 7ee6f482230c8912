/** Eligibility and the policies in a real browser: why, what would help, from when, and axe. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { violations } from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const page = suite('browser/eligibility');

const S09 = '?scenario=S09&t=2027-03-01T10:00:00Z&tab=eligibility';
const CODE = 'SERVICE_IN_OTHER_PARTNER_TRIAL';
const LAPSED = '2027-03-31T09:00:00Z';
const ROWS = [
  ['Row 1', ['Calling'], ['CALLING allowed']],
  ['Row 3', ['Meetings'], ['MEETINGS denied SERVICE_ALREADY_PURCHASED']],
  ['Row 5', ['Calling'], ['CALLING denied SERVICE_IN_OTHER_PARTNER_TRIAL']],
  ['Row 7', ['Calling'], ['CALLING denied CALLING_ALREADY_PURCHASED']],
  [
    'Row 9',
    ['Meetings', 'Calling'],
    ['MEETINGS denied SERVICE_ALREADY_PURCHASED', 'CALLING allowed'],
  ],
] as const;
/** What shows that a part of the policies is there. */
const PARTS: Readonly<Record<string, string>> = {
  matrix: '.factor',
  rules: '.policy-rules',
  terms: '.terms',
  difference: '.sides',
  findings: '.findings li',
};

page('the rows of S09 come out as they are written', async () => {
  await visit(S09, async (view) => {
    for (const [customer, services, expected] of ROWS) {
      await ask(view, customer, 'anna@nordlys.example', services);
      const answer = view.locator(`.answer[data-customer="cus_r${customer.at(-1)}"]`);
      await answer.locator(`.service:last-child:nth-child(${expected.length})`).waitFor();
      for (const line of expected) {
        const [service, verdict, code] = line.split(' ');
        const card = answer.locator(`[data-service="${service}"][data-verdict="${verdict}"]`);
        await card.waitFor();
        if (code !== undefined) assert.match(await card.innerText(), new RegExp(code));
      }
    }
  });
});

page('a rule unfolds into what was read, what was needed, and where it is written', async () => {
  await visit(S09, async (view) => {
    await ask(view, 'Row 5', 'anna@nordlys.example', ['Calling']);
    const rule = view.locator('.answer [data-rule="E-05"]');
    await rule.waitFor();

    assert.match(await rule.innerText(), /SERVICE_IN_OTHER_PARTNER_TRIAL.*T-048/s);
    assert.match(await rule.locator('.rule-tree').innerText(), /read: yes.*needed: no/s);
    await rule.locator('summary').press('Enter');
    await rule.locator('.rule-tree').waitFor({ state: 'detached' });

    await view.locator('.answer .other-rules > summary').press('Enter');
    await view.locator('.answer .rule-group > summary').press(' ');
    await view.locator('.answer .rule').nth(11).waitFor();
    assert.is(await view.locator('.answer .rule').count(), 12);
    assert.match(await view.locator('.answer [data-rule="E-09a"]').innerText(), /T-031/);
  });
});

page('what people can mend and what only time lifts stand together, with the date', async () => {
  await visit(S09, async (view) => {
    await ask(view, 'Row 5', 'rea@nordlys.example', ['Calling']);
    const then = view.locator('.answer [data-service="CALLING"] [data-then]').first();
    await then.waitFor();

    assert.is(await then.getAttribute('data-then'), LAPSED);
    assert.match(await then.innerText(), /From 31 March 2027, 09:00 UTC on/);
  });
});

page('what helps is done on a fork, leaves the baseline alone, and can be undone', async () => {
  await visit(S09, async (view) => {
    const before = await shownHash(view);
    await ask(view, 'Row 1', 'rea@nordlys.example', ['Calling']);
    const card = view.locator('.answer [data-service="CALLING"]');
    await view.locator('[data-apply]').first().click();

    await view.locator('.answer [data-verdict="allowed"]').first().waitFor();
    assert.is(await card.getAttribute('data-verdict'), 'allowed');
    assert.is(await view.locator('.headline [role="status"]:focus').count(), 1);
    assert.not.equal(await shownHash(view), before);
    await view.getByRole('button', { name: 'Baseline', exact: true }).click();
    assert.is(await shownHash(view), before);

    await view.locator('.branches').getByRole('button', { name: 'Undo' }).click();
    await view.locator('.answer [data-service="CALLING"][data-verdict="denied"]').waitFor();
    assert.is(await view.getByRole('button', { name: 'What-if 1', exact: true }).count(), 0);
  });
});

page('what only edits the request edits the form, without a fork', async () => {
  await visit(S09, async (view) => {
    await ask(view, 'Row 1', 'anna@nordlys.example', ['Calling']);
    await view.getByText('More about the request').click();
    await view.getByLabel('Number of licences').fill('5000');

    await view.getByRole('button', { name: 'Use this request' }).click();
    await view.locator('.answer [data-service="CALLING"][data-verdict="allowed"]').waitFor();

    assert.is(await view.getByLabel('Number of licences').inputValue(), '1000');
    assert.is(
      await view
        .locator('.branches')
        .getByRole('button', { name: /What-if/ })
        .count(),
      0,
    );
  });
});

page('the date goes there: eligible from then on, and not a millisecond before', async () => {
  await visit(S09, async (view) => {
    await ask(view, 'Row 5', 'anna@nordlys.example', ['Calling']);
    const date = view.locator('.answer [data-from]');
    await date.waitFor();
    assert.is(await date.getAttribute('data-from'), LAPSED);
    assert.match(await date.innerText(), /From 31 March 2027, 09:00 UTC on, if nobody does/);
    assert.match(await view.locator('.causes').innerText(), /31 Mar 2027, 09:00.*Consent lapses/s);

    await date.click();
    await view.locator(`.clock-face time[datetime="${LAPSED}"]`).waitFor({ state: 'attached' });
    await view.locator('.answer [data-service="CALLING"][data-verdict="allowed"]').waitFor();

    await view.locator('[data-start]').click();
    await view.getByText('Done on Baseline.').waitFor();
    await view.locator('.answer [data-rule="E-07"]').waitFor();
  });
  await visit(S09.replace('03-01T10:00:00Z', '03-31T08:59:59.999Z'), async (view) => {
    await ask(view, 'Row 5', 'anna@nordlys.example', ['Calling']);
    await view.locator('.answer [data-service="CALLING"][data-verdict="denied"]').waitFor();
  });
});

page('reads in Arabic from right to left, and keeps the choice', async () => {
  await visit(S09, async (view) => {
    await view.getByLabel('Language').selectOption('ar');
    const panel = view.locator('.eligibility[lang="ar"][dir="rtl"]');
    await panel.waitFor();

    await ask(view, 'Row 5', 'anna@nordlys.example', ['المكالمات']);
    const rule = panel.locator('[data-rule="E-05"] .sentence').first();
    await rule.waitFor();
    assert.match(await rule.innerText(), /\p{Script=Arabic}/u);
    assert.is(await panel.locator('[data-rule="E-05"] bdi code').first().innerText(), CODE);
    assert.is(await view.locator('html').getAttribute('dir'), 'rtl');
    assert.equal(await violations(view), []);

    await view.reload();
    await panel.waitFor();
  });
});

page('a decision of the record is taken apart as it was taken', async () => {
  await visit(S09, async (view) => {
    const decided = view.locator('.decisions > li', { hasText: 'Row 5' }).first();
    await decided.locator('summary').first().click();
    await decided.locator('[data-rule="E-05"] .rule-tree').waitFor();

    assert.match(await decided.innerText(), /read: yes/);
  });
});

page('the policies have a page of their own, and Escape leads back', async () => {
  await visit(S09, async (view) => {
    await view.getByRole('button', { name: 'Policies' }).click();
    const cell = view.locator('[data-case="MEETINGS MEETINGS"]');
    await cell.waitFor();
    assert.match(await cell.innerText(), /Blocked.*SERVICE_ALREADY_.*PURCHASED/s);
    assert.is(await view.locator('[data-case="MEETINGS CALLING"]').innerText(), 'Eligible');
    await view.locator('.factor').first().waitFor();
    assert.is(await view.getByRole('button', { name: 'Play' }).count(), 0);

    await view.getByRole('tab', { name: 'Difference' }).click();
    const start = view.locator('[data-question="trial.start"]');
    await start.waitFor();
    assert.match(await start.innerText(), /Allowed only under webex-current@1.*EMAIL_IN_USE/s);
    assert.match(await view.locator('.sides').first().innerText(), /extension\.max/);
    assert.match(view.url(), /page=policies.*part=difference/);

    await view.getByRole('tab', { name: 'Difference' }).press('Escape');
    await view.locator('.eligibility').waitFor();
    assert.not.match(view.url(), /page=/);
    await view.goForward();
    await view.locator('.policies').waitFor();
  });
});

page('filters of the policies follow what is typed', async () => {
  await visit('?page=policies&part=rules', async (view) => {
    await view.getByRole('searchbox').fill('T-048');
    assert.is(await view.locator('.policy-rules tbody tr').count(), 1);

    await view.getByRole('tab', { name: 'Terms' }).click();
    await view.getByRole('searchbox').fill('grace');
    assert.match(await view.locator('.terms').innerText(), /graceDays\s+30\s+T-129/);
    await view.getByRole('searchbox').fill('nothing like it');
    await view.getByText('Nothing fits the filter.').waitFor();
  });
});

page('axe finds nothing where a request is refused, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit(
      S09,
      async (view) => {
        await ask(view, 'Row 9', 'rea@nordlys.example', ['Meetings', 'Calling']);
        await view.locator('[data-apply]').first().waitFor();
        assert.equal(await violations(view), [], colorScheme);
      },
      { colorScheme },
    );
  }
});

page('both views fit a phone', async () => {
  const narrow = { viewport: { width: 320, height: 640 } };
  const widthOf = (view: Page) => view.evaluate(() => document.documentElement.scrollWidth);
  await visit(
    S09,
    async (view) => {
      await view.locator('.regions').getByRole('button', { name: 'Rules' }).click();
      await ask(view, 'Row 9', 'rea@nordlys.example', ['Meetings', 'Calling']);
      await view.locator('[data-apply]').first().waitFor();
      assert.is(await widthOf(view), 320);
    },
    narrow,
  );
  await visit(
    '?page=policies',
    async (view) => {
      for (const [part, there] of Object.entries(PARTS)) {
        await view.locator(`[data-tab="${part}"]`).click();
        await view.locator(there).first().waitFor();
        assert.is(await widthOf(view), 320, part);
      }
    },
    narrow,
  );
});

page.run();

/** Opens the page at an address, and ends with no error and no request beyond the origin. */
function visit(
  address: string,
  doing: (view: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const ready = (view: Page) =>
    view.locator('.eligibility, .policies').waitFor({ state: 'attached' });
  return visitPage({ address, ready, doing, options });
}

/** Asks, in whatever language the form is in. */
async function ask(
  view: Page,
  customer: string,
  asker: string,
  services: readonly string[],
): Promise<void> {
  const fields = view.locator('.ask select');
  await fields.nth(0).selectOption({ label: customer });
  await fields.nth(1).selectOption(asker);
  for (const pick of await view.locator('.ask .pick').all()) {
    await pick.locator('input').setChecked(services.includes((await pick.innerText()).trim()));
  }
}

function shownHash(view: Page): Promise<string | null> {
  return view.locator('[data-hash]').getAttribute('data-hash');
}
