import { after, type Eventually } from "./eventually.ts";

/** How many bytes of a content are kept together: 256 KiB. */
export const pieceSize = 256 * 1024;

/** Puts bytes that come in any portions together to pieces of one size; the last one is what is left. */
export class Pieces {
  readonly #piece = new Uint8Array(pieceSize);
  #filled = 0;
  /** All bytes that have come. */
  size = 0;
  readonly #keep: (piece: Uint8Array<ArrayBuffer>) => Eventually<void>;

  /** @param keep Takes a piece, and copies it: the next one will lie in the same place. */
  constructor(keep: (piece: Uint8Array<ArrayBuffer>) => Eventually<void>) {
    this.#keep = keep;
  }

  write(chunk: Uint8Array): Eventually<void> {
    const part = chunk.subarray(0, pieceSize - this.#filled);
    this.#piece.set(part, this.#filled);
    this.#filled += part.length;
    this.size += part.length;
    if (this.#filled < pieceSize) return undefined;
    return after(this.#keep(this.#piece), () => {
      this.#filled = 0;
      return this.write(chunk.subarray(part.length));
    });
  }

  finish(): Eventually<void> {
    return this.#filled > 0 ? this.#keep(this.#piece.subarray(0, this.#filled)) : undefined;
  }
}

/** Reads a range out of pieces. */
export function readPieces(
  start: number,
  end: number,
  pieceAt: (index: number) => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const first = Math.floor(start / pieceSize);
  if (end <= (first + 1) * pieceSize) {
    return end > start ? pieceAt(first).subarray(start - first * pieceSize, end - first * pieceSize) : new Uint8Array();
  }
  const all = new Uint8Array(end - start);
  for (let at = start; at < end;) {
    const index = Math.floor(at / pieceSize);
    const part = pieceAt(index).subarray(at - index * pieceSize, Math.min(pieceSize, end - index * pieceSize));
    all.set(part, at - start);
    at += part.length;
  }
  return all;
}
