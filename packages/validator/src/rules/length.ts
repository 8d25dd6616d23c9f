/** The number of Unicode code points, as JSON Schema counts characters: an emoji outside the BMP is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let at = count; at--;) if (text.codePointAt(at)! > 0xffff) count--;
  return count;
}

/** A code point is one or two units, so that most lengths need no count. */
export const atMost = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= 2 * max && codePoints(text) <= max);

export const atLeast = (text: string, min: number): boolean => text.length >= 2 * min - 1 || codePoints(text) >= min;
