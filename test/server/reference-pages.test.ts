import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { apiDocument } from '../../server/app.ts';
import { PROBLEM_CODES } from '../../server/problem.ts';
import { type Document, placedOf, slugOf } from '../../server/reference/document.ts';
import { errorPage } from '../../server/reference/error-page.ts';
import { html, prose } from '../../server/reference/html.ts';
import { referencePage } from '../../server/reference/pages.ts';
import { inApi } from './support/api.ts';

const pages = suite('server/reference');

pages('every operation stands beside every page, to be found by its path', () => {
  for (const slug of ['', 'trials', 'objects']) {
    const rows = [...pageAt(slug).matchAll(/<li data-words="[a-z]+ (\S+) /g)].map(idIn);
    assert.is(rows.length, placedOf(document).length, slug);
  }
});

pages('the codes of an operation are few, and each leads to its page', () => {
  const [, section = ''] = /id="cancelTrial"(.*?)<\/section>/s.exec(pageAt('trials')) ?? [];
  const codes = [...section.matchAll(/href="\/errors\/(\w+)"/g)].map(idIn);
  assert.ok(codes.includes('CANCEL_NOT_CONFIRMED') && !codes.includes('SITE_TAKEN'));
  assert.ok(codes.length < 50, `${codes.length}`);
});

const document = apiDocument() as unknown as Document;
const SLUGS = ['', ...document.tags.map(({ name }) => slugOf(name)), 'objects'];
const pageAt = (slug: string): string => referencePage(document, slug) ?? '';

pages('every operation and every object has a place, and every link leads to one', () => {
  const ids = new Map(
    SLUGS.map((slug) => [slug, new Set([...pageAt(slug).matchAll(/ id="([^"]+)"/g)].map(idIn))]),
  );
  for (const { operation } of placedOf(document)) {
    const [tag = ''] = operation.tags;
    assert.ok(ids.get(slugOf(tag))?.has(operation.operationId) === true, operation.operationId);
  }
  for (const slug of SLUGS) {
    const links = [...pageAt(slug).matchAll(/href="(\/reference[^"]*|#[^"]*)"/g)].map(idIn);
    for (const link of links.filter((one) => !one.endsWith('.css') && !one.endsWith('.svg'))) {
      const [path = '', id = 'main'] = link.split('#');
      const page = path === '' ? slug : path.replace(/^\/reference\/?/, '');
      assert.ok(ids.get(page)?.has(id) === true, `${slug}: ${link}`);
    }
  }
});

const idIn = ([, id = '']: RegExpExecArray | RegExpMatchArray): string => id;

pages('whatever comes from elsewhere is text', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&';
  const written = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;';

  assert.is(
    html`<p title="${hostile}">${[hostile, html`<b>`]}</p>`.text,
    `<p title="${written}">${written}<b></p>`,
  );
  assert.is(prose('a `b<c` d\n\ne').text, '<p>a <code>b&lt;c</code> d</p><p>e</p>');
  const info = { ...document.info, title: hostile, description: hostile };
  const page = referencePage({ ...document, info }, '') ?? '';
  assert.not.match(page, /<img src=x/);
});

pages('it is served with its style and type under the policy of the page, and nothing else', () =>
  inApi({}, async (api) => {
    for (const [path, type] of [
      ['/reference', 'text/html'],
      ['/reference/trials', 'text/html'],
      ['/reference/style.css', 'text/css'],
      ['/reference/icon.svg', 'image/svg+xml'],
      ['/reference/navigation.js', 'text/javascript'],
      ['/reference/inter.woff2', 'font/woff2'],
    ] as const) {
      const answer = await api.get(path);
      assert.is(answer.status, 200, path);
      assert.ok(answer.headers.get('content-type')?.startsWith(type) === true, path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'self';/);
      assert.not.match(policy, /unsafe/);
      if (type === 'text/html')
        assert.not.match(
          String(answer.body),
          / style="|<style|<script(?! src="\/reference\/navigation.js" defer><)| on\w+="/,
        );
    }
    assert.is((await api.get('/reference/nowhere')).text('code'), 'NOT_FOUND');
    assert.is((await api.get('/reference/__proto__')).text('code'), 'NOT_FOUND');
    assert.is((await api.get('/reference/..%2fapp.ts')).text('code'), 'NOT_FOUND');
  }),
);

pages('a code is a page for a browser, and JSON for everybody else', () =>
  inApi({}, async (api) => {
    const ask = (accept: string) =>
      api.send('GET', '/errors/TRIAL_NOT_ACTIVE', { headers: { accept } });
    const page = await ask('text/html,application/xhtml+xml,*/*;q=0.8');
    const data = await ask('*/*');

    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(String(page.body), /<h1>TRIAL_NOT_ACTIVE<\/h1>.*How to fix it/s);
    assert.is(data.text('code'), 'TRIAL_NOT_ACTIVE');
    for (const { headers } of [page, data]) assert.match(headers.get('vary') ?? '', /Accept/);
    for (const code of PROBLEM_CODES) assert.match(errorPage(code).text, /How to fix it/, code);
    const unknown = await api.send('GET', '/errors/..%2f0001', {
      headers: { accept: 'text/html' },
    });
    assert.is(unknown.status, 404);
    assert.match(String(page.body), /Where it is answered.*\/reference\/trials#extendTrial/s);
    for (const path of ['/errors/NOPE', '/reference/nope']) {
      const read = await api.send('GET', path, { headers: { accept: 'text/html,*/*' } });
      assert.is(
        `${read.status} ${read.headers.get('content-type')}`,
        '404 text/html; charset=UTF-8',
      );
      assert.match(String(read.body), /<h1>Nothing here<\/h1>/);
      assert.is((await api.get(path)).text('code'), 'NOT_FOUND');
    }
  }),
);

pages.run();
