/** Requests as bytes, ready to be sent. */
import type { Random } from '../test/support/random.ts';
import type { Requests } from './http-load.ts';
import type { HostReady } from './serving.ts';
import { trialFields } from './store-partner.ts';

/** What stands where each request has a name of its own; as long as a name is. */
const MARK = 'cMARK00000000';

/** `POST` of a new customer's trial, each under its own Idempotency-Key. */
export function startsOf(path: string, apiKey: string): Requests {
  const body = JSON.stringify(trialFields(MARK));
  const text = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(apiKey === '' ? [] : [`authorization: Bearer ${apiKey}`]),
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `idempotency-key: ${MARK}`,
    '',
    body,
  ].join('\r\n');
  const places = [...text.matchAll(new RegExp(MARK, 'g'))].map(({ index }) => index);
  let count = 0;
  // A connection sends its bytes again only when it was answered, so they can be written over.
  return () => {
    const bytes = Buffer.from(text, 'latin1');
    return () => {
      count += 1;
      const name = `c${String(count).padStart(MARK.length - 1, '0')}`;
      for (const place of places) bytes.write(name, place, 'latin1');
      return bytes;
    };
  };
}

/** `GET` of one of many, by chance. */
export function showsOf(
  of: { readonly path: string; readonly ids: readonly string[]; readonly apiKey: string },
  random: Random,
): Requests {
  const { path, ids, apiKey } = of;
  const requests = ids.map((id) =>
    Buffer.from(
      [
        `GET ${path}${id} HTTP/1.1`,
        'host: 127.0.0.1',
        ...(apiKey === '' ? [] : [`authorization: Bearer ${apiKey}`]),
        '\r\n',
      ].join('\r\n'),
      'latin1',
    ),
  );
  return () => () => random.pick(requests);
}

/** The body that a server answers a start with, as JSON says it. */
export async function answerToStart({ port, apiKey }: HostReady): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/trials`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(trialFields('first')),
  });
  return bodyOf(answer);
}

/** The same of a trial that it shows. */
export async function answerToShow({ port, apiKey }: HostReady, id: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${apiKey}` };
  return bodyOf(await fetch(`http://127.0.0.1:${port}/v1/trials/${id}`, { headers }));
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`answered with ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
