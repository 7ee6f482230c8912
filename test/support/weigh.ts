/** What a visitor fetches before the first story is shown. */
import { gzipSync } from 'node:zlib';
import { openBrowser, openPage } from './browser.ts';
import { builtSite, serve } from './site.ts';

export type Kind = 'script' | 'style' | 'drawing' | 'font' | 'other';

export interface Weighed {
  readonly name: string;
  readonly kind: Kind;
  /** As it is sent: gzip for text. */
  readonly bytes: number;
}

/** In the order of asking. @param language The reader's, as the page keeps it. */
export async function firstLoad(language = 'en'): Promise<readonly Weighed[]> {
  const site = await serve(await builtSite());
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, site.origin);
    await page.addInitScript(`localStorage.setItem('sandglass.language', '${language}')`);
    const coming: Promise<Weighed>[] = [];
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname.slice(1);
      coming.push(response.body().then((body) => weighed(name, body)));
    });
    await page.goto(`${site.origin}/?scenario=S01`);
    await page.locator('.canvas .statechart').waitFor();
    await page.evaluate('document.fonts.ready');
    await page.waitForLoadState('networkidle');
    return await Promise.all(coming);
  } finally {
    await browser.close();
    await site.close();
  }
}

function weighed(name: string, body: Buffer): Weighed {
  const kind = kindOf(name);
  const bytes = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  return { name, kind, bytes };
}

function kindOf(name: string): Kind {
  if (/\/[\w-]+@\d/.test(name)) return 'drawing';
  if (name.endsWith('.js')) return 'script';
  if (name.endsWith('.css')) return 'style';
  return name.endsWith('.woff2') ? 'font' : 'other';
}
