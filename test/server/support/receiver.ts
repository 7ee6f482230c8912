/** Somebody's server on loopback that gets webhooks, and behaves as the test says. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

export interface Got {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `{type, timestamp, data}`. */
  readonly event: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
}

/** A status, with headers; `hang` says nothing and `drop` breaks the connection. */
export type Behaviour =
  | number
  | readonly [status: number, headers: Readonly<Record<string, string>>]
  | 'hang'
  | 'drop';

export interface Receiver {
  readonly url: string;
  readonly port: number;
  /** Everything that came, in order. */
  readonly got: readonly Got[];
  readonly connectionCount: () => number;
  /** From now on. Default: 204. */
  behave(as: (got: Got) => Behaviour): void;
  /** Ends when so much has come. */
  received(count: number): Promise<void>;
}

export async function inReceiver(
  work: (receiver: Receiver) => Promise<void>,
  host = '127.0.0.1',
): Promise<void> {
  const got: Got[] = [];
  let connectionCount = 0;
  let behaviour: (got: Got) => Behaviour = () => 204;
  let wake: () => void = () => undefined;
  const hear = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const one = await readFrom(incoming);
    got.push(one);
    answer(outgoing, behaviour(one));
    wake();
  };
  const server = createServer((...of) => void hear(...of));
  server.on('connection', () => {
    connectionCount += 1;
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await work({
      url: `http://${host}:${port}/hook`,
      port,
      got,
      connectionCount: () => connectionCount,
      behave: (as) => {
        behaviour = as;
      },
      received: async (count) => {
        while (got.length < count) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function readFrom(incoming: IncomingMessage): Promise<Got> {
  const body = await text(incoming);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return { id: headers['webhook-id'] ?? '', headers, body, event: JSON.parse(body) };
}

function answer(outgoing: ServerResponse, as: Behaviour): void {
  if (as === 'hang') return;
  if (as === 'drop') {
    outgoing.destroy();
    return;
  }
  const [status, headers] = typeof as === 'number' ? [as, {}] : as;
  outgoing.writeHead(status, headers).end(status === 204 ? undefined : 'x'.repeat(10_000));
}

/** Whether the verifier of Standard Webhooks takes it. It also looks at the clock of this machine. */
export function isSigned({ headers, body }: Got, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
