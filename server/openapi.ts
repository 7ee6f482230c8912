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
  app.openAPIRegistry.registerComponent('parameters', 'IdempotencyKey', {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Chosen by the client, new for each request that it means. Sent again with the same body, the ' +
      'request has its effect once, and gets the first answer again with Idempotent-Replayed: true. ' +
      'Kept for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sandglass',
      version: packageFile.version,
      description: packageFile.description,
      license: { name: packageFile.license },
    },
    servers: [{ url: '/' }],
  });
  for (const item of Object.values(document.paths ?? {})) nameKeys(item);
  return document;
}

/** Whatever has an effect may be sent again. */
function nameKeys(item: NonNullable<ApiDocument['paths']>[string]): void {
  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    const operation = item[method];
    if (operation === undefined) continue;
    operation.parameters = [
      ...(operation.parameters ?? []),
      { $ref: '#/components/parameters/IdempotencyKey' },
    ];
  }
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
