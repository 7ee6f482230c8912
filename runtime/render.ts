/**
 * A message from its catalogue: subject, plain text and HTML, with the facts filled in. Values are
 * escaped where they enter the HTML; a fact that the catalogue asks for and nobody gave is an error.
 */
import english from './catalogues/en.json' with { type: 'json' };

export type Language = 'en';

/** What a message says of its occasion. A name that ends in `Link` is a path and becomes a link. */
export type Variables = Readonly<Record<string, string>>;

export interface Rendered {
  readonly subject: string;
  /** Paragraphs, a blank line between them. */
  readonly text: string;
  readonly html: string;
}

interface Template {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, Template>>>> = { en: english };
const PLACE = /\{(\w+)\}/g;

/** @throws {Error} No catalogue knows the message, or a variable is missing. */
export function render(id: string, variables: Variables, language: Language = 'en'): Rendered {
  const template = CATALOGUES[language][id];
  if (template === undefined) throw new Error(`the catalogue ${language} has no ${id}`);
  const given = (name: string): string => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${id} asks for {${name}}, which was not given`);
    return value;
  };
  const plain = (text: string) => text.replaceAll(PLACE, (_, name: string) => given(name)).trim();
  const rich = (text: string) =>
    escaped(text)
      .replaceAll(PLACE, (_, name: string) => linked(name, given(name)))
      .trim();
  return {
    subject: plain(template.subject),
    text: template.paragraphs.map(plain).join('\n\n'),
    html: template.paragraphs.map((text) => `<p>${rich(text)}</p>`).join('\n'),
  };
}

/** Only a path of our own becomes a link; anything else stays text. */
function linked(name: string, value: string): string {
  const safe = escaped(value);
  return name.endsWith('Link') && /^\/[\w#/-]*$/.test(value)
    ? `<a href="${safe}">${safe}</a>`
    : safe;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, between tags and in quotes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
