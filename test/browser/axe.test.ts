/**
 * Nothing stands in the way of anybody: every view in each of its states, light and dark, in English
 * and in Arabic. Dark is another colour of the very same document, so there the rules of colour
 * alone are asked again.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from '../support/browser.ts';
import { type LiveServer, withLiveServer } from '../support/live-server.ts';

const axe = suite('browser/axe');

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A state: its name, the way to it from the one before, and the part of the page that is new, if any. */
type State = readonly [name: string, go: (view: Page) => Promise<unknown>, part: string | null];

const tab = (id: string, there: string): State => [
  id,
  async (view) => {
    await view.locator(`[data-tab="${id}"]:visible`).click();
    await view.locator(there).first().waitFor();
  },
  '.details:not([hidden] *)',
];

const dialog = (name: string, open: (view: Page) => Promise<unknown>): State => [
  name,
  async (view) => {
    await open(view);
    await view.locator('dialog[open] h2').waitFor();
  },
  'dialog[open]',
];

const closed = async (view: Page): Promise<void> => {
  await view.keyboard.press('Escape');
  await view.locator('dialog').first().waitFor({ state: 'detached' });
};

const CLOSED: State = ['closed', closed, null];

const SIMULATOR: readonly State[] = [
  ['the whole page', (view) => view.locator('.canvas .statechart').waitFor(), 'html'],
  [
    'a mail',
    async (view) => {
      await view.locator('.inbox button').first().click();
      await view.locator('.preview').waitFor();
    },
    '.details',
  ],
  dialog('why', (view) => view.locator('.preview .why').click()),
  CLOSED,
  tab('eligibility', '.eligibility'),
  tab('history', '.history'),
  tab('data', '.data pre'),
  tab('guide', '.guide'),
  ['an open form', (view) => view.locator('[data-action="trial.extend"]').click(), '.now'],
  [
    'two branches',
    async (view) => {
      await view.locator('.action-form button[type="submit"]').click();
      await view.locator('.toast').waitFor();
      await view.locator('.branches button', { hasText: /Compare|مقارنة/ }).click();
      await view.locator('.compare-pair').waitFor();
    },
    '.dock',
  ],
  dialog('palette', (view) => view.keyboard.press('Control+k')),
  CLOSED,
  dialog('keys', (view) => view.locator('.keys-button').click()),
  CLOSED,
  dialog('share and import', (view) => view.locator('.share-button').click()),
  CLOSED,
  dialog('note', (view) => view.keyboard.press('m')),
  CLOSED,
  [
    'outline',
    async (view) => {
      await view.locator('.switch button').nth(1).click();
      await view.locator('.canvas .outline').waitFor();
    },
    '.diagram',
  ],
];

const LIVE: readonly State[] = [
  ['a trial', (view) => view.locator('.live .canvas .statechart').waitFor(), 'html'],
  [
    'a refusal',
    async (view) => {
      await view.locator('[data-action="trial.editLicences"]').click();
      await view.locator('.live .action-form input').fill('100000');
      await view.locator('.live .action-form button[type="submit"]').click();
      await view.locator('.live .toast').waitFor();
    },
    '.live',
  ],
  dialog('a question', (view) => view.locator('[data-action="trial.cancel"]').click()),
  CLOSED,
  [
    'another instant',
    async (view) => {
      await view.locator('.live [data-next-timer]').click();
      await view.locator('.live-band .hot').waitFor();
    },
    '.live',
  ],
  [
    'the list',
    async (view) => {
      await view.locator('.live-title button').click();
      await view.locator('.live-table tbody tr').first().waitFor();
    },
    'html',
  ],
  [
    'no trial fits',
    async (view) => {
      await view.locator('.live-search input').fill('cus_nobody');
      await view.locator('.live-list .empty').waitFor();
    },
    '.live-list',
  ],
  [
    'asked for a key',
    async (view) => {
      await view.locator('.live-band').getByRole('button').last().click();
      await view.locator('.live-key').waitFor();
    },
    'html',
  ],
  [
    'a key that opens nothing',
    async (view) => {
      await view.locator('.live-key input').fill('sgk_live_wrong');
      await view.keyboard.press('Enter');
      await view.locator('.live-key .why').waitFor();
    },
    '.live-key',
  ],
];

const SHARED: readonly State[] = [
  [
    'a copy',
    async (view) => {
      await view.locator('[data-copy]').click();
      await view.locator('.branches').waitFor();
    },
    '.dock',
  ],
  dialog('shared with stand-ins', async (view) => {
    await view.locator('.share-button').click();
    await view.locator('.people-pairs summary').click();
  }),
  ['shared as it is', (view) => view.locator('.people-choice input').uncheck(), 'dialog[open]'],
];

const POLICIES: readonly State[] = Object.entries({
  matrix: '.factor',
  rules: '.policy-rules',
  terms: '.terms',
  difference: '.sides',
  findings: '.findings li',
}).map(([id, there]): State => {
  const [, go] = tab(id, there);
  return [id, go, id === 'matrix' ? 'html' : '.policies'];
});

const ASKED = {
  ...{ partnerName: 'Nordlys', companyName: 'Brio AG', services: ['Meetings'] },
  ...{ licenceCount: 100, durationDays: 30, policy: 'webex-current@1' },
  ...{ email: 'c.meyer@brio.example', lapsesAt: '2027-02-10T09:00:00.000Z' },
};

const CONSENT: readonly State[] = [
  ['without a token', (view) => view.locator('#said').waitFor(), 'html'],
  [
    'asked',
    async (view) => {
      await view.route('**/v1/consent-tokens/look', (route) => route.fulfill({ json: ASKED }));
      const { origin } = new URL(view.url());
      await view.goto('about:blank');
      await view.goto(`${origin}/consent#cst_x`);
      await view.locator('#request').waitFor();
    },
    'html',
  ],
];

const PLAIN: readonly State[] = [['the page', (view) => view.locator('h1').waitFor(), 'html']];

axe('the simulator, in each of its states', () =>
  visited('/?scenario=S01&t=2027-02-05T09:00:00Z', null, SIMULATOR),
);

axe('trials of a server: the key, the list, a trial, its questions and refusals', async () => {
  await visited('/live/trl_1', 'anna@nordlys', LIVE);
});

axe('a copy of a trial, and what is said before it is shared', async () => {
  await visited('/live/trl_1', 'anna@nordlys', SHARED);
});

axe('the policies, in each of their parts', () => visited('/?page=policies', null, POLICIES));

axe('what a mail leads to: without a token, and asked', () => visited('/consent', null, CONSENT));

axe('the pages in English alone: the reference, an error', async () => {
  await withGround(async (ground) => {
    for (const address of ['/reference/trials', '/errors/TRIAL_NOT_ACTIVE']) {
      await seen(ground, address, { who: null, language: 'en' }, PLAIN);
    }
  });
});

axe.run();

/** In both languages, and in each state in both colours. */
function visited(address: string, who: string | null, states: readonly State[]): Promise<void> {
  return withGround(async (ground) => {
    for (const language of ['en', 'ar']) await seen(ground, address, { who, language }, states);
  });
}

interface Ground {
  readonly server: LiveServer;
  readonly browser: Browser;
}

async function withGround(work: (ground: Ground) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    await withLiveServer((server) => work({ server, browser }));
  } finally {
    await browser.close();
  }
}

function seen(ground: Ground, address: string, of: Of, states: readonly State[]) {
  return visitOn(ground, address, of, async (view) => {
    const found: string[] = [];
    for (const [name, go, part] of states) {
      await go(view);
      // The parts are those of English; each view as a whole is asked all the same, in both colours.
      if (part === null || (of.language !== 'en' && part !== 'html')) continue;
      await view.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(view, part)).map((one) => `${name}, ${one}`));
      await view.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(view, part, COLOURS);
      found.push(...dark.map((one) => `${name}, dark, ${one}`));
    }
    assert.equal(found, [], `${address}, ${of.language}`);
  });
}

interface Of {
  readonly who: string | null;
  readonly language: string;
}

async function visitOn(
  { server, browser }: Ground,
  address: string,
  { who, language }: Of,
  doing: (view: Page) => Promise<void>,
): Promise<void> {
  const size = { width: 1440, height: 900 };
  const options = { viewport: size, locale: language, reducedMotion: 'reduce' } as const;
  const { page: view, strays } = await openPage(browser, server.origin, options);
  view.setDefaultTimeout(8_000);
  await view.goto(`${server.origin}/healthz`);
  const key = who === null ? null : server.keyOf(who);
  await view.evaluate(remember, { key, language });
  await view.goto(`${server.origin}${address}`);
  await doing(view);
  assert.equal(strays, []);
  await view.context().close();
}

function remember({ key, language }: { key: string | null; language: string }): void {
  if (key !== null) sessionStorage.setItem('sandglass.key', key);
  localStorage.setItem('sandglass.language', language);
}

/** As text; but for one reading of the drawing, which runs the lines of a label together. */
async function violations(
  view: Page,
  part: string,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  const isThere = await view.evaluate('"axe" in window');
  if (isThere !== true) await view.evaluate(AXE);
  const found = await view.evaluate(look, { part, rules });
  return found.filter((line) => !/^label-content-name-mismatch: <g class="chart-/.test(line));
}

interface Axe {
  run(
    context: string,
    of: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

async function look({ part, rules }: { part: string; rules: readonly string[] | null }) {
  const { axe: checker } = window as unknown as { readonly axe: Axe };
  const only = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  const { violations: all } = await checker.run(part, { resultTypes: ['violations'], ...only });
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
