/** Bits that are written with how likely they are (RFC 6386, section 7). Behind the end there are zeros. */
export class LikelyBits {
  readonly #data: Uint8Array;
  #at = 0;
  #value = 0;
  #range = 255;
  /** How many bits of the value are at hand beyond 8. */
  #spare = -8;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  /** @param chance How likely a zero is, of 256. */
  bit(chance: number): 0 | 1 {
    if (this.#spare < 0) {
      this.#value = (this.#value << 8) | (this.#data[this.#at] ?? 0);
      this.#at += 1;
      this.#spare += 8;
    }
    const split = 1 + (((this.#range - 1) * chance) >> 8);
    const bound = split << this.#spare;
    const isOne = this.#value >= bound;
    if (isOne) this.#value -= bound;
    this.#range = isOne ? this.#range - split : split;
    const shift = Math.clz32(this.#range) - 24;
    this.#range <<= shift;
    this.#spare -= shift;
    return isOne ? 1 : 0;
  }

  flag(): boolean {
    return this.bit(128) === 1;
  }

  number(length: number): number {
    let value = 0;
    for (let left = length; left > 0; left -= 1) value = value * 2 + this.bit(128);
    return value;
  }

  /** A number and its sign, where there is one; 0 where there is none. */
  optional(length: number): number {
    if (!this.flag()) return 0;
    const value = this.number(length);
    return this.flag() ? -value : value;
  }
}
