/**
 * A real mail server on loopback that behaves as the address it is sent to says, and keeps all that
 * it took. It knows a mail that it has by its Message-ID.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type MailSettings, mailSettingsOf } from '../../../server/mail-settings.ts';

/** What a word of an address, between its dots and its `@`, makes the server do. */
const ANSWERS: Readonly<Record<string, readonly [at: 'RCPT' | 'DATA', code: number]>> = {
  greylisted: ['RCPT', 451],
  unknown: ['RCPT', 550],
  busy: ['DATA', 452],
  spam: ['DATA', 554],
  login: ['RCPT', 530],
};

/** `drop` breaks the connection and `hang` says nothing, both when the server has the mail. */
const BAD_WORDS: readonly string[] = [...Object.keys(ANSWERS), 'drop', 'hang'];

export interface Received {
  readonly raw: string;
  readonly messageId: string;
  readonly recipients: readonly string[];
}

export interface Peer {
  readonly settings: MailSettings;
  /** Everything that it took, also what it then did not acknowledge, in order. */
  readonly received: readonly Received[];
  /** Connections that it was ever offered. */
  readonly connectionCount: () => number;
  /** From now on it behaves well to an address. */
  readonly repair: (word: string) => void;
}

export interface PeerOf {
  /** Who may send; default: everybody. */
  readonly password?: string;
  /** Says this when a login fails. */
  readonly loginSays?: (password: string) => string;
}

/** A server for as long as the work lasts. */
export async function inPeer(of: PeerOf, work: (peer: Peer) => Promise<void>): Promise<void> {
  const received: Received[] = [];
  const good = new Set<string>();
  let connectionCount = 0;
  const word = (address: string): string =>
    address.split(/[.@]/).find((one) => BAD_WORDS.includes(one) && !good.has(one)) ?? '';
  const server = new SMTPServer({
    authOptional: of.password === undefined,
    allowInsecureAuth: true,
    closeTimeout: 10,
    hideSTARTTLS: true,
    logger: false,
    onConnect: (_, done) => {
      connectionCount += 1;
      done();
    },
    onAuth: ({ password }, _, done) => {
      if (password === of.password) return done(null, { user: 'sandglass' });
      done(answer(535, of.loginSays?.(String(password)) ?? 'who are you'));
    },
    onRcptTo: ({ address }, _, done) => {
      const [at, code] = ANSWERS[word(address)] ?? [];
      done(at === 'RCPT' && code !== undefined ? answer(code, `says no to ${address}`) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const raw = Buffer.concat(chunks).toString();
        const words = recipients.map(word);
        const refusal = words.map((one) => ANSWERS[one]).find((one) => one?.[0] === 'DATA');
        if (refusal !== undefined) return done(answer(refusal[1], 'says no to this mail'));
        received.push({ raw, messageId: messageIdOf(raw), recipients });
        if (words.includes('drop')) return socketOf(server, session)?.destroy();
        if (!words.includes('hang')) done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const login = of.password === undefined ? '' : `sandglass:${encodeURIComponent(of.password)}@`;
  const settings = mailSettingsOf(
    `smtp://${login}127.0.0.1:${port}`,
    'Sandglass <clock@sand.example>',
  );
  if (settings === null) throw new Error('no settings');
  try {
    await work({
      settings,
      received,
      connectionCount: () => connectionCount,
      repair: (one) => void good.add(one),
    });
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

/** What a receiver keeps that knows a mail it has: each Message-ID and recipient once. */
export const effectsOf = ({ received }: Peer): readonly string[] => [
  ...new Set(
    received.flatMap(({ messageId, recipients }) => recipients.map((to) => `${messageId} ${to}`)),
  ),
];

const answer = (responseCode: number, says: string): Error =>
  Object.assign(new Error(says), { responseCode });

const messageIdOf = (raw: string): string => /^Message-ID: (.*)\r$/m.exec(raw)?.[1] ?? '';

const socketOf = (server: SMTPServer, { id }: SMTPServerSession) =>
  [...server.connections].find((one) => one.id === id)?._socket;
