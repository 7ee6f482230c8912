/** What the tests of a server in its own process tell it, and ask of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of its operator. */
export const operatorKeyIn = (dir: string): string =>
  (JSON.parse(readFileSync(join(dir, 'keys.json'), 'utf8')) as { operatorKey: string }).operatorKey;

export async function posted(url: string, key: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Partners, one after another; each is an event. */
export async function registerPartners(
  url: string,
  key: string,
  { name, count }: { readonly name: string; readonly count: number },
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const body = { partnerId: `par_${name}${index}`, name: `${name} ${index}` };
    await posted(`${url}/v1/partners`, key, body);
  }
}

export interface Told {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
}

/** Of the live world, at most 200. */
export async function everyEvent(url: string, key: string): Promise<readonly Told[]> {
  const headers = { authorization: `Bearer ${key}` };
  const response = await fetch(`${url}/v1/events?limit=200`, { headers });
  return ((await response.json()) as { items: readonly Told[] }).items;
}
