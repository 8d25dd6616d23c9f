/** Writes numbers bit by bit, the highest first, as H.264 wants them (ITU-T H.264, section 9.1). */
export class Bits {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #current = 0;
  #filled = 0;

  /** @param width How many bits, at most 32. */
  u(width: number, value: number): this {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      this.#current = (this.#current << 1) | (Math.floor(value / 2 ** bit) & 1);
      this.#filled += 1;
      if (this.#filled === 8) this.#push(this.#current);
    }
    return this;
  }

  /** A number from 0 up: the smaller, the shorter. */
  ue(value: number): this {
    const width = 31 - Math.clz32(value + 1);
    return this.u(width, 0).u(width + 1, value + 1);
  }

  /** A number with a sign. */
  se(value: number): this {
    return this.ue(value > 0 ? 2 * value - 1 : -2 * value);
  }

  /** Zeros up to the next byte. */
  align(): this {
    return this.#filled === 0 ? this : this.u(8 - this.#filled, 0);
  }

  /** A whole byte, where one begins. */
  byte(value: number): void {
    this.#push(value);
  }

  /** Everything, with the bit that ends it. */
  finish(): Uint8Array<ArrayBuffer> {
    this.u(1, 1).align();
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
    this.#current = 0;
    this.#filled = 0;
  }
}
