/**
 * Through which server mail goes out, and in whose name: what the operator wrote, checked.
 *
 * The address of the server may hold a password, so no sentence here repeats it.
 */
import { isIPv4 } from 'node:net';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** How the connection is kept secret: see {@link tlsOf}. */
  readonly tls: 'from-the-start' | 'required' | 'if-offered' | 'none';
  /** Null where the server asks for none. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly from: MailAddress;
}

export interface MailAddress {
  /** May be empty. */
  readonly name: string;
  readonly address: string;
}

const URL_NAME = 'SANDGLASS_SMTP_URL';
const FROM_NAME = 'SANDGLASS_MAIL_FROM';
/** Source: RFC 8314 §3.3 and RFC 6409 §3.1. */
const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };
const URL_FORM = 'smtp://user:password@mail.example.com:587 or smtps://mail.example.com';
const FROM_FORM = 'sandglass@example.com or Sandglass <sandglass@example.com>';

/** One address, and nothing that could be read as two or as another header. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;
const NAMED = /^([^<>]*)<([^<>]+)>$/;
const CONTROL = /\p{Cc}/u;

/** Whether mail can be addressed to it as it stands. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text) && !CONTROL.test(text);

/**
 * What SANDGLASS_SMTP_URL and SANDGLASS_MAIL_FROM say; null where neither is set: then no mail is
 * sent.
 *
 * @throws {Error} With the variable and what to do, when one is missing or cannot be used.
 */
export function mailSettingsOf(
  url: string | undefined,
  from: string | undefined,
): MailSettings | null {
  if (url === undefined && from === undefined) return null;
  if (url === undefined) throw new Error(`${FROM_NAME} is set but ${URL_NAME} is not; set both.`);
  if (from === undefined) throw new Error(`${URL_NAME} is set but ${FROM_NAME} is not; set both.`);
  return { ...serverOf(url), from: senderOf(from) };
}

function serverOf(text: string): Omit<MailSettings, 'from'> {
  const url = URL.canParse(text) ? new URL(text) : refused('is no address');
  const { protocol, hostname, port, pathname, search, hash } = url;
  const defaultPort = PORTS[protocol] ?? refused('begins with neither smtp:// nor smtps://');
  if (hostname === '') refused('names no server');
  if (!['', '/'].includes(pathname) || search !== '' || hash !== '') {
    refused('has more than a server in it; in a password, write @ : / ? # as %40 %3A %2F %3F %23');
  }
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const credentials = credentialsOf(url);
  return {
    host,
    port: port === '' ? defaultPort : Number(port),
    tls: tlsOf(protocol, host, credentials === null ? 'nothing secret' : 'a password'),
    credentials,
  };
}

function credentialsOf({ username, password }: URL): MailSettings['credentials'] {
  if (username === '' && password === '') return null;
  if (username === '' || password === '') refused('has a user or a password, but not both');
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return refused('has a % in its user or password that must be written %25');
  }
}

/**
 * A password never crosses a network in the clear. On this machine there is no network to cross, and
 * a relay there rarely has a certificate.
 */
function tlsOf(
  protocol: string,
  host: string,
  sent: 'a password' | 'nothing secret',
): MailSettings['tls'] {
  if (protocol === 'smtps:') return 'from-the-start';
  if (host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))) {
    return 'none';
  }
  return sent === 'a password' ? 'required' : 'if-offered';
}

function senderOf(text: string): MailAddress {
  const named = NAMED.exec(text.trim());
  const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
  const address = (named?.[2] ?? text).trim();
  if (isMailAddress(address) && !CONTROL.test(name)) return { name, address };
  throw new Error(`${FROM_NAME} is "${text}"; it must be one address, such as ${FROM_FORM}.`);
}

function refused(why: string): never {
  throw new Error(`${URL_NAME} ${why}; it must look like ${URL_FORM}.`);
}
