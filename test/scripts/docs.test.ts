/** Documents that come from the code: they say what it says, and leave nothing out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CODES, catalog } from '../../runtime/index.ts';
import { DOCS, docsPages } from '../../scripts/docs.ts';
import { standalone, styleOf } from '../../scripts/drawing.ts';
import { ALL_CODES } from '../../scripts/errors.ts';
import { firstDifference, type Page, stalePages } from '../../scripts/pages.ts';
import { PROBLEM_CODES } from '../../server/problem.ts';

const pages = await docsPages();
const textAt = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';
const lifecycle = textAt('docs/lifecycle.md');

const docs = suite('scripts/docs');

docs('the documents are what the code would write; accept with: npm run docs', () => {
  assert.is(stalePages(pages, DOCS, 'npm run docs').join('\n'), '');
});

docs('a file that differs, is missing or is left over is told, with the command', () => {
  const [real] = pages;
  if (real === undefined) throw new Error('nothing is written');
  const planted: readonly Page[] = [
    { path: 'docs/nowhere.md', text: 'x\n' },
    { path: real.path, text: `planted\n${real.text}` },
  ];
  const owned = [{ folder: 'docs/errors', files: /^README\.md$/ }];
  const problems = stalePages(planted, owned, 'npm run docs');

  assert.is(problems.length, 3);
  assert.ok(problems.every((problem) => problem.includes('accept with: npm run docs')));
  assert.is(firstDifference('a\nb', 'a\nb'), null);
  assert.match(firstDifference('a\nb', 'a\nc') ?? '', /^:2: .*\n {2}- b\n {2}\+ c$/);
});

docs('every page has one title, and no page says what it does not know', () => {
  for (const { path, text } of pages.filter((page) => page.path.endsWith('.md'))) {
    assert.is(text.match(/^# /gm)?.length, 1, path);
    assert.not.match(text, /\bundefined\b|\bnull\b|\[object/, path);
  }
});

docs('every link leads to a file', () => {
  for (const { path, text } of pages.filter((page) => page.path.endsWith('.md'))) {
    for (const [, target = ''] of text.matchAll(/\]\((?!https:)([^)#]+)\)/g)) {
      const file = new URL(target, `file:///${path}`).pathname.slice(1);
      assert.ok(pages.some((page) => page.path === file) || existsSync(file), `${path}: ${target}`);
    }
  }
});

docs('every state, event and timer of every machine is told', () => {
  for (const { states, events, edges } of catalog()) {
    const timers = edges.flatMap(({ timer }) => timer ?? []);
    for (const name of [...states.map(({ id }) => id), ...events, ...timers]) {
      assert.ok(lifecycle.includes(`\`${name}\``), name);
    }
    for (const { description } of [...states, ...edges]) {
      assert.ok(description !== '' && lifecycle.includes(description), description);
    }
  }
});

docs('every event says who says it', () => {
  assert.not.match(lifecycle, /asked by \.|told by \./);
});

docs.run();

const pictures = suite('scripts/docs, the drawings');

pictures('each stands by itself: its colours are in it, and nothing of the live page', () => {
  for (const { id, name } of catalog()) {
    const svg = textAt(`docs/images/machines/${name}.svg`);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height=/, id);
    assert.not.match(svg, /tabindex|role="button"|data-stop|:hover|\shref=|<script/, id);
    const used = [...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    assert.ok(
      used.every((one) => svg.includes(`${one}:`)),
      `${id}: a colour has no value`,
    );
  }
});

pictures('the sheet keeps what a still picture shows', () => {
  const css = styleOf(
    '.a { fill: var(--ink); cursor: pointer } .a:hover { fill: red } @media x { .a { fill: blue } }',
    ':root { --ink: #111; } :root[data-theme="dark"] { --ink: #eee; }',
  );

  assert.match(css, /\.a\{fill: #111\}/);
  assert.not.match(css, /cursor|hover|media|#eee/);
});

pictures('a shape that only the keyboard shows is left out', () => {
  const markup =
    '<svg viewBox="0 0 4 2"><rect class="chart-ring" x="1"></rect><path d="M0,0"></path></svg>';
  const svg = standalone(markup, { title: 'T', css: '' });

  assert.not.match(svg, /chart-ring/);
  assert.match(svg, /width="4" height="2" role="img" aria-label="T"/);
  assert.match(svg, /<path d="M0,0"\/>/);
});

pictures.run();

const codes = suite('scripts/docs, the codes');

codes('every code has a page, and every page a code', () => {
  const found = readdirSync('docs/errors').filter((name) => name !== 'README.md');
  const wanted = [...new Set([...CODES.map(({ code }) => code), ...PROBLEM_CODES])];

  assert.equal(found.sort(), wanted.map((code) => `${code}.md`).sort());
  for (const code of wanted)
    assert.ok(textAt('docs/errors/README.md').includes(`[${code}](`), code);
});

codes('every page says how to fix it in a whole sentence', () => {
  for (const code of ALL_CODES) {
    const fix = /## How to fix it\n\n(.+)\n/.exec(textAt(`docs/errors/${code}.md`))?.[1] ?? '';
    assert.match(fix, /^[A-Z].*\.$/, code);
  }
});

codes('every code is produced by a test or a scenario', () => {
  const proofs = proofTexts();
  const unproven = ALL_CODES.filter(
    (code) => !proofs.some((text) => new RegExp(`\\b${code}\\b`).test(text)),
  );

  assert.equal(unproven, []);
});

codes.run();

/** The tests and the scenarios; not the tests of documents, which produce nothing. */
function proofTexts(): readonly string[] {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => !name.startsWith('golden/') && !name.startsWith('scripts/'))
    .map((name) => `test/${name}`);
  const scenarios = readdirSync('simulator/scenarios').map((name) => `simulator/scenarios/${name}`);
  return [...tests, ...scenarios].map((path) => readFileSync(path, 'utf8'));
}
