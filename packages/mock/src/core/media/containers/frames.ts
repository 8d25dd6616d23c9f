import type { Bytes } from "./bytes.ts";

/** A frame of sound: how long it is and what it plays. */
export interface Frame {
  readonly length: number;
  readonly samples: number;
  /** Samples a second. */
  readonly rate: number;
}

/** The frame that begins at a place, of which the next 16 KiB can be read; null when none does. */
export type ReadFrame = (bytes: Bytes, at: number) => Frame | null;

// More than the longest frame and the header of the next.
const ahead = 16 * 1024;
const longestHeader = 7;

/** Where the sound begins: behind an ID3v2 tag, if there is one. */
export async function soundStart(bytes: Bytes): Promise<number> {
  await bytes.reach(0, 10);
  return id3Length(bytes, 0);
}

/** How long the ID3v2 tag is that begins at a place, of which 10 bytes can be read; 0 where none does. */
export function id3Length(bytes: Bytes, start: number): number {
  if (start + 10 > bytes.length || bytes.latin1(start, 3) !== "ID3") return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes.byte(start + at) & 127), 0);
  const footer = bytes.byte(start + 5) & 0x10 ? 10 : 0;
  return 10 + size + footer;
}

/** A frame counts where another follows it, or nothing does: two bytes alone look like one too often. */
function begins(bytes: Bytes, at: number, read: ReadFrame): boolean {
  const next = at + (read(bytes, at)?.length ?? Number.NaN);
  return next >= bytes.length || read(bytes, next) !== null;
}

/**
 * Visits frames one behind the other, with where they begin. What lies between them is skipped. Each step goes forward,
 * and waits only where the window has to move.
 *
 * @returns Whether the last frame goes beyond the end of the file.
 */
export async function walkFrames(
  bytes: Bytes,
  read: ReadFrame,
  visit: (frame: Frame, at: number) => void,
): Promise<boolean> {
  let at = await soundStart(bytes);
  let rate: number | undefined;
  let expected = Infinity;
  while (at < bytes.length) {
    if (!bytes.holds(at, ahead)) await bytes.reach(at, ahead);
    const frame = at === expected || begins(bytes, at, read) ? read(bytes, at) : null;
    rate ??= frame?.rate;
    if (frame && frame.rate === rate) {
      if (at + frame.length > bytes.length) return true;
      visit(frame, at);
      at += frame.length;
      expected = at;
    } else if (at === expected && bytes.byte(at) === 0xff && bytes.length - at < longestHeader) return true;
    else at += 1;
  }
  return false;
}

/** Where the frames end that follow each other from the first on; null where there is none. */
export async function framesEnd(bytes: Bytes, read: ReadFrame): Promise<number | null> {
  let end: number | null = null;
  await walkFrames(bytes, read, ({ length }, at) => {
    if (end === null || at === end) end = at + length;
  });
  return end;
}
