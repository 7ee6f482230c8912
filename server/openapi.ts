/** The API's own description, made of the routes themselves. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import packageFile from '../package.json' with { type: 'json' };
import type { AppEnv } from './app-env.ts';

export type ApiDocument = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>;

/** OpenAPI 3.1 of every route that the application has at this moment. */
export function describeApi(app: OpenAPIHono<AppEnv>): ApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key names one actor in one world: sgk_test_… in a sandbox, sgk_live_… in the live world. ' +
      'The installation’s operator key may speak in any sandbox with X-Sandglass-World.',
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sandglass',
      version: packageFile.version,
      description: packageFile.description,
      license: { name: packageFile.license },
    },
    servers: [{ url: '/' }],
  });
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
