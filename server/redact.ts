/**
 * Takes out of a text what no log may hold: keys and other secrets, and the e-mail addresses of
 * people. Error messages and stacks come from everywhere, a request's words may stand in any of them,
 * so it goes by the form of a word and not by the field it came in.
 *
 * Invariants:
 *   X1. A key (`sgk_…`), a webhook secret (`whsec_…`, `whsk_…`), a consent token (`cst_…`), what follows Bearer or Basic, a token
 *       of three parts (JWT), and the value of what is called token, secret, password, authorization or
 *       API key is gone, percent-encoded or not.
 *   X2. An e-mail address is gone whole, its domain too: a customer's domain tells who it is.
 *   X3. The cost is linear in the length, and a text that holds none of this is given back as it is.
 *
 * Source: our choice.
 */

const HIDDEN = '***';

/** Most lines hold none of it; this tells them by one look. */
const SUSPECT =
  /@|%40|\\u0040|sgk|whs(?:ec|k)|cst(?:_|%5f)|bearer|basic|token|secret|passw|authoriz|api.?key|eyJ/i;

/** What is called such, and its value: in quotes, in quotes within quotes, or one word. */
const NAMED =
  /((?:token|secret|passw(?:or)?d|authorization|api[_-]?key)\\?["']?(?:\s{0,3}[=:]|%3d)\s{0,3})(?:\\"(?:[^"\\]|\\[^"])*|"(?:[^"\\]|\\.)*|[^\s"'&,;)}\\]+)/gi;

/** In this order: what stands after a scheme goes before the name in front of the scheme. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(sgk|whsec|whsk|cst)(?:_|%5f)[\w+/=%.-]+/gi, `$1_${HIDDEN}`],
  [/\b(bearer|basic)(?:\s|%20|\+)+[^\s"',;\\]+/gi, `$1 ${HIDDEN}`],
  [/(?<![\w-])eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, HIDDEN],
  [NAMED, `$1${HIDDEN}`],
];

const AT = /@|%40|\\u0040/gi;
/** What a local part holds unquoted, other alphabets included. Source: RFC 5322 §3.2.3, RFC 6532. */
const LOCAL = /[\p{L}\p{M}\p{N}!#$'*+\-^_`{|}~.%]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}\-.]/u;
/** `trial@1` and `tsx@4.23` are versions: the last label of a domain has no digit in front. */
const IS_DOMAIN = /^(?:\p{L}|.*\.\p{L})/u;

export function redacted(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let rest = text;
  for (const [form, instead] of SECRETS) rest = rest.replace(form, instead);
  return withoutAddresses(rest);
}

function withoutAddresses(text: string): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: at } of text.matchAll(AT)) {
    const start = startOfLocal(text, from, index);
    const end = endOfDomain(text, index + at.length);
    if (start === index || !IS_DOMAIN.test(text.slice(index + at.length, end))) continue;
    kept += `${text.slice(from, start)}${HIDDEN}@${HIDDEN}`;
    from = end;
  }
  return kept + text.slice(from);
}

/** A local part in quotes may hold anything: `"anna b"@nordlys.example`. */
function startOfLocal(text: string, from: number, at: number): number {
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= from) return quote;
  }
  let start = at;
  while (start > from && LOCAL.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function endOfDomain(text: string, at: number): number {
  let end = at;
  while (end < text.length && DOMAIN.test(text.charAt(end))) end += 1;
  return end;
}
