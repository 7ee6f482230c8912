/**
 * Examples of requests and their answers. They are real: `npm run docs` tells stories to the
 * application and keeps what it said (scripts/api-examples.ts).
 */
import { readFileSync } from 'node:fs';

export interface Example {
  /** With its ids and query, for example `/v1/trials/trl_…?expand=customer`. */
  readonly path: string;
  /** Who asked: `operator`, `partner` …; null where no key was needed. */
  readonly as: string | null;
  /** Those that the request needs. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly request?: unknown;
  readonly status: number;
  readonly answer?: unknown;
}

export interface Examples {
  readonly operations: Readonly<Record<string, Example>>;
  /** A refusal for each status, where one was heard. */
  readonly problems: Readonly<Record<string, unknown>>;
}

/** Read when the document is asked for, and not before. */
export function readExamples(): Examples {
  const file = new URL('./examples.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Examples;
}
