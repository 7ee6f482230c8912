/** The API's own description, made of the routes themselves. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import packageFile from '../package.json' with { type: 'json' };
import type { AppEnv } from './app-env.ts';
import type { ApiDocument } from './openapi/api-document.ts';
import { complete } from './openapi/complete.ts';
import { type Examples, readExamples } from './openapi/examples.ts';
import { INTRODUCTION } from './openapi/introduction.ts';

export type { ApiDocument };

/** The library's type is of OpenAPI 3.0, which has no identifier. */
const LICENCE: { name: string } = Object.assign(
  { name: packageFile.license },
  { identifier: packageFile.license },
);

/** OpenAPI 3.1 of every route that the application has at this moment. */
export function describeApi(
  app: OpenAPIHono<AppEnv>,
  examples: Examples = readExamples(),
): ApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key names one actor in one world: sgk_test_… in a sandbox, sgk_live_… in the live world. ' +
      'The installation’s operator key may speak in any sandbox with X-Sandglass-World.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sandglass',
      version: packageFile.version,
      description: INTRODUCTION,
      license: LICENCE,
    },
    servers: [{ url: '/', description: 'The installation that gives this document.' }],
  });
  complete(document, examples);
  return document;
}

export interface ApiAddress {
  readonly form: RegExp;
  /** Upper case; HEAD goes with GET. */
  readonly methods: readonly string[];
}

/** Every address of the document, as something to match a path with. */
export function addressesOf(api: ApiDocument): readonly ApiAddress[] {
  return Object.entries(api.paths ?? {}).map(([path, item]) => {
    const form = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    return { form, methods: methods.includes('GET') ? [...methods, 'HEAD'] : methods };
  });
}
