// Writes what integrators build upon: the API's document with its examples, and the types of the client.
// `npm run docs` runs it; a test compares, so no change of the contract goes unseen.
import openapiTS, { astToString } from 'openapi-typescript';
import { apiDocument } from '../server/app.ts';
import type { Examples } from '../server/openapi/examples.ts';
import { apiExamples } from './api-examples.ts';
import type { Page } from './pages.ts';

export async function apiPages(): Promise<readonly Page[]> {
  const examples = await apiExamples();
  const document = apiDocument(examples);
  return [
    { path: 'server/openapi/examples.json', text: linesOf(examples) },
    { path: 'docs/openapi.json', text: textOf(document) },
    { path: 'client/generated/api.ts', text: await typesOf(document) },
  ];
}

/** An example stands in one line: it is not what anybody compares. So do the codes of a status. */
function textOf(document: object): string {
  const lines: string[] = [];
  const inOneLine = (name: string, value: unknown): boolean =>
    name === 'example' || (/^[45]\d\d$/.test(name) && Array.isArray(value));
  const hidden = JSON.stringify(
    document,
    (name, value: unknown) =>
      inOneLine(name, value) ? `in one line ${lines.push(JSON.stringify(value)) - 1}` : value,
    2,
  );
  const text = hidden.replace(
    /: "in one line (\d+)"/g,
    (_, index: string) => `: ${lines[Number(index)] ?? ''}`,
  );
  return `${text}\n`;
}

/** One example in a line. */
function linesOf({ operations, problems }: Examples): string {
  const lines = (of: Readonly<Record<string, unknown>>): string =>
    Object.entries(of)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n  "operations": {\n${lines(operations)}\n  },\n  "problems": {\n${lines(problems)}\n  }\n}\n`;
}

/** Examples stay out: an editor would show each of them where a type is named. */
async function typesOf(document: object): Promise<string> {
  const bare = JSON.stringify(document, (name, value: unknown) =>
    name === 'example' || name.startsWith('x-') ? undefined : value,
  );
  return `// Made of docs/openapi.json by \`npm run docs\`.\n\n${astToString(await openapiTS(bare))}`;
}
