/**
 * The page of a code, for people who follow the `type` of a problem document in a browser; programs get
 * JSON from the same address. Its words are those of docs/errors, which are made of the code.
 */
import { readFileSync } from 'node:fs';
import { type Html, html, inline } from './html.ts';

/**
 * @param code One that there is.
 * @param answeredBy Where it is answered, after what it means.
 */
export function errorPage(code: string, answeredBy: Html = html``): Html {
  const file = new URL(`../../docs/errors/${code}.md`, import.meta.url);
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/);
  return html`<article class="prose">${blocks.map(blockOf)}${answeredBy}</article>`;
}

function blockOf(text: string): Html {
  if (text.startsWith('## ')) return html`<h2>${text.slice(3)}</h2>`;
  if (text.startsWith('# ')) return html`<h1>${text.slice(2)}</h1>`;
  if (text.startsWith('- ')) {
    const items = text.split('\n').map((line) => html`<li>${worded(line.slice(2))}</li>`);
    return html`<ul>${items}</ul>`;
  }
  // Where to go from the file is no way to go from the page.
  return text.startsWith('[All codes]') ? html`` : html`<p>${worded(text)}</p>`;
}

/** A line with `code` and **what is marked**. */
const worded = (line: string): readonly Html[] =>
  line
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? html`<strong>${inline(part)}</strong>` : html`${inline(part)}`,
    );
