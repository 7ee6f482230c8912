/**
 * Secrets that have to be read again: kept under a key that is not in the database.
 *
 * Invariant: what is sealed for one place cannot be opened in another.
 *
 * Source: our choice; NIST SP 800-38D (AES-GCM, 96-bit nonce of chance).
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const KEY_LENGTH = 32;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

export class SecretBox {
  /** Tells keys apart; from it nothing is learnt about the key. */
  readonly keyId: string;
  readonly #key: Buffer;

  /** @param key 32 bytes. */
  constructor(key: Buffer) {
    if (key.length !== KEY_LENGTH) throw new Error(`a key has ${KEY_LENGTH} bytes`);
    this.#key = key;
    this.keyId = createHash('sha256').update('key id').update(key).digest('hex').slice(0, 16);
  }

  /** With a key that nobody has: what it seals is lost with the process. */
  static ofChance(): SecretBox {
    return new SecretBox(randomBytes(KEY_LENGTH));
  }

  /**
   * With the key of a file, which only its owner may read; it is made where it is not there.
   *
   * @throws {Error} With a sentence, where the file cannot be opened or holds no key.
   */
  static inFile(file: string): SecretBox {
    const text = keyTextIn(file);
    if (!/^[0-9a-f]{64}$/.test(text)) {
      throw new Error(`${file} holds no key of 64 hexadecimal digits.`);
    }
    return new SecretBox(Buffer.from(text, 'hex'));
  }

  /** @param place Where it is kept. */
  seal(text: string, place: string): string {
    const nonce = randomBytes(NONCE_LENGTH);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(place));
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
  }

  /** @throws {Error} It was sealed elsewhere, with another key, or is damaged. */
  open(sealed: string, place: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const nonce = bytes.subarray(0, NONCE_LENGTH);
    const tag = bytes.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce, {
      authTagLength: TAG_LENGTH,
    });
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
    const hidden = bytes.subarray(NONCE_LENGTH + TAG_LENGTH);
    return decipher.update(hidden, undefined, 'utf8') + decipher.final('utf8');
  }
}

function keyTextIn(file: string): string {
  try {
    const fresh = `${randomBytes(KEY_LENGTH).toString('hex')}\n`;
    // Of two who make it, one does; both read the same.
    writeFileSync(file, fresh, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new Error(`${file} cannot be made.`, { cause: error });
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Error(`${file} cannot be opened.`, { cause: error });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
