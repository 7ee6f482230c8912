/** The inspector's door: who is let in, how much is heard, what a late or a slow viewer gets. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type WebSocket, WebSocketServer } from 'ws';
import type { InspectionMessage } from '../../runtime/index.ts';
import { asked } from '../../server/inspect/gate.ts';
import { MessageLog } from '../../server/inspect/message-log.ts';
import { REFUSALS } from '../../server/inspect/refusals.ts';
import { Viewer } from '../../server/inspect/viewer.ts';
import { connect, inspected, type Peer, until } from './support/inspected.ts';

const gate = suite('server/inspect/gate');

const SECRET = '6f0c1e0e-5b0a-4f5e-9d59-3f1d0a7c6f11';

for (const { what, url, headers = {}, is } of [
  { what: 'a program', is: 'v4' },
  { what: 'localhost by its name', headers: { host: 'localhost:4319' }, is: 'v4' },
  { what: 'the IPv6 loopback', headers: { host: '[::1]:4319' }, is: 'v4' },
  { what: 'a page that was named', headers: { origin: 'http://localhost:5173' }, is: 'v4' },
  { what: 'another page', headers: { origin: 'https://evil.example' }, is: 403 },
  { what: 'the same page on another port', headers: { origin: 'http://localhost:5174' }, is: 403 },
  { what: 'a page without an origin of its own', headers: { origin: 'null' }, is: 403 },
  { what: 'a name of somebody else', headers: { host: 'evil.example:4319' }, is: 403 },
  { what: 'a name that looks like it', headers: { host: '127.0.0.1.evil.example' }, is: 403 },
  { what: 'no name', headers: { host: '' }, is: 403 },
  { what: 'no secret', url: '/v4/', is: 404 },
  { what: 'a wrong secret', url: `/v4/${SECRET.replace('6', '7')}`, is: 404 },
  { what: 'another feed', url: `/v3/${SECRET}`, is: 404 },
  { what: 'more of a path', url: `/v4/${SECRET}/more`, is: 404 },
  { what: 'a query', url: `/v4/${SECRET}?a=b`, is: 404 },
] as const) {
  gate(`${what}: ${is}`, () => {
    const request = {
      url: url ?? `/v4/${SECRET}`,
      headers: { host: '127.0.0.1:4319', ...headers },
    };
    const got = asked(request, { secret: SECRET, origins: ['http://localhost:5173'] });

    assert.is(typeof got === 'object' ? got.status : got, is);
  });
}

gate.run();

const server = suite('server/inspect/sockets');

server('a page of another origin does not connect, a program does', () =>
  inspected({}, async ({ addresses }) => {
    const turnedAway = async (url: string, headers: Record<string, string>): Promise<string> => {
      try {
        await connect(url, headers);
        return 'let in';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const page = { origin: 'http://127.0.0.1:4317' };

    assert.is(await turnedAway(addresses.v4, page), 'turned away with 403');
    assert.is(await turnedAway(`${addresses.messages}x`, {}), 'turned away with 404');
    assert.is(await turnedAway(addresses.stately, {}), 'let in');
    const plainly = await fetch(addresses.v4.replace('ws:', 'http:'));
    assert.is(plainly.status, 426);
  }),
);

server('what is too long or no JSON is not heard, and others stay', () =>
  inspected({}, async ({ addresses, notes, startTrial }) => {
    const long = await connect(addresses.v4);
    const garbled = await connect(addresses.v4);
    const binary = await connect(addresses.v4);
    const talker = await connect(addresses.messages);
    const quiet = await connect(addresses.messages);
    long.socket.send('x'.repeat(64 * 1024 + 1));
    garbled.socket.send('{');
    binary.socket.send(Buffer.from('{}'));
    talker.socket.send('{}');

    assert.is((await long.closed)[0], 1009);
    assert.is((await garbled.closed)[0], 1008);
    assert.is((await binary.closed)[0], 1008);
    assert.equal(await talker.closed, [
      1008,
      'nothing is heard here; commands go to the v4 address',
    ]);
    assert.match(notes.join(), /a viewer was let go: Max payload size exceeded/);
    await startTrial();
    await until('the birth', () => quiet.got.length > 0);
  }),
);

server('a viewer of XState 4 is told what it sent that means nothing', () =>
  inspected({}, async ({ addresses, startTrial }) => {
    const trialId = await startTrial();
    const peer = await connect(addresses.v4);
    peer.socket.send(JSON.stringify({ type: 'xstate.inspecting' }));
    await until('the trial', () => peer.got.some((one) => one['sessionId'] === trialId));
    for (const message of [
      { type: 'xstate.inspecting' },
      { type: 'xstate.what' },
      { type: 'xstate.event', event: '{', sessionId: trialId },
      { type: 'xstate.event', event: JSON.stringify({ data: { type: 'trial.extend' } }) },
      event('trial.extend', 'trl_nobody'),
      event('trial.start', trialId),
      event('__proto__', trialId),
      event('xstate.after(graceEnd)#trial.grace', trialId),
    ]) {
      peer.socket.send(JSON.stringify(message));
    }
    const codes = () =>
      peer.got.flatMap((one) => {
        const said = JSON.parse(String(one['event'] ?? '{}')) as {
          readonly name?: string;
          readonly data?: { readonly code: string };
        };
        return said.name === 'sandglass.refused' ? [said.data?.code] : [];
      });
    await until('seven answers', () => codes().length === 7);

    assert.equal(codes().slice(0, 3), ['NOT_UNDERSTOOD', 'NOT_UNDERSTOOD', 'NOT_UNDERSTOOD']);
    assert.equal(codes().slice(3), [
      'NO_SUCH_SESSION',
      'NO_SUCH_COMMAND',
      'NO_SUCH_COMMAND',
      'TIMER_NOT_ARMED',
    ]);
    const births = peer.got.filter((one) => one['type'] === 'service.register');
    assert.is(new Set(births.map((one) => one['sessionId'])).size, births.length, 'each once');
  }),
);

const event = (type: string, sessionId: string) => ({
  type: 'xstate.event',
  event: JSON.stringify({ name: type, data: { type } }),
  sessionId,
});

server('each reason why something sent did not happen stands in the documents', () => {
  const text = readFileSync('docs/inspector.md', 'utf8');
  const rows = Object.entries(REFUSALS).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`);

  assert.equal(
    rows.filter((row) => !text.includes(row)),
    [],
  );
  assert.is(text.match(/^\| `[A-Z_]+` \|/gm)?.length, rows.length);
});

server('a late viewer learns first who lived, then what is still kept, in order', () =>
  inspected({ keptMax: 8 }, async ({ addresses, startTrial, turnToTheEnd }) => {
    await startTrial();
    await turnToTheEnd();
    const second = await startTrial();
    await heardOf(addresses.messages, second);
    const late = await connect(addresses.messages);
    await until('what is kept', () => late.got.length >= 8 && late.got.some(isActor(second)));

    assert.ok(late.got.length < 20, 'not all of two trials');
    const known = new Set<unknown>();
    for (const message of late.got) {
      if (message['type'] === 'actor') known.add(message['actorId']);
      assert.ok(known.has(message['actorId']), `${message['id']} has its definition before it`);
    }
    const kept = late.got.slice(-8).map((one) => String(one['id']).split('.').map(Number));
    for (const [index, [sequence = 0, place = 0]] of kept.slice(1).entries()) {
      const [before = 0, placeBefore = 0] = kept[index] ?? [];
      const isNext = sequence === before ? place === placeBefore + 1 : sequence > before;
      assert.ok(isNext && (sequence === before || place === 0), `${sequence}.${place} is next`);
    }
  }),
);

const isActor =
  (actorId: string) =>
  (message: Readonly<Record<string, unknown>>): boolean =>
    message['type'] === 'actor' && message['actorId'] === actorId;

/** Ends when whoever comes is told of a machine: one who came before may be too slow for so little. */
async function heardOf(address: string, actorId: string): Promise<void> {
  let isHeard = false;
  for (let look = 0; look < 300 && !isHeard; look += 1) {
    const peer = await connect(address);
    await pause(100);
    isHeard = peer.got.some(isActor(actorId));
    peer.socket.close();
  }
  assert.ok(isHeard, `it never heard of ${actorId}`);
}

server('it stops with a word to everybody, and waits for nobody for long', async () => {
  let closed: Promise<readonly [number, string]> | undefined;
  let silent: Promise<readonly [number, string]> | undefined;
  const beganMs = performance.now();
  await inspected({}, async ({ addresses }) => {
    closed = (await connect(addresses.messages)).closed;
    const deaf = await connect(addresses.stately);
    deaf.socket.pause();
    silent = deaf.closed;
    setTimeout(() => deaf.socket.resume(), 1_000);
  });

  assert.equal(await closed, [1001, 'the inspector stops']);
  await silent;
  assert.ok(performance.now() - beganMs < 5_000);
});

server.run();

const slow = suite('server/inspect, with a slow viewer');

/** A hundred kilobytes of a message. */
const heavy = (sequence: number): InspectionMessage => ({
  type: 'snapshot',
  version: 1,
  id: `${sequence}.0`,
  sequence,
  atMs: sequence,
  actorId: 'trl_1',
  event: { type: 'trial.extend' },
  snapshot: { status: 'active', value: 'grace', context: { text: 'x'.repeat(100_000) } },
});

/** A viewer on a real socket whose other end is read when the test wants. */
async function slowly(
  log: MessageLog,
  work: (viewer: Viewer, peer: Peer, told: () => number) => Promise<void>,
): Promise<void> {
  const door = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(door, 'listening');
  let count = 0;
  const arrived = once(door, 'connection') as Promise<[WebSocket]>;
  const peer = await connect(`ws://127.0.0.1:${(door.address() as AddressInfo).port}`);
  peer.socket.pause();
  const [socket] = await arrived;
  const viewer = new Viewer(socket, log, (message) => {
    count += 1;
    return [JSON.stringify(message)];
  });
  viewer.begin();
  try {
    await work(viewer, peer, () => count);
  } finally {
    socket.terminate();
    door.close();
  }
}

const some = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => heavy(from + index));

slow('it holds a place and no memory, and gets all of it in the end', () => {
  const log = new MessageLog(1_000);
  log.append(some(1, 300));
  return slowly(log, async (viewer, peer, told) => {
    await until('a full socket', () => told() > 10);
    const before = told();
    viewer.wake();
    viewer.wake();

    assert.ok(before < 250, `${before} of 300 messages were put into words`);
    assert.is(told(), before, 'a full socket gets no more');
    peer.socket.resume();
    await until('all of it', () => peer.got.length === 300);
    const sequences = peer.got.map((one) => one['sequence']);
    assert.equal(
      sequences,
      some(1, 300).map(({ sequence }) => sequence),
    );
  });
});

slow('it is let go when its place is gone', () => {
  const log = new MessageLog(100);
  log.append(some(1, 120));
  return slowly(log, async (viewer, peer, told) => {
    await until('a full socket', () => told() > 10);
    log.append(some(121, 600));
    viewer.wake();
    peer.socket.resume();
    const [code, reason] = await peer.closed;

    assert.is(code, 1013);
    assert.match(reason, /^too slow/);
    assert.ok(peer.got.length < 720);
  });
});

slow('the log forgets a quarter at a time, and folds what it forgets', () => {
  const log = new MessageLog(4);
  const about = (sequence: number, actorId: string) => ({
    version: 1 as const,
    id: `${sequence}.0`,
    sequence,
    atMs: sequence,
    actorId,
  });
  const born = (sequence: number, actorId: string): InspectionMessage => ({
    type: 'actor',
    ...about(sequence, actorId),
    machine: 'consent@1',
    packId: 'none',
    parentId: null,
    sourceId: null,
    snapshot: { status: 'active', value: 'open', context: {} },
  });
  const timers = (sequence: number, dueAtMs: number): InspectionMessage => ({
    type: 'timers',
    ...about(sequence, 'a'),
    armed: [{ name: 'consentLapse', dueAtMs }],
    disarmed: [],
  });
  const ended: InspectionMessage = { type: 'ended', ...about(3, 'b'), value: 'lapsed' };
  log.append([born(1, 'a'), born(2, 'b'), ended, timers(4, 90), born(5, 'c')]);
  assert.equal(log.opening(), { messages: [], position: 0 });

  log.append([born(6, 'd'), born(7, 'e'), born(8, 'f')]);
  const { messages, position } = log.opening();
  assert.is(position, 4);
  assert.equal(
    messages.map(({ type, actorId }) => `${type} ${actorId}`),
    ['actor a', 'timers a'],
  );
  assert.equal([log.at(3), log.at(4)?.valueOf(), log.at(8)], ['gone', born(5, 'c'), undefined]);
  assert.is(log.now.get('a')?.dueAtMs.get('consentLapse'), 90);
  assert.is(log.now.get('b'), undefined);
});

slow.run();
