import { BoxReader, BrokenBoxesError, type Box } from "./boxes.ts";
import type { Bytes } from "./bytes.ts";

// What a file of boxes is made of: ISO/IEC 14496-12, and QuickTime. Any other, broken, is no box at all.
const known: ReadonlySet<string> = new Set(
  "ftyp styp moov moof mdat mfra free skip wide uuid meta sidx ssix prft emsg pdin udta pnot PICT".split(" "),
);

/** Whether the description of a film is among these, and the film. */
function areWhole(boxes: readonly Box[]): boolean {
  const types = new Set(boxes.map(({ type }) => type));
  return types.has("moov") && types.has("mdat");
}

/** Where an MP4 or QuickTime file ends: at its last byte, or where what comes is no box. null where something is missing. */
export async function filmEnd(bytes: Bytes): Promise<number | null> {
  try {
    return areWhole(await new BoxReader(bytes).boxes()) ? bytes.length : null;
  } catch (error) {
    if (!(error instanceof BrokenBoxesError)) throw error;
    const { before, type } = error;
    return type.length === 4 && !known.has(type) && areWhole(before) ? before.at(-1)!.end : null;
  }
}
