/** Small windows, large letters, colours of one's own: every view can still be read and used. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from '../support/browser.ts';
import { type LiveServer, withLiveServer } from '../support/live-server.ts';

const reach = suite('browser/reach');

const ANNA = 'anna@nordlys';
/** Every view: its address, what stands there, and whose key the tab has. */
const VIEWS: readonly (readonly [address: string, there: string, who?: string])[] = [
  ['/?scenario=S01&t=2027-02-05T09:00:00Z', '.machines strong'],
  ['/?page=policies', '.factor'],
  ['/live', '.live-key'],
  ['/live', '.live-table tbody tr', ANNA],
  ['/live/trl_1', '.live .machines strong', ANNA],
  ['/consent', 'h1'],
  ['/reference/trials', 'h1'],
  ['/errors/TRIAL_NOT_ACTIVE', 'h1'],
];

reach('in 320 pixels nothing runs out sideways, from either side', async () => {
  const options = { viewport: { width: 320, height: 640 } };
  for (const language of ['en', 'ar']) {
    await throughAll({ options, language }, async (view, name) => {
      assert.is(await widthOf(view), 320, `${name}, ${language}`);
    });
  }
});

reach('letters of twice the size stay within the page, and none is cut off', async () => {
  // A window of 1280 pixels at 200 % is laid out as one of 640.
  const options = { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 };
  await throughAll({ options, language: 'en' }, async (view, name) => {
    assert.ok((await widthOf(view)) <= 640, `${name}: ${await widthOf(view)} pixels`);
    assert.equal(await view.evaluate(cutOff), [], name);
  });
});

reach('colours of one’s own, and no motion: nothing vanishes, and nothing moves', async () => {
  const options = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
  await throughAll({ options, language: 'en' }, async (view, name) => {
    assert.is(await view.evaluate(movingCount), 0, name);
    assert.equal(await view.evaluate(unseen), [], name);
  });
});

reach.run();

interface Of {
  readonly options: BrowserContextOptions;
  readonly language: string;
}

async function throughAll(of: Of, doing: (view: Page, name: string) => Promise<void>) {
  const browser = await openBrowser();
  try {
    await withLiveServer(async (server) => {
      for (const [address, there, who = null] of VIEWS) {
        const view = await opened(browser, server, of, who);
        await view.goto(`${server.origin}${address}`);
        await view.locator(there).first().waitFor();
        await doing(view, address);
        await view.context().close();
      }
    });
  } finally {
    await browser.close();
  }
}

async function opened(browser: Browser, server: LiveServer, of: Of, who: string | null) {
  const { page: view } = await openPage(browser, server.origin, of.options);
  view.setDefaultTimeout(8_000);
  await view.goto(`${server.origin}/healthz`);
  const key = who === null ? null : server.keyOf(who);
  await view.evaluate(remember, { key, language: of.language });
  return view;
}

function remember({ key, language }: { key: string | null; language: string }): void {
  if (key !== null) sessionStorage.setItem('sandglass.key', key);
  localStorage.setItem('sandglass.language', language);
}

const widthOf = (view: Page): Promise<number> =>
  view.evaluate(() => document.documentElement.scrollWidth);

/** Buttons and heads whose words do not fit into them. */
function cutOff(): readonly string[] {
  return [...document.querySelectorAll('button, h1, h2, h3, label')]
    .filter((one) => one.checkVisibility() && one.closest('svg, .skip') === null)
    .filter((one) => getComputedStyle(one).overflowX !== 'visible')
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .map((one) => (one.textContent ?? '').trim().slice(0, 60));
}

function movingCount(): number {
  return document.getAnimations().filter(({ playState }) => playState === 'running').length;
}

/** Buttons that neither a frame nor a ground sets apart, and that have no words either. */
function unseen(): readonly string[] {
  return [...document.querySelectorAll('button')]
    .filter((one) => one.checkVisibility() && (one.textContent ?? '').trim() === '')
    .filter((one) => {
      const icon = one.querySelector('svg');
      if (icon === null) return true;
      const { stroke, fill } = getComputedStyle(icon);
      const ground = getComputedStyle(one).backgroundColor;
      return stroke === ground && (fill === ground || fill === 'none');
    })
    .map((one) => one.getAttribute('aria-label') ?? one.className);
}
