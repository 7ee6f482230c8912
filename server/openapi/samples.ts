/** The same request as a person types it: with curl, and with the client of the package. */
import type { Example } from './examples.ts';

export interface Sample {
  readonly lang: 'Shell' | 'TypeScript';
  readonly label: string;
  readonly source: string;
}

interface Place {
  readonly path: string;
  readonly method: string;
}

/** Source: our choice; the name `x-codeSamples` is what other tools read. */
export function samplesOf(place: Place, example: Example): readonly Sample[] {
  return [
    { lang: 'Shell', label: 'curl', source: curlOf(place, example) },
    { lang: 'TypeScript', label: 'sandglass/client', source: clientOf(place, example) },
  ];
}

function curlOf({ method }: Place, { path, as, headers = {}, request }: Example): string {
  const verb = method === 'get' ? 'curl' : `curl -X ${method.toUpperCase()}`;
  const parts = [
    `${verb} "$SANDGLASS${path}"`,
    ...(as === null ? [] : ['-H "Authorization: Bearer $KEY"']),
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(request === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d '${inQuotes(request)}'`]),
  ];
  return parts.join(' \\\n  ');
}

/** A shell's single quotes hold anything but themselves. */
const inQuotes = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll("'", `'\\''`);

function clientOf({ method, path: form }: Place, { path, headers, request }: Example): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const values = pathname.split('/');
  const ids = form.split('/').flatMap((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? '')] as const];
  });
  const query = [...searchParams].map(
    ([name, value]) => [name, name === 'limit' ? Number(value) : value] as const,
  );
  const params = {
    ...(ids.length === 0 ? {} : { path: Object.fromEntries(ids) }),
    ...(headers === undefined ? {} : { header: headers }),
    ...(query.length === 0 ? {} : { query: Object.fromEntries(query) }),
  };
  const options = {
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(request === undefined ? {} : { body: request }),
  };
  const given = Object.keys(options).length === 0 ? '' : `, ${literal(options)}`;
  return `await sandglass.${method.toUpperCase()}('${form}'${given});`;
}

/** As people write it: names without quotes, texts in single ones. */
const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /"((?:[^"\\]|\\.)*)"(?=(:)?)/g,
    (quoted, text: string, isName: string | undefined) => {
      if (isName !== undefined) return /^[A-Za-z_]\w*$/.test(text) ? text : quoted;
      return /['\\]/.test(text) ? quoted : `'${text}'`;
    },
  );
