// A connection that ends without an answer is told apart by whether its request had been read.

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Connection, type Ending } from './support/connection.ts';

const connection = suite('torture: how a request ended');

const ASKED = { method: 'POST', path: '/', headers: {}, body: '{}' };
const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
const PATIENCE_MS = 2_000;

/** How each of so many requests ends at a server that treats a connection like this. */
async function endings(
  count: number,
  treat: (socket: Socket, stop: () => void) => void,
): Promise<readonly Ending['kind'][]> {
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    socket.on('error', () => undefined);
    treat(socket, () => server.close());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asking = new Connection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const kinds: Ending['kind'][] = [];
  for (let sent = 0; sent < count; sent += 1) {
    kinds.push((await asking.ask(ASKED, PATIENCE_MS)).kind);
  }
  asking.close();
  server.close();
  return kinds;
}

connection('an answer that is whole is an answer, in however many pieces', async () => {
  const kinds = await endings(2, (socket) => {
    socket.on('data', () => {
      for (const piece of [ANSWER.slice(0, 9), ANSWER.slice(9, -1), ANSWER.slice(-1)]) {
        socket.write(piece);
      }
    });
    socket.resume();
  });
  assert.equal(kinds, ['answered', 'answered']);
});

connection('read and then closed: broken', async () => {
  const kinds = await endings(2, (socket) => {
    socket.on('data', () => socket.destroy());
    socket.resume();
  });
  assert.equal(kinds, ['broken', 'broken']);
});

connection('half an answer: broken', async () => {
  const kinds = await endings(1, (socket) => {
    socket.on('data', () => socket.end(ANSWER.slice(0, -1)));
    socket.resume();
  });
  assert.equal(kinds, ['broken']);
});

connection('closed with the request unread: unread', async () => {
  const kinds = await endings(2, (socket) => {
    setTimeout(() => socket.destroy(), 50);
  });
  assert.equal(kinds, ['unread', 'unread']);
});

connection(
  'closed between two requests: the next takes a new connection, or is unread',
  async () => {
    const kinds = await endings(3, (socket) => {
      socket.on('data', () => {
        socket.write(ANSWER);
        socket.pause();
        socket.destroySoon();
      });
      socket.resume();
    });
    assert.is(kinds[0], 'answered');
    assert.ok(
      kinds.every((kind) => kind === 'answered' || kind === 'unread'),
      kinds.join(),
    );
  },
);

connection('nobody listens: refused', async () => {
  const kinds = await endings(2, (socket, stop) => {
    stop();
    socket.on('data', () => socket.end(ANSWER.replace('OK\r\n', 'OK\r\nConnection: close\r\n')));
    socket.resume();
  });
  assert.equal(kinds, ['answered', 'refused']);
});

connection.run();
