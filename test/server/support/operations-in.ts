/** The operations of the API, as its own document has them. */
import type { Api } from './api.ts';

export interface OperationOf {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** Every operation of the API's own document. */
export async function operationsIn(api: Api): Promise<readonly OperationOf[]> {
  const { paths } = (await api.get('/openapi.json')).body as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({
      operationId,
      method: method.toUpperCase(),
      path,
    })),
  );
}
