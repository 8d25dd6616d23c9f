import { latin1, view, type Content } from "./bytes.ts";

/** A box of an MP4 or QuickTime file: its type, and where what it holds lies. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes do not end where what holds them does, or are more than any film has. */
export class BrokenBoxesError extends Error {
  override readonly name = "BrokenBoxesError";
}

// Five hours in fragments of a second have as many. A file of nothing but boxes has millions, and would keep us busy.
const most = 200_000;

/** Goes through the boxes of one file; all its walks together are limited. */
export class BoxReader {
  readonly content: Content;
  readonly #view: DataView;
  #left = most;

  constructor(content: Content) {
    this.content = content;
    this.#view = view(content);
  }

  /**
   * The boxes that fill another, or the file, one behind the other.
   *
   * @throws {BrokenBoxesError} when the last does not end with what holds it, or there are too many.
   */
  *boxes(within?: Box): Generator<Box, void> {
    const end = within?.end ?? this.content.length;
    let at = within?.start ?? 0;
    while (at < end) {
      const short = at + 8 <= end ? this.#view.getUint32(at) : 0;
      const header = short === 1 ? 16 : 8;
      if (at + header > end) throw new BrokenBoxesError(`a box at ${at} has no room for its header`);
      const long = short === 1 ? Number(this.#view.getBigUint64(at + 8)) : short;
      const size = short === 0 ? end - at : long;
      if (size < header || at + size > end) throw new BrokenBoxesError(`a box at ${at} has ${size} bytes`);
      this.#left -= 1;
      if (this.#left < 0) throw new BrokenBoxesError(`the file has more than ${most} boxes`);
      yield { type: latin1(this.content, at + 4, 4), start: at + header, end: at + size };
      at += size;
    }
  }

  /** Every box on a way through boxes in boxes, such as `["moov", "trak"]`. @throws like {@link boxes} */
  *find(way: readonly string[], within?: Box): Generator<Box, void> {
    const [wanted, ...further] = way;
    for (const box of this.boxes(within)) {
      if (box.type !== wanted) continue;
      if (further.length === 0) yield box;
      else yield* this.find(further, box);
    }
  }

  /** The first of them. @throws like {@link boxes} */
  first(way: readonly string[], within?: Box): Box | null {
    return this.find(way, within).next().value ?? null;
  }

  /** The 32-bit number at an offset of a box; 0 behind its end. */
  word({ start, end }: Box, offset: number): number {
    return start + offset + 4 <= end ? this.#view.getUint32(start + offset) : 0;
  }
}
