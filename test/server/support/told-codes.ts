/**
 * Holds every problem that is answered in any test against the codes that the API's document names
 * for the operation: what a client is not told of, it cannot be ready for.
 */
import { apiDocument } from '../../../server/app.ts';

interface Told {
  readonly operationId: string;
  readonly 'x-codes': Readonly<Record<string, readonly string[]>>;
}

export interface Heard {
  readonly method: string;
  /** As it was sent. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface ProblemBody {
  readonly code?: string;
  readonly reasons?: readonly { readonly code: string }[];
}

let operations: readonly (readonly [string, RegExp, Told])[] | undefined;

/** Null where the document tells all that was answered, or nothing has this address. */
export function untoldCode({ method, path, status, body }: Heard): string | null {
  if (status < 400) return null;
  const [pathname = ''] = path.split('?');
  const told = toldOf(method, pathname);
  const { code, reasons = [] } = body as ProblemBody;
  if (told === undefined || code === undefined) return null;
  const { operationId, 'x-codes': byStatus } = told;
  const known = new Set(Object.values(byStatus).flat());
  const isLed = byStatus[status]?.includes(code) === true;
  const untold = reasons.map((one) => one.code).find((one) => !known.has(one));
  const missing = isLed ? untold : code;
  return missing === undefined ? null : `${operationId} answers ${missing} (${status}), untold`;
}

/** `/v1/trials/validate` is no trial: the address with fewer places in it is meant. */
function toldOf(method: string, path: string): Told | undefined {
  operations ??= Object.entries(apiDocument().paths ?? {})
    .sort(([left], [right]) => left.split('{').length - right.split('{').length)
    .flatMap(([form, item]) =>
      Object.entries(item).map(([name, operation]) => {
        const pattern = form.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+');
        return [name.toUpperCase(), new RegExp(`^${pattern}$`), operation as Told] as const;
      }),
    );
  const asked = method === 'HEAD' ? 'GET' : method;
  return operations.find(([name, form]) => name === asked && form.test(path))?.[2];
}
