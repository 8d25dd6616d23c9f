import type { LikelyBits } from "./bits.ts";

/** What a block holds, which decides how its values are written. */
export const kinds = { brightnessRest: 0, means: 1, colours: 2, brightness: 3 } as const;

const bands = [0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0];
const places = [0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15];

// How likely each bit of a large value is, by how large (RFC 6386, section 13.2).
const largeChances = [
  [173, 148, 140],
  [176, 155, 140, 135],
  [180, 157, 141, 134, 130],
  [254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129],
];

function largeValue(bits: LikelyBits, chances: Uint8Array, at: number): number {
  const bit = (index: number) => bits.bit(chances[at + index]!);
  if (bit(3) === 0) return bit(4) === 0 ? 2 : 3 + bit(5);
  if (bit(6) === 0) return bit(7) === 0 ? 5 + bits.bit(159) : 7 + 2 * bits.bit(165) + bits.bit(145);
  const high = bit(8);
  const size = 2 * high + bit(9 + high);
  const value = largeChances[size]!.reduce((sum, chance) => sum * 2 + bits.bit(chance), 0);
  return value + 3 + (8 << size);
}

/**
 * Reads the values of a block, times their steps, and says behind the how manieth there is none any more.
 *
 * @param context How many of the neighbours above and on the left have values.
 */
export function readBlock(
  bits: LikelyBits,
  chances: Uint8Array,
  kind: number,
  context: number,
  [dc, ac]: readonly [number, number],
  into: Int16Array,
): number {
  const chancesOf = (at: number, near: number) => ((kind * 8 + bands[at]!) * 3 + near) * 11;
  let at = kind === kinds.brightnessRest ? 1 : 0;
  let row = chancesOf(at, context);
  for (; at < 16; at += 1) {
    if (bits.bit(chances[row]!) === 0) return at;
    while (bits.bit(chances[row + 1]!) === 0) {
      at += 1;
      if (at === 16) return 16;
      row = chancesOf(at, 0);
    }
    const isLarge = bits.bit(chances[row + 2]!) === 1;
    const value = isLarge ? largeValue(bits, chances, row) : 1;
    row = chancesOf(at + 1, isLarge ? 2 : 1);
    into[places[at]!] = (bits.flag() ? -value : value) * (at === 0 ? dc : ac);
  }
  return 16;
}
