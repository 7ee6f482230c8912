/** Reads a mail as whoever receives it does: headers unfolded and decoded, parts decoded. */

export interface ReadMail {
  /** In their order, with the names as they were written. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
}

export function readMail(raw: string): ReadMail {
  const [head, body] = cut(raw, '\r\n\r\n');
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headerOf(headers, 'Content-Type'))?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => readPart(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  const partOf = (type: string) => parts.filter((one) => one.type.startsWith(type));
  const [text, html] = [partOf('text/plain'), partOf('text/html')];
  if (text.length !== 1 || html.length !== 1) throw new Error(`not one text and one html: ${raw}`);
  return { headers, text: text[0]?.content ?? '', html: html[0]?.content ?? '' };
}

export const headerOf = (headers: ReadMail['headers'], name: string): string =>
  headers.find(([one]) => one === name)?.[1] ?? '';

function readPart(part: string): { readonly type: string; readonly content: string } {
  const [head, body] = cut(part, '\r\n\r\n');
  const headers = headersOf(head);
  const content = decoded(body, headerOf(headers, 'Content-Transfer-Encoding').toLowerCase());
  return { type: headerOf(headers, 'Content-Type'), content: content.replaceAll('\r\n', '\n') };
}

function headersOf(head: string): ReadMail['headers'] {
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  return unfolded.split('\r\n').map((line) => {
    const [name, value] = cut(line, ':');
    return [name, words(value.trim())] as const;
  });
}

/** Encoded words. Source: RFC 2047. */
function words(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/(?:=\?utf-8\?[QB]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, form, text = '']) =>
          form?.toUpperCase() === 'B'
            ? Buffer.from(text, 'base64')
            : bytesOf(text.replaceAll('_', ' ')),
        ),
      ).toString(),
    );
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  return bytesOf(body.replaceAll('=\r\n', '')).toString();
}

const bytesOf = (quoted: string): Buffer =>
  Buffer.from(
    quoted.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );

function cut(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
