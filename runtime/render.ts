/**
 * A message from its catalogue: subject, plain text and HTML, with the facts filled in. Values are
 * escaped where they enter the HTML; a fact that the catalogue asks for and nobody gave is an error.
 */
import english from './catalogues/en.json' with { type: 'json' };

/** What a message says of its occasion. A name that ends in `Link` is a path and becomes a link. */
export type Variables = Readonly<Record<string, string>>;

export interface Rendered {
  readonly subject: string;
  /** Paragraphs, a blank line between them. */
  readonly text: string;
  readonly html: string;
}

/** `{name}` is the place of a variable. */
export interface Template {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** How a value stands in a text, and in HTML where it is escaped already. */
export interface Setting {
  readonly inText: (value: string) => string;
  readonly inHtml: (escapedValue: string) => string;
}

const AS_IT_IS: Setting = { inText: (value) => value, inHtml: (value) => value };
const PLACE = /\{(\w+)\}/g;

/** The message as it is sent: in English. @throws {Error} As {@link filled}; or nobody knows it. */
export function render(id: string, variables: Variables): Rendered {
  const template = templateOf(english.mails, id);
  if (template === undefined) throw new Error(`the catalogue en has no ${id}`);
  return filled(id, template, variables);
}

/** What a task is called. @throws {Error} A variable is missing. */
export function taskTitle(
  task: keyof typeof english.tasks,
  variables: Variables,
  which: 0 | 1 = 0,
): string {
  return titled(task, english.tasks[task][which] ?? '', variables);
}

/** One line with its variables. @throws {Error} As {@link filled}. */
export const titled = (
  id: string,
  title: string,
  variables: Variables,
  setting?: Setting,
): string => filled(id, { subject: title, paragraphs: [] }, variables, setting).subject;

/** The words of one message; undefined where the catalogue has none. */
export const templateOf = (
  mails: Readonly<Record<string, Template>>,
  id: string,
): Template | undefined => (Object.hasOwn(mails, id) ? mails[id] : undefined);

/** @throws {Error} A variable is missing. */
export function filled(
  id: string,
  { subject, paragraphs }: Template,
  variables: Variables,
  { inText, inHtml }: Setting = AS_IT_IS,
): Rendered {
  const given = (name: string): string => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${id} asks for {${name}}, which was not given`);
    return value;
  };
  const set = (value: string, how: (value: string) => string) => (value === '' ? '' : how(value));
  const plain = (text: string) =>
    text.replaceAll(PLACE, (_, name: string) => set(given(name), inText)).trim();
  const rich = (text: string) =>
    escaped(text)
      .replaceAll(PLACE, (_, name: string) => set(linked(name, given(name)), inHtml))
      .trim();
  return {
    subject: plain(subject),
    text: paragraphs.map(plain).join('\n\n'),
    html: paragraphs.map((text) => `<p>${rich(text)}</p>`).join('\n'),
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
