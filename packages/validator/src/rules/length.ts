/** The number of Unicode code points, as JSON Schema counts characters: an emoji outside the BMP is one. */
export const codePoints = (text: string): number => text.length - (text.match(/[^\0-\uffff]/gu)?.length ?? 0);

/** A code point is one or two units, so that most lengths need no count. */
export const atMost = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= 2 * max && codePoints(text) <= max);

export const atLeast = (text: string, min: number): boolean =>
  text.length >= min && (text.length >= 2 * min - 1 || codePoints(text) >= min);
