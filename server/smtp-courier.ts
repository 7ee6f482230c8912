/**
 * Carries messages by mail, through one SMTP server, over a few connections that are kept open.
 *
 * Invariants:
 *   C1. A mail keeps its Message-ID over every attempt and restart, so that whoever gets it twice can
 *       tell.
 *   C2. What a message says never becomes a header, a recipient or an instruction: the subject is one
 *       line, an address is one address, and nothing is fetched.
 *   C3. A recipient whose server took a mail is not sent it again by this process, though others of
 *       the same message are.
 *   C4. An attempt ends in bounded time, however the server behaves, and holds one connection.
 */
import { domainToASCII } from 'node:url';
import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import type { Message } from '../runtime/index.ts';
import { type Courier, CourierError, type DeliveryIds } from './courier.ts';
import { isMailAddress, type MailSettings } from './mail-settings.ts';
import { failureOf, noAddress, type Refusal, refusalsOf, verdictOf } from './smtp-failure.ts';

/** Source: our choice, below the 100 recipients that RFC 5321 §4.5.3.1.8 makes every server take. */
const RECIPIENTS_OF_A_MAIL_MAX = 50;
/** Messages of which it is remembered who has them; the oldest is forgotten. Source: our choice. */
const PARTLY_SENT_MAX = 10_000;
/** Messages over one connection at a time. Source: our choice. */
const CONNECTION_COUNT_MAX = 8;

/** How long is waited, in milliseconds. Source: our choice. */
const PATIENCE = {
  /** For a connection, its greeting and its TLS. */
  connectMs: 30_000,
  /** For the next word of the server. */
  silenceMs: 40_000,
  /** For the whole attempt, however talkative the server is. */
  attemptMs: 50_000,
  /** A connection that nobody needs is given up before the server does so. */
  idleMs: 30_000,
};

export type Patience = typeof PATIENCE;

interface Mail {
  readonly message: Message;
  readonly messageId: string;
  /** Whom it is addressed to: the same at every attempt, as all of the mail is. */
  readonly to: readonly string[];
  /** Whom of them it goes to now. */
  readonly missing: readonly string[];
  readonly signal: AbortSignal;
}

interface Sent {
  readonly reached: readonly string[];
  readonly refusals: readonly Refusal[];
}

export class SmtpCourier implements Courier {
  readonly slotCount = CONNECTION_COUNT_MAX;
  readonly #settings: MailSettings;
  readonly #patience: Patience;
  readonly #transport;
  /** Of each message under way in part: who has it. Lost with the process, which does no harm. */
  readonly #reached = new Map<string, Set<string>>();

  constructor(settings: MailSettings, patience: Patience = PATIENCE) {
    this.#settings = settings;
    this.#patience = patience;
    this.#transport = createTransport({ ...optionsOf(settings, patience), pool: true });
  }

  async deliver(message: Message, { deliveryId }: DeliveryIds): Promise<void> {
    const addresses = [...new Set(message.to.map(asciiOf))];
    const good = addresses.filter(isMailAddress);
    const reached = this.#reached.get(deliveryId) ?? new Set();
    const refusals: Refusal[] = addresses.filter((one) => !isMailAddress(one)).map(noAddress);
    const late = new AbortController();
    const alarm = setTimeout(() => late.abort(), this.#patience.attemptMs);
    try {
      for (const [index, to] of groupsOf(good).entries()) {
        const missing = to.filter((address) => !reached.has(address));
        if (missing.length === 0) continue;
        const messageId = this.#messageIdOf(deliveryId, index);
        const sent = await this.#send({ message, messageId, to, missing, signal: late.signal });
        for (const address of sent.reached) reached.add(address);
        refusals.push(...sent.refusals);
      }
    } catch (error) {
      this.#remember(deliveryId, reached);
      throw error;
    } finally {
      clearTimeout(alarm);
    }
    const verdict = verdictOf(refusals, addresses.length);
    if (verdict?.isFinal === false) this.#remember(deliveryId, reached);
    else this.#reached.delete(deliveryId);
    if (verdict !== null) throw verdict;
  }

  close(): void {
    this.#transport.close({ force: true });
  }

  /** @throws {CourierError} The server could not be spoken to, or not to the end. */
  async #send({ message, messageId, to, missing, signal }: Mail): Promise<Sent> {
    const { from, credentials } = this.#settings;
    try {
      const { accepted, rejected, rejectedErrors } = await this.#transport.sendMail({
        messageId,
        from: { ...from },
        to: to.map(recipientOf),
        envelope: { from: from.address, to: missing.map(recipientOf) },
        date: new Date(message.atMs),
        subject: oneLine(message.subject),
        text: message.text,
        html: message.html,
        headers: { 'Auto-Submitted': 'auto-generated' },
        xMailer: false,
        disableFileAccess: true,
        disableUrlAccess: true,
        signal,
      });
      const reached =
        rejected.length === 0 ? missing : missing.filter((one) => accepted.includes(one));
      return { reached, refusals: refusalsOf(rejectedErrors ?? [], credentials) };
    } catch (error) {
      const failure = failureOf(error, missing.length, credentials);
      if (failure instanceof CourierError) throw failure;
      return { reached: [], refusals: failure };
    }
  }

  #messageIdOf(deliveryId: string, index: number): string {
    const sender = asciiOf(this.#settings.from.address);
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    return `<${deliveryId}${index === 0 ? '' : `.${index + 1}`}@${domain}>`;
  }

  #remember(deliveryId: string, reached: Set<string>): void {
    if (reached.size === 0) return;
    this.#reached.delete(deliveryId);
    this.#reached.set(deliveryId, reached);
    const [oldest] = this.#reached.keys();
    if (this.#reached.size > PARTLY_SENT_MAX && oldest !== undefined) this.#reached.delete(oldest);
  }
}

/** How the server is spoken to. */
export function optionsOf(settings: MailSettings, patience: Patience = PATIENCE): SMTPPoolOptions {
  const { host, port, tls, credentials } = settings;
  return {
    host,
    port,
    secure: tls === 'from-the-start',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'none',
    ...(credentials === null
      ? {}
      : { auth: { user: credentials.user, pass: credentials.password } }),
    maxConnections: CONNECTION_COUNT_MAX,
    // Once, for a connection that the server gave up meanwhile; failures are the ladder's matter.
    maxRequeues: 1,
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    dnsTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
    idleTimeout: patience.idleMs,
  };
}

/** Only such an object is one recipient whatever it holds; a string would be split at commas. */
const recipientOf = (address: string) => ({ name: '', address });

/** The address as it goes over the wire, so that the server's answers can be matched with it. */
function asciiOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return at < 0 || domain === '' ? address : `${address.slice(0, at)}@${domain}`;
}

const groupsOf = (addresses: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(addresses.length / RECIPIENTS_OF_A_MAIL_MAX) }, (_, index) =>
    addresses.slice(index * RECIPIENTS_OF_A_MAIL_MAX, (index + 1) * RECIPIENTS_OF_A_MAIL_MAX),
  );

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
