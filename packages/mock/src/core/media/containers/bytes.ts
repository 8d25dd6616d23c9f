import type { Content } from "../../store/content.ts";
import { after, type Eventually } from "../../store/eventually.ts";

const windowSize = 64 * 1024;

/** A content, looked at through a window that moves along it: what is to be read has to be reached first. */
export class Bytes {
  readonly length: number;
  readonly #content: Content;
  #start = 0;
  #end = 0;
  #piece: Uint8Array = new Uint8Array();
  #view = new DataView(new ArrayBuffer(0));

  constructor(content: Content) {
    this.#content = content;
    this.length = content.size;
  }

  /** Whether so many bytes from a place on can be read, or all that there are. */
  holds(at: number, count: number): boolean {
    return at >= this.#start && Math.min(at + count, this.length) <= this.#end;
  }

  /** Moves the window so that so many bytes, at most 64 KiB, can be read from a place on. */
  reach(at: number, count: number): Eventually<void> {
    if (this.holds(at, count) || at >= this.length) return undefined;
    return after(this.#content.read(at, at + windowSize), (piece) => {
      this.#start = at;
      this.#end = at + piece.length;
      this.#piece = piece;
      this.#view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    });
  }

  /** Where a byte next has this value, from a place on; the end of the content where none has. Moves the window there. */
  async find(value: number, from: number): Promise<number> {
    let at = from;
    while (at < this.length) {
      await this.reach(at, 1);
      at = this.seek(value, at);
      if (at < this.#end) return at;
    }
    return this.length;
  }

  /** The same within what can be read, from a place on that can be; the end of that where no byte has this value. */
  seek(value: number, from: number): number {
    const found = this.#piece.indexOf(value, from - this.#start);
    return found >= 0 ? this.#start + found : this.#end;
  }

  /** As many of these bytes as can be read, the first of which can be. Not to be changed. */
  held(start: number, end: number): Uint8Array {
    return this.#piece.subarray(start - this.#start, end - this.#start);
  }

  /** 0 behind the end. */
  byte(at: number): number {
    return at < this.length ? this.#view.getUint8(at - this.#start) : 0;
  }

  u32(at: number): number {
    return this.#view.getUint32(at - this.#start);
  }

  /** The lowest byte first. */
  u32le(at: number): number {
    return this.#view.getUint32(at - this.#start, true);
  }

  u64(at: number): bigint {
    return this.#view.getBigUint64(at - this.#start);
  }

  /** The window and where in it a place lies, for numbers of any other form. */
  from(at: number): readonly [view: DataView, at: number] {
    return [this.#view, at - this.#start];
  }

  /** Each byte as the character of its number. What lies behind the end is left out. */
  latin1(start: number, length: number): string {
    const end = Math.min(start + length, this.length);
    let text = "";
    for (let at = start; at < end; at += 1) text += String.fromCharCode(this.byte(at));
    return text;
  }
}
