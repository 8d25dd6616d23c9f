import { latin1, type Content } from "./bytes.ts";

/** A frame of sound: how long it is and what it plays. */
export interface Frame {
  readonly length: number;
  readonly samples: number;
  /** Samples a second. */
  readonly rate: number;
}

/** The frame that begins at a place; null when none does. */
export type ReadFrame = (content: Content, at: number) => Frame | null;

/** Where the sound begins: behind an ID3v2 tag, if there is one. */
export function soundStart(content: Content): number {
  if (content.length < 10 || latin1(content, 0, 3) !== "ID3") return 0;
  const size = content.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
  const footer = content[5]! & 0x10 ? 10 : 0;
  return 10 + size + footer;
}

/** A frame counts where another follows it, or nothing does: two bytes alone look like one too often. */
function begins(content: Content, at: number, read: ReadFrame): boolean {
  const next = at + (read(content, at)?.length ?? Number.NaN);
  return next >= content.length || read(content, next) !== null;
}

const longestHeader = 7;

/**
 * Frames one behind the other, with where they begin. What lies between them is skipped. Each step goes forward.
 * Ends with true when the last frame goes beyond the end of the file.
 */
export function* frames(content: Content, read: ReadFrame): Generator<Frame & { readonly at: number }, boolean> {
  let at = soundStart(content);
  while (at < content.length && !begins(content, at, read)) at += 1;
  const rate = read(content, at)?.rate;
  let expected = at;
  while (at < content.length) {
    const frame = read(content, at);
    if (frame?.rate === rate && frame) {
      if (at + frame.length > content.length) return true;
      yield { ...frame, at };
      at += frame.length;
      expected = at;
    } else if (at === expected && content[at] === 0xff && content.length - at < longestHeader) return true;
    else at += 1;
  }
  return false;
}
