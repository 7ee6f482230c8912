// Every operation of the HTTP API as `METHOD /path`, from the code that serves it.
import { createApp } from '../server/app.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Asks the application for its own description; no world is opened for it. */
export async function operationsOf(): Promise<ReadonlySet<string>> {
  const nothing = { pageDir: 'dist', report: () => undefined };
  const app = createApp(nothing as unknown as Parameters<typeof createApp>[0]);
  const answer = await app.request('/openapi.json', { headers: { host: '127.0.0.1' } });
  const { paths } = (await answer.json()) as Described;
  return new Set(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    ),
  );
}
