/**
 * Reads a JSON text and says by line and column where it is none.
 *
 * Invariants:
 *   J1. What it reads is what `JSON.parse` reads, and what it refuses for its form `JSON.parse`
 *       refuses too; its words are the same in every engine.
 *   J2. It also refuses what `JSON.parse` would quietly read otherwise than it is written: a key
 *       that stands twice in one object.
 *   J3. No text makes it run out of stack: it goes down so many levels and no further.
 *
 * Source: our choice; RFC 8259.
 */
import { type Problem, shown } from './json.ts';

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Unit: levels of lists and objects. A policy pack needs fewer than 30. */
const DEPTH_MAX = 64;

export function readJson(text: string): JsonRead {
  try {
    return { ok: true, value: new JsonReader(text).read() };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, problem: { place: lineAndColumn(text, error.at), reason: error.message } };
  }
}

class Wrong extends Error {
  readonly at: number;

  constructor(at: number, reason: string) {
    super(reason);
    this.at = at;
  }
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    this.#take(SPACE);
    const value = this.#value(0);
    if (this.#at < this.#text.length) throw this.#expected('the end of the file');
    return value;
  }

  #value(depth: number): unknown {
    if (depth > DEPTH_MAX) {
      throw new Wrong(this.#at, `is nested deeper than ${DEPTH_MAX} levels`);
    }
    const first = this.#text[this.#at];
    if (first === '{') return this.#object(depth + 1);
    if (first === '[') return this.#list(depth + 1);
    if (first === '"') return this.#string();
    const token = this.#take(NUMBER) ?? this.#take(WORD);
    if (token === undefined) throw this.#expected('a value');
    this.#take(SPACE);
    return JSON.parse(token);
  }

  #list(depth: number): readonly unknown[] {
    const list: unknown[] = [];
    this.#sign('[');
    while (this.#text[this.#at] !== ']') {
      if (list.length > 0) this.#separator(']');
      list.push(this.#value(depth));
    }
    this.#sign(']');
    return list;
  }

  #object(depth: number): object {
    const object = {};
    this.#sign('{');
    let isFirst = true;
    while (this.#text[this.#at] !== '}') {
      if (!isFirst) this.#separator('}');
      isFirst = false;
      const at = this.#at;
      if (this.#text[at] !== '"') throw this.#expected('a key in double quotes');
      const key = this.#string();
      if (Object.hasOwn(object, key)) {
        throw new Wrong(at, `the key ${shown(key)} stands twice in the same object`);
      }
      if (this.#text[this.#at] !== ':') throw this.#expected('":"');
      this.#sign(':');
      const value = this.#value(depth);
      // Defined, not assigned: assigning to `__proto__` would change the object instead.
      Object.defineProperty(object, key, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    this.#sign('}');
    return object;
  }

  #string(): string {
    const at = this.#at;
    const token = this.#take(TEXT);
    if (token === undefined) throw new Wrong(at, 'is not JSON: this text has no closing quote');
    this.#take(SPACE);
    try {
      return JSON.parse(token) as string;
    } catch {
      throw new Wrong(at, 'is not JSON: this text has a line break or an escape it may not have');
    }
  }

  /** The comma between two members; one before the closing sign is no separator. */
  #separator(end: string): void {
    if (this.#text[this.#at] !== ',') throw this.#expected(`"," or "${end}"`);
    const at = this.#at;
    this.#sign(',');
    if (this.#text[this.#at] === end) {
      throw new Wrong(at, `is not JSON: there is a comma before "${end}"`);
    }
  }

  /** Steps over a sign that is known to be there, and the space after it. */
  #sign(sign: string): void {
    this.#at += sign.length;
    this.#take(SPACE);
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #expected(what: string): Wrong {
    const code = this.#text.codePointAt(this.#at);
    const found =
      code === undefined ? 'the file ends' : `found ${shown(String.fromCodePoint(code))}`;
    return new Wrong(this.#at, `is not JSON: expected ${what}, ${found}`);
  }
}

/** Both counted from 1; a column is one UTF-16 unit. */
function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}
