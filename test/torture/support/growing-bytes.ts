/** The content of a file that is written to at any place: grows in place, reads gaps as zeros. */
export class GrowingBytes {
  #held: Buffer;
  #length: number;

  constructor(bytes: Buffer) {
    this.#held = bytes;
    this.#length = bytes.length;
  }

  write(offset: number, data: Buffer): void {
    const end = offset + data.length;
    if (end > this.#held.length) {
      const larger = Buffer.alloc(Math.max(end, 2 * this.#held.length));
      this.#held.copy(larger, 0, 0, this.#length);
      this.#held = larger;
    }
    data.copy(this.#held, offset);
    this.#length = Math.max(this.#length, end);
  }

  truncate(length: number): void {
    if (length > this.#length) this.write(length - 1, Buffer.alloc(1));
    this.#held.fill(0, length, this.#length);
    this.#length = length;
  }

  copy(): GrowingBytes {
    return new GrowingBytes(Buffer.from(this.bytes));
  }

  get bytes(): Buffer {
    return this.#held.subarray(0, this.#length);
  }
}
