import { RunningCrc32 } from "../crc32.ts";
import type { Bytes } from "./bytes.ts";

// A picture in pieces of 256 bytes has half as many.
const mostChunks = 100_000;

// No compression by "deflate" makes more of a byte.
const largestRatio = 1032;

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** How many bytes the pixels take at least, as the head that begins here says; 0 for none, or a head that is none. */
function leastData(bytes: Bytes, at: number): number {
  const pixels = bytes.u32(at) * bytes.u32(at + 4);
  const bits = pixels * bytes.byte(at + 8) * (channels[bytes.byte(at + 9)] ?? 0);
  return Math.ceil(bits / 8 / largestRatio);
}

async function checkSum(bytes: Bytes, start: number, end: number): Promise<number> {
  const sum = new RunningCrc32();
  for (let at = start; at < end;) {
    if (!bytes.holds(at, 1)) await bytes.reach(at, 1);
    const piece = bytes.held(at, end);
    sum.add(piece);
    at += piece.length;
  }
  return sum.finish();
}

/**
 * Where a PNG ends: behind its chunks of length, type, data and check sum, up to IEND. null where one is missing or
 * damaged, or the head says more pixels than the data can be, or none.
 */
export async function pngEnd(bytes: Bytes): Promise<number | null> {
  let wanted = 0;
  let data = 0;
  let at = 8;
  for (let count = 0; at + 12 <= bytes.length && count < mostChunks; count += 1) {
    if (!bytes.holds(at, 32)) await bytes.reach(at, 32);
    const length = bytes.u32(at);
    const type = bytes.latin1(at + 4, 4);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || (count === 0) !== (type === "IHDR")) return null;
    if (type === "IHDR" && length === 13) wanted = leastData(bytes, at + 8);
    else if (type === "IDAT") data += length;
    const sum = await checkSum(bytes, at + 4, end);
    if (!bytes.holds(end, 4)) await bytes.reach(end, 4);
    if (sum !== bytes.u32(end)) return null;
    if (type === "IEND") return wanted > 0 && data >= wanted ? end + 4 : null;
    at = end + 4;
  }
  return null;
}
