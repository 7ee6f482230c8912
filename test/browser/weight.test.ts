/** What a visitor fetches before the first story is shown. */
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtSite, serve } from '../support/site.ts';

const weight = suite('browser/weight');

weight('the frame of the page is light, and so is all that the first story needs', async () => {
  const site = await serve(await builtSite());
  const browser = await openBrowser();
  try {
    const { page: view } = await openPage(browser, site.origin);
    const sizes: Promise<number>[] = [];
    view.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await view.goto(`${site.origin}/?scenario=S01`);
    await view.locator('.canvas .statechart').waitFor();

    const all = await Promise.all(sizes);
    const [frame] = all;
    assert.ok((frame ?? 0) < 100 * 1024, `${frame} bytes`);
    assert.ok(all.reduce((sum, size) => sum + size, 0) < 230 * 1024, all.join());
  } finally {
    await browser.close();
    await site.close();
  }
});

weight.run();
