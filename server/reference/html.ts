/** HTML as text in which whatever comes from elsewhere is escaped. */
import { escaped } from '../../runtime/index.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | readonly Part[];

/** A template: every value in it is text, unless it is {@link Html} already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = strings;
  return new Html(rest.reduce((text, next, index) => text + written(parts[index]) + next, first));
}

function written(part: Part | undefined): string {
  if (part === undefined || part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}

/** Sentences as they stand in the document: paragraphs, and `code` in back-ticks. */
export function prose(text: string): Html {
  return html`${text.split('\n\n').map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

/** One line of it. */
export function inline(text: string): readonly Html[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** JSON with its words in colour. */
export function colouredJson(value: unknown): Html {
  const text = JSON.stringify(value, null, 2);
  const words =
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:e[+-]?\d+)?\b/gi;
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    const [all, quoted, colon] = match;
    parts.push(html`${text.slice(end, match.index)}`);
    const kind = quoted === undefined ? 'w' : colon === undefined ? 's' : 'k';
    parts.push(html`<span class="${kind}">${quoted ?? all}</span>${colon ?? ''}`);
    end = match.index + all.length;
  }
  return html`${parts}${text.slice(end)}`;
}
