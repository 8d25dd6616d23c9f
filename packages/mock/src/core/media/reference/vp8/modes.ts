import type { LikelyBits } from "./bits.ts";
import { modeChances } from "./mode-tables.ts";

/** How a block is foretold; of whole macroblocks only the first four. */
export const modes = { mean: 0, gradient: 1, fromAbove: 2, fromLeft: 3 } as const;

// The first four as above; then right down, a bit further down, left down, a bit further down, and the same by rows.
const tree = [0, 2, -1, 4, -2, 6, 8, 12, -3, 10, -4, -5, -6, 14, -7, 16, -8, -9];

function blockMode(bits: LikelyBits, above: number, left: number): number {
  const chances = (above * 10 + left) * 9;
  let at = tree[bits.bit(modeChances[chances]!)]!;
  while (at > 0) at = tree[at + bits.bit(modeChances[chances + (at >> 1)]!)]!;
  return -at;
}

/** The mode of the brightness of a macroblock; null where each of its blocks has one of its own. */
export function brightnessMode(bits: LikelyBits): number | null {
  if (bits.bit(145) === 0) return null;
  if (bits.bit(156) === 0) return bits.bit(163) === 0 ? modes.mean : modes.fromAbove;
  return bits.bit(128) === 0 ? modes.fromLeft : modes.gradient;
}

export function colourMode(bits: LikelyBits): number {
  if (bits.bit(142) === 0) return modes.mean;
  if (bits.bit(114) === 0) return modes.fromAbove;
  return bits.bit(183) === 0 ? modes.fromLeft : modes.gradient;
}

/** Reads the modes of 16 blocks. @param above Those of the row above, which are replaced. @param left Likewise. */
export function blockModes(bits: LikelyBits, above: Uint8Array, left: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, block) => {
    const mode = blockMode(bits, above[block & 3]!, left[block >> 2]!);
    above[block & 3] = mode;
    left[block >> 2] = mode;
    return mode;
  });
}
