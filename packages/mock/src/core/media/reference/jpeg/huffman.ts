/** How many bits of a code are looked up at once. Most codes are no longer. */
export const lookBits = 9;

const longest = 16;

/** The codes of a table of a JPEG (ITU-T T.81, annex C). */
export interface Codes {
  /** By the first bits of what is to be read: the length of the code and, from bit 8 on, what it stands for; 0 for a longer one. */
  readonly short: Uint16Array;
  /** What a longer code stands for; -1 where there is none. */
  long(length: number, code: number): number;
}

/** @param counts How many codes there are of 1, 2, … 16 bits. @param values What they stand for, the shortest first. */
export function codesOf(counts: Uint8Array, values: Uint8Array): Codes {
  const short = new Uint16Array(1 << lookBits);
  const first = new Int32Array(longest + 1);
  const offset = new Int32Array(longest + 1);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= longest; length += 1) {
    first[length] = code;
    offset[length] = at;
    for (let left = counts[length - 1]!; left > 0; left -= 1, code += 1, at += 1) {
      if (length > lookBits) continue;
      const from = code << (lookBits - length);
      short.fill((values[at]! << 8) | length, from, from + (1 << (lookBits - length)));
    }
    if (code > 1 << length) throw new Error("the JPEG has more codes than there can be");
    code <<= 1;
  }
  return {
    short,
    long(length, found) {
      const index = found - first[length]!;
      return index >= 0 && index < counts[length - 1]! ? values[offset[length]! + index]! : -1;
    },
  };
}
