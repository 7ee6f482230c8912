/** Serves the reference, made of the API's own document when it is first asked for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { ApiDocument } from '../openapi.ts';
import { PROBLEM_CODES } from '../problem.ts';
import type { Document } from './document.ts';
import { absentPage, errorPageIn, referencePage } from './pages.ts';

const FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** Styles, in the order in which they count; the colours are the simulator's. */
const STYLES = [
  '../../simulator/tokens.css',
  ...['type', 'frame', 'find', 'operation', 'media'].map((name) => `./styles/${name}.css`),
];

/** Files beside the pages, each with its type. */
const FILES: Readonly<Record<string, { readonly type: string; readonly at: () => string }>> = {
  'icon.svg': {
    type: 'image/svg+xml',
    at: () => fileURLToPath(new URL('./icon.svg', import.meta.url)),
  },
  'navigation.js': {
    type: 'text/javascript; charset=utf-8',
    at: () => fileURLToPath(new URL('./navigation.js', import.meta.url)),
  },
  'inter.woff2': { type: 'font/woff2', at: () => fileURLToPath(import.meta.resolve(FONT)) },
};

/** They change with the version of the server, and with nothing else. */
const KEPT = 'public, max-age=3600';

const style = (): string =>
  STYLES.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');

/** Of what it shows, the document says more than the types of its library. */
const shown = (api: () => ApiDocument): Document => api() as unknown as Document;

/** Somebody with a browser, who is answered with a page. */
const isReader = (c: Context<AppEnv>): boolean =>
  (c.req.header('accept') ?? '').includes('text/html');

export function referencePages(api: () => ApiDocument): Hono<AppEnv> {
  const pages = new Map<string, string | null>();
  const pageAt = (slug: string): string | null => {
    const known = pages.get(slug);
    if (known !== undefined) return known;
    const page = referencePage(shown(api), slug);
    if (page !== null) pages.set(slug, page);
    return page;
  };
  const app = new Hono<AppEnv>();
  app.get('/reference', (c) => c.html(pageAt('') ?? ''));
  app.get('/reference/:name', (c, next) => {
    const name = c.req.param('name');
    if (name === 'style.css') {
      c.header('Cache-Control', KEPT);
      return c.body(style(), 200, { 'Content-Type': 'text/css; charset=utf-8' });
    }
    const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (file !== undefined) {
      c.header('Content-Type', file.type);
      c.header('Cache-Control', KEPT);
      return c.body(new Uint8Array(readFileSync(file.at())));
    }
    const page = pageAt(name);
    if (page !== null) return c.html(page);
    c.header('Vary', 'Accept');
    if (!isReader(c)) return next();
    return c.html(absentPage(shown(api), `The reference has no page “${name}”.`), 404);
  });
  return app;
}

/** Before the operation of that address: a browser gets a page, and a program goes on to its JSON. */
export function errorPages(api: () => ApiDocument): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/errors/:code', (c, next) => {
    c.header('Vary', 'Accept');
    const code = PROBLEM_CODES.find((one) => one === c.req.param('code'));
    if (!isReader(c)) return next();
    if (code !== undefined) return c.html(errorPageIn(shown(api), code));
    return c.html(absentPage(shown(api), `There is no code “${c.req.param('code')}”.`), 404);
  });
  return app;
}
