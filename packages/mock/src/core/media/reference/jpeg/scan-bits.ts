import { realClock } from "../../../clock/real-clock.ts";
import type { Content } from "../../../store/content.ts";
import { lookBits, type Codes } from "./huffman.ts";

const windowSize = 64 * 1024;
// More than the largest unit of a scan takes: ten blocks of 64 values, each of at most 32 bits, with stuffed bytes.
const margin = 8 * 1024;
const mostMissing = 64;

/** The bits of a scan of a JPEG. They are read on between two units, and others have their turn then. */
export class ScanBits {
  readonly #content: Content;
  #window = new Uint8Array(0);
  #at = 0;
  /** Where in the content the window ends. */
  #end: number;
  #bits = 0;
  #count = 0;
  #missing = 0;

  constructor(content: Content, start: number) {
    this.#content = content;
    this.#end = start;
  }

  /** Whether there may be too few bytes for another unit. */
  get isLow(): boolean {
    return this.#window.length - this.#at < margin && this.#end < this.#content.size;
  }

  async readOn(): Promise<void> {
    const more = await this.#content.read(this.#end, this.#end + windowSize);
    const left = this.#window.subarray(this.#at);
    const window = new Uint8Array(left.length + more.length);
    window.set(left);
    window.set(more, left.length);
    this.#window = window;
    this.#at = 0;
    this.#end += more.length;
    await realClock.sleep(0);
  }

  /** Where the scan has been read to. No marker lies before it. */
  get position(): number {
    return this.#end - this.#window.length + this.#at;
  }

  /** What the next code stands for. */
  symbol(codes: Codes): number {
    this.#fill();
    const found = codes.short[(this.#bits >>> (this.#count - lookBits)) & ((1 << lookBits) - 1)]!;
    if (found !== 0) {
      this.#count -= found & 255;
      return found >> 8;
    }
    for (let length = lookBits + 1; length <= 16; length += 1) {
      const code = (this.#bits >>> (this.#count - length)) & ((1 << length) - 1);
      const value = codes.long(length, code);
      if (value === -1) continue;
      this.#count -= length;
      return value;
    }
    throw new Error("the JPEG has a code that stands for nothing");
  }

  /** A number of so many bits, at most 16, the lower half of which stands for negative ones. */
  difference(size: number): number {
    if (size === 0) return 0;
    this.#fill();
    this.#count -= size;
    const value = (this.#bits >>> this.#count) & ((1 << size) - 1);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /** Passes over what a block has beyond its mean. */
  skipDetails(codes: Codes): void {
    for (let at = 1; at < 64; at += 1) {
      const symbol = this.symbol(codes);
      const size = symbol & 15;
      if (size === 0 && symbol !== 0xf0) return;
      at += symbol >> 4;
      this.#fill();
      this.#count -= size;
    }
  }

  /** Goes behind the marker of a restart. */
  restart(): void {
    this.#bits = 0;
    this.#count = 0;
    this.#missing = 0;
    const marker = this.#window[this.#at + 1] ?? 0;
    if (this.#window[this.#at] !== 0xff || marker < 0xd0 || marker > 0xd7) throw new Error("the JPEG does not restart");
    this.#at += 2;
  }

  /** Has at least 25 bits at hand. Behind the end of the scan there are a few zeros. */
  #fill(): void {
    while (this.#count <= 24) {
      this.#bits = (this.#bits << 8) | this.#byte();
      this.#count += 8;
    }
  }

  #byte(): number {
    const byte = this.#window[this.#at] ?? 0xff;
    if (byte !== 0xff) {
      this.#at += 1;
      return byte;
    }
    if (this.#window[this.#at + 1] === 0) {
      this.#at += 2;
      return byte;
    }
    this.#missing += 1;
    if (this.#missing > mostMissing) throw new Error("the JPEG ends too early");
    return 0;
  }
}
