// For each operation of the API one request and what it was answered. A tour and every story of the
// library are told to the application; the first success of an operation is kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiDocument } from '../server/app.ts';
import { readLibrary } from '../server/library.ts';
import type { Example, Examples } from '../server/openapi/examples.ts';
import { addressesOf } from '../server/openapi.ts';
import { Problem, problemDocument } from '../server/problem.ts';
import type { Answer, Api, Ask } from '../test/server/support/api.ts';
import { inApi } from '../test/server/support/api.ts';
import { fakeClock } from '../test/server/support/store.ts';
import { Story } from '../test/server/support/story.ts';
import { apiTour } from './api-tour.ts';
import { Names, shortened } from './example-text.ts';

export async function apiExamples(): Promise<Examples> {
  const listener = new Listener();
  const backupDir = mkdtempSync(join(tmpdir(), 'sandglass-examples-'));
  try {
    const clock = fakeClock();
    await inApi({ clock, backupDir }, async (api) => {
      // Each request is a second later, so that ids made later sort later.
      const heard = listener.around(api, () => clock.set(clock.nowMs() + 1_000));
      await apiTour(heard);
      for (const { scenario } of readLibrary().values()) {
        await new Story(heard).tell(scenario, 'jump');
      }
    });
  } finally {
    rmSync(backupDir, { recursive: true });
  }
  return listener.examples();
}

/** Hears every request and its answer, and keeps the first success of each operation. */
class Listener {
  readonly #addresses = operationsOf();
  readonly #operations = new Map<string, Example>();
  readonly #problems = new Map<number, unknown>();
  /** As whom each key speaks. */
  readonly #speakers = new Map<string, string>();

  around(api: Api, before: () => void): Api {
    this.#speakers.set(api.operatorKey, 'operator');
    const send: Api['send'] = async (method, path, ask = {}) => {
      before();
      const headers = { TrackingID: 'SHOP_7F3C', ...ask.headers };
      const answer = await api.send(method, path, { ...ask, headers });
      this.#hear({ method, path, ask, answer });
      return answer;
    };
    return {
      ...api,
      send,
      get: (path, key) => send('GET', path, key === undefined ? {} : { key }),
      post: (path, key, body) => send('POST', path, { key, body }),
      patch: (path, key, body) => send('PATCH', path, { key, body, headers: { 'If-Match': '*' } }),
    };
  }

  #hear({ method, path, ask, answer }: Heard): void {
    for (const { key, actor } of answer.list('keys')) {
      this.#speakers.set(String(key), (actor as { readonly kind: string }).kind);
    }
    if (answer.status >= 400) {
      const { status, body } = answer;
      if (status !== 404 && !this.#problems.has(status)) this.#problems.set(status, body);
      return;
    }
    const [pathname = ''] = path.split('?');
    const fitting = this.#addresses.filter(
      (one) => one.method === method && one.form.test(pathname),
    );
    // `/v1/trials/validate` is no trial: the address with fewer places in it is meant.
    const [operation] = fitting.sort((left, right) => left.placeCount - right.placeCount);
    if (operation === undefined || this.#operations.has(operation.id)) return;
    const isJson = typeof answer.body === 'object' && answer.body !== null;
    this.#operations.set(operation.id, {
      path,
      as: ask.key === undefined ? null : (this.#speakers.get(ask.key) ?? 'operator'),
      ...(ask.headers === undefined ? {} : { headers: ask.headers }),
      ...(ask.body === undefined ? {} : { request: ask.body }),
      status: answer.status,
      ...(isJson ? { answer: shortened(answer.body) } : {}),
    });
  }

  /** What was heard, sorted by the names of operations, with ids and keys of no installation. */
  examples(): Examples {
    const names = new Names();
    // A stream has no end that could be waited for.
    const stream = { path: '/v1/events/stream?type=trial.*', as: 'partner', status: 200 };
    const heard = this.#operations.set('streamEvents', stream);
    const operations = [...heard].sort(([left], [right]) => (left < right ? -1 : 1));
    const problems = [...this.#problems, ...unheard(this.#problems)];
    return {
      operations: Object.fromEntries(operations.map(([id, one]) => [id, names.renamed(one)])),
      problems: Object.fromEntries(
        problems.map(([status, document]) => [status, names.renamed(shortened(document))]),
      ),
    };
  }
}

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly ask: Ask;
  readonly answer: Answer;
}

function operationsOf() {
  const document = apiDocument();
  const forms = addressesOf(document);
  return Object.entries(document.paths ?? {}).flatMap(([path, item], index) =>
    Object.entries(item as Readonly<Record<string, { readonly operationId: string }>>).map(
      ([method, { operationId }]) => ({
        id: operationId,
        method: method.toUpperCase(),
        form: forms[index]?.form ?? /$^/,
        placeCount: path.split('{').length,
      }),
    ),
  );
}

const UNHEARD = [
  'NOT_FOUND',
  'LENGTH_REQUIRED',
  'PRECONDITION_FAILED',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
  'PRECONDITION_REQUIRED',
  'RATE_LIMITED',
  'INTERNAL',
  'TOO_BUSY',
  'STORE_FULL',
] as const;

/** What no tour can bring about without breaking something: the same document, for each status. */
function unheard(heard: ReadonlyMap<number, unknown>): readonly (readonly [number, unknown])[] {
  return UNHEARD.map((code) =>
    problemDocument(new Problem(code), { instance: '/v1/trials', trackingId: 'SHOP_7F3C' }),
  )
    .filter(({ status }) => !heard.has(status))
    .map((document) => [document.status, document] as const);
}
