/** Bits of bytes, the lowest first. Behind the end there are zeros, until it is too many. */
export class LowBits {
  readonly #data: Uint8Array;
  #at: number;
  #value = 0;
  #count = 0;

  constructor(data: Uint8Array, start: number) {
    this.#data = data;
    this.#at = start;
  }

  /** The next bits, at most 24, without going on. */
  peek(length: number): number {
    while (this.#count < length) {
      if (this.#at > this.#data.length + 8) throw new Error("the WebP ends too early");
      this.#value |= (this.#data[this.#at] ?? 0) << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
    return this.#value & ((1 << length) - 1);
  }

  /** Goes on by bits that have been looked at. */
  skip(length: number): void {
    this.#value >>>= length;
    this.#count -= length;
  }

  number(length: number): number {
    const value = this.peek(length);
    this.skip(length);
    return value;
  }

  flag(): boolean {
    return this.number(1) === 1;
  }
}
