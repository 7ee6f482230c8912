/** The application on a port of this machine, for programs of others that speak HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Api } from '../../server/support/api.ts';

/** @param work Is given the address, for example `http://127.0.0.1:40213`. */
export async function onPort(api: Api, work: (url: string) => Promise<void>): Promise<void> {
  const answer = getRequestListener(api.fetch);
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
}
