import { describePart, mostHeaderBytes, type PartDescription } from "@rivya/validator/wire";

const [lineFeed, carriageReturn, dash] = [10, 13, 45];
const emptyLine = [carriageReturn, lineFeed, carriageReturn, lineFeed];

// Two bytes stand behind each delimiter: a line break, or the dashes of the last one.
const behindDelimiter = 2;
const most = behindDelimiter + mostHeaderBytes + emptyLine.length;

/** What came of a few more bytes. `malformed` stays so whatever comes. */
export type Taken =
  | "more"
  | "malformed"
  | "last"
  | {
      /** null: it is no part of a form. */
      readonly head: PartDescription | null;
      /** What stands behind the head already. */
      readonly rest: Uint8Array;
    };

/** Gathers what stands between a delimiter and the content of a part. */
export class PartHead {
  readonly #bytes = new Uint8Array(most);
  #size = 0;

  #isLast(): boolean {
    return this.#size === behindDelimiter && this.#bytes[0] === dash && this.#bytes[1] === dash;
  }

  #isWhole(): boolean {
    const start = this.#size - emptyLine.length;
    return start >= behindDelimiter && emptyLine.every((byte, at) => this.#bytes[start + at] === byte);
  }

  take(chunk: Uint8Array): Taken {
    for (const [at, byte] of chunk.entries()) {
      if (this.#size === most) return "malformed";
      this.#bytes[this.#size] = byte;
      this.#size += 1;
      if (this.#isLast()) return "last";
      if (!this.#isWhole()) continue;
      const headers = this.#bytes.subarray(behindDelimiter, this.#size - emptyLine.length);
      return { head: describePart(headers), rest: chunk.subarray(at + 1) };
    }
    return "more";
  }
}
