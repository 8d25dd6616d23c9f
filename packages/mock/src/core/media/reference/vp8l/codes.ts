import type { LowBits } from "./bits.ts";

const lookBits = 8;
const longest = 15;

/** A prefix code (RFC 9649, section 3.7.2): what is written shorter the more often it comes. */
export class PrefixCode {
  /** By the next bits: the length of the code and, from bit 4 on, what it stands for; 0 for a longer one. */
  readonly #short = new Uint16Array(1 << lookBits);
  readonly #counts = new Uint16Array(longest + 1);
  readonly #symbols: Uint16Array;
  readonly #only: number | null;

  /** @param lengths Of the code of each symbol; 0 for none. */
  constructor(lengths: Uint8Array) {
    for (const length of lengths) if (length > 0) this.#counts[length]! += 1;
    const starts = new Uint16Array(longest + 2);
    for (let length = 1; length <= longest; length += 1) starts[length + 1] = starts[length]! + this.#counts[length]!;
    this.#symbols = new Uint16Array(starts[longest + 1]!);
    lengths.forEach((length, symbol) => {
      if (length === 0) return;
      this.#symbols[starts[length]!] = symbol;
      starts[length]! += 1;
    });
    this.#only = this.#symbols.length === 1 ? this.#symbols[0]! : null;
    if (this.#only === null) this.#look();
  }

  #look(): void {
    let code = 0;
    let at = 0;
    for (let length = 1; length <= lookBits; length += 1, code <<= 1) {
      for (let left = this.#counts[length]!; left > 0; left -= 1, code += 1, at += 1) {
        if (code >= 1 << length) throw new Error("the WebP has more codes than there can be");
        let turned = 0;
        for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
        for (let entry = turned; entry < 1 << lookBits; entry += 1 << length) {
          this.#short[entry] = (this.#symbols[at]! << 4) | length;
        }
      }
    }
  }

  read(bits: LowBits): number {
    if (this.#only !== null) return this.#only;
    const found = this.#short[bits.peek(lookBits)]!;
    if (found !== 0) {
      bits.skip(found & 15);
      return found >> 4;
    }
    const ahead = bits.peek(longest);
    let code = 0;
    let first = 0;
    let at = 0;
    for (let length = 1; length <= longest; length += 1) {
      code = (code << 1) | ((ahead >> (length - 1)) & 1);
      const count = this.#counts[length]!;
      if (code - first < count) {
        bits.skip(length);
        return this.#symbols[at + code - first]!;
      }
      at += count;
      first = (first + count) << 1;
    }
    throw new Error("the WebP has a code that stands for nothing");
  }
}

const order = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

function simpleLengths(bits: LowBits, size: number): Uint8Array {
  const lengths = new Uint8Array(size);
  const hasTwo = bits.flag();
  const set = (symbol: number) => {
    if (symbol < size) lengths[symbol] = 1;
  };
  set(bits.number(bits.flag() ? 8 : 1));
  if (hasTwo) set(bits.number(8));
  return lengths;
}

/** Reads the lengths of the codes of so many symbols. */
function readLengths(bits: LowBits, size: number): Uint8Array {
  if (bits.flag()) return simpleLengths(bits, size);
  const own = new Uint8Array(19);
  const count = 4 + bits.number(4);
  for (const symbol of order.slice(0, count)) own[symbol] = bits.number(3);
  const code = new PrefixCode(own);
  let left = bits.flag() ? 2 + bits.number(2 + 2 * bits.number(3)) : size;
  const lengths = new Uint8Array(size);
  let before = 8;
  for (let at = 0; at < size && left > 0; left -= 1) {
    const symbol = code.read(bits);
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      if (symbol !== 0) before = symbol;
      continue;
    }
    const repeats = symbol === 16 ? 3 + bits.number(2) : symbol === 17 ? 3 + bits.number(3) : 11 + bits.number(7);
    if (symbol === 16) lengths.fill(before, at, at + repeats);
    at += repeats;
  }
  return lengths;
}

export const readCode = (bits: LowBits, size: number): PrefixCode => new PrefixCode(readLengths(bits, size));
