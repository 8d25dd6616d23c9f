import type { Bytes } from "./bytes.ts";

/** A box of an MP4 or QuickTime file: its type, and where what it holds lies. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes do not end where what holds them does, or are more than any film has. */
export class BrokenBoxesError extends Error {
  override readonly name = "BrokenBoxesError";
  /** Those beside the broken one, before it. */
  readonly before: readonly Box[];
  /** What would be the type of the broken one. */
  readonly type: string;

  constructor(message: string, before: readonly Box[], type: string) {
    super(message);
    this.before = before;
    this.type = type;
  }
}

// Five hours in fragments of a second have as many. A file of nothing but boxes has millions, and would keep us busy.
const most = 200_000;

/** Goes through the boxes of one file; all its walks together are limited. */
export class BoxReader {
  readonly bytes: Bytes;
  readonly #walked = new Map<number, Promise<readonly Box[]>>();
  #left = most;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  /**
   * The boxes that fill another, or the file, one behind the other.
   *
   * @throws {BrokenBoxesError} when the last does not end with what holds it, or there are too many.
   */
  boxes({ start, end }: Pick<Box, "start" | "end"> = { start: 0, end: this.bytes.length }): Promise<readonly Box[]> {
    const known = this.#walked.get(start);
    if (known) return known;
    const walk = this.#walk(start, end);
    this.#walked.set(start, walk);
    return walk;
  }

  async #walk(start: number, end: number): Promise<readonly Box[]> {
    const { bytes } = this;
    const found: Box[] = [];
    let at = start;
    while (at < end) {
      if (!bytes.holds(at, 16)) await bytes.reach(at, 16);
      const short = at + 8 <= end ? bytes.u32(at) : 0;
      const header = short === 1 ? 16 : 8;
      const type = bytes.latin1(at + 4, 4);
      if (at + header > end) throw new BrokenBoxesError(`a box at ${at} has no room for its header`, found, type);
      const long = short === 1 ? Number(bytes.u64(at + 8)) : short;
      const size = short === 0 ? end - at : long;
      if (size < header || at + size > end) throw new BrokenBoxesError(`a box at ${at} has ${size} bytes`, found, type);
      this.#left -= 1;
      if (this.#left < 0) throw new BrokenBoxesError(`the file has more than ${most} boxes`, found, "");
      found.push({ type, start: at + header, end: at + size });
      at += size;
    }
    return found;
  }

  /** Every box on a way through boxes in boxes, such as `["moov", "trak"]`. @throws like {@link boxes} */
  async find([wanted, ...further]: readonly string[], within?: Box): Promise<readonly Box[]> {
    const here = (await this.boxes(within)).filter(({ type }) => type === wanted);
    if (further.length === 0) return here;
    const found: Box[] = [];
    for (const box of here) found.push(...(await this.find(further, box)));
    return found;
  }

  /** The first of them. @throws like {@link boxes} */
  async first(way: readonly string[], within?: Box): Promise<Box | null> {
    return (await this.find(way, within))[0] ?? null;
  }

  /** The 32-bit number at an offset of a box; 0 behind its end. */
  async word({ start, end }: Box, offset: number): Promise<number> {
    const at = start + offset;
    if (at + 4 > end) return 0;
    await this.bytes.reach(at, 4);
    return this.bytes.u32(at);
  }
}
