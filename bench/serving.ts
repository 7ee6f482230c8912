/** In a child (child.ts): serves HTTP to the load, and answers its parent about what that takes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { serveParent } from './child.ts';
import { beginProfile, type Profile } from './store-profile.ts';

export interface HostReady {
  readonly port: number;
  /** Of a partner's sales administrator; empty where none is asked for. */
  readonly apiKey: string;
}

export type HostQuestion = 'usage' | 'beginProfile' | 'endProfile';

/** Time of the processor since the start. Unit: microseconds. */
export interface Usage {
  readonly cpuUs: number;
}

type Fetch = Parameters<typeof getRequestListener>[0];

export async function serveLoad(
  begin: () => Promise<{ readonly fetch: Fetch; readonly apiKey: string }>,
): Promise<void> {
  let endProfile: (() => Promise<Profile>) | null = null;
  await serveParent(async () => {
    const { fetch, apiKey } = await begin();
    const ready: HostReady = { port: await listened(fetch), apiKey };
    const answer = async (question: HostQuestion): Promise<object> => {
      if (question === 'beginProfile') {
        endProfile = await beginProfile();
        return {};
      }
      if (question === 'endProfile') return (await endProfile?.()) ?? {};
      const { user, system } = process.cpuUsage();
      return { cpuUs: user + system } satisfies Usage;
    };
    return { ready, answer };
  });
}

function listened(fetch: Fetch): Promise<number> {
  const listener = getRequestListener(fetch);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
