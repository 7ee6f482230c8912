/** Whatever the server answers as HTML runs nothing but its own files, and nobody frames it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, inApi } from './support/api.ts';

const policy = suite('server, content policy');

/** Where HTML comes from. Of the reference, every page that its own pages lead to. */
const PAGES = ['/', '/consent', '/errors/KEY_INVALID', '/errors/TRIAL_CLOSED', '/reference'];

const directivesOf = ({ headers }: Answer): ReadonlyMap<string, string> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((one) => {
      const [name = '', ...values] = one.trim().split(/\s+/);
      return [name, values.join(' ')] as const;
    }),
  );

/** What of a page would not run, or should not be there. */
const INLINE: readonly (readonly [string, RegExp])[] = [
  ['a script within', /<script(?![^>]*\ssrc=)[^>]*>/i],
  ['a style within', /<style[\s>]/i],
  ['a style on an element', /<[a-z][^>]*\sstyle=/i],
  ['a handler on an element', /<[a-z][^>]*\son[a-z]+=/i],
  ['an address that runs', /(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data):/i],
  [
    'something from elsewhere',
    /<(?:script|link|img|iframe)[^>]*(?:src|href)=["']?(?:https?:)?\/\//i,
  ],
];

function check(path: string, answer: Answer): void {
  const directives = directivesOf(answer);
  assert.ok(["'self'", "'none'"].includes(directives.get('default-src') ?? ''), path);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
    assert.is(directives.get(name), "'none'", `${path} ${name}`);
  }
  const all = [...directives.values()].join(' ');
  assert.not.match(all, /unsafe|\*|https?:|data:|blob:/, path);
  assert.is(answer.headers.get('x-content-type-options'), 'nosniff', path);
  assert.is(answer.headers.get('referrer-policy'), 'no-referrer', path);
  assert.is(answer.headers.get('x-frame-options'), 'DENY', path);
  for (const [what, form] of INLINE) {
    assert.not.match(String(answer.body), form, `${path} has ${what}`);
  }
}

policy('every page has the strict policy, and nothing in it that the policy would stop', () => {
  const pageDir = mkdtempSync(join(tmpdir(), 'sandglass-policy-'));
  const source = (name: string) => readFileSync(`simulator/${name}.html`, 'utf8');
  writeFileSync(join(pageDir, 'index.html'), source('index'));
  writeFileSync(join(pageDir, 'consent.html'), source('consent'));
  return inApi({ pageDir }, async (api) => {
    const waiting = [...PAGES];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await api.get(path);
      assert.is(answer.status, 200, path);
      if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
      check(path, answer);
      for (const [, link = ''] of String(answer.body).matchAll(/href="(\/reference[^"#?]*)/g)) {
        if (!/\.\w+$/.test(link)) waiting.push(link);
      }
    }
    assert.ok(seen.size > 10, `only ${seen.size} pages were found`);
  }).finally(() => rmSync(pageDir, { recursive: true }));
});

policy('what stands in a page is found where it is planted', () => {
  const planted = ['<script>1</script>', '<style>', '<p style="x">', '<p onclick=x>'];
  const more = ['<a href="javascript:x">', '<img src="//evil.example">'];
  for (const text of [...planted, ...more]) {
    assert.ok(
      INLINE.some(([, form]) => form.test(text)),
      text,
    );
  }
});

policy.run();
