/** The pages of the reference: a first page, one for each chapter, and one for all objects. */
import { type Document, type Placed, placedOf, slugOf } from './document.ts';
import { errorPage } from './error-page.ts';
import { fieldsOf } from './fields.ts';
import { type Html, html, inline, prose } from './html.ts';
import { operationSection } from './operation-section.ts';

/** What a code means, in the frame of the reference. */
export const errorPageIn = (document: Document, code: string): string =>
  framed(document, {
    slug: `errors/${code}`,
    title: code,
    main: errorPage(code, answeredBy(document, code)),
  });

/** For people who follow an address to nothing; programs are told the same in JSON. */
export const absentPage = (document: Document, said: string): string =>
  framed(document, {
    slug: 'nothing',
    title: 'Nothing here',
    main: html`<article class="prose"><h1>Nothing here</h1><p class="lead">${said}</p>
<p><a href="/reference">To the reference</a></p></article>`,
  });

/** More operations than this are as good as all. */
const ANSWERED_MAX = 40;

function answeredBy(document: Document, code: string): Html {
  const found = placedOf(document).filter(({ operation }) =>
    Object.values(operation['x-codes'] ?? {}).some((codes) => codes.includes(code)),
  );
  if (found.length === 0) return html``;
  const title = html`<h2>Where it is answered</h2>`;
  if (found.length > ANSWERED_MAX) {
    return html`${title}<p>By ${found.length} operations: whatever is asked in that way.</p>`;
  }
  const rows = found.map(({ method, path, operation }) => {
    const [tag = ''] = operation.tags;
    return html`<li><a href="/reference/${slugOf(tag)}#${operation.operationId}"><span class="method ${method}">${method}</span> <code>${path}</code></a> ${inline(operation.summary)}</li>`;
  });
  return html`${title}<ul class="answered">${rows}</ul>`;
}

/** @returns Null where there is no such page. `''` is the first one. */
export function referencePage(document: Document, slug: string): string | null {
  if (slug === '') return framed(document, { slug, title: 'Reference', main: firstPage(document) });
  if (slug === 'objects') {
    return framed(document, { slug, title: 'Objects', main: objectsPage(document) });
  }
  const tag = document.tags.find(({ name }) => slugOf(name) === slug);
  if (tag === undefined) return null;
  const sections = operationsOf(document, tag.name).map((one) => operationSection(document, one));
  const main = html`<h1>${tag.name}</h1>
<p class="lead">${tag.description}</p>
${sections}`;
  return framed(document, { slug, title: tag.name, main });
}

const operationsOf = (document: Document, tag: string): readonly Placed[] =>
  placedOf(document).filter(({ operation }) => operation.tags.includes(tag));

interface Framed {
  readonly slug: string;
  readonly title: string;
  readonly main: Html;
}

function framed(document: Document, { slug, title, main }: Framed): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${document.info.description}">
<title>${title} · ${document.info.title} API</title>
<link rel="stylesheet" href="/reference/style.css">
<script src="/reference/navigation.js" defer></script>
<link rel="icon" href="/reference/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<p class="brand"><a href="/reference"><img src="/reference/icon.svg" alt="" width="24" height="24">${document.info.title} <span>API</span></a></p>
<p class="links"><span class="version">${document.info.version}</span> <a href="/openapi.json">OpenAPI 3.1</a> <a href="/">Simulator</a></p>
</header>
<div class="sheet">
<nav aria-label="Reference">${navigation(document, slug)}</nav>
<main id="main" tabindex="-1">${main}</main>
</div>
</body>
</html>
`.text;
}

function navigation(document: Document, slug: string): Html {
  const entry = (to: string, title: string, inside: Html | null) => {
    const isHere = to === slug;
    const address = to === '' ? '/reference' : `/reference/${to}`;
    const current = isHere ? html` aria-current="page"` : '';
    return html`<li><a href="${address}"${current}>${title}</a>${inside}</li>`;
  };
  return html`<ul>
${entry('', 'Start here', null)}
${document.tags.map(({ name }) => entry(slugOf(name), name, operationLinks(document, name, slug)))}
${entry('objects', 'Objects', null)}
</ul>`;
}

/** Those of other chapters are there to be found by navigation.js. */
function operationLinks(document: Document, tag: string, slug: string): Html {
  const isHere = slugOf(tag) === slug;
  const page = isHere ? '' : `/reference/${slugOf(tag)}`;
  const rows = operationsOf(document, tag).map(({ operation, method, path }) => {
    const { operationId, summary } = operation;
    const words = `${method} ${path} ${operationId} ${summary}`.toLowerCase();
    return html`<li data-words="${words}"><a href="${page}#${operationId}"><span class="method ${method}">${method}</span> <span>${inline(summary)} <code>${path}</code></span></a></li>`;
  });
  return html`<ul class="operations"${isHere ? html` data-here` : html` hidden`}>${rows}</ul>`;
}

function firstPage(document: Document): Html {
  const chapters = document.tags.map(({ name, description }) => {
    const rows = operationsOf(document, name).map(
      ({
        method,
        path,
        operation,
      }) => html`<li><a href="/reference/${slugOf(name)}#${operation.operationId}">
<span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code> <span class="summary">${inline(operation.summary)}</span></a></li>`,
    );
    return html`<section class="chapter"><h2><a href="/reference/${slugOf(name)}">${name}</a></h2>
<p>${inline(description)}</p><ul>${rows}</ul></section>`;
  });
  const [lead = '', ...more] = document.info.description.split('\n\n');
  return html`<h1>${document.info.title} API</h1>
<p class="lead">${lead}</p>
${more.length === 0 ? '' : html`<div class="intro">${introOf(more)}</div>`}
${chapters}`;
}

/** Paragraphs of the description; one that begins with `## ` is a title. */
function introOf(paragraphs: readonly string[]): readonly Html[] {
  return paragraphs.map((text) =>
    text.startsWith('## ') ? html`<h2>${text.slice(3)}</h2>` : prose(text),
  );
}

function objectsPage({ components }: Document): Html {
  const objects = Object.entries(components.schemas).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return html`<h1>Objects</h1>
<p class="lead">What operations take and answer with, where it has a name.</p>
${objects.map(
  ([name, schema]) => html`<section class="object" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="#${name}">${name}</a></h2>
${schema.description === undefined ? '' : prose(schema.description)}
${fieldsOf(schema, 'answer')}
</section>`,
)}`;
}
