// Nothing is ever sent to this machine or its network, however the address is written and whatever
// its name resolves to. A listener that counts its connections is the witness.

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isAllowedAddress, urlProblem } from '../../server/webhooks/address-guard.ts';
import type { Lookup } from '../../server/webhooks/connection.ts';
import { Poster, type PosterOf } from '../../server/webhooks/post.ts';
import { fakeClock } from './support/store.ts';
import { CERTIFICATE, PRIVATE_KEY } from './support/tls-pair.ts';

const addresses = suite('server/webhooks addresses');

const DENY = { loopback: 'deny' } as const;
const ALLOW = { loopback: 'allow' } as const;

/** The same machine, or one that only it can reach. */
const SPELLINGS: readonly string[] = [
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  'localhost',
  'localhost.',
  'a.localhost',
  '127.0.0.1.',
  '①②⑦.0.0.1',
];

addresses('no spelling of an address of this machine or its network is taken', () =>
  inVictim(async ({ port, connectionCount }) => {
    const poster = posterOf({ policy: DENY });
    for (const host of SPELLINGS) {
      for (const url of [`https://${host}/`, `https://${host}:8443/`, `https://${host}:${port}/`]) {
        assert.type(urlProblem(url, DENY), 'string', url);
        const { status, error } = await poster.post(url, {}, '{}');
        assert.is(status, null);
        assert.match(error ?? '', /^ADDRESS_NOT_ALLOWED: /, url);
      }
    }
    assert.is(connectionCount(), 0);
  }),
);

addresses(
  'a name that resolves to one of them is not connected to, whatever else it resolves to',
  () =>
    inVictim(async ({ connectionCount }) => {
      const inside = ['127.0.0.1', '::1', '10.0.0.1', '::ffff:127.0.0.1', '169.254.169.254', '::'];
      for (const address of inside) {
        for (const others of [[], ['93.184.215.14'], ['2606:2800:21f:cb07:6820:80da:af6b:8b2c']]) {
          const found = [...others, address];
          const poster = posterOf({ policy: DENY, lookup: answering(found) });
          const { error } = await poster.post('https://hooks.example/', {}, '{}');
          assert.match(error ?? '', /^ADDRESS_NOT_ALLOWED: hooks\.example leads/, found.join());
        }
      }
      assert.is(connectionCount(), 0);
    }),
);

addresses('a name that resolves otherwise the second time is looked up once', () =>
  inVictim(async (victim) =>
    inVictim(
      async (decoy) => {
        let asked = 0;
        const lookup: Lookup = async () => {
          asked += 1;
          return [{ address: asked === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }];
        };
        const poster = posterOf({ policy: ALLOW, lookup });
        await poster.post(`http://rebinding.localhost:${victim.port}/`, {}, '{}');
        assert.is(asked, 1);
        assert.equal([victim.connectionCount(), decoy.connectionCount()], [0, 1]);
      },
      { host: '127.0.0.2', port: victim.port },
    ),
  ),
);

addresses('what is public is public, and the rest is not', () => {
  const open = ['93.184.215.14', '8.8.8.8', '2606:4700:4700::1111', '172.15.255.255', '11.0.0.1'];
  for (const address of open) assert.is(isAllowedAddress(address, DENY), true, address);
  const closed = [
    ...['0.1.2.3', '100.127.255.255', '172.31.0.1', '192.0.2.1', '198.19.0.1', '240.0.0.1'],
    ...['::7f00:1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1', '2001::1', 'fec0::1'],
    ...['fe80::1%lo', 'ff02::1', '100::1', '2001:db8::1', 'x', ''],
  ];
  for (const address of closed) assert.is(isAllowedAddress(address, DENY), false, address);
  assert.is(isAllowedAddress('127.0.0.9', ALLOW), true);
  assert.is(isAllowedAddress('10.0.0.1', ALLOW), false);
});

addresses('a URL is https, on a port for it, without a user', () => {
  const fine = ['https://a.example', 'https://a.example:8443/x?y=1', 'https://8.8.8.8/'];
  for (const url of fine) assert.is(urlProblem(url, DENY), null, url);
  const wrong = [
    ...['http://a.example/', 'ftp://a.example/', 'file:///etc/passwd', 'https://', 'a.example'],
    ...['https://u@a.example/', 'https://u:p@a.example/', 'https://a.example:22/'],
    ...['https://a.example:80/', 'https://a.example/#x', `https://a.example/${'x'.repeat(2_000)}`],
  ];
  for (const url of wrong) assert.type(urlProblem(url, DENY), 'string', url);
  const here = ['http://127.0.0.1:9000/', 'http://localhost:9000/', 'https://[::1]:9000/'];
  for (const url of here) assert.is(urlProblem(url, ALLOW), null, url);
  const elsewhere = ['http://a.example:9000/', 'http://127.0.0.1/', 'http://10.0.0.1:9000/'];
  for (const url of elsewhere) assert.type(urlProblem(url, ALLOW), 'string', url);
});

addresses('plain HTTP never leaves this machine, though its name resolves elsewhere', async () => {
  const poster = posterOf({ policy: ALLOW, lookup: answering(['93.184.215.14']) });
  const { error } = await poster.post('http://localhost:9000/', {}, '{}');
  assert.match(error ?? '', /^ADDRESS_NOT_ALLOWED/);
});

addresses('over TLS the name is checked, and the connection goes where it was judged to go', () =>
  inTls(async ({ port, heard }) => {
    const lookup = answering(['127.0.0.1']);
    const poster = posterOf({ policy: ALLOW, lookup, ca: CERTIFICATE });
    const url = (host: string) => `https://${host}:${port}/hook?a=1`;
    assert.match((await poster.post(url('hooks.example'), {}, '{}')).error ?? '', /ports 443/);

    const here = posterOf({ policy: ALLOW, lookup, ca: CERTIFICATE });
    const wrongName = await here.post(url('other.localhost'), {}, '{}');
    assert.match(wrongName.error ?? '', /ERR_TLS_CERT_ALTNAME_INVALID/);
    const untrusted = await posterOf({ policy: ALLOW, lookup }).post(
      url('hooks.localhost'),
      {},
      '',
    );
    assert.match(untrusted.error ?? '', /CERT|SELF_SIGNED/);
    assert.equal(heard, []);

    const sent = await here.post(url('hooks.localhost'), { 'webhook-id': 'evt_1' }, '{"a":1}');
    assert.is(sent.status, 201);
    assert.equal(heard, [`POST /hook?a=1 hooks.localhost:${port} evt_1 {"a":1}`]);
  }),
);

addresses('who accepts a connection and says nothing, or no name server answers, is given up', () =>
  inSilence(async (port) => {
    const never: Lookup = () => new Promise(() => undefined);
    const here = answering(['127.0.0.1']);
    for (const lookup of [here, never]) {
      const poster = posterOf({ policy: ALLOW, lookup, patienceMs: 100 });
      const { status, error } = await poster.post(`https://mute.localhost:${port}/`, {}, '{}');
      assert.equal([status, error], [null, 'TIMEOUT: There was no answer in time.']);
    }
  }),
);

addresses.run();

const answering =
  (found: readonly string[]): Lookup =>
  async () =>
    found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const posterOf = (of: Omit<PosterOf, 'clock'>): Poster => new Poster({ clock: fakeClock(), ...of });

interface At {
  readonly host?: string;
  readonly port?: number;
}

interface Victim {
  readonly port: number;
  readonly connectionCount: () => number;
}

async function inVictim(work: (victim: Victim) => Promise<void>, at: At = {}): Promise<void> {
  let connectionCount = 0;
  const server = createServer((socket) => {
    connectionCount += 1;
    socket.destroy();
  });
  await during(server, (port) => work({ port, connectionCount: () => connectionCount }), at);
}

/** Connections are accepted, and that is all. */
async function inSilence(work: (port: number) => Promise<void>): Promise<void> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
  });
  await during(server, work);
  for (const socket of sockets) socket.destroy();
}

async function inTls(
  work: (of: { readonly port: number; readonly heard: readonly string[] }) => Promise<void>,
): Promise<void> {
  const heard: string[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    let body = '';
    for await (const chunk of incoming) body += String(chunk);
    const { method, url, headers } = incoming;
    heard.push(`${method} ${url} ${headers.host} ${headers['webhook-id']} ${body}`);
    outgoing.writeHead(201).end();
  };
  const pair = { cert: CERTIFICATE, key: PRIVATE_KEY };
  const server = createTlsServer(pair, (...of) => void answer(...of));
  await during(server, (port) => work({ port, heard }));
}

async function during(
  server: Server,
  work: (port: number) => Promise<void>,
  { host = '127.0.0.1', port = 0 }: At = {},
): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}
