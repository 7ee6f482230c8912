/**
 * What a mail that did not get through means: whether another attempt would meet the same.
 *
 * Final is what a server says of a recipient or of the mail itself with a 5xx. What it says of us (a
 * password it does not know, a sender it does not take) the operator can put right while the mail
 * waits, so that is tried again, like every 4xx and every fault of a connection.
 */
import type { NodemailerError } from 'nodemailer';
import { CourierError } from './courier.ts';
import type { MailSettings } from './mail-settings.ts';

/** Why one recipient did not get it. */
export interface Refusal {
  readonly isFinal: boolean;
  readonly says: string;
}

type Credentials = MailSettings['credentials'];

/** The server wants to know who we are first. Source: RFC 4954 §6. */
const LOGIN_CODES: readonly number[] = [530, 534, 535, 538];
/** Commands that speak of the recipient or of the mail. */
const OF_THE_MAIL: readonly string[] = ['RCPT TO', 'DATA'];
/** Of what a server says. Source: our choice. */
const SAYS_LENGTH_MAX = 300;
const TOO_LONG = 'The server did not come to an end in time.';

/** It cannot even be asked about. */
export const noAddress = (): Refusal => ({ isFinal: true, says: 'is no e-mail address' });

/** The recipients that a server refused while it took others. */
export const refusalsOf = (
  errors: readonly NodemailerError[],
  credentials: Credentials,
): readonly Refusal[] =>
  errors.map((error) => ({ isFinal: isFinal(error), says: saysOf(error, credentials) }));

/**
 * A mail that nobody got: why each of its recipients did not, or that the server could not be spoken
 * to at all.
 */
export function failureOf(
  error: unknown,
  recipientCount: number,
  credentials: Credentials,
): readonly Refusal[] | CourierError {
  const { rejectedErrors = [] } = error as NodemailerError;
  if (rejectedErrors.length > 0) return refusalsOf(rejectedErrors, credentials);
  const says = saysOf(error as NodemailerError, credentials);
  if (!isFinal(error as NodemailerError)) return new CourierError(says, { isFinal: false });
  return Array.from({ length: recipientCount }, () => ({ isFinal: true, says }));
}

/** What all refusals of a message come to; null where there are none. */
export function verdictOf(
  refusals: readonly Refusal[],
  recipientCount: number,
): CourierError | null {
  if (recipientCount === 0) {
    return new CourierError('It is addressed to nobody.', { isFinal: true });
  }
  const worth = refusals.find((one) => !one.isFinal);
  const [first] = refusals;
  if (first === undefined) return null;
  const { says } = worth ?? first;
  const who =
    refusals.length < recipientCount
      ? `${refusals.length} of ${recipientCount} recipients were not reached. `
      : '';
  return new CourierError(`${who}${says}`, { isFinal: worth === undefined });
}

function isFinal({ command, permanent, responseCode, code }: NodemailerError): boolean {
  // Refused before the server was asked: the address is none that mail can be sent to.
  if (responseCode === undefined) return code === 'EENVELOPE' && command === 'API';
  if (LOGIN_CODES.includes(responseCode)) return false;
  return permanent === true && OF_THE_MAIL.includes(command ?? '');
}

function saysOf(error: NodemailerError, credentials: Credentials): string {
  const { command, response, code, message } = error;
  const text = code === 'EABORT' ? TOO_LONG : `${command ?? 'SMTP'}: ${response ?? message}`;
  const plain = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return secretsOf(credentials)
    .reduce((kept, secret) => kept.replaceAll(secret, '***'), plain)
    .slice(0, SAYS_LENGTH_MAX);
}

/** The password in every form in which a server was told it, and could repeat it. */
function secretsOf(credentials: Credentials): readonly string[] {
  if (credentials === null) return [];
  const { user, password } = credentials;
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  return [password, base64(password), base64(`\u0000${user}\u0000${password}`)];
}
